import { fieldDefinitionOf } from '../../../../guidance/model/entities.ts';
import { emptyValue } from '../../../../guidance/model/fields.ts';
import type { AppContract } from '../../../contract/contract.ts';
import { done, refused, type HandlersFor } from '../../../contract/procedure.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import { findEntity } from '../../store/entities.ts';
import { findHistory } from '../../store/field-history.ts';
import { findField, valueOfChange } from '../../store/fields.ts';
import { sealField } from '../../store/sealing.ts';
import { write } from '../../store/writing.ts';
import { saveField } from './save-field.ts';
import { sealLater } from './seal-later.ts';
import { sealBeforeReading } from './sealed-reading.ts';

/** One field: saving it, ending a step of its history, reading it and its history. */
export const fieldHandlers = {
  'field.save': (input, context) => {
    const saved = write(context, (writing) => saveField(writing, input));
    if (saved.ok) sealLater(context);
    return saved;
  },

  'field.seal': ({ entityId, field }, context) =>
    write(context, (writing) => {
      const { session } = writing;
      const entity = findEntity(session.database, entityId);
      if (entity === null || fieldDefinitionOf(entity.kind, field) === null) {
        return refused('not_found');
      }
      const found = findField(session.database, entity.entityKey, field);
      if (found !== null) sealField(session, found);
      return done({});
    }),

  'field.read': ({ entityId, field }, context) => {
    const { database } = sessionOf(context);
    const entity = findEntity(database, entityId);
    const definition = entity === null ? null : fieldDefinitionOf(entity.kind, field);
    if (entity === null || entity.isLive === 0 || definition === null) return refused('not_found');
    sealBeforeReading(context, entity.caseFileKey);
    const found = findField(database, entity.entityKey, field);
    return found === null
      ? done({ value: emptyValue(definition), head: null })
      : done({ value: valueOfChange(database, found.head), head: found.headId });
  },

  'field.history': ({ entityId, field }, context) => {
    const { database } = sessionOf(context);
    // Of removed things too: their history stays.
    const entity = findEntity(database, entityId);
    if (entity === null || fieldDefinitionOf(entity.kind, field) === null) {
      return refused('not_found');
    }
    return done({ entries: findHistory(database, entity.entityKey, field) });
  },
} satisfies HandlersFor<
  AppContract,
  'field.save' | 'field.seal' | 'field.read' | 'field.history',
  CoreContext
>;
