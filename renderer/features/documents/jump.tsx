import type { ReactNode } from 'react';

type JumpProps = { readonly to: string; readonly children: ReactNode };

/** A link to a part of the document. The address holds the route, so it moves the focus instead. */
export function Jump({ to, children }: JumpProps) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        const root = event.currentTarget.getRootNode();
        if (!(root instanceof ShadowRoot)) return;
        const target = root.getElementById(to);
        target?.focus({ preventScroll: true });
        target?.scrollIntoView({ block: 'start' });
      }}
    >
      {children}
    </a>
  );
}
