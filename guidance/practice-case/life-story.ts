import { on } from './days.ts';
import type { Some } from './shape.ts';
import { words } from './words.ts';

export const lifeStoryItems = [
  {
    what: 'memory_box',
    title: 'Ada’s box, with the fox on its lid',
    owner: 'Ada’s foster carers',
    startedOn: on('2026-07-04'),
    keptAt: 'On the shelf by her bed',
    note: words`
      Her first school peg label, a ticket from the zoo with Kit, and the pyjamas she came in, which
      she asked to keep.
    `,
  },
  {
    what: 'direct_work',
    title: 'Drawing three houses',
    owner: 'Imogen Fairlock',
    startedOn: on('2026-09-09'),
    doneOn: on('2026-09-09'),
    keptAt: 'Her drawing is in her box; a copy is on her record',
    note: 'Her own picture of where everybody lives. The page for her mother came first [E12].',
  },
  {
    what: 'family_information',
    title: 'Family names, stories and health from both grandmothers',
    owner: 'Imogen Fairlock',
    startedOn: on('2026-10-28'),
    dueOn: on('2027-01-29'),
    note: 'Mrs Allamby is writing down four generations, from Barbados to here [E19].',
  },
  {
    what: 'photographs',
    title: 'Three photographs of Mr Allamby at four',
    owner: 'Verona Allamby',
    startedOn: on('2026-10-28'),
    doneOn: on('2026-11-05'),
    keptAt: 'With me until Ada has been told of her grandmother; then in her box',
  },
  {
    what: 'words_and_pictures',
    title: '“The three houses”: why Ada does not live with Mummy now',
    owner: 'Imogen Fairlock',
    startedOn: on('2026-11-10'),
    dueOn: on('2026-12-19'),
    note: words`
      Kerry, Shona and the carers each draw their own page. It says that Mummy was poorly from
      drinking and that it was never Ada’s job to wake her.
    `,
  },
  {
    what: 'life_story_book',
    title: 'Life story book, with photographs from both families',
    owner: 'Life story worker',
    dueOn: on('2027-07-12'),
    note: 'To be begun in February, and given by her fifth birthday.',
  },
] satisfies readonly Some<'lifeStoryItem'>[];
