import * as z from 'zod/mini';
import { caseFileId } from '../../../guidance/model/ids.ts';
import { procedure } from '../procedure.ts';

const word = z.string().check(z.maxLength(80));

export const spellingProcedures = {
  /** Which of these words are not in the dictionary, the practice words, or the case's names. */
  'spelling.check': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({
      words: z.array(word).check(z.maxLength(20_000)),
      caseFileId: z.nullable(caseFileId),
    }),
    output: z.strictObject({ misspelled: z.array(word) }),
    errors: [],
  }),
  'spelling.suggest': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({ word }),
    output: z.strictObject({ suggestions: z.array(word) }),
    errors: [],
  }),
  /** Keeps a word as right in this vault. */
  'spelling.add': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ word: word.check(z.minLength(1)) }),
    output: z.strictObject({}),
    errors: ['disk_full'],
  }),
  'spelling.added': procedure({
    kind: 'query',
    locked: 'denied',
    input: z.strictObject({}),
    output: z.strictObject({ words: z.array(word) }),
    errors: [],
  }),
  'spelling.remove': procedure({
    kind: 'command',
    locked: 'denied',
    input: z.strictObject({ word }),
    output: z.strictObject({}),
    errors: ['disk_full'],
  }),
} as const;
