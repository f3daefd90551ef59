import { EntityList } from '../../components/entity-list.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { titleFrom } from '../../state/field-words.ts';
import { useSession } from '../../state/session-store.ts';

/** A person's judgement of whether the plan is in time, and every earlier one. */
export function Timeliness() {
  const { today } = useSession();
  return (
    <section className="card">
      <h2>Is the plan keeping to the child’s timescale?</h2>
      <p>
        Your judgement of the plan’s timing, for supervision and the list of children. It says
        nothing of the family or of any option. The newest date stands; earlier ones stay as they
        were.
      </p>
      <EntityList
        kind="timeliness"
        parentId={null}
        begin={{ judgedOn: { date: today, precision: 'day' } }}
        addLabel="Add a judgement"
        empty="Nobody has judged it yet."
        titleOf={titleFrom('timeliness', 'rating')}
        gistOf={titleFrom('timeliness', 'judgedOn')}
        isOrdered={false}
      >
        {(entityId) => (
          <>
            <ChoiceField kind="timeliness" entityId={entityId} field="rating" />
            <DateField kind="timeliness" entityId={entityId} field="judgedOn" />
            <TextField kind="timeliness" entityId={entityId} field="reason" />
            <TextField
              kind="timeliness"
              entityId={entityId}
              field="drift"
              hint="For amber and red. Leave empty where nothing has drifted."
            />
          </>
        )}
      </EntityList>
    </section>
  );
}
