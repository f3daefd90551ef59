import { Link } from 'wouter';
import { definitionOf } from '../../../guidance/model/entities.ts';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import { contradictionWords } from '../../../guidance/timetable/clock-event.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Page } from '../../components/page.tsx';
import { TimetableChanges } from '../../components/timetable/changes-notice.tsx';
import { titleFrom } from '../../state/field-words.ts';
import { routes, sectionTitles } from '../../state/routes.ts';
import { useTimetable } from '../../state/timetable.ts';
import { useEntity } from '../../state/use-field.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { SectionCompletion } from '../../components/section-completion.tsx';
import { DatedRows } from './dated-rows.tsx';

/** Every dated event from which the clock runs. Planned and actual dates are apart. */
export function Dates({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  useShowGuidance('delay');
  return (
    <Page
      title={sectionTitles.dates}
      lead="What has happened and what is planned. The planned and the actual date are kept apart."
    >
      <p>
        <Link href={routes.timetable(caseFileId)}>Timetable: what is due and why</Link>
      </p>
      <section className="card">
        <h2>Legal status</h2>
        <EntityList
          kind="legalStatus"
          parentId={null}
          addLabel="Add a legal status"
          empty="No legal status has been recorded."
          titleOf={titleFrom('legalStatus', 'status')}
          gistOf={titleFrom('legalStatus', 'startedOn')}
        >
          {(entityId) => (
            <>
              <ChoiceField kind="legalStatus" entityId={entityId} field="status" layout="select" />
              <div className="field-row">
                <DateField kind="legalStatus" entityId={entityId} field="startedOn" hasHappened />
                <DateField kind="legalStatus" entityId={entityId} field="endedOn" hasHappened />
                <DateField kind="legalStatus" entityId={entityId} field="plannedEndOn" />
              </div>
              <DatesThatCannotBe kind="legalStatus" entityId={entityId} />
              <PoliceProtectionTime entityId={entityId} />
              <TextField kind="legalStatus" entityId={entityId} field="note" rows={2} />
            </>
          )}
        </EntityList>
      </section>
      <section className="card">
        <h2>Placements</h2>
        <EntityList
          kind="placement"
          parentId={null}
          addLabel="Add a placement"
          empty="No placement has been recorded."
          titleOf={titleFrom('placement', 'placementKind')}
          gistOf={titleFrom('placement', 'startedOn')}
        >
          {(entityId) => (
            <>
              <ChoiceField
                kind="placement"
                entityId={entityId}
                field="placementKind"
                layout="select"
              />
              <LineField
                kind="placement"
                entityId={entityId}
                field="description"
                hint="As it may stand in documents: never a foster carer’s name or address."
              />
              <div className="field-row">
                <ChoiceField kind="placement" entityId={entityId} field="basis" layout="select" />
                <ChoiceField
                  kind="placement"
                  entityId={entityId}
                  field="meantToLast"
                  layout="select"
                />
              </div>
              <div className="field-row">
                <DateField kind="placement" entityId={entityId} field="plannedOn" />
                <DateField kind="placement" entityId={entityId} field="startedOn" hasHappened />
                <DateField kind="placement" entityId={entityId} field="endedOn" hasHappened />
              </div>
              <DatesThatCannotBe kind="placement" entityId={entityId} />
              <TextField kind="placement" entityId={entityId} field="note" rows={2} />
            </>
          )}
        </EntityList>
      </section>
      <DatedRows
        kind="order"
        typeField="orderType"
        title="Orders and applications"
        add="Add an order or application"
      />
      <DatedRows kind="review" typeField="reviewType" title="Reviews" add="Add a review" />
      <DatedRows
        kind="meeting"
        typeField="meetingType"
        title="Meetings and hearings"
        add="Add a meeting or hearing"
      />
      <DatedRows kind="visit" typeField="visitType" title="Visits" add="Add a visit" />
      <DatedRows
        kind="assessment"
        typeField="assessmentType"
        title="Assessments, plans and reports"
        add="Add an assessment, plan or report"
      />
      <DatedRows
        kind="decision"
        typeField="decisionType"
        title="Decisions and approvals"
        add="Add a decision or approval"
      />
      <DatedRows
        kind="notice"
        typeField="noticeType"
        title="Notices and steps"
        add="Add a notice or step"
      />
      <TimetableChanges />
      <SectionCompletion section="dates" />
    </Page>
  );
}

/** Police protection is counted in hours, so its time of day is asked for, and only there. */
function PoliceProtectionTime({ entityId }: { readonly entityId: EntityId }) {
  const status = useEntity('legalStatus', entityId)?.fields.status ?? null;
  if (status !== 'police_protection') return null;
  return (
    <LineField
      kind="legalStatus"
      entityId={entityId}
      field="startedAtTime"
      hint="On the 24-hour clock, for instance 23:05. The 72 hours are counted from it."
    />
  );
}

/** Says beside the dates that they cannot be, and what it means. What was typed stays as it is. */
function DatesThatCannotBe(props: {
  readonly kind: 'legalStatus' | 'placement';
  readonly entityId: EntityId;
}) {
  const found = useTimetable()?.facts.contradictory.find(
    ({ entityId }) => entityId === props.entityId,
  );
  return (
    <div role="status">
      {found !== undefined && (
        <p className="field-error">
          This {definitionOf(props.kind).name} {contradictionWords[found.why]}. Correct a date:
          until then nothing is counted from it.
        </p>
      )}
    </div>
  );
}
