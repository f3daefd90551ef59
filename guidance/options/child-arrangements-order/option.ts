import { defineOption } from '../../schema/option.ts';

export const option = defineOption({
  id: 'child-arrangements-order',
  position: 4,
  title: 'Child arrangements order',
  shortTitle: 'Child arrangements',
  summary: 'A court orders with whom the child lives; parental responsibility is shared.',
  nature: 'outcome',
  legalRoutes: [
    {
      id: 'lives-with-order',
      label: 'Child arrangements order (lives with)',
      sources: ['ca-1989-s8', 'ca-1989-s12'],
    },
  ],
  guidance: 'child-arrangements-order',
});
