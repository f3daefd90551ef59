import { Page } from '../../components/page.tsx';

export function WelcomeStep({ onContinue }: { readonly onContinue: () => void }) {
  return (
    <Page
      title="Welcome to Permanence Appraisal"
      lead="It walks you through weighing every way of giving a child a permanent home, keeps your reasoning with its evidence, and sets out what is entered as a balancing exercise."
    >
      <ul className="roomy-list">
        <li>
          <strong>It works wholly offline.</strong> Nothing is ever sent from this computer.
        </li>
        <li>
          <strong>What you write is encrypted</strong> in one folder, called a vault, that opens
          with your passphrase.
        </li>
        <li>
          <strong>The council’s system is the record.</strong> What is kept here is a working copy.
        </li>
        <li>
          <strong>It asks, shows and keeps.</strong> It does not score, rank or recommend, and it
          composes no text.
        </li>
      </ul>
      <p>
        Setting up takes about five minutes. A printer, or paper and a pen, will be needed once.
      </p>
      <div className="button-row">
        <button type="button" className="primary" onClick={onContinue}>
          Set up a vault
        </button>
      </div>
    </Page>
  );
}
