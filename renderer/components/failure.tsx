import type { ReactNode } from 'react';
import { Notice } from './notice.tsx';

/** What every refusal says: what happened, whether anything is lost, what to do, and a reference. */
export type FailureWords = {
  readonly title: string;
  readonly happened: string;
  readonly safe: string;
  readonly next: ReactNode;
};

/** The part of a reference that people read out. The log holds the whole of it. */
export function shortReference(ref: string): string {
  return ref.slice(0, 12).toUpperCase();
}

/** The lines of a failure, for a page of its own. The title is the page's heading. */
export function FailureBody(props: { readonly words: FailureWords; readonly reference: string }) {
  const { words, reference } = props;
  return (
    <>
      <p>{words.happened}</p>
      <h2>Is anything lost?</h2>
      <p>{words.safe}</p>
      <h2>What to do next</h2>
      <div>{words.next}</div>
      {reference !== '' && (
        <p className="muted reference">
          Reference {shortReference(reference)}. It helps whoever supports the app, and says nothing
          about anyone.
        </p>
      )}
    </>
  );
}

/** A failure beside what was tried, read out at once. */
export function FailureNotice(props: { readonly words: FailureWords; readonly reference: string }) {
  const { words, reference } = props;
  return (
    <Notice kind="problem" isUrgent>
      <p>
        <strong>{words.title}</strong>
      </p>
      <p>
        {words.happened} {words.safe}
      </p>
      <div>{words.next}</div>
      {reference !== '' && <p className="muted">Reference {shortReference(reference)}</p>}
    </Notice>
  );
}
