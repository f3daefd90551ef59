import { entitiesOf } from '../../model/case-file.ts';
import type { EntityOf } from '../../model/entities.ts';
import { bold, heading, numbered, referencesTo, text } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { NOT_RECORDED, notRecorded, oneNumber, writtenParagraphs } from '../written-text.ts';
import { ANNEX_START } from './annex/annex-part.ts';
import { choiceWords, dateWords, joined } from './labels.ts';
import type { Reading } from './reading.ts';

/** Both sides are always shown, because the court will ask who was looked for on each. */
const SIDES = [
  { side: 'maternal', title: 'Mother’s side' },
  { side: 'paternal', title: 'Father’s side' },
] as const;

/** Who decides for the child, whether both sides of the family were explored, and who has met. */
export function familyPart(reading: Reading): Block[] {
  return [
    heading(2, 'family-and-network', 'Family and network'),
    parentalResponsibility(reading),
    ...SIDES.flatMap(({ side, title }) => sideExplored(side, title, reading)),
    numbered('family-in-annex', [
      text(
        'Everyone who was approached, every assessment of a candidate carer, and brothers and ' +
          'sisters pair by pair: annex, from ',
      ),
      ...referencesTo([ANNEX_START]),
      text('.'),
    ]),
    ...meetings(reading),
  ];
}

/** Who holds parental responsibility, how, since when and how that is known. */
function parentalResponsibility(reading: Reading): Block {
  const people = entitiesOf(reading.caseFile, 'person');
  const held = people.filter(({ fields }) => fields.parentalResponsibility === 'yes');
  const unknown = people.filter(({ fields }) => fields.parentalResponsibility === 'not_known');
  const said = [
    ...held.map(holding),
    ...(unknown.length > 0
      ? [`Not yet known: ${joined(unknown.map(({ fields }) => fields.name || NOT_RECORDED))}`]
      : []),
  ];
  return numbered('parental-responsibility', [
    bold('Parental responsibility: '),
    text(`${said.length > 0 ? said.join('. ') : NOT_RECORDED}.`),
  ]);
}

function holding({ fields }: EntityOf<'person'>): string {
  const basis = choiceWords(
    'person',
    'parentalResponsibilityBasis',
    fields.parentalResponsibilityBasis,
  );
  const particulars = joined([
    fields.name.trim() || fields.relationship.trim() || NOT_RECORDED,
    `${basis.charAt(0).toLowerCase()}${basis.slice(1)}`,
    fields.parentalResponsibilitySince === null
      ? ''
      : `since ${dateWords(fields.parentalResponsibilitySince)}`,
  ]);
  const evidence = fields.parentalResponsibilityEvidence.trim();
  return evidence === '' ? particulars : `${particulars} (${evidence})`;
}

function sideExplored(
  side: (typeof SIDES)[number]['side'],
  title: string,
  reading: Reading,
): Block[] {
  const found = entitiesOf(reading.caseFile, 'familySide').filter(
    ({ fields }) => fields.side === side,
  );
  if (found.length === 0) return [notRecorded(`explored-${side}-none`, title)];
  return found.flatMap(({ id, fields }) => [
    ...oneNumber(
      `explored-${id}`,
      [
        bold(`${title}: `),
        text(`${choiceWords('familySide', 'explored', fields.explored) || NOT_RECORDED}.`),
      ],
      fields.how,
      reading.findSource,
    ),
    ...(fields.explored === 'explored'
      ? []
      : writtenParagraphs(
          `explored-${id}-reason`,
          fields.reason || `${NOT_RECORDED}.`,
          reading.findSource,
          `${title}: why not, or not fully`,
        )),
  ]);
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
          fields.declinedOn === null ? '' : `declined ${dateWords(fields.declinedOn)}`,
          fields.heldOn === null ? '' : `held ${dateWords(fields.heldOn)}`,
        ],
        '; ',
      );
      const attended = fields.attended.trim() === '' ? '' : `Who came: ${fields.attended.trim()}.`;
      const dates = when === '' ? '' : `${when.charAt(0).toUpperCase()}${when.slice(1)}.`;
      const particulars = joined([dates, attended], ' ');
      const opening = [
        bold(`${status}.`),
        ...(particulars === '' ? [] : [text(` ${particulars}`)]),
      ];
      return fields.outcome.trim() === ''
        ? [numbered(`meeting-${meeting.id}`, opening)]
        : oneNumber(`meeting-${meeting.id}`, opening, fields.outcome, reading.findSource);
    }),
  ];
}
