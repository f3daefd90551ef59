import type { EntityKind, FieldsOf } from '../../guidance/model/entities.ts';
import { options } from '../../guidance/catalogue.ts';
import { welfareHeadings } from '../../guidance/model/welfare-headings.ts';
import type { CivilDate, PartialDate } from '../../guidance/model/dates.ts';
import type { CaseFileId, EntityId } from '../../guidance/model/ids.ts';
import { makeFirstAppraisal } from '../../electron/core/services/appraisal/make-appraisal.ts';
import {
  makeEmptyCaseFile,
  ofCaseFile,
} from '../../electron/core/services/case-files/make-case-file.ts';
import {
  makeEntity,
  noteEntitiesChanged,
} from '../../electron/core/services/case-files/make-entity.ts';
import type { Writing } from '../../electron/core/store/writing.ts';
import { countWords } from '../../guidance/rules/words.ts';
import { familyName, GIVEN_NAMES, type Chance, type Writer } from './generated-words.ts';

type Some<Kind extends EntityKind> = Partial<FieldsOf<Kind>>;

/** What one generated child came to. */
export type GeneratedChild = {
  readonly caseFileId: CaseFileId;
  readonly appraisalId: EntityId;
  /** In all the fields that are written in words. */
  readonly words: number;
};

const STATUSES = ['section_20', 'interim_care_order', 'care_order', 'placement_order'] as const;

/** How many of the eight options are weighed in depth; the others are dismissed with reasons. */
const REALISTIC = 3;

/**
 * Writes one invented child with some 9,000 words in the places where a worker writes them, by the
 * same steps as the app: every field a sealed, chained change, its words in the search index.
 */
export function generateChild(writing: Writing, writer: Writer, chance: Chance): GeneratedChild {
  const { caseFileId, caseFileKey } = makeEmptyCaseFile(writing, { isPractice: false });
  let words = 0;
  const counted = <Fields extends object>(fields: Fields): Fields => {
    for (const value of Object.values(fields)) {
      if (typeof value === 'string') words += countWords(value);
    }
    return fields;
  };
  const add = <Kind extends EntityKind>(kind: Kind, fields: Some<Kind>): void => {
    makeEntity(writing, { ...ofCaseFile(caseFileKey), kind, fields: counted({ ...fields }) });
  };

  add('child', childFields(writer, chance));
  add('needs', {
    harmImpact: writer.text(250),
    currentNeeds: writer.text(220),
    futureNeeds: writer.text(200),
    timescale: writer.text(120),
  });
  add('progress', { child: 'complete' });
  for (let number = 0; number < 12; number += 1) {
    add('source', { title: writer.line(6), sourceKind: 'document', note: writer.text(30) });
  }
  for (let number = 0; number < 6; number += 1) {
    add('person', {
      name: `${chance.oneOf(GIVEN_NAMES)} ${familyName(chance)}`,
      relationship: writer.line(2),
      approached: 'yes',
      approachResult: writer.text(50),
    });
  }
  for (let number = 0; number < 2; number += 1) {
    add('harm', {
      type: writer.line(4),
      evidence: writer.text(80),
      likelihood: writer.text(60),
      consequence: writer.text(60),
      mitigation: writer.text(60),
    });
  }
  const began = daysFrom('2025-03-01', chance.whole(400));
  add('legalStatus', { status: chance.oneOf(STATUSES), startedOn: began });
  add('placement', {
    placementKind: 'foster_carer',
    description: writer.line(5),
    startedOn: began,
  });
  add('review', {
    title: 'Looked-after review',
    plannedOn: daysFrom('2026-12-01', chance.whole(200)),
  });
  add('meeting', {
    title: 'Permanence planning meeting',
    actualOn: daysFrom('2026-05-01', chance.whole(90)),
  });
  for (const whose of ['child', 'parent', 'carer', 'guardian'] as const) {
    add('view', {
      whose,
      name: writer.line(2),
      exactWords: writer.text(60),
      meaning: writer.text(60),
    });
  }

  const { appraisalId, optionEntities } = makeFirstAppraisal(
    writing,
    caseFileKey,
    counted({
      planMeetsNeeds: writer.text(200),
      narrative: writer.text(500),
      proportionality: writer.text(300),
      delay: writer.text(100),
      preferredReason: writer.text(150),
    }),
    Object.fromEntries(
      options.map(({ id }, index) => [id, counted(optionFields(writer, index < REALISTIC))]),
    ),
  );
  for (const option of options.slice(0, REALISTIC)) {
    const parentId = optionEntities.get(option.id);
    if (parentId === undefined) throw new Error(`There is no ${option.id}.`);
    const under = { caseFileKey, parentId, appraisalId };
    makeEntity(writing, {
      ...under,
      kind: 'arrangement',
      fields: counted({ title: writer.line(4), description: writer.text(100) }),
    });
    for (let number = 0; number < 8; number += 1) {
      const factor: Some<'factor'> = {
        side: number % 2 === 0 ? 'for' : 'against',
        heading: chance.oneOf(welfareHeadings).id,
        statement: writer.line(12),
        detail: writer.text(28),
        sources: `[E${1 + chance.whole(12)}]`,
      };
      makeEntity(writing, { ...under, kind: 'factor', fields: counted({ ...factor }) });
    }
  }
  noteEntitiesChanged(writing, caseFileKey, ['child']);
  return { caseFileId, appraisalId, words };
}

function childFields(writer: Writer, chance: Chance): Some<'child'> {
  return {
    givenName: chance.oneOf(GIVEN_NAMES),
    familyName: familyName(chance),
    birthStatus: 'born',
    bornOn: daysFrom('2013-01-01', chance.whole(4_500)),
    caseReference: `NB-${10_000 + chance.whole(90_000)}`,
    importantToTheChild: writer.text(80),
    currentHome: writer.text(60),
  };
}

function optionFields(writer: Writer, isRealistic: boolean): Some<'option'> {
  if (!isRealistic) {
    return {
      realistic: 'not_realistic',
      realisticReason: writer.text(90),
      rationale: writer.text(60),
      conclusion: 'not_yet_determined',
    };
  }
  return {
    realistic: 'realistic',
    realisticReason: writer.text(100),
    legalSteps: writer.text(80),
    support: writer.text(80),
    risk: writer.text(80),
    familyTime: writer.text(80),
    siblings: writer.text(60),
    timescale: writer.text(60),
    unknowns: writer.text(50),
    rationale: writer.text(350),
    completed: 'complete',
  };
}

function daysFrom(start: CivilDate, days: number): PartialDate {
  const instant = new Date(`${start}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return { date: instant.toISOString().slice(0, 10), precision: 'day' };
}
