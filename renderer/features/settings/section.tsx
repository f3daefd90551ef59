import type { ReactNode } from 'react';
import { sections, type SectionId } from './sections.ts';

type SectionProps = { readonly id: SectionId; readonly children: ReactNode };

/** One section of the settings page. Its heading takes the focus when it is gone to. */
export function Section({ id, children }: SectionProps) {
  const title = sections.find((section) => section.id === id)?.title;
  return (
    <section className="settings-section">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
