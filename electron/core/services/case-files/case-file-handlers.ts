import { practiceCase } from '../../../../guidance/practice-case/practice-case.ts';
import type { AppContract } from '../../../contract/contract.ts';
import { done, refused, type HandlersFor } from '../../../contract/procedure.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import { findCaseFile, readEntities, setArchived } from '../../store/case-files.ts';
import { touchCaseload } from '../../store/caseload.ts';
import { findLiveOfKind } from '../../store/entities.ts';
import { writeSealedValue } from '../../store/fields.ts';
import { readQuery } from '../../store/search-words.ts';
import { search } from '../../store/search.ts';
import { findVault } from '../../store/vault-repository.ts';
import { verifyHistory } from '../../store/verify.ts';
import { write } from '../../store/writing.ts';
import { addPracticeCase } from './add-practice-case.ts';
import { makeCaseFile } from './make-case-file.ts';
import { sealBeforeReading } from './sealed-reading.ts';

/** Whole case files. */
export const caseFileHandlers = {
  'caseFile.create': (child, context) =>
    write(context, (writing) => {
      const vault = findVault(writing.session.database);
      if (vault?.recoveryKeyConfirmedAt == null) return refused('recovery_key_not_confirmed');
      return done(makeCaseFile(writing, child));
    }),

  'caseFile.addPracticeCase': (_input, context) =>
    write(context, (writing) => done({ caseFileId: addPracticeCase(writing, practiceCase) })),

  'caseFile.open': ({ caseFileId }, context) => {
    const { database } = sessionOf(context);
    const caseFile = findCaseFile(database, caseFileId);
    if (caseFile === null) return refused('not_found');
    sealBeforeReading(context, caseFile.caseFileKey);
    return done({
      caseFileId,
      isPracticeCase: caseFile.isPractice === 1,
      isArchived: caseFile.isArchived === 1,
      entities: [...readEntities(database, caseFile.caseFileKey)],
    });
  },

  'caseFile.archive': ({ caseFileId, isArchived }, context) =>
    write(context, (writing) => {
      const { database } = writing.session;
      const caseFile = findCaseFile(database, caseFileId);
      if (caseFile === null) return refused('not_found');
      const { caseFileKey } = caseFile;
      if ((caseFile.isArchived === 1) === isArchived) return done({});
      const child = findLiveOfKind(database, caseFileKey, 'child')[0];
      if (child === undefined) throw new Error('Every case file has a child.');
      writeSealedValue(writing, child, '#archived', isArchived);
      setArchived(database, caseFileKey, isArchived);
      touchCaseload(database, caseFileKey, writing.at);
      return done({});
    }),

  'history.verify': ({ caseFileId }, context) => {
    const { database } = sessionOf(context);
    const caseFile = findCaseFile(database, caseFileId);
    if (caseFile === null) return refused('not_found');
    return done(verifyHistory(database, caseFile.caseFileKey, caseFileId));
  },

  'search.find': ({ words, caseFileId }, context) => {
    const { database } = sessionOf(context);
    const query = readQuery(words);
    const caseFile = caseFileId === null ? null : findCaseFile(database, caseFileId);
    if (query === null || (caseFileId !== null && caseFile === null)) {
      return done({ hits: [], hasMore: false });
    }
    sealBeforeReading(context, null);
    return done(search(database, query, { caseFileKey: caseFile?.caseFileKey ?? null }));
  },
} satisfies HandlersFor<
  AppContract,
  | 'caseFile.create'
  | 'caseFile.addPracticeCase'
  | 'caseFile.open'
  | 'caseFile.archive'
  | 'history.verify'
  | 'search.find',
  CoreContext
>;
