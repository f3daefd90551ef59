/** The answer of `history.verify`. */
export type Verified = {
  readonly isWhole: boolean;
  readonly sealedChanges: number;
  readonly firstBroken: string | null;
};

/** What the check of the history found, in words, with what to do where it did not pass. */
export function verifiedWords({ isWhole, sealedChanges, firstBroken }: Verified): string {
  const changes = `${sealedChanges.toLocaleString('en-GB')} ${sealedChanges === 1 ? 'change' : 'changes'}`;
  if (isWhole) {
    return `Nothing has been altered. All ${changes} of this case file follow from one another.`;
  }
  const reference = firstBroken === null ? '' : ` Reference ${firstBroken.slice(0, 8)}.`;
  return `The history of this case file has been altered or damaged outside this app.${reference} Keep the vault’s folder as it is, compare with a backup, and tell whoever supports the app.`;
}
