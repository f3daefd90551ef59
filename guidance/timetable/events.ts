import { withEmptyFields, type CaseFile } from '../model/case-file.ts';
import type { PartialDate } from '../model/dates.ts';
import type { EntityOf } from '../model/entities.ts';
import { addMonths, civilDateOf, type DayNumber } from '../rules/counting/day-number.ts';
import type { LegalStatusKey } from '../rules/looked-after.ts';
import {
  isAdoptive,
  type ClockFacts,
  type Contradiction,
  type LookedAfterSpell,
  type PlacementFact,
  type StatusFact,
} from './clock-event.ts';
import { EventReader, exactDay } from './event-reader.ts';
import { isClockEventType, type ClockEventType } from './event-types.ts';
import { lookedAfterSpells } from './looked-after-spells.ts';
import { addReviews } from './review-events.ts';

type Rows = {
  legalStatus: EntityOf<'legalStatus'>[];
  placement: EntityOf<'placement'>[];
  readonly review: EntityOf<'review'>[];
};

const STATUS_BEGAN: { readonly [Status in LegalStatusKey]?: ClockEventType } = {
  police_protection: 'police_protection_began',
  emergency_protection_order: 'emergency_protection_order_made',
  interim_care_order: 'interim_care_order_made',
  care_order: 'care_order_made',
  placement_order: 'placement_order_made',
  supervision_order: 'supervision_order_made',
  special_guardianship_order: 'special_guardianship_order_made',
  child_arrangements_order: 'child_arrangements_order_made',
  adoption_order: 'adoption_order_made',
};

const STATUS_ENDED: { readonly [Status in LegalStatusKey]?: ClockEventType } = {
  police_protection: 'police_protection_ended',
  emergency_protection_order: 'emergency_protection_order_ended',
};

/** `23:05`. Anything else typed is kept and shown, and nothing is counted from it. */
const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

const AGES = [
  [16, 'turns_16'],
  [17, 'turns_17'],
  [18, 'turns_18'],
  [19, 'turns_19'],
  [21, 'turns_21'],
  [25, 'turns_25'],
] as const;

/**
 * Reads a case file for the clock: every dated row as typed events, what was planned apart from
 * what happened, and the periods and placements that decide which rules apply. It knows no today.
 */
export function clockEvents(caseFile: CaseFile): ClockFacts {
  const reader = new EventReader();
  const rows: Rows = { legalStatus: [], placement: [], review: [] };
  const untyped: ClockFacts['untyped'][number][] = [];
  let bornOn: DayNumber | null = null;
  let isUnborn = false;
  let isFamilyMeetingExcepted = false;
  for (const entity of caseFile.entities) {
    switch (entity.kind) {
      case 'child':
        bornOn = addBirth(reader, withEmptyFields(entity, 'child'));
        isUnborn = withEmptyFields(entity, 'child').fields.birthStatus === 'unborn';
        break;
      case 'legalStatus':
        rows.legalStatus.push(withEmptyFields(entity, 'legalStatus'));
        break;
      case 'placement':
        rows.placement.push(withEmptyFields(entity, 'placement'));
        break;
      case 'review': {
        const review = withEmptyFields(entity, 'review');
        rows.review.push(review);
        if (review.fields.reviewType === null && hasDate(review.fields)) {
          untyped.push({ kind: 'review', entityId: review.id });
        }
        break;
      }
      case 'order':
      case 'meeting':
      case 'decision':
      case 'notice':
      case 'assessment':
      case 'visit': {
        if (!addDatedRow(reader, entity.kind, entity)) {
          untyped.push({ kind: entity.kind, entityId: entity.id });
        }
        break;
      }
      case 'familyGroupMeeting': {
        const meeting = withEmptyFields(entity, 'familyGroupMeeting');
        const origin = { kind: 'familyGroupMeeting', entityId: meeting.id, title: '' } as const;
        const { offeredOn, heldOn, status } = meeting.fields;
        if (offeredOn !== null) reader.add('family_meeting_offered', offeredOn, 'actual', origin);
        if (heldOn !== null) reader.add('family_meeting_held', heldOn, 'actual', origin);
        isFamilyMeetingExcepted ||= status === 'not_offered';
        break;
      }
      default:
        break;
    }
  }
  const contradictory = takeContradictory(rows, bornOn, isUnborn);
  const spells = lookedAfterSpells(
    rows.legalStatus.map(({ id, fields }) => ({ ...fields, entityId: id })),
  );
  addStatuses(reader, rows.legalStatus, spells);
  const placements = addPlacements(reader, rows.placement, spells);
  addReviews(reader, rows.review, spells, placements);
  addEligibility(reader, bornOn, spells);
  return {
    events: withoutDoubles(reader.events),
    statuses: rows.legalStatus.flatMap(({ fields }): readonly StatusFact[] =>
      fields.status === null
        ? []
        : [
            {
              status: fields.status,
              from: exactDay(fields.startedOn),
              to: exactDay(fields.endedOn),
              hasEnded: fields.endedOn !== null,
            },
          ],
    ),
    spells,
    placements,
    bornOn,
    isFamilyMeetingExcepted,
    untyped,
    contradictory,
  };
}

/** Takes out the periods that cannot be right, so that nothing is counted from them, and says which. */
function takeContradictory(
  rows: Rows,
  bornOn: DayNumber | null,
  isUnborn: boolean,
): ClockFacts['contradictory'] {
  const taken: ClockFacts['contradictory'][number][] = [];
  const keep = <Row extends Rows['legalStatus'][number] | Rows['placement'][number]>(
    row: Row,
  ): boolean => {
    const isOfABornChild = needsABornChild(row);
    const why = contradictionOf(
      row.fields,
      isOfABornChild ? bornOn : null,
      isUnborn && isOfABornChild,
    );
    if (why !== null) taken.push({ kind: row.kind, entityId: row.id, why });
    return why === null;
  };
  rows.legalStatus = rows.legalStatus.filter(keep);
  rows.placement = rows.placement.filter(keep);
  return taken;
}

/** Only a child who is born can be looked after or placed (Children Act 1989 ss.20, 31, 105(1)). */
function needsABornChild(row: Rows['legalStatus'][number] | Rows['placement'][number]): boolean {
  if (row.kind === 'placement') return row.fields.startedOn !== null;
  const { status, startedOn } = row.fields;
  return status !== null && status !== 'not_looked_after' && startedOn !== null;
}

/** What is wrong with the dates of a period, as far as both are known to the day; null: nothing. */
export function contradictionOf(
  dates: { readonly startedOn: PartialDate | null; readonly endedOn: PartialDate | null },
  bornOn: DayNumber | null,
  isBeforeBirth = false,
): Contradiction | null {
  const from = exactDay(dates.startedOn);
  const to = exactDay(dates.endedOn);
  if (from !== null && to !== null && to < from) return 'ends_before_it_begins';
  if (isBeforeBirth || (from !== null && bornOn !== null && from < bornOn)) return 'before_birth';
  return null;
}

function addBirth(reader: EventReader, { fields, id }: EntityOf<'child'>): DayNumber | null {
  const origin = { kind: 'child', entityId: id, title: '' } as const;
  if (fields.birthStatus === 'unborn') {
    if (fields.expectedOn !== null) reader.add('birth', fields.expectedOn, 'planned', origin);
    return null;
  }
  const born = exactDay(fields.bornOn);
  if (fields.bornOn !== null) reader.add('birth', fields.bornOn, 'actual', origin);
  if (born !== null) {
    for (const [years, type] of AGES) addCertain(reader, type, addMonths(born, years * 12));
  }
  return born;
}

/** Adds a row that has its type in a field of its own. False where it has a date and no type. */
function addDatedRow(
  reader: EventReader,
  kind: 'order' | 'meeting' | 'decision' | 'notice' | 'assessment' | 'visit',
  entity: CaseFile['entities'][number],
): boolean {
  const row = typedRow(kind, entity);
  const origin = { kind, entityId: entity.id, title: row.title } as const;
  if (row.type === null) return !hasDate(row);
  if (isClockEventType(row.type)) {
    reader.addRow(row.type, row, origin, {
      adoptionRoute: row.adoptionRoute ?? null,
      endsOn: exactDay(row.endedOn ?? null),
    });
  }
  const asked = `${row.type}_requested`;
  if (row.requestedOn != null && isClockEventType(asked)) {
    reader.add(asked, row.requestedOn, 'actual', origin);
  }
  return true;
}

type TypedRow = Pick<EntityOf<'meeting'>['fields'], 'title' | 'plannedOn' | 'actualOn'> & {
  readonly type: string | null;
  readonly adoptionRoute?: EntityOf<'decision'>['fields']['adoptionRoute'];
  readonly requestedOn?: EntityOf<'assessment'>['fields']['requestedOn'];
  readonly endedOn?: EntityOf<'order'>['fields']['endedOn'];
};

function typedRow(
  kind: 'order' | 'meeting' | 'decision' | 'notice' | 'assessment' | 'visit',
  entity: CaseFile['entities'][number],
): TypedRow {
  switch (kind) {
    case 'order': {
      const { fields } = withEmptyFields(entity, 'order');
      return { ...fields, type: fields.orderType };
    }
    case 'meeting': {
      const { fields } = withEmptyFields(entity, 'meeting');
      return { ...fields, type: fields.meetingType };
    }
    case 'decision': {
      const { fields } = withEmptyFields(entity, 'decision');
      return { ...fields, type: fields.decisionType };
    }
    case 'notice': {
      const { fields } = withEmptyFields(entity, 'notice');
      return { ...fields, type: fields.noticeType };
    }
    case 'assessment': {
      const { fields } = withEmptyFields(entity, 'assessment');
      return { ...fields, type: fields.assessmentType };
    }
    case 'visit': {
      const { fields } = withEmptyFields(entity, 'visit');
      return { ...fields, title: '', type: fields.visitType };
    }
  }
}

function addStatuses(
  reader: EventReader,
  rows: Rows['legalStatus'],
  spells: readonly LookedAfterSpell[],
): void {
  for (const { id, fields } of rows) {
    if (fields.status === null) continue;
    const origin = { kind: 'legalStatus', entityId: id, title: '' } as const;
    const began = STATUS_BEGAN[fields.status];
    const ended = STATUS_ENDED[fields.status];
    const time = TIME_OF_DAY.test(fields.startedAtTime) ? fields.startedAtTime : null;
    if (began !== undefined && fields.startedOn !== null) {
      reader.add(began, fields.startedOn, 'actual', origin, { time });
    }
    if (ended !== undefined && fields.endedOn !== null) {
      reader.add(ended, fields.endedOn, 'actual', origin);
    }
  }
  for (const spell of spells) {
    const origin = { kind: 'legalStatus', entityId: spell.entityId, title: '' } as const;
    const { startedOn } = spell;
    const isExact = spell.startsExactly || startedOn?.precision !== 'day';
    // A day that may not be the beginning is as good as none.
    reader.add('looked_after_began', isExact ? startedOn : null, 'actual', origin);
    if (spell.endedOn !== null) reader.add('looked_after_ended', spell.endedOn, 'actual', origin);
  }
  const open = spells.find((spell) => spell.endedOn === null);
  if (open === undefined) return;
  const planned = rows
    .filter(({ fields }) => fields.endedOn === null && fields.plannedEndOn !== null)
    .toSorted((a, b) =>
      (a.fields.startedOn?.date ?? '') < (b.fields.startedOn?.date ?? '') ? 1 : -1,
    );
  const [last] = planned;
  if (last !== undefined) {
    const origin = { kind: 'legalStatus', entityId: last.id, title: '' } as const;
    reader.add('looked_after_ended', last.fields.plannedEndOn, 'planned', origin);
  }
}

/** Placements count only while the child is looked after: a child at home is not placed there. */
function addPlacements(
  reader: EventReader,
  rows: Rows['placement'],
  spells: readonly LookedAfterSpell[],
): readonly PlacementFact[] {
  const placements: PlacementFact[] = [];
  const firsts = new Map<LookedAfterSpell, { day: DayNumber; row: EntityOf<'placement'> }>();
  for (const row of rows) {
    const { fields } = row;
    const from = exactDay(fields.startedOn);
    const day = from ?? exactDay(fields.startedOn === null ? fields.plannedOn : null);
    const spell = spells.find(
      (one) => day !== null && one.from <= day && (one.to === null || day < one.to),
    );
    const isUndated = fields.startedOn !== null && from === null;
    if (spell === undefined && !(isUndated && spells.length > 0)) continue;
    placements.push({
      entityId: row.id,
      placementKind: fields.placementKind,
      basis: fields.basis,
      meantToLast: fields.meantToLast,
      from,
      to: exactDay(fields.endedOn),
    });
    const first = spell === undefined ? undefined : firsts.get(spell);
    if (spell !== undefined && from !== null && (first === undefined || from < first.day)) {
      firsts.set(spell, { day: from, row });
    }
    addPlacement(reader, row);
  }
  for (const { row } of firsts.values()) {
    const origin = { kind: 'placement', entityId: row.id, title: row.fields.description } as const;
    reader.add('first_placement_began', row.fields.startedOn, 'actual', origin);
  }
  return placements;
}

function addPlacement(reader: EventReader, { id, fields }: EntityOf<'placement'>): void {
  const origin = { kind: 'placement', entityId: id, title: fields.description } as const;
  const row = { plannedOn: fields.plannedOn, actualOn: fields.startedOn };
  for (const type of beginningsOf(fields)) reader.addRow(type, row, origin);
  if (fields.endedOn === null) return;
  reader.add('placement_ended', fields.endedOn, 'actual', origin);
  if (isAdoptive(fields)) reader.add('adoptive_placement_ended', fields.endedOn, 'actual', origin);
  if (fields.placementKind === 'connected_person') {
    reader.add('connected_placement_ended', fields.endedOn, 'actual', origin);
  }
}

function beginningsOf(fields: EntityOf<'placement'>['fields']): readonly ClockEventType[] {
  const types: ClockEventType[] = [];
  if (isAdoptive(fields)) types.push('placed_for_adoption');
  else types.push('placement_began');
  if (fields.basis === 'emergency') types.push('emergency_placement_began');
  if (fields.basis === 'outside_approval') types.push('placed_outside_approval');
  if (fields.basis === 'short_break') types.push('short_break_began');
  if (fields.placementKind === 'parent') {
    types.push(
      fields.basis === 'before_assessment' ? 'placed_before_assessment' : 'placed_with_parent',
    );
  }
  if (fields.basis !== 'short_break') {
    if (fields.placementKind === 'foster_carer' || fields.placementKind === 'early_permanence') {
      types.push('lives_with_foster_carer');
    }
    if (fields.placementKind === 'connected_person') types.push('lives_with_relative');
  }
  return types;
}

const WEEKS_13 = 13 * 7;

/**
 * An eligible child: 16 or 17, looked after, and looked after for 13 weeks in all since turning 14
 * (Children Act 1989 Schedule 2 paragraph 19B; Care Planning Regulations 2010 regulation 40).
 */
function addEligibility(
  reader: EventReader,
  bornOn: DayNumber | null,
  spells: readonly LookedAfterSpell[],
): void {
  if (bornOn === null) return;
  const turns14 = addMonths(bornOn, 14 * 12);
  const turns16 = addMonths(bornOn, 16 * 12);
  const turns18 = addMonths(bornOn, 18 * 12);
  let counted = 0;
  for (const spell of spells) {
    const from = Math.max(spell.from, turns14);
    const to = spell.to ?? turns18;
    if (to <= from) continue;
    if (!spell.startsExactly && spell.from > turns14 - 1) return;
    const reached = counted >= WEEKS_13 ? from : from + (WEEKS_13 - counted) - 1;
    const eligible = Math.max(reached, turns16);
    if (eligible < Math.min(to, turns18)) {
      addCertain(reader, 'became_eligible', eligible);
      return;
    }
    counted += to - from;
  }
}

function addCertain(reader: EventReader, type: ClockEventType, day: DayNumber): void {
  reader.add(type, { date: civilDateOf(day), precision: 'day' }, 'certain', null);
}

function hasDate(row: Pick<TypedRow, 'plannedOn' | 'actualOn'>): boolean {
  return row.plannedOn !== null || row.actualOn !== null;
}

/** An order may stand both among the orders and as the legal status it began: it is one event. */
function withoutDoubles(events: ClockFacts['events']): ClockFacts['events'] {
  const seen = new Set<string>();
  return events.filter(({ type, day, basis }) => {
    if (day === null || STATUS_EVENTS.has(type) === false) return true;
    const key = `${type} ${day} ${basis}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const STATUS_EVENTS: ReadonlySet<ClockEventType> = new Set(Object.values(STATUS_BEGAN));
