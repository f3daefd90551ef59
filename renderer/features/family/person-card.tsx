import { basisNotes } from '../../../guidance/rules/parental-responsibility.ts';
import type { EntityOf } from '../../../guidance/model/entities.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { personName } from '../../../guidance/rules/person-name.ts';
import { tiesInWords } from '../../../guidance/rules/family-words.ts';
import { Card } from '../../components/card.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { WhenOpen } from '../../components/when-open.tsx';
import { Law } from '../../guidance-view/law.tsx';
import { fieldWords } from '../../state/field-words.ts';
import { anchorOf } from '../../state/routes.ts';
import { useIsReadOnly } from '../../state/read-only.ts';
import { useEntity } from '../../state/use-field.ts';
import { AddTieButtons } from './add-tie-buttons.tsx';
import { useFamilyWords } from './use-family.ts';

type PartProps = { readonly person: EntityOf<'person'> };

/** One person: who they are, and folded under it their ties, responsibility and part in the plan. */
export function PersonCard({ entityId }: { readonly entityId: EntityId }) {
  const person = useEntity('person', entityId);
  if (person === null) return null;
  const entity = { kind: 'person', entityId } as const;
  const { importance, approachResult, candidateReason } = person.fields;
  return (
    <WhenOpen
      id={anchorOf(entityId)}
      words={[
        importance,
        approachResult,
        candidateReason,
        person.fields.parentalResponsibilityEvidence,
      ]}
    >
      <div className="field-row">
        <LineField {...entity} field="name" />
        <LineField {...entity} field="relationship" />
      </div>
      <div className="field-row">
        <ChoiceField {...entity} field="side" layout="select" />
        <ChoiceField {...entity} field="sex" layout="select" />
      </div>
      <div className="field-row">
        <ChoiceField {...entity} field="lifeStatus" layout="select" />
        <ChoiceField {...entity} field="household" layout="select" />
      </div>
      <div className="field-row">
        <DateField {...entity} field="bornOn" />
        {(person.fields.lifeStatus === 'died' || person.fields.diedOn !== null) && (
          <DateField {...entity} field="diedOn" />
        )}
      </div>
      <TextField {...entity} field="importance" rows={2} />
      <Ties person={person} />
      <Responsibility person={person} />
      <Approached person={person} />
      <AsCarer person={person} />
      <Card id={`${anchorOf(entityId)}-confidential`} title="Kept confidential" level={4}>
        <WhenOpen id={`${anchorOf(entityId)}-confidential`} words={[]}>
          <TextField
            {...entity}
            field="confidentialDetails"
            hint="Kept in the vault and held back from every document."
            rows={2}
          />
        </WhenOpen>
      </Card>
    </WhenOpen>
  );
}

function Ties({ person }: PartProps) {
  const isReadOnly = useIsReadOnly(person.id);
  const ties = useFamilyWords((family) => tiesInWords(family, person.id).map(({ words }) => words));
  const name = personName(person) || 'this person';
  return (
    <Card
      id={`${anchorOf(person.id)}-ties`}
      title="How they are related"
      level={4}
      gist={tiesGist(ties)}
    >
      {ties.length === 0 ? (
        <p className="muted">No tie to anyone has been recorded.</p>
      ) : (
        <ul className="plain-list ties">
          {ties.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <AddTieButtons
          ties={[
            {
              kind: 'parentage',
              label: 'Add a parent',
              of: name,
              fixed: { field: 'childPerson', entityId: person.id },
            },
            {
              kind: 'parentage',
              label: 'Add a child',
              of: name,
              fixed: { field: 'parentPerson', entityId: person.id },
            },
            {
              kind: 'couple',
              label: 'Add a partner',
              of: name,
              fixed: { field: 'onePartner', entityId: person.id },
            },
          ]}
        />
      )}
    </Card>
  );
}

/** The first of them, and how many more there are: the list itself is inside. */
function tiesGist([first = null, ...more]: readonly (string | null)[]): string {
  if (first === null) return 'Not said yet';
  return more.length === 0 ? first : `${first}, and ${more.length} more`;
}

function Responsibility({ person }: PartProps) {
  const entity = { kind: 'person', entityId: person.id } as const;
  const { parentalResponsibility, parentalResponsibilityBasis: basis } = person.fields;
  const note = basis === null ? null : basisNotes[basis];
  return (
    <Card
      id={`${anchorOf(person.id)}-responsibility`}
      title="Parental responsibility"
      level={4}
      gist={responsibilityGist(person)}
    >
      <WhenOpen
        id={`${anchorOf(person.id)}-responsibility`}
        words={[person.fields.parentalResponsibilityEvidence]}
      >
        <ChoiceField {...entity} field="parentalResponsibility" layout="select" />
        {parentalResponsibility === 'yes' && (
          <>
            <ChoiceField {...entity} field="parentalResponsibilityBasis" layout="select" />
            {note !== null && (
              <p className="law-note">
                <Law source={note.sources.join(' ')} name="of how parental responsibility is held">
                  {note.statement}
                </Law>
              </p>
            )}
            <div className="field-row">
              <DateField {...entity} field="parentalResponsibilitySince" />
              <LineField
                {...entity}
                field="parentalResponsibilityEvidence"
                hint="For instance the birth certificate seen, or the order, with its date."
              />
            </div>
          </>
        )}
      </WhenOpen>
    </Card>
  );
}

function responsibilityGist({ fields }: EntityOf<'person'>): string {
  if (fields.parentalResponsibility === null) return 'Not said yet';
  const held = fieldWords('person', fields, 'parentalResponsibility');
  if (fields.parentalResponsibility !== 'yes') return held;
  return fieldWords('person', fields, 'parentalResponsibilityBasis') || `${held}, how is not said`;
}

function Approached({ person }: PartProps) {
  const entity = { kind: 'person', entityId: person.id } as const;
  const { fields } = person;
  const on = fieldWords('person', fields, 'approachedOn');
  const words = fieldWords('person', fields, 'approached');
  return (
    <Card
      id={`${anchorOf(person.id)}-approached`}
      title="Asked to care or help"
      level={4}
      gist={
        words === ''
          ? 'Not said yet'
          : fields.approached === 'yes' && on !== ''
            ? `${words} ${on}`
            : words
      }
    >
      <WhenOpen id={`${anchorOf(person.id)}-approached`} words={[fields.approachResult]}>
        <ChoiceField {...entity} field="approached" layout="select" />
        {fields.approached === 'yes' && (
          <div className="field-row">
            <DateField {...entity} field="approachedOn" />
            <LineField {...entity} field="approachedBy" />
          </div>
        )}
        <TextField
          {...entity}
          field="approachResult"
          label={
            fields.approached === null
              ? 'What they said, or why they were not approached'
              : fields.approached === 'yes'
                ? 'What they said, and what came of it'
                : 'Why they were not approached'
          }
        />
      </WhenOpen>
    </Card>
  );
}

function AsCarer({ person }: PartProps) {
  const entity = { kind: 'person', entityId: person.id } as const;
  return (
    <Card
      id={`${anchorOf(person.id)}-carer`}
      title="As a carer for the child"
      level={4}
      gist={fieldWords('person', person.fields, 'candidateCarer') || 'Not said yet'}
    >
      <WhenOpen id={`${anchorOf(person.id)}-carer`} words={[person.fields.candidateReason]}>
        <ChoiceField {...entity} field="candidateCarer" layout="select" />
        <TextField {...entity} field="candidateReason" rows={2} />
      </WhenOpen>
    </Card>
  );
}
