import { expect, it } from 'vitest';
import { matchExpression, readQuery } from '../../../electron/core/store/search-words.ts';

const asked = (typed: string) => {
  const query = readQuery(typed);
  return query === null ? null : matchExpression(query, 'text', null);
};

it.each([
  ['gran', 'text : ("gran" *)'],
  ['Maternal Gran', 'text : ("maternal" AND "gran" *)'],
  ['gran ', 'text : ("gran")'],
  ['a', 'text : ("a")'],
  ["mother's", 'text : ("mother s")'],
  ['co-par', 'text : ("co par" *)'],
  ['"family time"', 'text : ("family time")'],
  ['"family ti', 'text : ("family ti")'],
  ['Zoë OR', 'text : ("zoe" AND "or" *)'],
])('asks for %j as %s', (typed, expression) => {
  expect(asked(typed)).toBe(expression);
});

it.each(['', '   ', '"', '""', '*()', '’'])('looks for nothing in %j', (typed) => {
  expect(asked(typed)).toBeNull();
});

it('asks within one case file by its own word', () => {
  const query = readQuery('gran');
  expect(query === null ? null : matchExpression(query, 'line', 'c7')).toBe(
    'scope : "c7" AND line : ("gran" *)',
  );
});
