import * as z from 'zod/mini';
import { partialDate, type PartialDate } from './dates.ts';
import { entityId, type EntityId } from './ids.ts';

/**
 * A field is the unit of saving: one property of one entity, with a history of its own. A field is
 * declared once, here, and the screen, the store, search and the documents all read the
 * declaration, so that the same thing has the same name everywhere.
 */
export type FieldDefinition =
  LineField | TextField | DateField | ChoiceField<string> | ReferenceField;

/** One line of words, for instance a name or the statement of a factor. */
export type LineField = {
  readonly type: 'line';
  readonly label: string;
  /** The length asked for, in characters. More is kept, and said to be too long. */
  readonly maximumLength: number;
  /** True where the words must never reach a document (an address held back with form C8). */
  readonly isConfidential: boolean;
  readonly holds: LineContent;
  /** True where only the core writes it, when the entity is made. The screen shows it. */
  readonly isSetByTheApp: boolean;
};

/**
 * What a line holds. `words`: what the worker wrote. `name`: words that name a person, so that
 * spelling knows them. `option`: the id of one of the options. `key`: an identifier of the app's
 * own. Only words and names are searched.
 */
export type LineContent = 'words' | 'name' | 'option' | 'key';

/** Paragraphs with the tiny mark-up of `guidance/rules/markup.ts`. */
export type TextField = {
  readonly type: 'text';
  readonly label: string;
  /** The length asked for, in characters. More is kept, and said to be too long. */
  readonly maximumLength: number;
  readonly isConfidential: boolean;
};

export type DateField = { readonly type: 'date'; readonly label: string };

export type ChoiceField<Key extends string> = {
  readonly type: 'choice';
  readonly label: string;
  /** What is stored, and the words shown for it, in the order shown. */
  readonly choices: Readonly<Record<Key, string>>;
};

export type ReferenceField = {
  readonly type: 'reference';
  readonly label: string;
  /** The kinds of entity that may be referred to. They stand in the same case file. */
  readonly to: readonly string[];
};

/** What a field of a given definition holds. Empty words are `''`; anything else unknown is null. */
export type FieldValue<Definition extends FieldDefinition> = Definition extends
  LineField | TextField
  ? string
  : Definition extends DateField
    ? PartialDate | null
    : Definition extends ChoiceField<infer Key>
      ? Key | null
      : EntityId | null;

export type AnyFieldValue = string | PartialDate | null;

/** Rationales are the longest thing anyone writes here; the bound is shown before it is met. */
export const RATIONALE_MAXIMUM = 60_000;
const TEXT_MAXIMUM = 20_000;
const LINE_MAXIMUM = 300;
const NAME_MAXIMUM = 160;
const KEY_MAXIMUM = 60;
const KEPT_TEXT_MAXIMUM = 500_000;
const KEPT_LINE_MAXIMUM = 10_000;

export function line(label: string, maximumLength: number = LINE_MAXIMUM): LineField {
  return lineOf('words', label, maximumLength);
}

/** The name of a person, or of a role that a person holds. */
export function name(label: string, maximumLength: number = NAME_MAXIMUM): LineField {
  return lineOf('name', label, maximumLength);
}

/** The id of an option, chosen by the worker: the core refuses what is not in the catalogue. */
export function optionKey(label: string): LineField {
  return lineOf('option', label, KEY_MAXIMUM);
}

/** An identifier that the core sets when the entity is made and nobody types. */
export function setByTheApp(label: string, holds: 'option' | 'key'): LineField {
  return { ...lineOf(holds, label, KEY_MAXIMUM), isSetByTheApp: true };
}

/** An identifier that the screen sets when something is picked, and nobody types. Not searched. */
export function key(label: string): LineField {
  return lineOf('key', label, KEY_MAXIMUM);
}

export function text(label: string, maximumLength: number = TEXT_MAXIMUM): TextField {
  return { type: 'text', label, maximumLength, isConfidential: false };
}

/** Words that are kept in the vault and must never be exported. The leak scan looks for them. */
export function confidentialText(label: string): TextField {
  return { type: 'text', label, maximumLength: TEXT_MAXIMUM, isConfidential: true };
}

export function date(label: string): DateField {
  return { type: 'date', label };
}

export function choice<Key extends string>(
  label: string,
  choices: Readonly<Record<Key, string>>,
): ChoiceField<Key> {
  return { type: 'choice', label, choices };
}

/** Another entity of the same case file, of one of these kinds, for instance a person. */
export function reference(label: string, ...to: readonly string[]): ReferenceField {
  return { type: 'reference', label, to };
}

/**
 * The schema for one field's value. Words are normalised (NFC, `\n` line ends) before they are
 * measured, so that the same text has the same bytes whatever keyboard it came from.
 */
export function fieldSchema(definition: FieldDefinition): z.ZodMiniType<AnyFieldValue> {
  switch (definition.type) {
    case 'line':
      return z.pipe(
        z.pipe(
          z.string(),
          z.transform((value) => normaliseWords(value).replace(/\s*\n\s*/g, ' ')),
        ),
        z.string().check(z.maxLength(keptMaximum(definition))),
      );
    case 'text':
      return z.pipe(
        z.pipe(z.string(), z.transform(normaliseWords)),
        z.string().check(z.maxLength(keptMaximum(definition))),
      );
    case 'date':
      return z.nullable(partialDate);
    case 'choice':
      return z.nullable(z.enum(Object.keys(definition.choices)));
    case 'reference':
      return z.nullable(entityId);
  }
}

/**
 * How much is kept, in characters. It is far above the length that a field asks for: words a worker
 * has typed or pasted are never refused for being many. The screen says by how much they are over,
 * and what is longer than asked for is the worker's to shorten.
 */
export function keptMaximum(definition: LineField | TextField): number {
  if (definition.type === 'text') return KEPT_TEXT_MAXIMUM;
  return definition.holds === 'words' || definition.holds === 'name'
    ? KEPT_LINE_MAXIMUM
    : definition.maximumLength;
}

/** NFC and `\n` line ends: the one form in which words are kept. */
export function normaliseWords(value: string): string {
  return value.normalize('NFC').replace(/\r\n?/g, '\n');
}

/** What a field holds before anything is entered. */
export function emptyValue(definition: FieldDefinition): AnyFieldValue {
  return definition.type === 'line' || definition.type === 'text' ? '' : null;
}

/** True when nothing has been entered. Spaces alone count as nothing. */
export function isEmptyValue(value: AnyFieldValue | undefined): boolean {
  return (
    value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  );
}

function lineOf(holds: LineContent, label: string, maximumLength: number): LineField {
  return { type: 'line', label, maximumLength, isConfidential: false, holds, isSetByTheApp: false };
}
