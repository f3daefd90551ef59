import { childrenOf } from '../../model/case-file.ts';
import { bold, cell, heading, numbered, table, text } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { askedParagraphs, NOT_RECORDED, writtenParagraphs } from '../written-text.ts';
import { conclusionWords, dateWords } from './labels.ts';
import type { OptionReading, PlanRole, Reading } from './reading.ts';

/** The options that hold one role in the plan. An interim placement never holds one. */
export function optionsAs(reading: Reading, role: PlanRole): readonly OptionReading[] {
  const holding = reading.plan[role];
  return reading.options.filter((option) => holding.includes(option.definition.id));
}

/** Part 5: the author's own comparison. */
export function narrativePart(reading: Reading): Block[] {
  const { narrative } = reading.appraisal.fields;
  return [
    heading(1, 'part-5', 'Part 5: Balancing narrative'),
    ...askedParagraphs('narrative', narrative, reading.findSource),
  ];
}

/** Part 6: the plan, why it is proportionate, what would replace it, and what happens next. */
export function conclusionPart(reading: Reading): Block[] {
  const { fields } = reading.appraisal;
  const asked = (name: string, words: string, label?: string) =>
    askedParagraphs(name, words, reading.findSource, label);
  const written = (id: string, title: string, words: string): Block[] => {
    const blocks = writtenParagraphs(`${id}-text`, words, reading.findSource);
    return blocks.length === 0 ? [] : [heading(3, id, title), ...blocks];
  };
  const support = [
    ...written('permanence-support', 'Permanence support plan', fields.permanenceSupport),
    ...written('family-time-plan', 'Family time plan', fields.familyTimePlan),
    ...written('life-story', 'Life story work', fields.lifeStoryWork),
  ];
  return [
    heading(1, 'part-6', 'Part 6: Conclusion'),
    heading(2, 'preferred-plan', 'Preferred plan'),
    named(reading, 'preferred-plan-option', 'preferred'),
    ...asked('preferred-plan-reason', fields.preferredReason, 'Why, and what must happen'),
    heading(2, 'proportionality', 'Proportionality'),
    ...asked('proportionality-text', fields.proportionality),
    ...otherPlans(reading),
    ...interimBlocks(reading),
    heading(2, 'timetable', 'Timetable and delay'),
    ...asked('delay', fields.delay, 'The effect of each timetable on the child'),
    ...writtenParagraphs(
      'viability',
      fields.viabilityTimeframe,
      reading.findSource,
      'Viability assessments',
    ),
    ...actionBlocks(reading),
    ...(support.length > 0
      ? [heading(2, 'support-plans', 'Support, family time and life story'), ...support]
      : []),
  ];
}

/** What would take the place of the preferred plan, and what goes on beside it. */
function otherPlans(reading: Reading): Block[] {
  const { fields } = reading.appraisal;
  const asked = (name: string, words: string, label: string) =>
    askedParagraphs(name, words, reading.findSource, label);
  const contingency = 'What would bring it in, and by when';
  const hasParallel = reading.plan.parallel.length > 0 || fields.parallelSteps.trim() !== '';
  return [
    heading(2, 'other-plans', 'Contingency and parallel plans'),
    heading(3, 'contingency-one', 'Contingency plan (i)'),
    named(reading, 'contingency-one-option', 'contingencyOne'),
    ...asked('contingency-one-trigger', fields.contingencyOneTrigger, contingency),
    heading(3, 'contingency-two', 'Contingency plan (ii)'),
    named(reading, 'contingency-two-option', 'contingencyTwo'),
    ...asked('contingency-two-trigger', fields.contingencyTwoTrigger, contingency),
    ...(hasParallel
      ? [
          heading(3, 'parallel-plan', 'Parallel plan'),
          ...(reading.plan.parallel.length > 0
            ? [named(reading, 'parallel-plan-option', 'parallel')]
            : []),
          ...asked(
            'parallel-plan-steps',
            fields.parallelSteps,
            'Steps under way, and who has been told',
          ),
        ]
      : []),
  ];
}

/** The options that hold a role, by title. */
function named(reading: Reading, id: string, role: PlanRole): Block {
  const titles = optionsAs(reading, role).map((option) => option.title);
  return numbered(id, [text(`${titles.join('; ') || NOT_RECORDED}.`)]);
}

/** What was concluded about interim placements, said as a route to an outcome and never as one. */
function interimBlocks(reading: Reading): Block[] {
  return reading.options
    .filter((option) => option.definition.nature === 'interim')
    .flatMap((option) => [
      heading(3, `interim-${option.definition.id}`, option.title),
      numbered(`interim-${option.definition.id}-conclusion`, [
        bold('Conclusion: '),
        text(`${conclusionWords(option, reading)}.`),
      ]),
    ]);
}

function actionBlocks(reading: Reading): Block[] {
  const actions = childrenOf(reading.caseFile, reading.appraisal.id, 'action');
  if (actions.length === 0) return [];
  return [
    heading(3, 'actions', 'Actions'),
    table({
      id: 'actions-table',
      caption: 'What will be done, by whom and by when',
      columns: [
        { heading: 'Action', width: 38 },
        { heading: 'Who', width: 22 },
        { heading: 'By when', width: 20 },
        { heading: 'Done', width: 20 },
      ],
      hasRowHeadings: false,
      rows: actions.map(({ fields }) => ({
        id: null,
        cells: [
          cell(fields.what),
          cell(fields.owner || NOT_RECORDED),
          cell(dateWords(fields.dueOn) || NOT_RECORDED),
          cell(dateWords(fields.doneOn)),
        ],
      })),
    }),
  ];
}
