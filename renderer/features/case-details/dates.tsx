import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Page } from '../../components/page.tsx';
import { fieldWords, titleFrom } from '../../state/field-words.ts';
import { sectionTitles } from '../../state/routes.ts';
import { useShowGuidance } from '../../state/use-show-guidance.ts';
import { SectionCompletion } from './completion.tsx';

/** Dated events: legal status, placements, orders, reviews, meetings. Planned and actual apart. */
export function Dates() {
  useShowGuidance('delay');
  return (
    <Page
      title={sectionTitles.dates}
      lead="What has happened and what is planned. The planned and the actual date are kept apart."
    >
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
                <DateField kind="legalStatus" entityId={entityId} field="startedOn" />
                <DateField kind="legalStatus" entityId={entityId} field="endedOn" />
              </div>
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
                <DateField kind="placement" entityId={entityId} field="startedOn" />
                <DateField kind="placement" entityId={entityId} field="endedOn" />
              </div>
              <TextField kind="placement" entityId={entityId} field="note" rows={2} />
            </>
          )}
        </EntityList>
      </section>
      <PlannedAndActual
        kind="order"
        title="Orders and applications"
        add="Add an order or application"
      />
      <PlannedAndActual kind="review" title="Reviews" add="Add a review" />
      <PlannedAndActual
        kind="meeting"
        title="Meetings and hearings"
        add="Add a meeting or hearing"
      />
      <SectionCompletion section="dates" />
    </Page>
  );
}

function PlannedAndActual(props: {
  readonly kind: 'order' | 'review' | 'meeting';
  readonly title: string;
  readonly add: string;
}) {
  const { kind } = props;
  return (
    <section className="card">
      <h2>{props.title}</h2>
      <EntityList
        kind={kind}
        parentId={null}
        addLabel={props.add}
        empty="None has been recorded."
        titleOf={titleFrom(kind, 'title')}
        gistOf={plannedOrActual(kind)}
      >
        {(entityId) => (
          <>
            <LineField kind={kind} entityId={entityId} field="title" />
            <div className="field-row">
              <DateField kind={kind} entityId={entityId} field="plannedOn" />
              <DateField kind={kind} entityId={entityId} field="actualOn" />
            </div>
            <TextField kind={kind} entityId={entityId} field="note" rows={2} />
          </>
        )}
      </EntityList>
    </section>
  );
}

function plannedOrActual(kind: 'order' | 'review' | 'meeting') {
  return (fields: Readonly<Record<string, unknown>>): string => {
    const actual = fieldWords(kind, fields, 'actualOn');
    const planned = fieldWords(kind, fields, 'plannedOn');
    if (actual !== '') return actual;
    return planned === '' ? '' : `Planned for ${planned}`;
  };
}
