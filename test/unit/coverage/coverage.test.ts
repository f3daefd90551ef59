import { describe, expect, it } from 'vitest';
import { hasTarget } from '../../coverage/targets.ts';
import { ITEM_COUNTS, readSeedItems } from '../../coverage/seed-items.ts';

const items = readSeedItems();
const of = (state: (typeof items)[number]['state']) => items.filter((item) => item.state === state);

describe('the five authorities’ documents', () => {
  it('are listed whole: 430 items, each once', () => {
    const expected = Object.entries(ITEM_COUNTS).flatMap(([document, count]) =>
      Array.from({ length: count }, (_, index) => `${document}.${index + 1}`),
    );
    expect(expected).toHaveLength(430);
    expect(items.map((item) => item.id)).toEqual(expected);
  });

  it('have every item in a place that exists', () => {
    const missing = items.flatMap((item) =>
      item.state === 'not_software'
        ? []
        : item.targets
            .filter((target) => !hasTarget(target))
            .map((target) => `${item.id} ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('are placed, wait for a later part, or are not software’s to do, and nothing else', () => {
    expect({
      placed: of('placed').length,
      waiting: of('waiting').length,
      notSoftware: of('not_software').length,
    }).toEqual({ placed: 413, waiting: 7, notSoftware: 10 });
  });
});

describe('a target', () => {
  it.each([
    'field:child.shoeSize',
    'screen:garage',
    'page:delay#nowhere',
    'prompt:camden/nothing',
    'prompt:nowhere/future-needs',
    'practice:camden/clinic#nothing',
    'trigger:camden/early-permanence-clinic/sixth',
    'rule:X99',
    'document:poem',
    'words:camden/preferredPlan',
    'nonsense',
  ])('that does not exist is found out: %s', (target) => {
    expect(hasTarget(target)).toBe(false);
  });
});
