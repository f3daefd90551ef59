import { sessionOf } from '../../../electron/core/context.ts';
import { matchExpression, readQuery } from '../../../electron/core/store/search-words.ts';
import type { Bench } from '../measure.ts';
import type { Report } from '../measured.ts';
import { percentile } from '../statistics.ts';
import { benchCore, PASSPHRASE, valueOf } from '../support/core.ts';
import { GIVEN_NAMES } from '../generated-words.ts';

/**
 * What people type: names, words of every frequency, beginnings of words as they are typed, words
 * together, words in quotes. Each is searched in the whole vault.
 */
const TYPED: readonly string[] = [
  ...GIVEN_NAMES.slice(0, 8),
  'merrowby',
  'hartleford ada',
  'NB-10',
  'child',
  'mother',
  'grandmother',
  'attachment',
  'cannabis',
  'letterbox',
  'gr',
  'gra',
  'gran',
  'grandm',
  'psych',
  'th',
  'the',
  'mother grandmother',
  'contact court plan',
  'health visitor',
  '"health visitor"',
  '"family time"',
  '"long term"',
  'special guardianship',
  'domestic abuse police',
  'viability positive aunt',
  'bedtime routine nightmares',
  'the of',
  'of the child',
  'zzyzx',
];

/**
 * How long a search over everything takes in the core, from the call to its reply. The yardstick is
 * the index alone: the same words MATCHed in the same columns, giving row numbers and no more.
 * Figures are the 95th percentile over all the searches of a run.
 */
export async function measureSearch({ folders, vault, runs }: Bench): Promise<Report> {
  const { core, client } = benchCore(folders.home);
  const secret = { kind: 'passphrase' as const, passphrase: PASSPHRASE };
  await valueOf(client['vault.unlock']({ folder: vault.folder, secret, takeOver: false }));
  const { database } = sessionOf(core.context);
  const match = database.prepare<{ expression: string }>(
    'SELECT rowid FROM search WHERE search MATCH :expression ORDER BY rowid DESC LIMIT 51',
  );

  const searches: number[] = [];
  const matches: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const searchTimes: number[] = [];
    const matchTimes: number[] = [];
    for (const words of TYPED) {
      const before = performance.now();
      const found = await client['search.find']({ words, caseFileId: null });
      searchTimes.push(performance.now() - before);
      if (!found.ok) throw new Error(`A search was refused: ${found.error.code}.`);
      const query = readQuery(words);
      if (query === null) throw new Error(`Nothing can be looked for in ${words}.`);
      const beforeMatch = performance.now();
      match.all({ expression: matchExpression(query, 'line', null) });
      match.all({ expression: matchExpression(query, 'text', null) });
      matchTimes.push(performance.now() - beforeMatch);
    }
    searches.push(percentile(searchTimes, 95));
    matches.push(percentile(matchTimes, 95));
    if (process.env['BENCH_DETAIL'] !== undefined && run === 0) {
      TYPED.forEach((words, index) => {
        process.stderr.write(
          `${words}: ${searchTimes[index]?.toFixed(2)} against ${matchTimes[index]?.toFixed(2)} ms\n`,
        );
      });
    }
  }
  await core.lock('command');
  const perChild = Math.round(vault.wordsInAll / vault.children / 100) * 100;
  return {
    rows: [
      {
        what: `Full-text search over ${vault.children.toLocaleString('en-GB')} children of ${perChild.toLocaleString('en-GB')} words each, 95th percentile`,
        unit: 'ms',
        runs: searches,
        yardstick: {
          name: 'the same words MATCHed in the same index, row numbers only',
          runs: matches,
        },
        goal: { kind: 'at_most', figure: 30 },
      },
    ],
    notTaken: [],
    programs: [],
  };
}
