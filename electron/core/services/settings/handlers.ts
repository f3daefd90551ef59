import type { AppContract } from '../../../contract/contract.ts';
import { done, type HandlersFor } from '../../../contract/procedure.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import { findWorker, saveSetting, updateWorker } from '../../store/vault-repository.ts';
import { readSettings } from './read-settings.ts';

export const settingsHandlers = {
  'settings.read': (_input, context) => done(readSettings(sessionOf(context).database)),

  'settings.save': (input, context) => {
    const { database } = sessionOf(context);
    database
      .transaction(() => {
        for (const [name, value] of Object.entries(input)) {
          saveSetting(database, name, String(value));
        }
      })
      .immediate();
    return done({});
  },

  'worker.save': (input, context) => {
    const { database, actorId } = sessionOf(context);
    updateWorker(database, actorId, input, context.clock.now());
    return done(findWorker(database, actorId));
  },
} satisfies HandlersFor<
  AppContract,
  'settings.read' | 'settings.save' | 'worker.save',
  CoreContext
>;
