import { defineEntity } from '../entity.ts';
import { choice, date, line, name, text } from '../fields.ts';

/** One piece of life story work: what it is, who does it, and where it is kept. */
export const lifeStoryItem = defineEntity({
  kind: 'lifeStoryItem',
  name: 'piece of life story work',
  parent: null,
  cardinality: 'many',
  fields: {
    what: choice('What it is', {
      memory_box: 'Memory box',
      photographs: 'Photographs and recordings',
      life_story_book: 'Life story book',
      later_life_letter: 'Later life letter',
      words_and_pictures: 'An explanation in words and pictures',
      direct_work: 'Direct work with the child',
      family_information: 'Information from the family',
      other: 'Something else',
    }),
    title: line('In a few words', 200),
    owner: name('Who does it'),
    startedOn: date('Date begun'),
    dueOn: date('Date due'),
    doneOn: date('Date given or finished'),
    keptAt: line('Where it is kept, without an address', 200),
    note: text('What it holds, and what the child makes of it', 6_000),
  },
});
