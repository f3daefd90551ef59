/*
 * How the guidance library is arranged. The order is the order of reading and says nothing about
 * which option is better.
 */

/** The ids of the groups, in the order in which the library shows them. */
export const pageGroupIds = [
  'options',
  'weighing',
  'child',
  'timetable',
  'families',
  'law',
] as const;
export type PageGroupId = (typeof pageGroupIds)[number];

/** What each group is called, and what a reader finds in it. */
export const pageGroups: Readonly<
  Record<PageGroupId, { readonly title: string; readonly summary: string }>
> = {
  options: {
    title: 'The options',
    summary: 'The eight options, each under the same twelve headings.',
  },
  weighing: {
    title: 'Weighing',
    summary: 'How to compare options, keep fact and analysis apart, and write reasons.',
  },
  child: {
    title: 'The child',
    summary:
      'The child’s voice, identity, story, brothers and sisters, from before birth to adult life.',
  },
  timetable: {
    title: 'The timetable',
    summary: 'What is due, from which event, and how each date is counted.',
  },
  families: {
    title: 'Working with families',
    summary: 'Finding and assessing family, family time, support, early permanence and endings.',
  },
  law: {
    title: 'Law and courts',
    summary: 'Steps before court, agreed care, orders, disputes, and what has changed lately.',
  },
};

/** Whether a word from an address is the id of a group. */
export function isPageGroupId(id: string): id is PageGroupId {
  return (pageGroupIds as readonly string[]).includes(id);
}
