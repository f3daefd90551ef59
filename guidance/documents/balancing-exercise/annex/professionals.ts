import { entitiesOf } from '../../../model/case-file.ts';
import type { EntityOf } from '../../../model/entities.ts';
import { bold, numbered, text, unlistedHeading } from '../../blocks.ts';
import type { Block } from '../../document-model.ts';
import { choiceWords, joined } from '../labels.ts';
import type { Reading } from '../reading.ts';

/**
 * Who works with the child and family now: name and role, and nothing of how to reach them. Those
 * named beside the child in Part 1 are not named again, and somebody kept without a name is left
 * out, because a role alone can say where a family is.
 */
export function professionalsPart(reading: Reading): Block[] {
  const { socialWorker, teamManager, reviewingOfficer, guardian } = reading.child.fields;
  const named = new Set([socialWorker, teamManager, reviewingOfficer, guardian].map(folded));
  const rows = entitiesOf(reading.caseFile, 'professional')
    .filter((one) => isWorkingNow(one, reading.context.today))
    .filter(({ fields }) => fields.name.trim() !== '' && !named.has(folded(fields.name)))
    .map(({ fields }) => {
      const role = fields.roleInWords.trim() || choiceWords('professional', 'role', fields.role);
      return joined([fields.name, role]);
    });
  if (rows.length === 0) return [];
  return [
    unlistedHeading(2, 'professionals', 'Professionals'),
    numbered('professionals-named', [
      bold('Others who work with the child and the family: '),
      text(`${rows.join('; ')}.`),
    ]),
  ];
}

function isWorkingNow({ fields: { until } }: EntityOf<'professional'>, today: string): boolean {
  return until === null || until.precision !== 'day' || until.date >= today;
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
