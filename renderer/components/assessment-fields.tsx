import {
  isCarerAssessment,
  missingFromAssessment,
} from '../../guidance/rules/carer-assessments.ts';
import type { EntityId } from '../../guidance/model/ids.ts';
import { anchorOf } from '../state/routes.ts';
import { useSession } from '../state/session-store.ts';
import { useEntity } from '../state/use-field.ts';
import { ChoiceField } from './fields/choice-field.tsx';
import { DateField } from './fields/date-field.tsx';
import { LineField } from './fields/line-field.tsx';
import { ReferenceField } from './fields/reference-field.tsx';
import { TextField } from './fields/text-field.tsx';
import { MissingLines } from './missing-lines.tsx';
import { WhenOpen } from './when-open.tsx';

/**
 * The fields of an assessment, plan or report, the same wherever it is shown: the row on the page
 * of dates is the row on the page of carers. What is written is never hidden, whatever is chosen.
 */
export function AssessmentFields({ entityId }: { readonly entityId: EntityId }) {
  const assessment = useEntity('assessment', entityId);
  const { today } = useSession();
  if (assessment === null) return null;
  const { fields } = assessment;
  const entity = { kind: 'assessment', entityId } as const;
  const isOfCarer = isCarerAssessment(fields);
  const hasOutcome = fields.outcome !== null;
  const { outcomeReasons, reasonsShared, challengeDetail, note } = fields;
  return (
    <WhenOpen
      id={anchorOf(entityId)}
      words={[fields.assessor, outcomeReasons, reasonsShared, challengeDetail, note]}
    >
      <ChoiceField {...entity} field="assessmentType" layout="select" />
      <LineField {...entity} field="title" />
      {isOfCarer && (
        <div className="field-row">
          <ReferenceField {...entity} field="carer" except={[fields.secondCarer]} />
          <ReferenceField
            {...entity}
            field="secondCarer"
            label="Second carer, if assessed together"
            except={[fields.carer]}
          />
        </div>
      )}
      <LineField {...entity} field="assessor" />
      <div className="field-row">
        <DateField {...entity} field="requestedOn" />
        <DateField {...entity} field="plannedOn" />
        <DateField {...entity} field="actualOn" />
      </div>
      {(isOfCarer || hasOutcome) && <ChoiceField {...entity} field="outcome" layout="select" />}
      {(hasOutcome || fields.outcomeReasons !== '') && (
        <TextField {...entity} field="outcomeReasons" rows={3} />
      )}
      {isOfCarer && (hasOutcome || fields.reasonsShared !== '') && (
        <>
          <DateField {...entity} field="reasonsSharedOn" />
          <TextField {...entity} field="reasonsShared" rows={2} />
        </>
      )}
      {isOfCarer && (hasOutcome || fields.challenge !== null) && (
        <ChoiceField {...entity} field="challenge" layout="select" />
      )}
      {(isChallenged(fields.challenge) || fields.challengeDetail !== '') && (
        <>
          <DateField {...entity} field="challengedOn" />
          <TextField {...entity} field="challengeDetail" rows={3} />
        </>
      )}
      <TextField {...entity} field="note" rows={2} />
      {isOfCarer && <MissingLines lines={missingFromAssessment(fields, today)} />}
    </WhenOpen>
  );
}

function isChallenged(challenge: string | null): boolean {
  return challenge === 'yes' || challenge === 'answered';
}
