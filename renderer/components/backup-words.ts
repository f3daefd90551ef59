import type { BackupRecord } from '../../electron/contract/shapes.ts';

/** Why a backup was made. */
export const backupReasonWords: Readonly<Record<BackupRecord['reason'], string>> = {
  manual: 'made by hand',
  daily: 'made automatically',
  before_migration: 'made before the vault was brought up to date',
  before_restore: 'made before a backup was restored',
};

/** A size as people read it: "860 KB", "12.4 MB". Thousands, as file managers count. */
export function sizeWords(byteCount: number): string {
  if (byteCount < 1_000_000) return `${Math.max(1, Math.round(byteCount / 1_000))} KB`;
  return `${(byteCount / 1_000_000).toFixed(1)} MB`;
}
