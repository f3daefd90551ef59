import { expect, it } from 'vitest';
import { nextPlanned } from '../../../guidance/rules/next-planned.ts';
import { compareOrder } from '../../../guidance/rules/order.ts';
import { planOf } from '../../../guidance/rules/plan.ts';

const isInterim = (optionId: string) => optionId === 'fostering-for-adoption';

function concluded(optionId: string, conclusion: string | null, route: string | null = null) {
  return {
    optionId,
    conclusion,
    interimConclusion: route === null ? null : 'interim_route',
    interimRouteTo: route ?? '',
  };
}

it('says which option holds each part of the plan', () => {
  const plan = planOf(
    [
      concluded('reunification', 'ruled_out'),
      concluded('special-guardianship', 'preferred'),
      concluded('long-term-fostering', 'contingency_one'),
      concluded('fostering-for-adoption', null, 'adoption'),
      concluded('adoption', 'parallel'),
      concluded('residential-care', null),
    ],
    isInterim,
  );
  expect(plan).toEqual({
    preferred: ['special-guardianship'],
    contingencyOne: ['long-term-fostering'],
    contingencyTwo: [],
    parallel: ['adoption'],
    ruledOut: ['reunification'],
    notYetDetermined: ['residential-care'],
    interimRoutes: [{ optionId: 'fostering-for-adoption', routeTo: 'adoption' }],
    conflicts: [],
  });
});

it('says when two options hold what only one can', () => {
  const { conflicts } = planOf(
    [
      concluded('adoption', 'preferred'),
      concluded('reunification', 'preferred'),
      concluded('kinship-care', 'ruled_out'),
      concluded('residential-care', 'ruled_out'),
    ],
    isInterim,
  );
  expect(conflicts).toEqual([{ role: 'preferred', optionIds: ['adoption', 'reunification'] }]);
});

it('never takes an interim placement for the plan, whatever is stored', () => {
  const plan = planOf([concluded('fostering-for-adoption', 'preferred')], isInterim);
  expect(plan.preferred).toEqual([]);
});

it('finds what is planned next among what has not happened', () => {
  const on = (date: string) => ({ date, precision: 'day' as const });
  const planned = [
    { title: 'Held', typeName: 'review', plannedOn: on('2026-11-23'), actualOn: on('2026-11-20') },
    { title: 'Past', typeName: 'review', plannedOn: on('2026-11-21'), actualOn: null },
    {
      title: 'Some time in it',
      typeName: 'review',
      plannedOn: { date: '2026-11-22', precision: 'month' as const },
      actualOn: null,
    },
    { title: 'Later', typeName: 'review', plannedOn: on('2026-12-23'), actualOn: null },
    { title: ' ', typeName: 'meeting', plannedOn: on('2026-11-30'), actualOn: null },
  ];
  expect(nextPlanned(planned, '2026-11-22')).toEqual({
    on: '2026-11-30',
    what: 'Meeting',
    type: 'Meeting',
  });
  expect(nextPlanned(planned, '2027-01-01')).toBeNull();
});

it('puts things with the same place in the same order everywhere', () => {
  const drawn = [
    { order: 'a1', id: 'b' },
    { order: 'Zz', id: 'c' },
    { order: 'a1', id: 'a' },
  ];
  expect(drawn.toSorted(compareOrder).map((one) => one.id)).toEqual(['c', 'a', 'b']);
});
