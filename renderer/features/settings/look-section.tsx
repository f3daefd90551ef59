import { useState } from 'react';
import type { Settings } from '../../../electron/contract/areas/settings.ts';
import { saveSettings, useSettings, type SaveFailure } from './save-settings.ts';
import { Section } from './section.tsx';
import { SettingFailure } from './setting-failure.tsx';

const themes: Readonly<Record<Settings['theme'], string>> = {
  system: 'As the computer is set',
  light: 'Light',
  dark: 'Dark',
};

const textSizes: Readonly<Record<Settings['textSize'], string>> = {
  normal: 'Normal',
  large: 'Large',
  largest: 'Largest',
};

export function LookSection() {
  const { theme, textSize } = useSettings();
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  return (
    <Section id="settings-look">
      <p>Documents are always black on white, whatever is chosen here.</p>
      <Choices
        name="theme"
        legend="Colours"
        choices={themes}
        value={theme}
        onChoose={(chosen) => void saveSettings({ theme: chosen }).then(setFailure)}
      />
      <Choices
        name="text-size"
        legend="Text size"
        choices={textSizes}
        value={textSize}
        onChoose={(chosen) => void saveSettings({ textSize: chosen }).then(setFailure)}
      />
      <SettingFailure failure={failure} />
    </Section>
  );
}

function Choices<Key extends string>(props: {
  readonly name: string;
  readonly legend: string;
  readonly choices: Readonly<Record<Key, string>>;
  readonly value: Key;
  readonly onChoose: (key: Key) => void;
}) {
  const keys = Object.keys(props.choices) as Key[];
  return (
    <fieldset className="choices inline">
      <legend className="field-label">{props.legend}</legend>
      {keys.map((key) => (
        <div className="choice" key={key}>
          <input
            type="radio"
            id={`${props.name}-${key}`}
            name={props.name}
            checked={props.value === key}
            onChange={() => props.onChoose(key)}
          />
          <label htmlFor={`${props.name}-${key}`}>{props.choices[key]}</label>
        </div>
      ))}
    </fieldset>
  );
}
