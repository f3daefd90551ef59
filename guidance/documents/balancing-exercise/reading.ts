import {
  childrenOf,
  entitiesOf,
  entityById,
  theOne,
  type CaseFile,
} from '../../model/case-file.ts';
import type { EntityOf } from '../../model/entities.ts';
import type { EntityId } from '../../model/ids.ts';
import { planOf, type Plan } from '../../rules/plan.ts';
import { childName } from '../../rules/child-name.ts';
import { personName } from '../../rules/person-name.ts';
import type { OptionDefinition } from '../../schema/option.ts';
import type { DocumentContext } from '../document-definition.ts';
import { NOT_RECORDED, type FindSource } from '../written-text.ts';

/** Everything the balancing exercise reads, read once. */
export type Reading = {
  readonly caseFile: CaseFile;
  readonly context: DocumentContext;
  readonly child: EntityOf<'child'>;
  readonly childName: string;
  readonly appraisal: EntityOf<'appraisal'>;
  /** All the options of the appraisal, in the fixed neutral order. */
  readonly options: readonly OptionReading[];
  readonly plan: Plan;
  readonly findSource: FindSource;
};

/** The parts of the plan that the document prints under headings of their own. */
export type PlanRole = 'preferred' | 'contingencyOne' | 'contingencyTwo' | 'parallel';

/** One option of the appraisal with everything written under it. */
export type OptionReading = {
  readonly definition: OptionDefinition;
  /** The title as printed: an interim placement is said to be one. */
  readonly title: string;
  readonly entity: EntityOf<'option'>;
  readonly arrangements: readonly EntityOf<'arrangement'>[];
  readonly factors: readonly EntityOf<'factor'>[];
  readonly support: readonly EntityOf<'supportItem'>[];
  readonly risks: readonly EntityOf<'risk'>[];
  readonly familyTime: readonly EntityOf<'familyTimeItem'>[];
};

export function readForBalancing(caseFile: CaseFile, context: DocumentContext): Reading {
  const appraisal = entityById(caseFile, context.appraisalId, 'appraisal');
  if (appraisal === null)
    throw new Error('The appraisal belongs to the case file it is built from.');
  const child = theOne(caseFile, 'child');
  const options = optionsOf(caseFile, context);
  const interim = new Set(
    context.options.filter((one) => one.nature === 'interim').map((one) => one.id),
  );
  return {
    caseFile,
    context,
    child,
    childName: childName(child.fields),
    appraisal,
    options,
    plan: planOf(
      options.map((option) => option.entity.fields),
      (optionId) => interim.has(optionId),
    ),
    findSource: sourceFinder(caseFile),
  };
}

export function realisticOptions(reading: Reading): readonly OptionReading[] {
  return reading.options.filter((option) => option.entity.fields.realistic === 'realistic');
}

export function notRealisticOptions(reading: Reading): readonly OptionReading[] {
  return reading.options.filter((option) => option.entity.fields.realistic === 'not_realistic');
}

/** Options about which the worker has not said whether they are realistic, or has said "not yet". */
export function undeterminedOptions(reading: Reading): readonly OptionReading[] {
  return reading.options.filter(({ entity: { fields } }) => {
    return fields.realistic !== 'realistic' && fields.realistic !== 'not_realistic';
  });
}

/** The name of the child or of somebody in the case file, as every document prints it. */
export function nameOf(reading: Reading, id: EntityId): string {
  const found = reading.caseFile.entities.find((entity) => entity.id === id);
  return (found === undefined ? '' : personName(found)) || NOT_RECORDED;
}

/** The anchor of a source's row in the evidence index. */
export function sourceAnchor(source: EntityOf<'source'>): string {
  return `source-${source.id}`;
}

function optionsOf(caseFile: CaseFile, context: DocumentContext): readonly OptionReading[] {
  const entities = childrenOf(caseFile, context.appraisalId, 'option');
  return context.options.flatMap((definition) => {
    const entity = entities.find((one) => one.fields.optionId === definition.id);
    if (entity === undefined) return [];
    return [
      {
        definition,
        title:
          definition.nature === 'interim'
            ? `${definition.title} (interim placement)`
            : definition.title,
        entity,
        arrangements: childrenOf(caseFile, entity.id, 'arrangement'),
        factors: childrenOf(caseFile, entity.id, 'factor'),
        support: childrenOf(caseFile, entity.id, 'supportItem'),
        risks: childrenOf(caseFile, entity.id, 'risk'),
        familyTime: childrenOf(caseFile, entity.id, 'familyTimeItem'),
      },
    ];
  });
}

function sourceFinder(caseFile: CaseFile): FindSource {
  const anchors = new Map(
    entitiesOf(caseFile, 'source').map((source) => [
      source.fields.registerNumber.trim().toUpperCase(),
      sourceAnchor(source),
    ]),
  );
  return (registerNumber) => anchors.get(registerNumber.trim().toUpperCase()) ?? null;
}
