import type { CaseloadFilter } from '../../../electron/contract/caseload-shapes.ts';
import { entityDefinitions } from '../../../guidance/model/entities.ts';
import { planStates } from '../../../guidance/model/plan-state.ts';

export const dueChoices = {
  overdue: 'Overdue, or done and not recorded',
  within_7_days: 'Due within 7 days',
  within_28_days: 'Due within 28 days',
} as const;

const ratings = entityDefinitions.timeliness.fields.rating.choices;

/** The worst first, as a supervisor looks. */
export const timelinessChoices = {
  red: ratings.red,
  amber: ratings.amber,
  green: ratings.green,
  not_judged: 'Not judged',
} as const;

export function legalStatusWords(status: string): string {
  const choices: Readonly<Record<string, string>> =
    entityDefinitions.legalStatus.fields.status.choices;
  return status === '' ? 'Not recorded' : (choices[status] ?? status);
}

/** What the list is narrowed to, one piece in words for each thing that is asked. */
export function filterPieces(
  filter: CaseloadFilter,
  profileName: (id: string) => string,
): readonly { readonly name: keyof CaseloadFilter; readonly words: string }[] {
  const { due, timeliness, legalStatus, planState, socialWorker, teamManager, profile } = filter;
  const words = filter.words.trim();
  const pieces: { name: keyof CaseloadFilter; words: string }[] = [];
  const add = (name: keyof CaseloadFilter, piece: string | null) => {
    if (piece !== null) pieces.push({ name, words: piece });
  };
  add('words', words === '' ? null : `“${words}”`);
  add('due', due === null ? null : dueChoices[due]);
  add('timeliness', timeliness === null ? null : `Timeliness: ${timelinessChoices[timeliness]}`);
  add(
    'legalStatus',
    legalStatus === null ? null : `Legal status: ${legalStatusWords(legalStatus)}`,
  );
  add('planState', planState === null ? null : `Plan: ${planStates[planState]}`);
  add('socialWorker', socialWorker === null ? null : `Social worker: ${nameWords(socialWorker)}`);
  add('teamManager', teamManager === null ? null : `Team manager: ${nameWords(teamManager)}`);
  add('profile', profile === null ? null : `Local practice: ${profileName(profile)}`);
  add('isArchivedShown', filter.isArchivedShown ? 'With archived children' : null);
  return pieces;
}

export function nameWords(name: string): string {
  return name === '' ? 'Not recorded' : name;
}

/** "12 of 340 children", or all of them. */
export function countWords(matching: number, total: number): string {
  const children = total === 1 ? 'child' : 'children';
  const said = (count: number) => count.toLocaleString('en-GB');
  return matching === total
    ? `${said(total)} ${children}`
    : `${said(matching)} of ${said(total)} ${children}`;
}
