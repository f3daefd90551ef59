import { welfareHeadings } from '../../model/welfare-headings.ts';
import type { EntityOf } from '../../model/entities.ts';
import { bold, heading } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { oneLine, notRecorded, oneNumber } from '../written-text.ts';
import { stopped } from './labels.ts';
import type { OptionReading, Reading } from './reading.ts';

export type Factor = EntityOf<'factor'>;

/** The anchor of a factor's paragraph, to which the comparison links. */
export function factorAnchor(factor: Factor): string {
  return `factor-${factor.id}`;
}

/** "For" or "Against": the side is said in words wherever a factor stands. */
export function sideWord(factor: Factor): string {
  switch (factor.fields.side) {
    case 'for':
      return 'For';
    case 'against':
      return 'Against';
    case null:
      return 'Side not recorded';
  }
}

export function statementOf(factor: Factor): string {
  return factor.fields.statement.trim() || 'Factor not yet stated';
}

/** The factors under one welfare heading (null: under none yet), those for before those against. */
export function factorsUnder(option: OptionReading, headingId: string | null): readonly Factor[] {
  const under = option.factors.filter((factor) => factor.fields.heading === headingId);
  const of = (side: string | null) => under.filter((factor) => factor.fields.side === side);
  return [...of('for'), ...of('against'), ...of(null)];
}

/**
 * The factors for and against an option under the welfare headings, in the order of the Acts:
 * each has one number, its statement in bold, its detail and its sources.
 */
export function factorBlocks(option: OptionReading, reading: Reading): Block[] {
  const id = option.definition.id;
  const groups = [
    ...welfareHeadings.map(({ id: headingId, label }) => ({ headingId, label })),
    { headingId: null, label: 'No welfare heading chosen' },
  ];
  const written = groups.flatMap(({ headingId, label }) => {
    const factors = factorsUnder(option, headingId);
    if (factors.length === 0) return [];
    return [
      heading(4, `factors-${id}-${headingId ?? 'none'}`, label),
      ...factors.flatMap((factor) => factorParagraph(factor, reading)),
    ];
  });
  return [
    heading(3, `factors-${id}`, 'Factors for and against'),
    ...(written.length > 0 ? written : [notRecorded(`factors-${id}-none-recorded`)]),
  ];
}

function factorParagraph(factor: Factor, reading: Reading): Block[] {
  return oneNumber(
    factorAnchor(factor),
    [bold(`${sideWord(factor)}: ${stopped(statementOf(factor))}`)],
    factor.fields.detail,
    reading.findSource,
    oneLine(factor.fields.sources, reading.findSource),
  );
}
