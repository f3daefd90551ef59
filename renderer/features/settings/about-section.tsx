import { useState } from 'react';
import { CONTENT_VERSION } from '../../../guidance/catalogue.ts';
import { useSessionStore } from '../../state/session-store.ts';
import { parts } from './licences.ts';
import { Section } from './section.tsx';

export function AboutSection() {
  const status = useSessionStore((state) => state.status);
  const [texts, setTexts] = useState<Readonly<Record<string, string>> | null>(null);

  async function fetchTexts() {
    if (texts === null) setTexts((await import('./licence-texts.ts')).licenceTexts);
  }

  return (
    <Section id="settings-about">
      <dl className="fact-list">
        <div>
          <dt>App</dt>
          <dd>Permanence Appraisal {status?.appVersion}</dd>
        </div>
        <div>
          <dt>Guidance, rules and documents</dt>
          <dd>Version {CONTENT_VERSION}</dd>
        </div>
        <div>
          <dt>Running in</dt>
          <dd>{hostWords(status?.host)}</dd>
        </div>
      </dl>
      <p>
        Permanence Appraisal is free software under the MIT licence. It is not a government service
        and is not endorsed by any authority, court or regulator.
      </p>
      <h3>Parts made by others</h3>
      <p>Open a part to read its licence.</p>
      <ul className="plain-list part-list">
        {parts.map((part) => (
          <li key={part.name}>
            <details onToggle={() => void fetchTexts()}>
              <summary>
                <span className="part-name">{part.name}</span>
                <span className="muted">
                  {' '}
                  {part.purpose}. {part.licence.replace(/[()]/g, '')}
                </span>
              </summary>
              {texts !== null && <p className="licence-text">{texts[part.name]}</p>}
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function hostWords(host: string | undefined): string {
  switch (host) {
    case 'electron':
      return 'The app’s own window';
    case 'loopback':
      return 'The development host, in a browser on this computer';
    default:
      return 'A test';
  }
}
