import { generateNKeysBetween } from 'fractional-indexing';
import { CONTENT_VERSION, options } from '../../../../guidance/catalogue.ts';
import type { FieldsOf } from '../../../../guidance/model/entities.ts';
import type { EntityId } from '../../../../guidance/model/ids.ts';
import type { Writing } from '../../store/writing.ts';
import { makeEntity } from '../case-files/make-entity.ts';

/** An appraisal just made: its own id, and the entity of each option by the option's id. */
export type MadeAppraisal = {
  readonly appraisalId: EntityId;
  readonly optionEntities: ReadonlyMap<string, EntityId>;
};

/** Makes a case file's first appraisal, with all the options in the fixed order. */
export function makeFirstAppraisal(
  writing: Writing,
  caseFileKey: number,
  fields: Partial<FieldsOf<'appraisal'>>,
  optionFields: Readonly<Record<string, Partial<FieldsOf<'option'>>>> = {},
): MadeAppraisal {
  const appraisal = makeEntity(writing, {
    caseFileKey,
    kind: 'appraisal',
    parentId: null,
    appraisalId: null,
    fields: {
      title: 'First appraisal',
      startedOn: { date: writing.today, precision: 'day' },
      ...fields,
      contentVersion: CONTENT_VERSION,
    },
  });
  const orders = generateNKeysBetween(null, null, options.length);
  const optionEntities = new Map<string, EntityId>();
  for (const [index, option] of options.entries()) {
    const order = orders[index];
    if (order === undefined) throw new Error('Every option has a place.');
    const made = makeEntity(writing, {
      caseFileKey,
      kind: 'option',
      parentId: appraisal.entityId,
      appraisalId: appraisal.entityId,
      order,
      fields: { ...optionFields[option.id], optionId: option.id },
    });
    optionEntities.set(option.id, made.entityId);
  }
  return { appraisalId: appraisal.entityId, optionEntities };
}
