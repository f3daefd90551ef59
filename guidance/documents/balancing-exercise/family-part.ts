import { entitiesOf } from '../../model/case-file.ts';
import type { EntityOf } from '../../model/entities.ts';
import { bold, cell, heading, numbered, table, text } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { NOT_RECORDED, notRecorded, oneNumber, writtenCell } from '../written-text.ts';
import { choiceWords, dateWords, joined } from './labels.ts';
import type { Reading } from './reading.ts';

type Person = EntityOf<'person'>;

/**
 * The sides of the family in the order printed. Both parents' sides are always shown, because the
 * court will ask who was looked for on each; the rest only where somebody is recorded.
 */
const SIDES = [
  { side: 'maternal', id: 'maternal', title: 'Mother’s side', isAsked: true },
  { side: 'paternal', id: 'paternal', title: 'Father’s side', isAsked: true },
  { side: 'both', id: 'both-sides', title: 'Both sides', isAsked: false },
  { side: 'sibling', id: 'siblings', title: 'Brothers and sisters', isAsked: false },
  { side: 'other', id: 'not-family', title: 'Others in the child’s network', isAsked: false },
  { side: null, id: 'side-unknown', title: 'Side of the family not recorded', isAsked: false },
] as const;

/** Who there is, who was approached, when, and with what result. */
export function familyPart(reading: Reading): Block[] {
  const people = entitiesOf(reading.caseFile, 'person');
  return [
    heading(2, 'family-and-network', 'Family and network'),
    ...SIDES.flatMap((side) => sideBlocks(side, people, reading)),
    ...meetings(reading),
  ];
}

function sideBlocks(
  side: (typeof SIDES)[number],
  people: readonly Person[],
  reading: Reading,
): Block[] {
  const members = people.filter((person) => person.fields.side === side.side);
  if (members.length === 0 && !side.isAsked) return [];
  const title = heading(3, `network-${side.id}`, side.title);
  if (members.length === 0) return [title, notRecorded(`network-${side.id}-none`)];
  return [
    title,
    table({
      id: `network-${side.id}-table`,
      caption: `${side.title}: who was approached, when and with what result`,
      columns: [
        { heading: 'Person', width: 24 },
        { heading: 'Parental responsibility', width: 19 },
        { heading: 'Approached', width: 21 },
        { heading: 'Result or reason', width: 36 },
      ],
      hasRowHeadings: true,
      rows: members.map((person) => ({ id: null, cells: personCells(person, reading) })),
    }),
  ];
}

function personCells(person: Person, reading: Reading) {
  const { fields } = person;
  const approached = choiceWords('person', 'approached', fields.approached) || NOT_RECORDED;
  return [
    [fields.name.trim() || NOT_RECORDED, fields.relationship.trim()]
      .filter((words) => words !== '')
      .map((words) => [text(words)]),
    cell(
      choiceWords('person', 'parentalResponsibility', fields.parentalResponsibility) ||
        NOT_RECORDED,
    ),
    [approached, dateWords(fields.approachedOn)]
      .filter((words) => words !== '')
      .map((words) => [text(words)]),
    fields.approachResult.trim() === ''
      ? cell(fields.approached === null ? '' : NOT_RECORDED)
      : writtenCell(fields.approachResult, reading.findSource),
  ];
}

function meetings(reading: Reading): Block[] {
  const held = entitiesOf(reading.caseFile, 'familyGroupMeeting');
  const title = heading(3, 'family-group-meeting', 'Family group decision-making');
  if (held.length === 0) return [title, notRecorded('family-group-meeting-none')];
  return [
    title,
    ...held.flatMap((meeting) => {
      const { fields } = meeting;
      const status = choiceWords('familyGroupMeeting', 'status', fields.status) || NOT_RECORDED;
      const when = joined(
        [
          fields.offeredOn === null ? '' : `offered ${dateWords(fields.offeredOn)}`,
          fields.heldOn === null ? '' : `held ${dateWords(fields.heldOn)}`,
        ],
        '; ',
      );
      const dates = when === '' ? [] : [text(` ${when.charAt(0).toUpperCase()}${when.slice(1)}.`)];
      const opening = [bold(`${status}.`), ...dates];
      return fields.outcome.trim() === ''
        ? [numbered(`meeting-${meeting.id}`, opening)]
        : oneNumber(`meeting-${meeting.id}`, opening, fields.outcome, reading.findSource);
    }),
  ];
}
