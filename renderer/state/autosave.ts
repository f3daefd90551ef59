import type { ChangeId } from '../../guidance/model/ids.ts';
import type { Instant } from '../../guidance/model/dates.ts';
import type { AnyFieldValue } from '../../guidance/model/fields.ts';

/** What the queue asks the core to keep. */
export type SaveRequest = {
  readonly key: string;
  readonly value: AnyFieldValue;
  /** The change whose words were edited; null for a field never saved. */
  readonly basedOn: ChangeId | null;
};

export type SaveAnswer =
  | { readonly outcome: 'saved'; readonly head: ChangeId; readonly savedAt: Instant }
  /** Another window wrote this field: nothing was kept, and a person must see both. */
  | { readonly outcome: 'stale' }
  | { readonly outcome: 'failed'; readonly code: string };

export type FieldStatus = 'dirty' | 'saving' | 'saved' | 'failed' | 'conflict';

export type StatusChange = {
  readonly key: string;
  readonly status: FieldStatus;
  readonly head: ChangeId | null;
  readonly savedAt: Instant | null;
  readonly code: string | null;
};

/** Time as the queue needs it, so that tests can run it by hand. */
export type Timers = {
  readonly now: () => number;
  /** Runs `callback` after `milliseconds`; returns the way to call it off. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
};

/** One field whose words are not kept yet. */
export type UnsavedField = {
  readonly key: string;
  readonly value: AnyFieldValue;
  readonly status: FieldStatus;
  readonly head: ChangeId | null;
};

type Entry = {
  value: AnyFieldValue;
  basedOn: ChangeId | null;
  status: FieldStatus;
  /** When the oldest words not yet kept were typed. */
  dirtySince: number | null;
  inFlight: Promise<void> | null;
  callOff: (() => void) | null;
  attempts: number;
};

/** A pause this long in typing saves. */
const PAUSE = 400;
/** Words wait no longer than this even while typing goes on; the save itself fits in two seconds. */
const LONGEST_WAIT = 1_000;
const RETRY_AFTER = [1_000, 2_000, 5_000, 10_000] as const;

/**
 * Keeps what is typed: one save in flight for each field, later edits coalesce, a failed save keeps
 * the words and tries again. Nothing here ever drops a value.
 */
export class AutosaveQueue {
  readonly #entries = new Map<string, Entry>();
  readonly #save: (request: SaveRequest) => Promise<SaveAnswer>;
  readonly #timers: Timers;
  readonly #announce: (change: StatusChange) => void;

  constructor(
    save: (request: SaveRequest) => Promise<SaveAnswer>,
    timers: Timers,
    announce: (change: StatusChange) => void,
  ) {
    this.#save = save;
    this.#timers = timers;
    this.#announce = announce;
  }

  /**
   * Takes a new value for a field. `head` is the change the field showed when it was read; later
   * edits ignore it, because the queue itself knows the newer one.
   */
  edit(key: string, value: AnyFieldValue, head: ChangeId | null): void {
    const entry = this.#entries.get(key) ?? this.#begin(key, head);
    entry.value = value;
    entry.dirtySince ??= this.#timers.now();
    if (entry.status === 'conflict') return;
    if (entry.status !== 'saving' && entry.status !== 'dirty') this.#become(key, entry, 'dirty');
    if (entry.inFlight === null) this.#schedule(key, entry);
  }

  /** Saves one field now if it has anything to save. True when nothing is left unsaved. */
  async flushField(key: string): Promise<boolean> {
    const entry = this.#entries.get(key);
    if (entry === undefined) return true;
    if (entry.inFlight !== null) await entry.inFlight;
    if (entry.dirtySince !== null && entry.status !== 'conflict') await this.#run(key, entry);
    return entry.dirtySince === null && entry.inFlight === null;
  }

  /** Saves everything now. True when nothing is left unsaved. */
  async flush(): Promise<boolean> {
    const results = await Promise.all([...this.#entries.keys()].map((key) => this.flushField(key)));
    return results.every(Boolean);
  }

  /** Settles a conflict: the worker has seen both texts, and this one is based on the other. */
  resolve(key: string, value: AnyFieldValue, head: ChangeId): void {
    const entry = this.#entries.get(key) ?? this.#begin(key, head);
    entry.basedOn = head;
    entry.value = value;
    entry.dirtySince = this.#timers.now();
    this.#become(key, entry, 'dirty');
    this.#schedule(key, entry);
  }

  /** The worker chose the other text: what is kept is already right. */
  accept(key: string, value: AnyFieldValue, head: ChangeId): void {
    const entry = this.#entries.get(key) ?? this.#begin(key, head);
    entry.callOff?.();
    entry.basedOn = head;
    entry.value = value;
    entry.dirtySince = null;
    this.#become(key, entry, 'saved');
  }

  /** What is not kept yet: words waiting, words that failed, words in conflict. */
  unsaved(): readonly UnsavedField[] {
    return [...this.#entries]
      .filter(([, entry]) => entry.dirtySince !== null || entry.inFlight !== null)
      .map(([key, entry]) => ({
        key,
        value: entry.value,
        status: entry.status,
        head: entry.basedOn,
      }));
  }

  /** Lets go of the fields that are kept, and of nothing else. */
  forgetSaved(): void {
    for (const [key, entry] of this.#entries) {
      if (entry.dirtySince === null && entry.inFlight === null) this.#entries.delete(key);
    }
  }

  /** Lets go of everything: the vault has locked, and nothing may outlive that. */
  clear(): void {
    for (const entry of this.#entries.values()) entry.callOff?.();
    this.#entries.clear();
  }

  get hasUnsaved(): boolean {
    return [...this.#entries.values()].some(
      (entry) => entry.dirtySince !== null || entry.inFlight !== null,
    );
  }

  #begin(key: string, head: ChangeId | null): Entry {
    const entry: Entry = {
      value: null,
      basedOn: head,
      status: 'saved',
      dirtySince: null,
      inFlight: null,
      callOff: null,
      attempts: 0,
    };
    this.#entries.set(key, entry);
    return entry;
  }

  #schedule(key: string, entry: Entry): void {
    entry.callOff?.();
    const waited = this.#timers.now() - (entry.dirtySince ?? this.#timers.now());
    const wait = Math.max(0, Math.min(PAUSE, LONGEST_WAIT - waited));
    entry.callOff = this.#timers.after(wait, () => void this.#run(key, entry));
  }

  async #run(key: string, entry: Entry): Promise<void> {
    entry.callOff?.();
    entry.callOff = null;
    if (entry.inFlight !== null || entry.dirtySince === null) return;
    entry.inFlight = this.#attempt(key, entry);
    await entry.inFlight;
  }

  async #attempt(key: string, entry: Entry): Promise<void> {
    const typedSince = entry.dirtySince;
    entry.dirtySince = null;
    this.#become(key, entry, 'saving');
    const answer = await this.#save({ key, value: entry.value, basedOn: entry.basedOn });
    entry.inFlight = null;
    switch (answer.outcome) {
      case 'saved':
        entry.basedOn = answer.head;
        entry.attempts = 0;
        if (entry.dirtySince === null) this.#become(key, entry, 'saved', answer.savedAt);
        else this.#schedule(key, entry);
        return;
      case 'stale':
        entry.dirtySince ??= typedSince;
        this.#become(key, entry, 'conflict');
        return;
      case 'failed': {
        entry.dirtySince = typedSince;
        this.#become(key, entry, 'failed', null, answer.code);
        const wait = RETRY_AFTER[Math.min(entry.attempts, RETRY_AFTER.length - 1)] ?? 10_000;
        entry.attempts += 1;
        entry.callOff = this.#timers.after(wait, () => void this.#run(key, entry));
      }
    }
  }

  #become(
    key: string,
    entry: Entry,
    status: FieldStatus,
    savedAt: Instant | null = null,
    code: string | null = null,
  ): void {
    entry.status = status;
    this.#announce({ key, status, head: entry.basedOn, savedAt, code });
  }
}
