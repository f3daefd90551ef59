import { Page } from '../../components/page.tsx';
import { stepWords } from './steps.ts';

export function CreatingStep() {
  return (
    <Page title="Making the vault" above={stepWords('creating')}>
      <p>
        The passphrase is being turned into a key. This is slow on purpose, so that guessing is slow
        too: it takes a few seconds.
      </p>
      <progress aria-label="Making the vault" />
    </Page>
  );
}
