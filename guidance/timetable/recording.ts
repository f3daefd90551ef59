import type { EntityKind } from '../model/entities.ts';
import {
  assessmentTypes,
  decisionTypes,
  meetingTypes,
  noticeTypes,
  orderTypes,
  reviewTypes,
  visitTypes,
} from '../model/entities/dated-event-types.ts';
import type { ClockEventType } from './event-types.ts';

/** The dated row in which an event is recorded: its kind, and what it begins with. */
export type RecordingRow = {
  readonly kind: EntityKind;
  readonly fields: Readonly<Record<string, string>>;
};

const TYPED: readonly {
  readonly kind: EntityKind;
  readonly field: string;
  readonly types: Readonly<Record<string, string>>;
}[] = [
  { kind: 'review', field: 'reviewType', types: reviewTypes },
  { kind: 'meeting', field: 'meetingType', types: meetingTypes },
  { kind: 'decision', field: 'decisionType', types: decisionTypes },
  { kind: 'notice', field: 'noticeType', types: noticeTypes },
  { kind: 'assessment', field: 'assessmentType', types: assessmentTypes },
  { kind: 'visit', field: 'visitType', types: visitTypes },
  { kind: 'order', field: 'orderType', types: orderTypes },
];

const REVIEWS: { readonly [Type in ClockEventType]?: keyof typeof reviewTypes } = {
  first_review: 'looked_after_review',
  second_review: 'looked_after_review',
  later_review: 'looked_after_review',
  review_before_placing: 'adoption_review',
  first_adoption_review: 'adoption_review',
  second_adoption_review: 'adoption_review',
  later_adoption_review: 'adoption_review',
  review_after_adoptive_placement: 'adoption_review',
};

/** The row to add for the first of these events that a row can hold; null where none can. */
export function rowToRecord(types: readonly ClockEventType[]): RecordingRow | null {
  for (const type of types) {
    const key = REVIEWS[type] ?? type;
    for (const { kind, field, types: known } of TYPED) {
      if (Object.hasOwn(known, key)) return { kind, fields: { [field]: key } };
    }
  }
  return null;
}

/** What a dated row is called by its type, where the worker gave it no words. */
export function typeWords(kind: EntityKind, fields: Readonly<Record<string, unknown>>): string {
  const typed = TYPED.find((one) => one.kind === kind);
  const key = typed === undefined ? null : fields[typed.field];
  return typeof key === 'string' ? (typed?.types[key] ?? '') : '';
}

/**
 * What a planned row is called where it stands alone, by its title; '' where it has none. An
 * assessment's title says only of whom it is, so its type stands before it.
 */
export function plannedTitle(kind: EntityKind, fields: Readonly<Record<string, unknown>>): string {
  const title = typeof fields['title'] === 'string' ? fields['title'].trim() : '';
  const type = kind === 'assessment' ? typeWords(kind, fields) : '';
  return title === '' || type === '' ? title : `${type}: ${title}`;
}
