import type { CaseFileId } from '../../../../guidance/model/ids.ts';
import type { AppContract } from '../../../contract/contract.ts';
import { done, type HandlersFor } from '../../../contract/procedure.ts';
import { sessionOf, type CoreContext } from '../../context.ts';
import { addWord, listAddedWords, removeWord } from '../../store/added-words.ts';
import { findCaseFile } from '../../store/case-files.ts';
import { findNames } from '../../store/case-names.ts';
import { write } from '../../store/writing.ts';
import type { Dictionary } from './british-english.ts';
import { KnownWords, wordsOfName } from './known-words.ts';

/** More suggestions than anybody reads. */
const SUGGESTIONS_AT_MOST = 8;

let dictionary: Promise<Dictionary> | null = null;

/** Spelling in British English, without leaving this computer. */
export const spellingHandlers = {
  'spelling.check': async ({ words, caseFileId }, context) => {
    const { isKnown } = await britishEnglish();
    const known = knownWords(context, caseFileId);
    const misspelled = new Set(words.filter((word) => !isKnown(word) && !known.has(word)));
    return done({ misspelled: [...misspelled] });
  },

  'spelling.suggest': async ({ word }) => {
    const { suggest } = await britishEnglish();
    return done({ suggestions: suggest(word).slice(0, SUGGESTIONS_AT_MOST) });
  },

  'spelling.add': ({ word }, context) =>
    write(context, (writing) => {
      const kept = word.normalize('NFC').trim();
      if (kept !== '') addWord(writing.session.database, kept, writing.at);
      return done({});
    }),

  'spelling.added': (_input, context) =>
    done({ words: listAddedWords(sessionOf(context).database) }),

  'spelling.remove': ({ word }, context) =>
    write(context, (writing) => {
      removeWord(writing.session.database, word);
      return done({});
    }),
} satisfies HandlersFor<
  AppContract,
  'spelling.check' | 'spelling.suggest' | 'spelling.add' | 'spelling.added' | 'spelling.remove',
  CoreContext
>;

function knownWords(context: CoreContext, caseFileId: CaseFileId | null): KnownWords {
  const { database } = sessionOf(context);
  const caseFile = caseFileId === null ? null : findCaseFile(database, caseFileId);
  const names = caseFile === null ? [] : findNames(database, caseFile.caseFileKey);
  return new KnownWords([...listAddedWords(database), ...names.flatMap(wordsOfName)]);
}

function britishEnglish(): Promise<Dictionary> {
  dictionary ??= import('./british-english.ts').then((module) => module.loadBritishEnglish());
  return dictionary;
}
