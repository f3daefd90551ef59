/** The sections of the settings page, in order, by the id of their heading. */
export const sections = [
  { id: 'settings-worker', title: 'You' },
  { id: 'settings-passphrase', title: 'Passphrase' },
  { id: 'settings-recovery-key', title: 'Recovery key' },
  { id: 'settings-profile', title: 'Local practice' },
  { id: 'settings-rules', title: 'Rules of the timetable' },
  { id: 'settings-locking', title: 'Locking' },
  { id: 'settings-look', title: 'Look' },
  { id: 'settings-backups', title: 'Backups' },
  { id: 'settings-spelling', title: 'Spelling' },
  { id: 'settings-practice', title: 'Practice case' },
  { id: 'settings-keys', title: 'Keyboard shortcuts' },
  { id: 'settings-privacy', title: 'Privacy' },
  { id: 'settings-accessibility', title: 'Accessibility' },
  { id: 'settings-about', title: 'About' },
] as const;

export type SectionId = (typeof sections)[number]['id'];
