import { expect, it } from 'vitest';
import type { BackupRecord } from '../../../electron/contract/shapes.ts';
import { backupsToRemove } from '../../../electron/core/store/backup-records.ts';

const TODAY = '2026-11-22';

function backup(at: string, reason: BackupRecord['reason'] = 'daily'): BackupRecord {
  return { name: `${at} ${reason}`, at: `${at}:00.000Z`, reason, byteCount: 1, caseFiles: 1 };
}

const removed = (backups: readonly BackupRecord[]) =>
  backupsToRemove(backups, TODAY).map(({ at }) => at.slice(0, 16));

it('keeps three of today, the newest', () => {
  const today = ['2026-11-22T08:00', '2026-11-22T09:00', '2026-11-22T10:00', '2026-11-22T11:00'];
  expect(removed(today.map((at) => backup(at)))).toEqual(['2026-11-22T08:00']);
});

it('keeps the newest of each earlier day', () => {
  const days = ['2026-11-21T08:00', '2026-11-21T16:00', '2026-11-20T09:00'];
  expect(removed(days.map((at) => backup(at)))).toEqual(['2026-11-21T08:00']);
});

it('keeps ten in all', () => {
  const days = Array.from(
    { length: 14 },
    (_, day) => `2026-11-${String(22 - day).padStart(2, '0')}T09:00`,
  );
  expect(removed(days.map((at) => backup(at)))).toEqual(days.slice(10));
});

it('counts days as they are in London, where the clocks change', () => {
  // Half past midnight on 15 June in London is still 14 June by UTC.
  const summer = ['2026-06-14T23:30', '2026-06-14T12:00', '2026-06-15T12:00'];
  expect(removed(summer.map((at) => backup(at)))).toEqual(['2026-06-14T23:30']);
});

it('lets no number of daily ones push out those made for a reason', () => {
  const daily = Array.from({ length: 20 }, (_, day) => backup(`2026-10-${String(day + 10)}T09:00`));
  const others = [
    backup('2026-01-01T09:00', 'manual'),
    backup('2026-01-02T09:00', 'before_migration'),
    backup('2026-01-03T09:00', 'before_restore'),
  ];
  const names = backupsToRemove([...daily, ...others], TODAY).map(({ reason }) => reason);
  expect(new Set(names)).toEqual(new Set(['daily']));
});

it('keeps the newest five made by hand and three of each other kind', () => {
  const of = (reason: BackupRecord['reason']) =>
    Array.from({ length: 7 }, (_, day) => backup(`2026-05-0${day + 1}T09:00`, reason));
  const count = (reason: BackupRecord['reason']) => removed(of(reason)).length;
  expect([count('manual'), count('before_migration'), count('before_restore')]).toEqual([2, 4, 4]);
});
