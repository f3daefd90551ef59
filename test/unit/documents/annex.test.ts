import { describe, expect, it } from 'vitest';
import { document } from '../../../guidance/documents/balancing-exercise/document.ts';
import type { DocumentModel, Table } from '../../../guidance/documents/document-model.ts';
import { modelText, plainText } from '../../../guidance/documents/plain-text.ts';
import { options } from '../../../guidance/catalogue.ts';
import { definitionOf, entityDefinitions, isEntityKind } from '../../../guidance/model/entities.ts';
import type { AnyFieldValue, FieldDefinition } from '../../../guidance/model/fields.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { CaseFileBuilder, day } from '../../support/case-file-builder.ts';
import { documentContext } from '../../support/invented-case-file.ts';

type Start = {
  readonly builder: CaseFileBuilder;
  readonly childId: EntityId;
  readonly build: () => DocumentModel;
};

/** A case file with a child, every option, and what a test adds. */
function start(): Start {
  const builder = new CaseFileBuilder();
  const childId = builder.add('child', { givenName: 'Wren', familyName: 'Tolland' });
  builder.add('needs', {});
  builder.add('progress', {});
  const appraisalId = builder.add('appraisal', {});
  for (const { id } of options) builder.add('option', { optionId: id }, appraisalId, appraisalId);
  const build = () => document.build(builder.build(), documentContext(appraisalId));
  return { builder, childId, build };
}

/** The rows of a table, each cell as its paragraphs on lines. */
function rowsOf(model: DocumentModel, id: string): readonly (readonly string[])[] {
  return tableCalled(model, id).rows.map((row) =>
    row.cells.map((cell) => cell.map((inlines) => plainText(inlines)).join('\n')),
  );
}

function headingsOf(model: DocumentModel, id: string): readonly string[] {
  return tableCalled(model, id).columns.map(({ heading }) => heading);
}

function tableCalled(model: DocumentModel, id: string): Table {
  const found = model.blocks.find((block) => block.type === 'table' && block.id === id);
  if (found?.type !== 'table') throw new Error(`No table is called ${id}.`);
  return found;
}

describe('dated rows', () => {
  it('without words of their own are called by their type', () => {
    const { builder, build } = start();
    builder.add('order', { orderType: 'care_application_issued', actualOn: day('2026-02-20') });
    builder.add('review', { reviewType: 'looked_after_review', plannedOn: day('2026-12-03') });
    builder.add('meeting', { meetingType: 'issues_resolution_hearing' });
    builder.add('decision', { decisionType: 'temporary_approval', plannedOn: day('2027-01-02') });
    builder.add('assessment', { assessmentType: 'care_plan', requestedOn: day('2026-02-21') });
    const model = build();
    expect(rowsOf(model, 'dates-orders').map(([what]) => what)).toEqual([
      'Application for a care or supervision order',
      'Connected person temporarily approved (regulation 24)',
    ]);
    expect(rowsOf(model, 'dates-meetings').map(([what]) => what)).toEqual([
      'Review of a looked-after child',
      'Issues resolution hearing',
    ]);
    expect(rowsOf(model, 'dates-reports')).toEqual([['Care plan', '21 February 2026']]);
  });

  it('keep what was planned apart from what happened, in columns that hold something', () => {
    const { builder, build } = start();
    builder.add('placement', {
      placementKind: 'connected_person',
      plannedOn: day('2027-01-02'),
    });
    builder.add('placement', { placementKind: 'foster_carer', startedOn: day('2026-06-19') });
    const model = build();
    expect(headingsOf(model, 'dates-placements')).toEqual(['Where', 'Planned', 'Began']);
    expect(rowsOf(model, 'dates-placements')).toEqual([
      ['With a relative, friend or connected person', '2 January 2027', ''],
      ['With a local authority foster carer', '', '19 June 2026'],
    ]);
  });
});

describe('the family', () => {
  it('is said to hold parental responsibility by whom, how, since when and on what evidence', () => {
    const { builder, build } = start();
    builder.add('person', {
      name: 'Dara Tolland',
      parentalResponsibility: 'yes',
      parentalResponsibilityBasis: 'mother',
      parentalResponsibilitySince: day('2022-07-12'),
      parentalResponsibilityEvidence: 'Birth certificate',
    });
    builder.add('person', { name: 'Osk Lindle', parentalResponsibility: 'not_known' });
    expect(modelText(build())).toContain(
      'Parental responsibility: Dara Tolland, as the mother, since 12 July 2022 (Birth certificate). Not yet known: Osk Lindle.',
    );
  });

  it('is explored on both sides, or the reason why not is there or asked for', () => {
    const { builder, build } = start();
    builder.add('familySide', { side: 'maternal', explored: 'explored', how: 'I asked them all.' });
    builder.add('familySide', { side: 'paternal', explored: 'partly', how: 'One brother.' });
    const words = modelText(build());
    expect(words).toContain('Mother’s side: Explored. I asked them all.');
    expect(words).toContain('Father’s side: Explored in part. One brother.');
    expect(words).toContain('Father’s side: why not, or not fully: Not recorded.');
    expect(words).not.toContain('Mother’s side: why not');
  });

  it('has each assessment of a carer with its dates, outcome, reasons shared and challenge', () => {
    const { builder, build } = start();
    const nan = builder.add('person', { name: 'Ilse Tolland' });
    builder.add('assessment', {
      assessmentType: 'viability_assessment',
      carer: nan,
      assessor: 'Kinship team',
      requestedOn: day('2026-06-30'),
      plannedOn: day('2026-07-21'),
      actualOn: day('2026-07-17'),
      outcome: 'negative',
      outcomeReasons: 'Her health.',
      challenge: 'answered',
      challengedOn: day('2026-07-27'),
      challengeDetail: 'A letter was read.',
    });
    expect(rowsOf(build(), 'carer-assessments-table')).toEqual([
      [
        'Ilse Tolland\nViability assessment\nBy: Kinship team',
        'Asked for 30 June 2026\nDue 21 July 2026\nCompleted 17 July 2026',
        'Negative. Her health.\nThat the reasons were shared is not recorded.\nChallenged, and answered, 27 July 2026. A letter was read.',
      ],
    ]);
  });

  it('has brothers and sisters pair by pair, and asks for them where there are some', () => {
    const { builder, childId, build } = start();
    const brother = builder.add('person', { name: 'Fen Tolland', side: 'sibling' });
    expect(modelText(build())).toContain('Brothers and sisters, pair by pair\nNot recorded.');
    builder.add('siblingPair', {
      oneSibling: childId,
      otherSibling: brother,
      tie: 'maternal_half',
      plan: 'apart',
    });
    const pair = build().blocks.find(
      (block) => block.type === 'facts' && block.id === 'sibling-pair-1',
    );
    expect(pair).toMatchObject({ caption: 'Wren Tolland and Fen Tolland' });
    const rows = pair?.type === 'facts' ? pair.rows : [];
    expect(rows.map(({ label, value }) => [label, plainText(value.flat())])).toEqual([
      ['How they are related', 'Same mother'],
      ['Together or apart: assessment', 'Not recorded'],
      ['Plan for this pair', 'To live apart'],
    ]);
  });

  it('has family time by person with its purpose, and leaves out what has ended', () => {
    const { builder, build } = start();
    builder.add('familyTimeArrangement', {
      withWhom: 'Great-aunt Mirren',
      form: 'remote',
      frequency: 'Sundays',
      purpose: 'identity',
      plan: 'A visit at Easter.',
    });
    builder.add('familyTimeArrangement', { withWhom: 'Nobody now', endedOn: day('2026-01-09') });
    expect(rowsOf(build(), 'family-time-now-table')).toEqual([
      [
        'Great-aunt Mirren',
        'By telephone or video\nSundays',
        'Knowing who they are and where they come from',
        'A visit at Easter.',
      ],
    ]);
  });

  it('names professionals by name and role, once, and nobody who is kept without a name', () => {
    const { builder, build } = start();
    builder.add('professional', {
      name: 'Odette Farrow',
      role: 'advocate',
      organisation: 'Speakup',
    });
    builder.add('professional', { role: 'other', roleInWords: 'Key worker at the refuge' });
    builder.add('professional', {
      name: 'Gone Already',
      role: 'teacher',
      until: day('2026-07-01'),
    });
    const words = modelText(build());
    expect(words).toContain(
      'Others who work with the child and the family: Odette Farrow, Advocate.',
    );
    expect(words).not.toMatch(/Speakup|refuge|Gone Already/);
  });
});

/** Kinds that are the worker's own record of the work, and no part of any document. */
const WORKING_RECORDS: readonly string[] = [
  'timeliness',
  'voiceCheck',
  'pathwayStep',
  'pathwayAnswer',
  'pathwayTask',
  'progress',
  'notice',
  'visit',
];

/** Something in every field: for words, words that no other field holds. */
function planted(field: FieldDefinition, words: string, someone: EntityId): AnyFieldValue {
  switch (field.type) {
    case 'reference':
      return someone;
    case 'choice':
      return Object.keys(field.choices)[0] ?? null;
    case 'date':
      return day('2026-12-01');
    case 'line':
    case 'text':
      return words;
  }
}

it('prints no note, nothing confidential, and no working record, of whatever kind', () => {
  const { builder, childId, build } = start();
  const kept: string[] = [];
  for (const kind of Object.keys(entityDefinitions).filter(isEntityKind)) {
    const { fields, parent, cardinality } = definitionOf(kind);
    if (parent !== null || cardinality === 'one' || kind === 'appraisal') continue;
    const held: Record<string, AnyFieldValue> = {};
    for (const [name, field] of Object.entries(fields)) {
      const words = `planted${kind}${name}`;
      held[name] = planted(field, words, childId);
      const isConfidential = 'isConfidential' in field && field.isConfidential;
      if (isConfidential || name === 'note' || WORKING_RECORDS.includes(kind)) kept.push(words);
    }
    builder.add(kind, held);
  }
  const words = modelText(build());
  expect(kept.length).toBeGreaterThan(20);
  expect(words).toContain('plantedpersonapproachResult');
  expect(kept.filter((token) => words.includes(token))).toEqual([]);
});
