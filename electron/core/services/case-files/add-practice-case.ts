import { options } from '../../../../guidance/catalogue.ts';
import type { EntityKind } from '../../../../guidance/model/entities.ts';
import type { AnyFieldValue } from '../../../../guidance/model/fields.ts';
import type { CaseFileId, EntityId } from '../../../../guidance/model/ids.ts';
import type { PracticeCase, PracticeOption } from '../../../../guidance/practice-case/shape.ts';
import type { Writing } from '../../store/writing.ts';
import { makeFirstAppraisal } from '../appraisal/make-appraisal.ts';
import { checkedValue } from './checked-value.ts';
import { makeEmptyCaseFile, ofCaseFile } from './make-case-file.ts';
import { makeEntity, noteEntitiesChanged } from './make-entity.ts';

type Fields = Readonly<Record<string, AnyFieldValue | undefined>>;

/** What the core sets itself, whatever the practice case says it will be. */
const SET_BY_THE_APP: readonly string[] = ['registerNumber', 'optionId', 'contentVersion'];

/**
 * Writes the practice case into this vault by the same steps as any other case file. It throws when
 * the practice case holds something that could not have been typed.
 */
export function addPracticeCase(writing: Writing, practice: PracticeCase): CaseFileId {
  const { caseFileId, caseFileKey } = makeEmptyCaseFile(writing, { isPractice: true });
  const add = (kind: EntityKind, many: readonly Fields[]): void => {
    for (const fields of many) {
      makeEntity(writing, {
        ...ofCaseFile(caseFileKey),
        kind,
        fields: checkedFields(kind, fields),
      });
    }
  };
  add('child', [practice.child]);
  add('needs', [practice.needs]);
  add('progress', [practice.progress]);
  // The register first, in its order, because every text cites it by number.
  add('source', practice.sources);
  add('person', practice.people);
  add('familyGroupMeeting', practice.familyGroupMeetings);
  add('harm', practice.harms);
  add('legalStatus', practice.legalStatuses);
  add('placement', practice.placements);
  add('order', practice.orders);
  add('review', practice.reviews);
  add('meeting', practice.meetings);
  add('view', practice.views);
  const { appraisalId, optionEntities } = makeFirstAppraisal(
    writing,
    caseFileKey,
    checkedFields('appraisal', practice.appraisal),
    optionFields(practice),
  );
  const addPart = (kind: EntityKind, parentId: EntityId, many: readonly Fields[]): void => {
    for (const fields of many) {
      makeEntity(writing, {
        caseFileKey,
        kind,
        parentId,
        appraisalId,
        fields: checkedFields(kind, fields),
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

function optionFields(practice: PracticeCase): Record<string, Record<string, AnyFieldValue>> {
  return Object.fromEntries(
    options.map(({ id }) => [id, checkedFields('option', practiceOption(practice, id).fields)]),
  );
}

function practiceOption(practice: PracticeCase, optionId: string): PracticeOption {
  const option = practice.options[optionId];
  if (option === undefined) throw new Error(`The practice case says nothing of ${optionId}.`);
  return option;
}

function checkedFields(kind: EntityKind, fields: Fields): Record<string, AnyFieldValue> {
  const checked: Record<string, AnyFieldValue> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || SET_BY_THE_APP.includes(name)) continue;
    const one = checkedValue(kind, name, value);
    if (!one.ok) throw new Error(`In the practice case, ${name} of a ${kind} is ${one.code}.`);
    checked[name] = one.value;
  }
  return checked;
}
