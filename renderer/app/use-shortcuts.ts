import { useEffect } from 'react';
import { formatTime } from '../../guidance/model/dates.ts';
import { flushEverything, useCaseFileStore } from '../state/case-file-store.ts';
import { announce, usePreferences } from '../state/preferences.ts';
import { lockNow } from './use-life-cycle.ts';

const PANES = ['navigation', 'main', 'guidance-panel'] as const;

/**
 * The keys of the app, listed under Settings. None is a single letter, none uses Alt (menus and
 * access keys) or Ctrl+Alt (which types letters on some keyboards).
 */
export function useShortcuts(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'F6') {
        event.preventDefault();
        moveBetweenPanes(event.shiftKey ? -1 : 1);
      } else if (event.key === 'F1') {
        event.preventDefault();
        usePreferences.setState({ isGuidanceShown: true });
        requestAnimationFrame(() => document.getElementById('guidance-panel')?.focus());
      } else if (event.ctrlKey && !event.altKey && event.key.toLowerCase() === 's') {
        event.preventDefault();
        void saySaved();
      } else if (event.ctrlKey && event.shiftKey && event.key.toLowerCase() === 'g') {
        event.preventDefault();
        usePreferences.setState((state) => ({ isGuidanceShown: !state.isGuidanceShown }));
      } else if (event.ctrlKey && event.shiftKey && event.key.toLowerCase() === 'l') {
        event.preventDefault();
        void lockNow();
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function moveBetweenPanes(step: 1 | -1): void {
  const panes = PANES.map((id) => document.getElementById(id)).filter((pane) => pane !== null);
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  panes[(at + step + panes.length) % panes.length]?.focus();
}

async function saySaved(): Promise<void> {
  const isSaved = await flushEverything();
  const { lastSavedAt } = useCaseFileStore.getState();
  if (!isSaved) announce('Not saved. Your text is still here.');
  else
    announce(lastSavedAt === null ? 'Everything is saved' : `Saved at ${formatTime(lastSavedAt)}`);
}
