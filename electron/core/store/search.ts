import type Database from 'better-sqlite3';
import type { CaseFileId, EntityId } from '../../../guidance/model/ids.ts';
import type { SearchHit } from '../../contract/shapes.ts';
import { prepared } from './prepared.ts';
import { foldedWords, matchExpression, type SearchQuery, type SearchTerm } from './search-words.ts';

/** How many hits a search gives. More are a reason to type another word. */
export const HITS_AT_MOST = 50;

/** So many children and lines come before texts do, where there are that many. */
const CHILDREN_FIRST = 10;
const LINES_FIRST = 20;

/** What stands round a match in an excerpt: characters that cannot be typed. */
const MATCH_START = '\u0002';
const MATCH_END = '\u0003';

/*
 * Hits come newest first because the index then gives them in that order by itself and stops at
 * the limit: a word that stands in every case file costs no more than a rare one. The index must be
 * the outer loop, hence CROSS JOIN.
 */
const findIn = (excerpt: string): string => `
  SELECT case_file.case_file_id AS caseFileId, caseload.child_name AS childName,
    entity.entity_id AS entityId, entity.kind, field.name AS field,
    entity.parent_id AS parentId,
    CASE entity.kind WHEN 'appraisal' THEN entity.entity_id ELSE entity.appraisal_id END
      AS appraisalId,
    (
      SELECT change_payload.value ->> '$'
      FROM entity AS option
      JOIN field AS option_id
        ON option_id.entity_key = option.entity_key AND option_id.name = 'optionId'
      JOIN change_payload ON change_payload.change_key = option_id.head
      WHERE option.kind = 'option'
        AND option.entity_id
          = CASE entity.kind WHEN 'option' THEN entity.entity_id ELSE entity.parent_id END
    ) AS optionId,
    ${excerpt} AS excerpt
  FROM search
  CROSS JOIN field ON field.indexed_change = search.rowid
  CROSS JOIN entity ON entity.entity_key = field.entity_key
  CROSS JOIN case_file ON case_file.case_file_key = field.case_file_key
  CROSS JOIN caseload ON caseload.case_file_key = field.case_file_key
  WHERE search MATCH :expression
  ORDER BY search.rowid DESC
  LIMIT :limit`;

const FIND_LINES = findIn(`highlight(search, 1, char(2), char(3))`);
const FIND_TEXTS = findIn(`snippet(search, 2, char(2), char(3), '…', 20)`);

const FIND_CHILDREN = `
  SELECT case_file.case_file_id AS caseFileId, caseload.child_name AS childName,
    caseload.child_entity_id AS entityId, caseload.search_name AS searchName
  FROM caseload
  JOIN case_file ON case_file.case_file_key = caseload.case_file_key
  WHERE instr(caseload.search_name, :word) > 0
    AND (:caseFileKey IS NULL OR caseload.case_file_key = :caseFileKey)
  ORDER BY caseload.changed_at DESC`;

type Scope = { readonly caseFileKey: number | null };

/**
 * Finds words in everything the worker has written: children by name, then lines (names, titles,
 * factors), then texts, each newest first. Every word must stand in the same field. The words of
 * removed things, identifiers and confidential details are not in the index.
 */
export function search(
  database: Database.Database,
  query: SearchQuery,
  scope: Scope,
): { readonly hits: SearchHit[]; readonly hasMore: boolean } {
  const children = findChildren(database, query, scope);
  const oneTooMany = HITS_AT_MOST + 1;
  const inLines = matchExpression(query, 'line', scopeWord(scope));
  const lines = findWords(database, FIND_LINES, inLines, oneTooMany);
  // An excerpt of a text costs more than a line: no more of them than could be shown.
  const inTexts = matchExpression(query, 'text', scopeWord(scope));
  const room = oneTooMany - Math.min(lines.length, LINES_FIRST);
  const texts = findWords(database, FIND_TEXTS, inTexts, room);
  const hits = [
    ...children.slice(0, CHILDREN_FIRST),
    ...lines.slice(0, LINES_FIRST),
    ...texts,
    ...lines.slice(LINES_FIRST),
    ...children.slice(CHILDREN_FIRST),
  ];
  return { hits: hits.slice(0, HITS_AT_MOST), hasMore: hits.length > HITS_AT_MOST };
}

function findWords(
  database: Database.Database,
  statement: string,
  expression: string,
  limit: number,
): readonly SearchHit[] {
  return prepared<{ expression: string; limit: number }, SearchHit>(database, statement).all({
    expression,
    limit,
  });
}

/** The word by which the index knows one case file; null for all of them. */
function scopeWord(scope: Scope): string | null {
  return scope.caseFileKey === null ? null : `c${scope.caseFileKey}`;
}

function findChildren(
  database: Database.Database,
  query: SearchQuery,
  scope: Scope,
): readonly SearchHit[] {
  const word = query.terms[0]?.words[0] ?? '';
  return prepared<
    { word: string; caseFileKey: number | null },
    {
      readonly caseFileId: CaseFileId;
      readonly childName: string;
      readonly entityId: EntityId;
      readonly searchName: string;
    }
  >(database, FIND_CHILDREN)
    .all({ word: ` ${word}`, caseFileKey: scope.caseFileKey })
    .filter((row) => query.terms.every((term) => isInName(row.searchName, term)))
    .slice(0, HITS_AT_MOST + 1)
    .map(({ caseFileId, childName, entityId }) => ({
      caseFileId,
      childName,
      entityId,
      kind: 'child',
      field: 'givenName',
      parentId: null,
      appraisalId: null,
      optionId: null,
      excerpt: markedName(childName, query),
    }));
}

function isInName(searchName: string, term: SearchTerm): boolean {
  const words = ` ${term.words.join(' ')}`;
  return term.isPrefix ? searchName.includes(words) : `${searchName} `.includes(`${words} `);
}

function markedName(name: string, query: SearchQuery): string {
  const sought = query.terms.flatMap((term) =>
    term.words.map((word, index) => ({
      word,
      isPrefix: term.isPrefix && index === term.words.length - 1,
    })),
  );
  return name
    .split(' ')
    .map((part) => {
      const isFound = foldedWords(part).some((word) =>
        sought.some((one) => (one.isPrefix ? word.startsWith(one.word) : word === one.word)),
      );
      return isFound ? `${MATCH_START}${part}${MATCH_END}` : part;
    })
    .join(' ');
}
