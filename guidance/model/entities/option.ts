import { defineEntity } from '../entity.ts';
import {
  choice,
  date,
  line,
  name,
  optionKey,
  RATIONALE_MAXIMUM,
  setByTheApp,
  text,
} from '../fields.ts';
import { welfareHeadingChoices } from '../welfare-headings.ts';
import { completion } from './progress.ts';

/** The worker's weighing of one of the eight options. All eight are made with the appraisal. */
export const option = defineEntity({
  kind: 'option',
  name: 'option',
  parent: 'appraisal',
  cardinality: 'many',
  fields: {
    /** Which of the eight: the id of a folder in `guidance/options`. Set once, when made. */
    optionId: setByTheApp('Option', 'option'),
    realistic: choice('Is this a realistic option for this child?', {
      realistic: 'Realistic',
      not_realistic: 'Not realistic',
      not_yet_determined: 'Not yet determined',
    }),
    realisticReason: text('Why'),
    reconsiderWhen: text('What would reopen it', 4_000),
    ruledOutOn: date('Date ruled out'),
    legalSteps: text('Legal route and steps'),
    support: text('Support that would make it work'),
    risk: text('Risks'),
    familyTime: text('Family time'),
    siblings: text('Brothers and sisters', 10_000),
    timescale: text('Timescale for the child'),
    unknowns: text('What is not known'),
    whoThinksWhat: text('Who thinks what'),
    rationale: text('Rationale', RATIONALE_MAXIMUM),
    conclusion: choice('Conclusion', {
      preferred: 'Preferred plan',
      contingency_one: 'Contingency plan (i)',
      contingency_two: 'Contingency plan (ii)',
      parallel: 'Parallel plan',
      ruled_out: 'Ruled out',
      not_yet_determined: 'Not yet determined',
    }),
    /** Fostering for adoption only: an interim placement is never the plan itself. */
    interimConclusion: choice('Conclusion', {
      interim_route: 'Interim route to',
      not_used: 'Not used',
      not_yet_determined: 'Not yet determined',
    }),
    interimRouteTo: optionKey('Interim route to'),
    completed: completion('This option'),
  },
});

/** A concrete proposal under an option: who would care for the child, where, under which order. */
export const arrangement = defineEntity({
  kind: 'arrangement',
  name: 'arrangement',
  parent: 'option',
  cardinality: 'many',
  fields: {
    title: line('Name of this arrangement', 200),
    legalRoute: line('Order or legal route', 200),
    carer: name('Candidate carer, as named in documents', 200),
    relationship: line('Relationship to the child', 160),
    assessmentStatus: choice('Assessment of the carer', {
      not_needed: 'Not needed',
      not_started: 'Not started',
      viability: 'Viability assessment under way',
      viability_positive: 'Viability assessment positive',
      viability_negative: 'Viability assessment negative',
      full: 'Full assessment under way',
      full_positive: 'Full assessment positive',
      full_negative: 'Full assessment negative',
      withdrew: 'Carer withdrew',
    }),
    assessedOn: date('Date of assessment'),
    description: text('What is proposed'),
  },
});

/** An advantage or a disadvantage of an option for this child, under one welfare heading. */
export const factor = defineEntity({
  kind: 'factor',
  name: 'factor',
  parent: 'option',
  cardinality: 'many',
  fields: {
    side: choice('For or against', { for: 'For', against: 'Against' }),
    heading: choice('Welfare heading', welfareHeadingChoices),
    statement: line('The factor in one line', 240),
    detail: text('Detail: the fact, and what it means for this child'),
    /** Citations of the register, `[E3] [E7, p C12]`: the same grammar as in any text. */
    sources: line('Sources', 240),
  },
});

/** One piece of support that would make an option work. */
export const supportItem = defineEntity({
  kind: 'supportItem',
  name: 'support',
  parent: 'option',
  cardinality: 'many',
  fields: {
    what: line('What support'),
    provider: name('From whom'),
    start: line('From when', 120),
    duration: line('For how long', 120),
    funding: line('Who pays', 160),
    agreement: choice('Agreed?', {
      agreed: 'Agreed',
      requested: 'Requested',
      not_requested: 'Not yet requested',
      refused: 'Refused',
    }),
  },
});

/** One risk under an option: the harm chain of Re F [2018] EWCA Civ 2761. */
export const risk = defineEntity({
  kind: 'risk',
  name: 'risk',
  parent: 'option',
  cardinality: 'many',
  fields: {
    type: line('Type of harm'),
    likelihood: text('How likely, and why', 6_000),
    consequence: text('How serious it would be for this child', 6_000),
    mitigation: text('What would reduce it', 6_000),
    sources: line('Sources', 240),
  },
});

/** Family time with one important person under an option. */
export const familyTimeItem = defineEntity({
  kind: 'familyTimeItem',
  name: 'family time',
  parent: 'option',
  cardinality: 'many',
  fields: {
    person: name('With whom'),
    arrangement: line('How often, where and how'),
    purpose: line('What it is for'),
    support: line('Who supports or supervises it', 200),
  },
});
