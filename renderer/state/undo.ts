/** Words typed without a pause this long belong to one step, so that undo goes back by phrases. */
const STEP_PAUSE = 1_200;
/** More steps than anyone retraces by hand; earlier wording is in the history of the field. */
const MOST_STEPS = 200;

/**
 * The undo of one field. It lives as long as the vault is unlocked, so leaving the page loses
 * nothing; an undo is an ordinary edit and becomes a new change, never a rewriting of an old one.
 */
export class UndoStack {
  #past: string[] = [];
  #future: string[] = [];
  #lastEditAt = Number.NEGATIVE_INFINITY;

  /** Records that the field went from `before` to `after` at a time in milliseconds. */
  record(before: string, after: string, at: number): void {
    const isNewStep =
      at - this.#lastEditAt > STEP_PAUSE ||
      Math.abs(after.length - before.length) > 20 ||
      this.#past.length === 0;
    if (isNewStep) {
      this.#past.push(before);
      if (this.#past.length > MOST_STEPS) this.#past.shift();
    }
    this.#future = [];
    this.#lastEditAt = at;
  }

  /** The wording to go back to, or null at the beginning. */
  undo(current: string): string | null {
    const earlier = this.#past.pop();
    if (earlier === undefined) return null;
    this.#future.push(current);
    this.#lastEditAt = Number.NEGATIVE_INFINITY;
    return earlier;
  }

  /** The wording last undone, or null when there is none. */
  redo(current: string): string | null {
    const later = this.#future.pop();
    if (later === undefined) return null;
    this.#past.push(current);
    this.#lastEditAt = Number.NEGATIVE_INFINITY;
    return later;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }
}
