import { useEffect } from 'react';
import { useSessionStore } from '../state/session-store.ts';

/** Applies the worker's choice of theme and text size to the page. */
export function useLook(): void {
  const theme = useSessionStore((state) => state.settings?.theme ?? 'system');
  const textSize = useSessionStore((state) => state.settings?.textSize ?? 'normal');
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['textSize'] = textSize;
  }, [theme, textSize]);
}
