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
    return blocks.length === 0 ? [] : [heading(2, id, title), ...blocks];
  };
  const named = (id: string, role: PlanRole): Block =>
    numbered(id, [
      text(
        optionsAs(reading, role)
          .map((option) => option.title)
          .join('; ') || NOT_RECORDED,
      ),
      text('.'),
    ]);
  const hasParallel =
    optionsAs(reading, 'parallel').length > 0 || fields.parallelSteps.trim() !== '';
  return [
    heading(1, 'part-6', 'Part 6: Conclusion'),
    heading(2, 'preferred-plan', 'Preferred plan'),
    named('preferred-plan-option', 'preferred'),
    ...asked('preferred-plan-reason', fields.preferredReason, 'Why, and what must happen'),
    heading(2, 'proportionality', 'Proportionality'),
    ...asked('proportionality-text', fields.proportionality),
    heading(2, 'contingency-one', 'Contingency plan (i)'),
    named('contingency-one-option', 'contingencyOne'),
    ...asked(
      'contingency-one-trigger',
      fields.contingencyOneTrigger,
      'What would bring it in, and by when',
    ),
    heading(2, 'contingency-two', 'Contingency plan (ii)'),
    named('contingency-two-option', 'contingencyTwo'),
    ...asked(
      'contingency-two-trigger',
      fields.contingencyTwoTrigger,
      'What would bring it in, and by when',
    ),
    ...(hasParallel
      ? [
          heading(2, 'parallel-plan', 'Parallel plan'),
          named('parallel-plan-option', 'parallel'),
          ...asked(
            'parallel-plan-steps',
            fields.parallelSteps,
            'Steps under way, and who has been told',
          ),
        ]
      : []),
    ...interimBlocks(reading),
    heading(2, 'delay', 'Timetable and delay'),
    ...asked('delay-text', fields.delay),
    ...writtenParagraphs(
      'viability',
      fields.viabilityTimeframe,
      reading.findSource,
      'Viability assessments',
    ),
    ...actionBlocks(reading),
    ...written('permanence-support', 'Permanence support plan', fields.permanenceSupport),
    ...written('family-time-plan', 'Family time plan', fields.familyTimePlan),
    ...written('life-story', 'Life story work', fields.lifeStoryWork),
  ];
}

/** What was concluded about interim placements, said as a route to an outcome and never as one. */
function interimBlocks(reading: Reading): Block[] {
  return reading.options
    .filter((option) => option.definition.nature === 'interim')
    .flatMap((option) => [
      heading(2, `interim-${option.definition.id}`, option.title),
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
    heading(2, 'actions', 'Actions'),
    table({
      id: 'actions-table',
      caption: 'What will be done, by whom and by when',
      columns: [
        { heading: 'Action', width: 44 },
        { heading: 'Who', width: 24 },
        { heading: 'By when', width: 16 },
        { heading: 'Done', width: 16 },
      ],
      hasRowHeadings: true,
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
