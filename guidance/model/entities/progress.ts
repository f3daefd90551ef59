import { defineEntity } from '../entity.ts';
import { choice } from '../fields.ts';

/** The answer to "Have you completed this section?". Only the worker completes a section. */
export const completion = (label: string) =>
  choice(label, {
    complete: 'Yes, I have completed this section',
    later: 'I will come back to it later',
  });

/** Which sections of the case file the worker has said are complete. */
export const progress = defineEntity({
  kind: 'progress',
  name: 'progress',
  parent: null,
  cardinality: 'one',
  fields: {
    child: completion('Child and identity'),
    family: completion('Family and network'),
    dates: completion('Legal status and dates'),
    needs: completion('Needs and harm'),
    views: completion('Views'),
    sources: completion('Sources'),
  },
});
