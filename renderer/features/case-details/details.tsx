import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { useEntity, useEntityIds } from '../../state/use-field.ts';
import { sectionTitles } from '../../state/routes.ts';
import { SectionCompletion } from '../../components/section-completion.tsx';

/** Who the child is: identity, dates, where the case stands and who is involved. */
export function Details() {
  const [childId] = useEntityIds('child', null);
  const child = useEntity('child', childId ?? null);
  const isUnborn = child?.fields.birthStatus === 'unborn';
  useShowGuidance(isUnborn ? 'unborn-children' : 'voice-of-the-child');
  if (childId === undefined || child === null) return null;
  const entity = { kind: 'child', entityId: childId } as const;
  // What only a child who is born can have; what is written already stays on show.
  const fits = (field: 'likesToBeCalled' | 'wordsTheChildUses') =>
    !isUnborn || child.fields[field] !== '';
  return (
    <Page title={sectionTitles.details}>
      <section className="card">
        <h2>The child</h2>
        <div className="field-row">
          <LineField {...entity} field="givenName" />
          <LineField {...entity} field="familyName" />
        </div>
        {fits('likesToBeCalled') && <LineField {...entity} field="likesToBeCalled" />}
        <ChoiceField {...entity} field="birthStatus" layout="inline" />
        {isUnborn ? (
          <DateField
            {...entity}
            field="expectedOn"
            mayBePartial={false}
            hint="For instance 14 3 2027"
          />
        ) : (
          <DateField {...entity} field="bornOn" hint="For instance 1 6 2019" />
        )}
        <ChoiceField {...entity} field="sex" layout="inline" />
      </section>
      <section className="card">
        <h2>Identity</h2>
        <TextField {...entity} field="heritage" />
        <LineField {...entity} field="nationality" />
        <LineField
          {...entity}
          field="language"
          {...(isUnborn ? { label: 'Languages of the family' } : {})}
        />
        <LineField
          {...entity}
          field="interpreter"
          {...(isUnborn
            ? { label: 'Interpreter, signing or other help that the parents need' }
            : { hint: 'For the child. Say for whom, if it is for a parent or a relative.' })}
        />
        <LineField {...entity} field="religion" />
        <TextField
          {...entity}
          field="disability"
          {...(isUnborn ? { label: 'Health before birth, and what is expected' } : {})}
        />
        {fits('wordsTheChildUses') && (
          <TextField
            {...entity}
            field="wordsTheChildUses"
            hint="In the child’s own words: who is “Mummy”, what home is called, what a worry is called."
          />
        )}
        <TextField
          {...entity}
          field="importantToTheChild"
          rows={4}
          {...(isUnborn ? { label: 'Who and what will matter to the child' } : {})}
        />
        <TextField
          {...entity}
          field="currentHome"
          {...(isUnborn ? { label: 'Where the mother lives now, without the address' } : {})}
        />
      </section>
      <section className="card">
        <h2>The case</h2>
        <div className="field-row">
          <LineField {...entity} field="caseReference" />
          <LineField {...entity} field="courtCaseNumber" />
        </div>
        <LineField {...entity} field="court" />
        <div className="field-row">
          <LineField {...entity} field="localAuthority" />
          <LineField {...entity} field="socialWorker" />
          <LineField {...entity} field="teamManager" />
          <LineField {...entity} field="reviewingOfficer" />
          <LineField {...entity} field="guardian" />
        </div>
      </section>
      <section className="card">
        <h2>Held back from every document</h2>
        <Notice kind="warning">
          <p>
            What is written here stays in the vault. Every export is searched for it, and stopped if
            any of it is found.
          </p>
        </Notice>
        <TextField {...entity} field="confidentialDetails" />
      </section>
      <SectionCompletion section="child" />
    </Page>
  );
}
