import { Link } from 'wouter';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { ReferenceField } from '../../components/fields/reference-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Page } from '../../components/page.tsx';
import { fieldWords } from '../../state/field-words.ts';
import { useWords } from '../../state/profile-words.ts';
import { routes } from '../../state/routes.ts';
import { useEntity } from '../../state/use-field.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { FamilyTimeTable } from './family-time-table.tsx';
import { NoneRecorded } from './none-recorded.tsx';
import { withWhom } from './with-whom.ts';

/** Family time by person: what it is for, how it goes, what the child says, what is planned. */
export function FamilyTime({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  useShowGuidance('family-time', 'start-from-purpose');
  const { say } = useWords();
  return (
    <Page
      title={say('Family time')}
      lead="For each person, start from what it is for in this child’s life. How often, where and with what support follow from that."
    >
      <FamilyTimeTable />
      <section className="card">
        <h2>Person by person</h2>
        <EntityList
          kind="familyTimeArrangement"
          parentId={null}
          addLabel={say('Add family time with somebody')}
          empty={say('No family time has been recorded yet.')}
          titleOf={withWhom}
          gistOf={(fields) => fieldWords('familyTimeArrangement', fields, 'frequency')}
        >
          {(entityId) => <Arrangement entityId={entityId} />}
        </EntityList>
      </section>
      <NoneRecorded />
      <section className="card">
        <h2>Written elsewhere</h2>
        <ul>
          <li>
            Between brothers and sisters, pair by pair:{' '}
            <Link href={routes.siblings(caseFileId)}>Brothers and sisters</Link>
          </li>
          <li>
            Under each option: <Link href={routes.options(caseFileId)}>All eight options</Link>
          </li>
          <li>
            Under the plan: <Link href={routes.plan(caseFileId)}>Plan</Link>
          </li>
        </ul>
      </section>
    </Page>
  );
}

function Arrangement({ entityId }: { readonly entityId: EntityId }) {
  const { say } = useWords();
  const arrangement = useEntity('familyTimeArrangement', entityId);
  const entity = { kind: 'familyTimeArrangement', entityId } as const;
  const hasNone = arrangement?.fields.form === 'none';
  return (
    <>
      <div className="field-row">
        <ReferenceField {...entity} field="person" />
        <LineField {...entity} field="withWhom" />
      </div>
      <ChoiceField {...entity} field="purpose" layout="select" />
      <TextField {...entity} field="purposeInWords" rows={2} />
      <ChoiceField {...entity} field="form" layout="select" />
      {!hasNone && <LineField {...entity} field="frequency" />}
      {!hasNone && <LineField {...entity} field="support" />}
      <LineField {...entity} field="orderedBy" />
      <TextField
        {...entity}
        field="howItGoes"
        {...(hasNone
          ? {
              label: 'The reason that there is none now',
              hint: say(
                'What was decided about family time, by whom and why, and what would change it.',
              ),
            }
          : {})}
      />
      <TextField {...entity} field="childSays" />
      <TextField {...entity} field="plan" />
      <div className="field-row">
        <DateField {...entity} field="startedOn" />
        <DateField {...entity} field="reviewOn" />
        <DateField {...entity} field="endedOn" />
      </div>
    </>
  );
}
