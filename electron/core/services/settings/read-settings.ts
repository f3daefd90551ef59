import type Database from 'better-sqlite3';
import { settings, type Settings } from '../../../contract/areas/settings.ts';
import { findSettings } from '../../store/vault-repository.ts';

/**
 * Ten minutes: long enough for a telephone call about the case, short enough for a desk left
 * unattended in a shared office.
 */
const DEFAULTS: Settings = { lockAfterMinutes: 10, theme: 'system', textSize: 'normal' };

/** The settings kept in the vault; one never saved, or no longer valid, has its default. */
export function readSettings(database: Database.Database): Settings {
  const kept = findSettings(database);
  const { shape } = settings.def;
  return {
    lockAfterMinutes:
      shape.lockAfterMinutes.safeParse(Number(kept.get('lockAfterMinutes'))).data ??
      DEFAULTS.lockAfterMinutes,
    theme: shape.theme.safeParse(kept.get('theme')).data ?? DEFAULTS.theme,
    textSize: shape.textSize.safeParse(kept.get('textSize')).data ?? DEFAULTS.textSize,
  };
}
