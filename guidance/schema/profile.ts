import * as z from 'zod/mini';
import { civilDate } from '../model/dates.ts';
import { countUnit } from '../rules/counting/count.ts';
import { condition } from '../timetable/condition-names.ts';
import { clockEventType } from '../timetable/event-types.ts';
import { profilePage } from './directives.ts';
import { place } from './profile-place.ts';

/*
 * A local practice profile: how one authority goes about permanence, as checked data. It adds
 * words, prompts, meetings, deadlines and tasks to what the law asks. Nothing in this schema names
 * something to leave out, so a profile cannot remove what is statutory: there is no way to write it.
 */

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));
const label = z.string().check(z.minLength(2), z.maxLength(160));
const sentence = z.string().check(z.minLength(2), z.maxLength(700));
const ids = z.array(id);

/** A date known to the day, the month or only the year: `2023-08-01`, `2023-08`, `2023`. */
const looseDate = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/));

/** What the profile is taken from: always one authority's own, never law. */
const profileSource = z.strictObject({
  title: label,
  owner: label,
  /** As the document dates itself; null where it does not. */
  dated: z.nullable(looseDate),
  kind: z.enum(['local', 'neutral']),
  note: z.optional(sentence),
});

/** The words an authority uses. Each key is a thing the product has to name on screen. */
export const vocabularyKeys = [
  'lookedAfter',
  'lookedAfterChild',
  'lookedAfterReview',
  'familyTime',
  'permanence',
  'permanencePlanningMeeting',
  'preferredPlan',
  'contingencyOne',
  'contingencyTwo',
  'parallelPlan',
  'familyGroupMeeting',
  'legalPlanningMeeting',
  'kinshipCare',
  'longTermFostering',
  'fosteringForAdoption',
  'siblingAssessment',
  'fosteringSocialWorker',
  'permanenceSupportPlan',
] as const;
export type VocabularyKey = (typeof vocabularyKeys)[number];

const term = z.strictObject({
  /** As it stands in the middle of a sentence: "looked-after child". */
  word: label,
  plural: z.optional(label),
  /** The abbreviation people say: "CLA". */
  short: z.optional(z.string().check(z.minLength(2), z.maxLength(16))),
});
export type Term = z.infer<typeof term>;

const vocabulary = z.partial(
  z.strictObject({
    lookedAfter: term,
    lookedAfterChild: term,
    lookedAfterReview: term,
    familyTime: term,
    permanence: term,
    permanencePlanningMeeting: term,
    preferredPlan: term,
    contingencyOne: term,
    contingencyTwo: term,
    parallelPlan: term,
    familyGroupMeeting: term,
    legalPlanningMeeting: term,
    kinshipCare: term,
    longTermFostering: term,
    fosteringForAdoption: term,
    siblingAssessment: term,
    fosteringSocialWorker: term,
    permanenceSupportPlan: term,
  } satisfies Record<VocabularyKey, typeof term>),
);

/** One line of the authority's own list of options, and which of the eight it is. */
const localOption = z.strictObject({
  id,
  words: label,
  /** The id of one of the eight. */
  option: id,
  /** Ways the authority names within it: "informal arrangement", "connected person". */
  routes: z.optional(z.array(label)),
  note: z.optional(sentence),
  /** Ids of corrections that bear on it. */
  corrections: z.optional(ids),
});
export type LocalOption = z.infer<typeof localOption>;

/** A question the authority asks at a point of its pathway. Asked, never answered by the app. */
const prompt = z.strictObject({
  id,
  question: sentence,
  why: sentence,
  /** Where in the product the answer is written. Left out, it is answered on the pathway itself. */
  where: z.optional(z.array(place)),
  /** Whom the authority expects to see to it. */
  who: z.optional(label),
  corrections: z.optional(ids),
});
export type ProfilePrompt = z.infer<typeof prompt>;

const form = z.strictObject({ id, title: label, by: label, when: z.optional(sentence) });

/** A meeting, clinic or panel of the authority. */
const meeting = z.strictObject({
  id,
  title: label,
  short: z.optional(z.string().check(z.minLength(2), z.maxLength(16))),
  sort: z.enum(['meeting', 'clinic', 'panel', 'review']),
  purpose: sentence,
  /** When it is held, or what brings a child to it. */
  triggers: z.array(z.strictObject({ id, when: sentence })).check(z.minLength(1)),
  arrangedBy: z.optional(label),
  /** Who must be invited. `required` is the authority's word; nothing here excuses a legal duty. */
  invite: z.optional(
    z.array(z.strictObject({ role: label, isRequired: z.boolean(), note: z.optional(sentence) })),
  ),
  decides: z.optional(z.array(sentence)),
  forms: z.optional(z.array(form)),
  asks: z.optional(z.array(prompt)),
  corrections: z.optional(ids),
});
export type ProfileMeeting = z.infer<typeof meeting>;

/** Which post takes a decision that the law gives to an officer, or that is the authority's own. */
const approval = z.strictObject({
  id,
  what: sentence,
  post: label,
  /** Who decides in law, in a few words, where the law says. */
  inLaw: z.optional(sentence),
  sources: z.optional(ids),
  corrections: z.optional(ids),
});
export type ProfileApproval = z.infer<typeof approval>;

/**
 * A deadline of the authority's own. It stands beside the statutory ones and is shown as local.
 *
 * With `triggers` it is counted as a rule of the timetable is, from the same events and in the same
 * units. Without them it is shown in words only: for a rhythm that no recorded event starts, and
 * for one that repeats or loosens what the law asks, whose date is the law's.
 */
const deadline = z.strictObject({
  id,
  title: label,
  /** As the authority says it. */
  due: sentence,
  triggers: z.optional(z.array(clockEventType).check(z.minLength(1))),
  /** The events that show it done. */
  doneBy: z.optional(z.array(clockEventType)),
  amount: z.optional(z.int().check(z.minimum(0), z.maximum(1_000))),
  unit: z.optional(countUnit),
  direction: z.optional(z.enum(['after', 'before'])),
  /** `window`: a point to look at, for which nobody is late. */
  limit: z.optional(z.enum(['no_later_than', 'window'])),
  appliesWhen: z.optional(z.array(condition)),
  /** It may have been done before its trigger. */
  mayComeBefore: z.optional(z.boolean()),
  /** For whom, in words, where not for every child: "Children under five". */
  onlyFor: z.optional(sentence),
  /**
   * A statutory rule that it is meant to bring forward. The statutory date stays, and a local one
   * that could be later is refused.
   */
  tightens: z.optional(z.string().check(z.maxLength(12))),
  note: z.optional(sentence),
  corrections: z.optional(ids),
});
export type LocalDeadline = z.infer<typeof deadline>;

/** Something to be done once a plan is decided. */
const task = z.strictObject({
  id,
  title: sentence,
  who: label,
  when: z.optional(sentence),
  /** Ids of the eight to which it belongs; left out, to every plan. */
  options: z.optional(ids),
  why: z.optional(sentence),
  where: z.optional(z.array(place)),
  corrections: z.optional(ids),
});
export type ProfileTask = z.infer<typeof task>;

/** One step of the authority's pathway, in order. */
const stage = z.strictObject({
  id,
  title: label,
  summary: sentence,
  /** `any_time`: it can happen beside any other, for instance when a placement is fragile. */
  track: z.enum(['pathway', 'any_time']),
  asks: z.array(prompt).check(z.minLength(1)),
  meetings: z.optional(ids),
  approvals: z.optional(ids),
  deadlines: z.optional(ids),
  tasks: z.optional(ids),
  pages: z.optional(ids),
  corrections: z.optional(ids),
});
export type ProfileStage = z.infer<typeof stage>;

/** What the authority's document says, what the law says, and why they differ. */
const correction = z.strictObject({
  id,
  /** The authority's statement, in our own words. */
  theirs: sentence,
  correct: sentence,
  why: sentence,
  /** Ids in `guidance/legal-sources`. */
  sources: z.array(id).check(z.minLength(1)),
});
export type ProfileCorrection = z.infer<typeof correction>;

/** Everything that `profile.yaml` may hold. */
export const profileData = z.strictObject({
  id,
  /** As it stands in lists: "Somerset". */
  name: label,
  summary: sentence,
  source: profileSource,
  effectiveFrom: z.nullable(looseDate),
  effectiveTo: z.nullable(looseDate),
  lastChecked: civilDate,
  vocabulary: z._default(vocabulary, {}),
  options: z._default(z.array(localOption), []),
  pathway: z._default(z.array(stage), []),
  meetings: z._default(z.array(meeting), []),
  approvals: z._default(z.array(approval), []),
  deadlines: z._default(z.array(deadline), []),
  tasks: z._default(z.array(task), []),
  corrections: z._default(z.array(correction), []),
});
export type ProfileData = z.infer<typeof profileData>;

/** A profile as loaded: its data and its pages. */
export const profile = z.strictObject({ ...profileData.def.shape, pages: z.array(profilePage) });
export type Profile = z.infer<typeof profile>;

/** A mistake in a profile's folder, where it stands and what to do about it. */
export const profileProblem = z.strictObject({
  file: z.string(),
  /** The first line is 1. */
  line: z.int().check(z.positive()),
  message: z.string(),
  remedy: z.string(),
});
export type ProfileProblem = z.infer<typeof profileProblem>;
