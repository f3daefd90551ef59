import { defineEntity } from '../entity.ts';
import { line, text } from '../fields.ts';

/** One concern about harm, in the order of Re F [2018] EWCA Civ 2761: type, likelihood, consequence, mitigation. */
export const harm = defineEntity({
  kind: 'harm',
  name: 'harm or risk of harm',
  parent: null,
  cardinality: 'many',
  fields: {
    type: line('Type of harm'),
    evidence: text('What this rests on'),
    likelihood: text('How likely it is, and why', 6_000),
    consequence: text('What it has meant, or would mean, for this child', 6_000),
    mitigation: text('What has been tried, and what could reduce it', 6_000),
  },
});
