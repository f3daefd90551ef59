import { options } from '../../../../guidance/catalogue.ts';
import { fieldDefinitionOf, type EntityKind } from '../../../../guidance/model/entities.ts';
import type { AnyFieldValue } from '../../../../guidance/model/fields.ts';
import type { CaseFileId, EntityId } from '../../../../guidance/model/ids.ts';
import type {
  PersonKey,
  PracticeCase,
  PracticeOption,
} from '../../../../guidance/practice-case/shape.ts';
import { voiceStageOf } from '../../../../guidance/rules/voice-stages.ts';
import type { Writing } from '../../store/writing.ts';
import { makeFirstAppraisal } from '../appraisal/make-appraisal.ts';
import { checkedValue } from './checked-value.ts';
import { makeEmptyCaseFile, ofCaseFile } from './make-case-file.ts';
import { makeEntity, newEntityId, noteEntitiesChanged } from './make-entity.ts';

type Fields = Readonly<Record<string, AnyFieldValue | undefined>>;

/** The id that each of the practice case's own names for people stands for in this vault. */
type People = ReadonlyMap<string, EntityId>;

/** The name by which the practice case refers to the child it is about. */
const CHILD: PersonKey = 'ada';

/** What the core sets itself, whatever the practice case says it will be. */
const SET_BY_THE_APP: readonly string[] = ['registerNumber', 'optionId', 'contentVersion'];

/**
 * Writes the practice case into this vault by the same steps as any other case file. It throws when
 * the practice case holds something that could not have been typed.
 */
export function addPracticeCase(writing: Writing, practice: PracticeCase): CaseFileId {
  const { caseFileId, caseFileKey } = makeEmptyCaseFile(writing, { isPractice: true });
  // Made before anything is written, so that parts may refer to each other in any order.
  const people: People = new Map(
    [CHILD, ...practice.people.map(({ key }) => key)].map((key) => [key, newEntityId(writing)]),
  );
  const add = (kind: EntityKind, many: readonly Fields[]): void => {
    for (const fields of many) {
      makeEntity(writing, {
        ...ofCaseFile(caseFileKey),
        kind,
        fields: checkedFields(kind, fields, people),
      });
    }
  };
  const addNamed = (kind: EntityKind, key: PersonKey, fields: Fields): void => {
    makeEntity(writing, {
      ...ofCaseFile(caseFileKey),
      entityId: idOf(people, key),
      kind,
      fields: checkedFields(kind, fields, people),
    });
  };
  addNamed('child', CHILD, practice.child);
  add('needs', [practice.needs]);
  add('progress', [practice.progress]);
  // The register first, in its order, because every text cites it by number.
  add('source', practice.sources);
  for (const { key, fields } of practice.people) addNamed('person', key, fields);
  add('parentage', practice.parentages);
  add('couple', practice.couples);
  add('familySide', practice.familySides);
  add('siblingPair', practice.siblingPairs);
  add('familyTimeArrangement', practice.familyTimeArrangements);
  add('professional', practice.professionals);
  add('lifeStoryItem', practice.lifeStoryItems);
  add('familyGroupMeeting', practice.familyGroupMeetings);
  add('harm', practice.harms);
  add('legalStatus', practice.legalStatuses);
  add('placement', practice.placements);
  add('order', practice.orders);
  add('review', practice.reviews);
  add('meeting', practice.meetings);
  add('decision', practice.decisions);
  add('assessment', practice.assessments);
  add('timeliness', practice.timeliness);
  add('view', practice.views);
  const { appraisalId, optionEntities } = makeFirstAppraisal(
    writing,
    caseFileKey,
    checkedFields('appraisal', practice.appraisal, people),
    optionFields(practice, people),
  );
  add(
    'voiceCheck',
    practice.voiceChecks.map(({ at, optionId, fields }) => ({
      ...fields,
      stage: voiceStageOf(at, optionEntities.get(optionId ?? '') ?? appraisalId).key,
    })),
  );
  const addPart = (kind: EntityKind, parentId: EntityId, many: readonly Fields[]): void => {
    for (const fields of many) {
      makeEntity(writing, {
        caseFileKey,
        kind,
        parentId,
        appraisalId,
        fields: checkedFields(kind, fields, people),
      });
    }
  };
  addPart('action', appraisalId, practice.actions);
  for (const [optionId, parentId] of optionEntities) {
    const option = practiceOption(practice, optionId);
    addPart('arrangement', parentId, option.arrangements ?? []);
    addPart(
      'factor',
      parentId,
      (option.factors ?? []).map((factor) => factor.fields),
    );
    addPart('supportItem', parentId, option.support ?? []);
    addPart('risk', parentId, option.risks ?? []);
    addPart('familyTimeItem', parentId, option.familyTime ?? []);
  }
  noteEntitiesChanged(writing, caseFileKey, ['child']);
  return caseFileId;
}

function optionFields(
  practice: PracticeCase,
  people: People,
): Record<string, Record<string, AnyFieldValue>> {
  return Object.fromEntries(
    options.map(({ id }) => {
      const { fields } = practiceOption(practice, id);
      return [id, checkedFields('option', fields, people)];
    }),
  );
}

function practiceOption(practice: PracticeCase, optionId: string): PracticeOption {
  const option = practice.options[optionId];
  if (option === undefined) throw new Error(`The practice case says nothing of ${optionId}.`);
  return option;
}

function checkedFields(
  kind: EntityKind,
  fields: Fields,
  people: People,
): Record<string, AnyFieldValue> {
  const checked: Record<string, AnyFieldValue> = {};
  for (const [name, written] of Object.entries(fields)) {
    if (written === undefined || SET_BY_THE_APP.includes(name)) continue;
    const one = checkedValue(kind, name, resolved(kind, name, written, people));
    if (!one.ok) throw new Error(`In the practice case, ${name} of a ${kind} is ${one.code}.`);
    checked[name] = one.value;
  }
  return checked;
}

/** What a field is to hold: a reference is written by the name of a person, and kept by their id. */
function resolved(
  kind: EntityKind,
  field: string,
  written: AnyFieldValue,
  people: People,
): AnyFieldValue {
  const isReference = fieldDefinitionOf(kind, field)?.type === 'reference';
  return isReference && typeof written === 'string' ? idOf(people, written) : written;
}

function idOf(people: People, key: string): EntityId {
  const id = people.get(key);
  if (id === undefined) throw new Error(`The practice case has nobody called ${key}.`);
  return id;
}
