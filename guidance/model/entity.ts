import type { Instant } from './dates.ts';
import type { FieldDefinition, FieldValue } from './fields.ts';
import type { CaseFileId, ChangeId, EntityId } from './ids.ts';

/**
 * What one kind of thing in a case file is: where it stands and which fields it has. Every kind is
 * declared in a file of `guidance/model/entities/`.
 */
export type EntityDefinition = {
  readonly kind: string;
  /** The word for one of these on screen and in documents, lower case: "factor". */
  readonly name: string;
  /** The kind it belongs to; null when it belongs to the case file itself. */
  readonly parent: string | null;
  /** One for each parent, made with it and never removed, or as many as the worker adds. */
  readonly cardinality: 'one' | 'many';
  /**
   * A field whose words no two of them share. Asked to make a second, the core gives back the first,
   * so that two windows answering one question do not make two answers of it.
   */
  readonly onePer?: string;
  readonly fields: Readonly<Record<string, FieldDefinition>>;
};

export function defineEntity<const Definition extends EntityDefinition>(
  definition: Definition,
): Definition {
  return definition;
}

/** An entity as the case file shows it now: where it stands, and the head value of every field. */
export type EntityRecord<Fields = Readonly<Record<string, unknown>>> = {
  readonly id: EntityId;
  readonly kind: string;
  readonly caseFileId: CaseFileId;
  /** The appraisal it is part of, or null when appraisals of the case file share it. */
  readonly appraisalId: EntityId | null;
  readonly parentId: EntityId | null;
  /** Fractional index among its siblings: compare as strings. */
  readonly order: string;
  /** The entity of an earlier appraisal from which this one was begun. */
  readonly derivedFrom: EntityId | null;
  readonly createdAt: Instant;
  readonly fields: Fields;
  /** For each field ever saved, the change it shows now. */
  readonly heads: Readonly<Record<string, ChangeId>>;
};

export type ValuesOf<Definition extends EntityDefinition> = {
  readonly [Name in keyof Definition['fields']]: FieldValue<Definition['fields'][Name]>;
};
