import { Page } from '../../components/page.tsx';
import { AboutSection } from './about-section.tsx';
import { AccessibilitySection } from './accessibility-section.tsx';
import { BackupsSection } from './backups-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LockingSection } from './locking-section.tsx';
import { LookSection } from './look-section.tsx';
import { PassphraseSection } from './passphrase-section.tsx';
import { PracticeSection } from './practice-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { RecoveryKeySection } from './recovery-key-section.tsx';
import { RulesSection } from './rules-section.tsx';
import { sections } from './sections.ts';
import { SpellingSection } from './spelling-section.tsx';
import { WorkerSection } from './worker-section.tsx';

/** Everything about this vault and this app that is not a case file. */
export function Settings() {
  return (
    <Page title="Settings" isWide>
      <div className="settings">
        <nav aria-label="On this page" className="settings-navigation">
          <ul className="plain-list">
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  onClick={(event) => {
                    // The address holds the route, so the link moves the focus instead of the hash.
                    event.preventDefault();
                    const heading = document.getElementById(id);
                    heading?.focus({ preventScroll: true });
                    heading?.scrollIntoView({ block: 'start' });
                  }}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="settings-sections">
          <WorkerSection />
          <PassphraseSection />
          <RecoveryKeySection />
          <ProfileSection />
          <RulesSection />
          <LockingSection />
          <LookSection />
          <BackupsSection />
          <SpellingSection />
          <PracticeSection />
          <KeysSection />
          <PrivacySection />
          <AccessibilitySection />
          <AboutSection />
        </div>
      </div>
    </Page>
  );
}
