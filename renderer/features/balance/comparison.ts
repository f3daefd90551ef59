import { optionById } from '../../../guidance/catalogue.ts';
import { childrenOf, type CaseFile } from '../../../guidance/model/case-file.ts';
import type { EntityId } from '../../../guidance/model/ids.ts';
import { welfareHeadings, type WelfareHeading } from '../../../guidance/model/welfare-headings.ts';
import { citedNumbers } from '../../../guidance/rules/citations.ts';
import type { OptionDefinition } from '../../../guidance/schema/option.ts';

export type ComparedFactor = {
  readonly id: EntityId;
  readonly statement: string;
  /** Register numbers that the factor cites and its statement does not already show. */
  readonly sources: readonly string[];
};

export type ComparedOption = {
  readonly option: OptionDefinition;
  /** For each welfare heading id, and '' for factors not yet under one. */
  readonly cells: ReadonlyMap<
    string,
    { readonly for: readonly ComparedFactor[]; readonly against: readonly ComparedFactor[] }
  >;
};

export type Comparison = {
  readonly headings: readonly Pick<WelfareHeading, 'id' | 'label' | 'checklist'>[];
  readonly options: readonly ComparedOption[];
};

/** The factors of the options side by side under the welfare headings, in the fixed order. */
export function comparisonOf(
  caseFile: CaseFile,
  appraisalId: EntityId,
  isRealisticOnly: boolean,
): Comparison {
  const options = childrenOf(caseFile, appraisalId, 'option')
    .filter((option) => !isRealisticOnly || option.fields.realistic === 'realistic')
    .map((entity) => ({ entity, option: optionById(entity.fields.optionId) }))
    .toSorted((a, b) => a.option.position - b.option.position)
    .map(({ entity, option }) => ({ option, cells: cellsOf(caseFile, entity.id) }));
  const hasLoose = options.some((option) => option.cells.has(''));
  return {
    headings: hasLoose
      ? [...welfareHeadings, { id: '', label: 'Not yet under a heading', checklist: '' }]
      : welfareHeadings,
    options,
  };
}

function cellsOf(caseFile: CaseFile, optionEntityId: EntityId): ComparedOption['cells'] {
  const cells = new Map<string, { for: ComparedFactor[]; against: ComparedFactor[] }>();
  for (const factor of childrenOf(caseFile, optionEntityId, 'factor')) {
    if (factor.fields.statement.trim() === '') continue;
    const heading = factor.fields.heading ?? '';
    const cell = cells.get(heading) ?? { for: [], against: [] };
    cells.set(heading, cell);
    const { statement, sources, detail } = factor.fields;
    const shown = new Set(citedNumbers(statement));
    const compared = {
      id: factor.id,
      statement,
      sources: citedNumbers(`${sources}\n\n${detail}`).filter((number) => !shown.has(number)),
    };
    if (factor.fields.side === 'against') cell.against.push(compared);
    else cell.for.push(compared);
  }
  return cells;
}
