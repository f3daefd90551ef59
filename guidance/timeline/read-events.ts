import { withEmptyFields, type CaseFile } from '../model/case-file.ts';
import type { PartialDate } from '../model/dates.ts';
import { definitionOf, type EntityKind } from '../model/entities.ts';
import type { EntityRecord } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { DayNumber } from '../rules/counting/day-number.ts';
import { personName } from '../rules/person-name.ts';
import { typeWords } from '../timetable/recording.ts';
import { spanOf, spanOrNull } from './day-span.ts';
import type { LaneId } from './lanes.ts';
import type { TimelineEvent, TimelineOrigin, Undated } from './timeline-event.ts';

type Read = { readonly events: TimelineEvent[]; readonly undated: Undated[] };

/** What one entity says, before its dates are read. */
type Telling = {
  readonly lane: LaneId;
  readonly what: string;
  readonly detail: string;
  readonly kind: EntityKind;
  readonly entityId: EntityId;
};

/** A dated row: planned for one day, and once it has happened recorded on another or the same. */
type Row = {
  readonly title: string;
  readonly plannedOn: PartialDate | null;
  readonly actualOn: PartialDate | null;
};

/**
 * Reads every dated event of a case file, in no order. `today` is how far anything that still runs
 * is drawn. `say` puts the app's own words into those of the local practice profile.
 */
export function readEvents(
  caseFile: CaseFile,
  today: DayNumber,
  say: (words: string) => string,
): Read {
  const read: Read = { events: [], undated: [] };
  const names = new Map(caseFile.entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: EntityId | null) => {
    const entity = id === null ? undefined : names.get(id);
    return entity === undefined ? '' : personName(entity);
  };
  for (const entity of caseFile.entities) {
    switch (entity.kind) {
      case 'child':
        readBirth(read, entity);
        break;
      case 'legalStatus':
        readLegalStatus(read, entity, today);
        break;
      case 'placement':
        readPlacement(read, entity, today);
        break;
      case 'order':
        readOrder(read, entity);
        break;
      case 'review':
        readReview(read, entity);
        break;
      case 'meeting':
      case 'decision':
      case 'notice':
      case 'visit':
        readRow(read, entity.kind, entity);
        break;
      case 'assessment':
        readAssessment(read, entity, nameOf);
        break;
      case 'familyGroupMeeting':
        readFamilyGroupMeeting(read, entity, say);
        break;
      default:
        break;
    }
  }
  return read;
}

function readBirth(read: Read, entity: EntityRecord): void {
  const { fields, id } = withEmptyFields(entity, 'child');
  const telling = { lane: 'child', detail: '', kind: 'child', entityId: id } as const;
  if (fields.birthStatus === 'unborn') {
    if (fields.expectedOn !== null) {
      addMoment(read, { ...telling, what: 'Birth expected' }, 'expectedOn', fields.expectedOn, {
        basis: 'planned',
      });
    }
  } else if (fields.bornOn !== null) {
    addMoment(read, { ...telling, what: 'Born' }, 'bornOn', fields.bornOn);
  }
}

function readLegalStatus(read: Read, entity: EntityRecord, today: DayNumber): void {
  const { fields, id } = withEmptyFields(entity, 'legalStatus');
  const telling: Telling = {
    lane: 'legalStatus',
    what: choiceWords('legalStatus', 'status', fields.status) || 'Legal status not chosen',
    detail: '',
    kind: 'legalStatus',
    entityId: id,
  };
  addPeriod(read, telling, fields, fields.plannedEndOn, today);
}

function readPlacement(read: Read, entity: EntityRecord, today: DayNumber): void {
  const { fields, id } = withEmptyFields(entity, 'placement');
  const kindWords = choiceWords('placement', 'placementKind', fields.placementKind);
  const described = fields.description.trim();
  const telling: Telling = {
    lane: 'placement',
    what: described || kindWords || 'Placement',
    detail: [described === '' ? '' : kindWords, choiceWords('placement', 'basis', fields.basis)]
      .filter((words) => words !== '')
      .join('. '),
    kind: 'placement',
    entityId: id,
  };
  if (fields.startedOn === null && fields.endedOn === null && fields.plannedOn !== null) {
    addMoment(read, telling, 'plannedOn', fields.plannedOn, { basis: 'planned' });
    return;
  }
  addPeriod(read, telling, fields, null, today);
}

function readOrder(read: Read, entity: EntityRecord): void {
  const { fields } = withEmptyFields(entity, 'order');
  readRow(read, 'order', entity, fields.endedOn);
}

function readReview(read: Read, entity: EntityRecord): void {
  const { fields } = withEmptyFields(entity, 'review');
  const telling = readRow(read, 'review', entity);
  if (fields.adjourned === 'yes' && fields.completedOn !== null) {
    const completed = { ...telling, what: `Completed after it was adjourned: ${telling.what}` };
    addMoment(read, completed, 'completedOn', fields.completedOn);
  }
}

function readAssessment(
  read: Read,
  entity: EntityRecord,
  nameOf: (id: EntityId | null) => string,
): void {
  const { fields, id } = withEmptyFields(entity, 'assessment');
  const type = typeWords('assessment', fields);
  const whom =
    fields.title.trim() ||
    [nameOf(fields.carer), nameOf(fields.secondCarer)].filter((name) => name !== '').join(' and ');
  const outcome = choiceWords('assessment', 'outcome', fields.outcome);
  const telling: Telling = {
    lane: 'assessment',
    what: [type, whom].filter((words) => words !== '').join(': ') || 'Assessment, plan or report',
    detail: outcome === '' ? '' : `Outcome: ${outcome}`,
    kind: 'assessment',
    entityId: id,
  };
  const part = (words: string): Telling => ({
    ...telling,
    // The step first: what is cut short on the drawing is the end.
    what: `${words}: ${telling.what}`,
    detail: '',
  });
  if (fields.requestedOn !== null) {
    addMoment(read, part('Asked for'), 'requestedOn', fields.requestedOn);
  }
  if (fields.actualOn !== null || fields.plannedOn !== null) addRow(read, telling, fields);
  else if (fields.requestedOn === null) addUndated(read, telling, 'plannedOn');
  if (fields.reasonsSharedOn !== null) {
    addMoment(
      read,
      part('Reasons shared with the carer'),
      'reasonsSharedOn',
      fields.reasonsSharedOn,
    );
  }
  if (fields.challengedOn !== null) {
    addMoment(read, part('Outcome challenged'), 'challengedOn', fields.challengedOn);
  }
}

function readFamilyGroupMeeting(
  read: Read,
  entity: EntityRecord,
  say: (words: string) => string,
): void {
  const { fields, id } = withEmptyFields(entity, 'familyGroupMeeting');
  const word = say(definitionOf('familyGroupMeeting').name);
  const telling = { lane: 'familyGroupMeeting', kind: 'familyGroupMeeting', entityId: id } as const;
  const steps = [
    ['offeredOn', 'Offered'],
    ['declinedOn', 'Declined by the family'],
    ['heldOn', 'Held'],
  ] as const;
  let isDated = false;
  for (const [field, words] of steps) {
    const on = fields[field];
    if (on === null) continue;
    isDated = true;
    addMoment(read, { ...telling, what: `${words}: ${word}`, detail: '' }, field, on);
  }
  if (isDated) return;
  const status = choiceWords('familyGroupMeeting', 'status', fields.status);
  addUndated(
    read,
    { ...telling, what: capitalised(status === '' ? word : `${word}: ${status}`), detail: '' },
    'offeredOn',
  );
}

function readRow(
  read: Read,
  kind: 'order' | 'review' | 'meeting' | 'decision' | 'notice' | 'visit',
  entity: EntityRecord,
  runsTo: PartialDate | null = null,
): Telling {
  const row = rowOf(kind, entity);
  const type = typeWords(kind, entity.fields);
  const title = row.title.trim();
  const telling: Telling = {
    lane: kind,
    what: title || type || capitalised(definitionOf(kind).name),
    detail: title === '' || title === type ? '' : type,
    kind,
    entityId: entity.id,
  };
  addRow(read, telling, row, runsTo);
  return telling;
}

function rowOf(
  kind: 'order' | 'review' | 'meeting' | 'decision' | 'notice' | 'visit',
  entity: EntityRecord,
): Row {
  switch (kind) {
    case 'order':
      return withEmptyFields(entity, 'order').fields;
    case 'review':
      return withEmptyFields(entity, 'review').fields;
    case 'meeting':
      return withEmptyFields(entity, 'meeting').fields;
    case 'decision':
      return withEmptyFields(entity, 'decision').fields;
    case 'notice':
      return withEmptyFields(entity, 'notice').fields;
    case 'visit':
      return { ...withEmptyFields(entity, 'visit').fields, title: '' };
  }
}

/** What happened stands; a plan stands only for what has not happened, and says so. */
function addRow(
  read: Read,
  telling: Telling,
  row: Pick<Row, 'plannedOn' | 'actualOn'>,
  runsTo: PartialDate | null = null,
): void {
  const { plannedOn, actualOn } = row;
  if (actualOn !== null) {
    const plannedFor = isSameDate(plannedOn, actualOn) ? null : plannedOn;
    addMoment(read, telling, 'actualOn', actualOn, { plannedFor, runsTo });
  } else if (plannedOn !== null) {
    addMoment(read, telling, 'plannedOn', plannedOn, { basis: 'planned', runsTo });
  } else {
    addUndated(read, telling, 'actualOn');
  }
}

function addMoment(
  read: Read,
  telling: Telling,
  field: string,
  on: PartialDate,
  more: {
    readonly basis?: 'actual' | 'planned';
    readonly plannedFor?: PartialDate | null;
    readonly runsTo?: PartialDate | null;
  } = {},
): void {
  const { from, to } = spanOf(on);
  read.events.push({
    shape: 'moment',
    id: `${telling.entityId}.${field}`,
    lane: telling.lane,
    basis: more.basis ?? 'actual',
    what: telling.what,
    detail: telling.detail,
    origin: originOf(telling, field),
    on,
    plannedFor: more.plannedFor ?? null,
    runsTo: more.runsTo ?? null,
    first: from,
    last: to,
  });
}

function addPeriod(
  read: Read,
  telling: Telling,
  dates: { readonly startedOn: PartialDate | null; readonly endedOn: PartialDate | null },
  plannedEndOn: PartialDate | null,
  today: DayNumber,
): void {
  const start = spanOrNull(dates.startedOn);
  const end = spanOrNull(dates.endedOn);
  const first = start?.from ?? end?.from;
  if (first === undefined) {
    addUndated(read, telling, 'startedOn');
    return;
  }
  const runsTo = end?.to ?? Math.max(today, spanOrNull(plannedEndOn)?.to ?? today);
  read.events.push({
    shape: 'period',
    id: `${telling.entityId}.startedOn`,
    lane: telling.lane,
    basis: 'actual',
    what: telling.what,
    detail: telling.detail,
    origin: originOf(telling, start === null ? 'endedOn' : 'startedOn'),
    startedOn: dates.startedOn,
    endedOn: dates.endedOn,
    plannedEndOn: dates.endedOn === null ? plannedEndOn : null,
    start,
    end,
    first,
    // Dates typed the wrong way round are drawn where they stand, never as less than a day.
    last: Math.max(first, runsTo, start?.to ?? first),
  });
}

function addUndated(read: Read, telling: Telling, field: string): void {
  read.undated.push({
    lane: telling.lane,
    what: telling.what,
    origin: originOf(telling, field),
  });
}

function originOf({ kind, entityId }: Telling, field: string): TimelineOrigin {
  return { kind, entityId, field };
}

function choiceWords(kind: EntityKind, field: string, value: string | null): string {
  const definition = definitionOf(kind).fields[field];
  return definition?.type === 'choice' && value !== null ? (definition.choices[value] ?? '') : '';
}

function isSameDate(a: PartialDate | null, b: PartialDate): boolean {
  return a !== null && a.date === b.date && a.precision === b.precision;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
