import type Database from 'better-sqlite3';
import type { Instant } from '../../../guidance/model/dates.ts';
import { prepared } from './prepared.ts';

const LIST_WORDS = `
  SELECT word
  FROM added_word
  ORDER BY word`;

const ADD_WORD = `
  INSERT INTO added_word (word, added_at)
  VALUES (:word, :at)
  ON CONFLICT (word) DO NOTHING`;

const REMOVE_WORD = `DELETE FROM added_word WHERE word = :word`;

/** The words kept as right in this vault. */
export function listAddedWords(database: Database.Database): string[] {
  return prepared<Record<string, never>, { readonly word: string }>(database, LIST_WORDS)
    .all({})
    .map((row) => row.word);
}

export function addWord(database: Database.Database, word: string, at: Instant): void {
  prepared(database, ADD_WORD).run({ word, at });
}

export function removeWord(database: Database.Database, word: string): void {
  prepared(database, REMOVE_WORD).run({ word });
}
