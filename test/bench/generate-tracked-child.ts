import type { Temporal } from 'temporal-polyfill';
import type { EntityKind, FieldsOf } from '../../guidance/model/entities.ts';
import { makeFirstAppraisal } from '../../electron/core/services/appraisal/make-appraisal.ts';
import {
  makeEmptyCaseFile,
  ofCaseFile,
} from '../../electron/core/services/case-files/make-case-file.ts';
import {
  makeEntity,
  noteEntitiesChanged,
} from '../../electron/core/services/case-files/make-entity.ts';
import type { Writing } from '../../electron/core/store/writing.ts';
import { GIVEN_NAMES } from './generated-words.ts';

const STATUSES = ['section_20', 'interim_care_order', 'care_order', 'placement_order'] as const;
const RATINGS = [null, 'red', 'amber', 'green'] as const;
const WORKERS = ['Amara Okafor', 'Rowan Hale', 'Priya Nair', 'Tomos Reed'] as const;

/** Writes one invented child with what a tracker reads of a child, and few words. */
export function generateTrackedChild(
  writing: Writing,
  at: number,
  today: Temporal.PlainDate,
): void {
  const { caseFileKey } = makeEmptyCaseFile(writing, { isPractice: false });
  const add = <Kind extends EntityKind>(kind: Kind, fields: Partial<FieldsOf<Kind>>): void => {
    makeEntity(writing, { ...ofCaseFile(caseFileKey), kind, fields: { ...fields } });
  };
  const daysAgo = (days: number) => ({
    date: today.subtract({ days }).toString(),
    precision: 'day' as const,
  });
  add('child', {
    givenName: GIVEN_NAMES[at % GIVEN_NAMES.length] ?? 'Ada',
    familyName: `Merrow${at % 997}`,
    birthStatus: 'born',
    bornOn: daysAgo(200 + ((at * 37) % 6_000)),
    caseReference: `NB-${10_000 + at}`,
    socialWorker: WORKERS[at % WORKERS.length] ?? '',
  });
  const began = 3 + ((at * 7) % 600);
  add('legalStatus', {
    status: STATUSES[at % STATUSES.length] ?? 'section_20',
    startedOn: daysAgo(began),
  });
  add('placement', { placementKind: 'foster_carer', startedOn: daysAgo(began) });
  for (let days = began - 20; days > 0; days -= 150) {
    add('review', { reviewType: 'looked_after_review', actualOn: daysAgo(days) });
  }
  for (let days = began - 5; days > 0; days -= 42) {
    add('visit', { visitType: 'visit', actualOn: daysAgo(days) });
  }
  const rating = RATINGS[at % RATINGS.length] ?? null;
  if (rating !== null) {
    add('timeliness', { rating, judgedOn: daysAgo(at % 60), reason: 'As agreed at the review.' });
  }
  makeFirstAppraisal(writing, caseFileKey, {});
  noteEntitiesChanged(writing, caseFileKey, ['child']);
}
