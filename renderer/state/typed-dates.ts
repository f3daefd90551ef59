import { create } from 'zustand';
import type { DateBoxes } from '../../guidance/rules/date-entry.ts';

/**
 * What stands in the boxes of dates that are not complete, exactly as typed, by the key of their
 * field. It is held apart from the page, so that leaving the page does not lose it.
 */
type TypedDatesState = { readonly typed: Readonly<Record<string, DateBoxes>> };

export const useTypedDates = create<TypedDatesState>(() => ({ typed: {} }));

/** What was typed in a field and is not yet saved as a date; null where there is nothing. */
export function typedDate(key: string): DateBoxes | null {
  return useTypedDates.getState().typed[key] ?? null;
}

export function keepTypedDate(key: string, boxes: DateBoxes): void {
  useTypedDates.setState((state) => ({ typed: { ...state.typed, [key]: boxes } }));
}

/** The field holds a date, or nothing, again. */
export function dropTypedDate(key: string): void {
  if (typedDate(key) === null) return;
  useTypedDates.setState((state) => ({
    typed: Object.fromEntries(Object.entries(state.typed).filter(([other]) => other !== key)),
  }));
}

/** How many dates of what is in the open case file are not complete. */
export function unfinishedDates(
  typed: Readonly<Record<string, DateBoxes>>,
  entities: Readonly<Record<string, unknown>>,
): number {
  return Object.keys(typed).filter((key) => Object.hasOwn(entities, key.slice(0, key.indexOf('.'))))
    .length;
}

/** Nothing typed may outlive the lock. */
export function forgetTypedDates(): void {
  useTypedDates.setState({ typed: {} });
}
