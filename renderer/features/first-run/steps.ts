import type { WorkerDetails } from '../../../electron/contract/shapes.ts';
import { emptyNewPassphrase, type NewPassphrase } from '../../components/new-passphrase.tsx';

/** The screens of the first run, in order. */
export const steps = [
  'welcome',
  'folder',
  'worker',
  'passphrase',
  'creating',
  'recoveryKey',
  'typeBack',
  'practiceCase',
] as const;
export type StepName = (typeof steps)[number];

/** Those that are counted: "Step 2 of 6". */
const counted: readonly StepName[] = [
  'folder',
  'worker',
  'passphrase',
  'recoveryKey',
  'typeBack',
  'practiceCase',
];

/** "Step 2 of 6", or nothing where counting would say nothing. */
export function stepWords(step: StepName): string {
  const at = counted.indexOf(step);
  return at === -1 ? 'Setting up' : `Step ${at + 1} of ${counted.length}`;
}

/** Everything typed so far. Going back and forth changes none of it. */
export type FirstRunAnswers = {
  readonly folder: string;
  readonly worker: WorkerDetails;
  readonly passphrase: NewPassphrase;
};

export function emptyAnswers(suggestedFolder: string): FirstRunAnswers {
  return {
    folder: suggestedFolder,
    worker: { name: '', role: '', registrationNumber: '', team: '', localAuthority: '' },
    passphrase: emptyNewPassphrase,
  };
}

/** The vault just made, with its recovery key, which is known this once. */
export type MadeVault = { readonly folder: string; readonly recoveryKey: string };
