import { Page } from '../../components/page.tsx';

type UpdatedProps = { readonly backup: string; readonly onContinue: () => void };

/** Said once, after a vault of an earlier version has been opened. */
export function Updated({ backup, onContinue }: UpdatedProps) {
  return (
    <Page title="The vault has been brought up to date">
      <p>
        It was made by an earlier version of the app. A backup was made and checked just before, so
        that the vault as it was can be put back.
      </p>
      <p>
        The backup is called <span className="path">{backup}</span>. It is listed under “Settings”.
      </p>
      <div className="button-row">
        <button type="button" className="primary" onClick={onContinue}>
          Continue
        </button>
      </div>
    </Page>
  );
}
