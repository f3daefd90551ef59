import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

type NoticeProps = {
  readonly kind: 'information' | 'warning' | 'problem';
  readonly children: ReactNode;
  /** Read out at once when it appears: for failures only. */
  readonly isUrgent?: boolean;
};

/** A message in the page, beside what it is about. The word comes with the sign and the colour. */
export function Notice({ kind, children, isUrgent = false }: NoticeProps) {
  const Sign = { information: Info, warning: TriangleAlert, problem: CircleAlert }[kind];
  const word = { information: 'Note', warning: 'Warning', problem: 'Problem' }[kind];
  return (
    <div className={`notice ${kind}`} role={isUrgent ? 'alert' : undefined}>
      <Sign size={20} aria-hidden="true" />
      <div>
        <span className="visually-hidden">{word}: </span>
        {children}
      </div>
    </div>
  );
}
