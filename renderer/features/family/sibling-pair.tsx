import type { EntityOf } from '../../../guidance/model/entities.ts';
import { entityDefinitions } from '../../../guidance/model/entities.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { nameIn } from '../../../guidance/rules/family-words.ts';
import { tieFromParents } from '../../../guidance/rules/sibling-pairs.ts';
import { Card } from '../../components/card.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { ReferenceField } from '../../components/fields/reference-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { WhenOpen } from '../../components/when-open.tsx';
import { fieldWords } from '../../state/field-words.ts';
import { anchorOf } from '../../state/routes.ts';
import { useEntity } from '../../state/use-field.ts';
import { tieMessage } from './tie-messages.ts';
import { useFamilyWords } from './use-family.ts';

const tieChoices = entityDefinitions.siblingPair.fields.tie.choices;

type PartProps = { readonly pair: EntityOf<'siblingPair'> };

/** One pair: who they are, and folded under it their relationship, assessment, plan, family time. */
export function SiblingPair({ entityId }: { readonly entityId: EntityId }) {
  const pair = useEntity('siblingPair', entityId);
  const [field, problem = null] = useFamilyWords((family) => {
    if (pair === null) return [];
    const { oneSibling, otherSibling } = pair.fields;
    const message = tieMessage(family, 'siblingPair', { oneSibling, otherSibling }, entityId);
    // A pair just added has nobody in it, which is where it begins and no mistake.
    return message === null || message.why === 'missing' ? [] : [message.field, message.words];
  });
  if (pair === null) return null;
  const entity = { kind: 'siblingPair', entityId } as const;
  const { relationship, assessmentFinding, findingForOne, findingForOther } = pair.fields;
  const { planReason, familyTime } = pair.fields;
  return (
    <WhenOpen
      id={anchorOf(entityId)}
      words={[
        relationship,
        findingForOne,
        findingForOther,
        assessmentFinding,
        planReason,
        familyTime,
      ]}
    >
      <div className="field-row">
        <ReferenceField
          {...entity}
          field="oneSibling"
          problem={field === 'oneSibling' ? problem : null}
        />
        <ReferenceField
          {...entity}
          field="otherSibling"
          problem={field === 'otherSibling' ? problem : null}
        />
      </div>
      <Tie pair={pair} />
      <TextField {...entity} field="relationship" rows={3} />
      <Assessment pair={pair} />
      <Card
        id={`${anchorOf(entityId)}-plan`}
        title="Plan"
        level={4}
        gist={fieldWords('siblingPair', pair.fields, 'plan') || 'Not said yet'}
      >
        <ChoiceField {...entity} field="plan" />
        <TextField {...entity} field="planReason" rows={3} />
      </Card>
      <Card
        id={`${anchorOf(entityId)}-time`}
        title="Family time"
        level={4}
        gist={pair.fields.familyTime.trim() === '' ? 'Not said yet' : ''}
      >
        <TextField {...entity} field="familyTime" rows={3} />
      </Card>
    </WhenOpen>
  );
}

/** What the parents recorded make of the two, beside the worker's own choice, which stands. */
function Tie({ pair }: PartProps) {
  const { oneSibling, otherSibling, tie } = pair.fields;
  const [derived = null] = useFamilyWords((family) =>
    oneSibling === null || otherSibling === null
      ? []
      : [tieFromParents(family, oneSibling, otherSibling)],
  );
  const hint = hintFor(derived, tie);
  return (
    <ChoiceField
      kind="siblingPair"
      entityId={pair.id}
      field="tie"
      layout="select"
      {...(hint === null ? {} : { hint })}
    />
  );
}

function hintFor(derived: string | null, tie: string | null): string | null {
  if (derived === null || !Object.hasOwn(tieChoices, derived)) return null;
  const words = tieChoices[derived as keyof typeof tieChoices];
  if (tie === null) {
    return `From the parents recorded: ${words}. It stands unless another is chosen here.`;
  }
  return tie === derived
    ? null
    : `The parents recorded make it: ${words}. What is chosen here stands.`;
}

function Assessment({ pair }: PartProps) {
  const entity = { kind: 'siblingPair', entityId: pair.id } as const;
  const { fields } = pair;
  const [one = '', other = ''] = useFamilyWords((family) => [
    nameIn(family, fields.oneSibling),
    nameIn(family, fields.otherSibling),
  ]);
  const isBegun = fields.assessment === 'under_way' || fields.assessment === 'completed';
  return (
    <Card
      id={`${anchorOf(pair.id)}-assessment`}
      title="Assessment: together or apart"
      level={4}
      gist={assessmentWords(fields)}
    >
      <ChoiceField {...entity} field="assessment" layout="select" />
      {(isBegun || fields.assessedOn !== null || fields.assessedBy !== '') && (
        <div className="field-row">
          <DateField {...entity} field="assessedOn" />
          <LineField {...entity} field="assessedBy" />
        </div>
      )}
      {(isBegun || fields.findingForOne !== '') && (
        <TextField {...entity} field="findingForOne" label={`What it found for ${one}`} rows={3} />
      )}
      {(isBegun || fields.findingForOther !== '') && (
        <TextField
          {...entity}
          field="findingForOther"
          label={`What it found for ${other}`}
          rows={3}
        />
      )}
      {(fields.assessment !== null || fields.assessmentFinding !== '') && (
        <TextField
          {...entity}
          field="assessmentFinding"
          label={
            isBegun
              ? 'What it found between them'
              : 'The reason, or what has been seen of them so far'
          }
          rows={3}
        />
      )}
    </Card>
  );
}

function assessmentWords(fields: EntityOf<'siblingPair'>['fields']): string {
  const status = fieldWords('siblingPair', fields, 'assessment');
  if (status === '') return 'Not said yet';
  const on = fieldWords('siblingPair', fields, 'assessedOn');
  return on === '' ? status : `${status}, ${on}`;
}
