/** What happened, what is safe and what to do, for the failures any screen can meet. */
const words: Readonly<Record<string, string>> = {
  disk_full:
    'The disk is full, so this was not saved. What is on screen is still here. Free some space and it will be tried again.',
  read_only:
    'The vault’s folder cannot be written to, so this was not saved. What is on screen is still here. Ask for write access to the folder.',
  appraisal_read_only:
    'This appraisal is read-only because a later one has begun. Open the newest appraisal to make changes.',
  case_file_archived:
    'This case file is in the archive, so this was not kept. What is on screen is still here. Bring the case file back from the archive, on the child’s page, to make changes.',
  too_long: 'This is longer than can be kept. What is on screen is still here: shorten it.',
  not_found: 'This is no longer in the case file. It may have been removed in another window.',
  not_allowed: 'This cannot be done here. Nothing has been changed.',
  recovery_key_not_confirmed:
    'Type back the recovery key first, under “Settings”. A case file can be made once it has been.',
  locked: 'The vault is locked. Unlock it to go on.',
};

/** Words for a failure code. An unknown one names its reference, which finds the line in the log. */
export function failureWords(code: string, ref: string): string {
  return (
    words[code] ??
    `Something in the app went wrong. Reference ${ref.slice(0, 8)}. Your text has been kept.`
  );
}
