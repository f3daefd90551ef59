import type { EntityId } from '../../../guidance/model/ids.ts';
import { typeWords } from '../../../guidance/timetable/recording.ts';
import { AssessmentFields } from '../../components/assessment-fields.tsx';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { assessmentGist, assessmentTitle } from '../../state/assessment-words.ts';
import { fieldWords } from '../../state/field-words.ts';
import { useEntity } from '../../state/use-field.ts';

/** The kinds of dated row that say in a field of their own what they are, and that field. */
type TypedRow =
  | { readonly kind: 'order'; readonly typeField: 'orderType' }
  | { readonly kind: 'review'; readonly typeField: 'reviewType' }
  | { readonly kind: 'meeting'; readonly typeField: 'meetingType' }
  | { readonly kind: 'visit'; readonly typeField: 'visitType' }
  | { readonly kind: 'assessment'; readonly typeField: 'assessmentType' }
  | { readonly kind: 'decision'; readonly typeField: 'decisionType' }
  | { readonly kind: 'notice'; readonly typeField: 'noticeType' };

/** Nearly every visit is one to the child: without its type the clock could not count it. */
const BEGINS_AS: Partial<Record<TypedRow['kind'], Readonly<Record<string, string>>>> = {
  visit: { visitType: 'visit' },
};

type DatedRowsProps = TypedRow & { readonly title: string; readonly add: string };

/** Dated rows of one kind: what each is, when it is planned, and when it happened. */
export function DatedRows(props: DatedRowsProps) {
  const { kind } = props;
  return (
    <section className="card">
      <h2>{props.title}</h2>
      <EntityList
        kind={kind}
        parentId={null}
        begin={BEGINS_AS[kind] ?? {}}
        addLabel={props.add}
        empty="None has been recorded."
        titleOf={(fields) => titleOf(kind, fields)}
        gistOf={(fields) => plannedOrActual(kind, fields)}
      >
        {(entityId) =>
          kind === 'assessment' ? (
            <AssessmentFields entityId={entityId} />
          ) : (
            <>
              <TypeField {...props} entityId={entityId} />
              {kind !== 'visit' && <LineField kind={kind} entityId={entityId} field="title" />}
              {kind === 'review' && <WhichReview entityId={entityId} />}
              {kind === 'decision' && <AdoptionRoute entityId={entityId} />}
              <div className="field-row">
                <DateField kind={kind} entityId={entityId} field="plannedOn" />
                <DateField kind={kind} entityId={entityId} field="actualOn" hasHappened />
              </div>
              {kind === 'order' && <ExtensionEnd entityId={entityId} />}
              {kind === 'review' && <Adjourned entityId={entityId} />}
              <TextField kind={kind} entityId={entityId} field="note" rows={2} />
            </>
          )
        }
      </EntityList>
    </section>
  );
}

function TypeField(props: TypedRow & { readonly entityId: EntityId }) {
  const { entityId } = props;
  switch (props.kind) {
    case 'order':
      return (
        <ChoiceField kind="order" entityId={entityId} field={props.typeField} layout="select" />
      );
    case 'review':
      return (
        <ChoiceField kind="review" entityId={entityId} field={props.typeField} layout="select" />
      );
    case 'meeting':
      return (
        <ChoiceField kind="meeting" entityId={entityId} field={props.typeField} layout="select" />
      );
    case 'visit':
      return (
        <ChoiceField kind="visit" entityId={entityId} field={props.typeField} layout="select" />
      );
    case 'assessment':
      return null;
    case 'decision':
      return (
        <ChoiceField kind="decision" entityId={entityId} field={props.typeField} layout="select" />
      );
    case 'notice':
      return (
        <ChoiceField kind="notice" entityId={entityId} field={props.typeField} layout="select" />
      );
  }
}

/** Reviews are counted in the order of their dates; this is for a case that came from elsewhere. */
function WhichReview({ entityId }: { readonly entityId: EntityId }) {
  return <ChoiceField kind="review" entityId={entityId} field="placeInOrder" layout="select" />;
}

function Adjourned({ entityId }: { readonly entityId: EntityId }) {
  const review = useEntity('review', entityId);
  return (
    <>
      <ChoiceField kind="review" entityId={entityId} field="adjourned" layout="inline" />
      {review?.fields.adjourned === 'yes' && (
        <DateField kind="review" entityId={entityId} field="completedOn" />
      )}
    </>
  );
}

function AdoptionRoute({ entityId }: { readonly entityId: EntityId }) {
  const type = useEntity('decision', entityId)?.fields.decisionType ?? null;
  if (type !== 'adm_decision') return null;
  return <ChoiceField kind="decision" entityId={entityId} field="adoptionRoute" layout="select" />;
}

/** An order may say when it ends; for an extension that end is the limit the court set. */
function ExtensionEnd({ entityId }: { readonly entityId: EntityId }) {
  return <DateField kind="order" entityId={entityId} field="endedOn" />;
}

function titleOf(kind: TypedRow['kind'], fields: Readonly<Record<string, unknown>>): string {
  if (kind === 'assessment') return assessmentTitle(fields);
  return fieldWords(kind, fields, 'title') || typeWords(kind, fields);
}

function plannedOrActual(
  kind: TypedRow['kind'],
  fields: Readonly<Record<string, unknown>>,
): string {
  if (kind === 'assessment') return assessmentGist(fields);
  const actual = fieldWords(kind, fields, 'actualOn');
  const planned = fieldWords(kind, fields, 'plannedOn');
  if (actual !== '') return actual;
  return planned === '' ? '' : `Planned for ${planned}`;
}
