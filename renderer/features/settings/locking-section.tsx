import { useState } from 'react';
import { saveSettings, useSettings, type SaveFailure } from './save-settings.ts';
import { Section } from './section.tsx';
import { SettingFailure } from './setting-failure.tsx';

const CHOICES = [1, 2, 5, 10, 15, 20, 30, 60] as const;

export function LockingSection() {
  const { lockAfterMinutes } = useSettings();
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const minutes = [...new Set([...CHOICES, lockAfterMinutes])].toSorted((a, b) => a - b);
  return (
    <Section id="settings-locking">
      <p>
        The vault locks by itself when nothing has been typed, clicked or scrolled for a while, when
        the computer sleeps and when its screen is locked. Everything is saved first.
      </p>
      <div className="field">
        <label htmlFor="lock-after" className="field-label">
          Lock after
        </label>
        <select
          id="lock-after"
          className="select-box"
          value={lockAfterMinutes}
          onChange={(event) =>
            void saveSettings({ lockAfterMinutes: Number(event.target.value) }).then(setFailure)
          }
        >
          {minutes.map((count) => (
            <option key={count} value={count}>
              {count === 1 ? '1 minute' : `${count} minutes`}
            </option>
          ))}
        </select>
      </div>
      <SettingFailure failure={failure} />
    </Section>
  );
}
