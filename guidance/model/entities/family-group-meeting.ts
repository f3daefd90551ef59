import { defineEntity } from '../entity.ts';
import { choice, date, name, text } from '../fields.ts';

/** A family group decision-making meeting or conference: offered, held, declined, or the reason not (Children Act 1989 s.31ZA). */
export const familyGroupMeeting = defineEntity({
  kind: 'familyGroupMeeting',
  name: 'family group decision-making meeting',
  parent: null,
  cardinality: 'many',
  fields: {
    status: choice('What happened', {
      offered: 'Offered, not yet held',
      held: 'Held',
      declined: 'Declined by the family',
      not_offered: 'Not offered, for the reason given',
    }),
    offeredOn: date('Date offered'),
    declinedOn: date('Date declined'),
    heldOn: date('Date held'),
    attended: name('Who came', 300),
    outcome: text('What the family proposed, or the reason it was not offered or held'),
  },
});
