import { useEffect } from 'react';
import { showGuidance } from './preferences.ts';

/** Opens a guidance page in the panel when a screen is opened. */
export function useShowGuidance(pageId: string, section: string | null = null): void {
  useEffect(() => showGuidance(pageId, section), [pageId, section]);
}
