import { typedFields, type SomeEntities } from '../../../guidance/model/case-file.ts';
import { entityDefinitions } from '../../../guidance/model/entities.ts';
import { nameIn } from '../../../guidance/rules/family-words.ts';
import { tieOfPair } from '../../../guidance/rules/sibling-pairs.ts';

type Fields = Readonly<Record<string, unknown>>;

const { tie: tieField, plan: planField } = entityDefinitions.siblingPair.fields;

/** A pair by its two names; '' before either is chosen. */
export function pairTitle(family: SomeEntities, fields: Fields): string {
  const { oneSibling, otherSibling } = typedFields(fields, 'siblingPair');
  if (oneSibling === null && otherSibling === null) return '';
  const title = `${nameIn(family, oneSibling)} and ${nameIn(family, otherSibling)}`;
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** How the two are related and what is planned for them. */
export function pairGist(family: SomeEntities, fields: Fields): string {
  const pair = typedFields(fields, 'siblingPair');
  const stated = tieOfPair(family, pair);
  return [
    stated === null ? '' : tieField.choices[stated.tie],
    pair.plan === null ? '' : planField.choices[pair.plan],
  ]
    .filter((words) => words !== '')
    .join(', ');
}
