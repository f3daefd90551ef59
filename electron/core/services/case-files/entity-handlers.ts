import type { AppContract } from '../../../contract/contract.ts';
import { done, refused, type HandlersFor } from '../../../contract/procedure.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import { findCaseFile } from '../../store/case-files.ts';
import { findRemoved } from '../../store/removed.ts';
import { write } from '../../store/writing.ts';
import { createEntity, placeEntity, removeEntity, restoreEntity } from './entity-commands.ts';

/** Making, removing, bringing back and moving what a case file holds. */
export const entityHandlers = {
  'entity.create': (input, context) => write(context, (writing) => createEntity(writing, input)),

  'entity.remove': ({ entityId }, context) =>
    write(context, (writing) => removeEntity(writing, entityId)),

  'entity.restore': ({ entityId }, context) =>
    write(context, (writing) => restoreEntity(writing, entityId)),

  'entity.removed': ({ caseFileId }, context) => {
    const { database } = sessionOf(context);
    const caseFile = findCaseFile(database, caseFileId);
    return caseFile === null
      ? refused('not_found')
      : done({ removed: findRemoved(database, caseFile) });
  },

  'entity.move': ({ entityId, after }, context) =>
    write(context, (writing) => placeEntity(writing, entityId, after)),
} satisfies HandlersFor<
  AppContract,
  'entity.create' | 'entity.remove' | 'entity.restore' | 'entity.removed' | 'entity.move',
  CoreContext
>;
