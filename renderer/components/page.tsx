import { useEffect, type ReactNode } from 'react';

type PageProps = {
  /** The one main heading; also the window's title. */
  readonly title: string;
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** A page of the main pane: its heading, its width, and the title of the window. */
export function Page({ title, above, lead, isWide = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} - Permanence Appraisal`;
  }, [title]);
  return (
    <div className={isWide ? 'column wide' : 'column'}>
      {above !== undefined && <p className="above-heading">{above}</p>}
      <h1>{title}</h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}
