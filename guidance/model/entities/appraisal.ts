import { defineEntity } from '../entity.ts';
import { date, line, name, RATIONALE_MAXIMUM, setByTheApp, text } from '../fields.ts';
import { completion } from './progress.ts';

/** One weighing of the options at a point in time. A case file has several over the years. */
export const appraisal = defineEntity({
  kind: 'appraisal',
  name: 'appraisal',
  parent: null,
  cardinality: 'many',
  fields: {
    title: line('Name of this appraisal', 120),
    purpose: line('What it is for', 200),
    startedOn: date('Date begun'),
    contentVersion: setByTheApp('Version of the guidance it began with', 'key'),
    planMeetsNeeds: text('How the long-term plan would meet the child’s needs'),
    narrative: text('Balancing narrative', RATIONALE_MAXIMUM),
    proportionality: text('Proportionality conclusion', RATIONALE_MAXIMUM),
    delay: text('The effect of each timetable on the child'),
    preferredReason: text('Preferred plan: why, and what must happen'),
    contingencyOneTrigger: text('Contingency plan (i): what would bring it in, and by when'),
    contingencyTwoTrigger: text('Contingency plan (ii): what would bring it in, and by when'),
    parallelSteps: text('Parallel plan: the steps under way, and who has been told'),
    viabilityTimeframe: text('Viability assessments: who, and by when'),
    permanenceSupport: text('Permanence support plan'),
    familyTimePlan: text('Family time plan'),
    lifeStoryWork: text('Life story work'),
    balanceCompleted: completion('Balance'),
    planCompleted: completion('Plan'),
  },
});

/** Something to be done, by a named person and a date. */
export const action = defineEntity({
  kind: 'action',
  name: 'action',
  parent: 'appraisal',
  cardinality: 'many',
  fields: {
    what: line('What will be done'),
    owner: name('Who will do it'),
    dueOn: date('By when'),
    doneOn: date('Date done'),
  },
});
