import type { EntityId } from '../../../guidance/model/ids.ts';
import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { LineField } from '../../components/fields/line-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Law } from '../../guidance-view/law.tsx';
import { fieldWords, titleFrom } from '../../state/field-words.ts';
import { useWords } from '../../state/profile-words.ts';
import { useEntity } from '../../state/use-field.ts';

/** Family group decision-making meetings: offered, held, declined, or the reason that none was. */
export function FamilyMeetings() {
  const words = useWords();
  return (
    <section className="card">
      <h2>{words.say('Family group decision-making meetings')}</h2>
      <p className="muted">
        <Law
          source="ca-1989-s31za cwsa-2026-s1"
          confidence="uncertain"
          name="of the duty to offer a meeting"
        >
          Before applying for a care or supervision order the authority offers one, unless that is
          not in the child’s best interests. Treat this as required, and check with your legal team
          when it came into force.
        </Law>
      </p>
      <EntityList
        kind="familyGroupMeeting"
        parentId={null}
        addLabel="Add a meeting, or the reason there was none"
        empty="No meeting has been recorded as offered, held or declined."
        titleOf={titleFrom('familyGroupMeeting', 'status')}
        gistOf={latestDate}
      >
        {(id) => <FamilyMeeting entityId={id} />}
      </EntityList>
    </section>
  );
}

function FamilyMeeting({ entityId }: { readonly entityId: EntityId }) {
  const fields = useEntity('familyGroupMeeting', entityId)?.fields;
  const entity = { kind: 'familyGroupMeeting', entityId } as const;
  const status = fields?.status ?? null;
  return (
    <>
      <ChoiceField {...entity} field="status" layout="select" />
      <div className="field-row">
        {status !== null && status !== 'not_offered' && <DateField {...entity} field="offeredOn" />}
        {(status === 'declined' || (fields?.declinedOn ?? null) !== null) && (
          <DateField {...entity} field="declinedOn" />
        )}
        {(status === 'held' || (fields?.heldOn ?? null) !== null) && (
          <DateField {...entity} field="heldOn" />
        )}
      </div>
      {(status === 'held' || (fields?.attended ?? '') !== '') && (
        <LineField {...entity} field="attended" />
      )}
      <TextField {...entity} field="outcome" label={outcomeLabel(status)} />
    </>
  );
}

function outcomeLabel(status: string | null): string {
  switch (status) {
    case 'held':
      return 'What the family proposed, and what came of it';
    case 'declined':
      return 'Who declined it, and why';
    case 'not_offered':
      return 'The reason that it was not offered';
    case 'offered':
      return 'To whom it was offered, and what they said';
    default:
      return 'What the family proposed, or the reason it was not offered or held';
  }
}

function latestDate(fields: Readonly<Record<string, unknown>>): string {
  const words = (field: string) => fieldWords('familyGroupMeeting', fields, field);
  return words('heldOn') || words('declinedOn') || words('offeredOn');
}
