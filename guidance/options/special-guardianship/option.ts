import { defineOption } from '../../schema/option.ts';

export const option = defineOption({
  id: 'special-guardianship',
  position: 3,
  title: 'Special guardianship order',
  shortTitle: 'Special guardianship',
  summary: 'A court appoints someone other than a parent as the child’s special guardian until 18.',
  nature: 'outcome',
  legalRoutes: [
    {
      id: 'special-guardianship-order',
      label: 'Special guardianship order',
      sources: ['ca-1989-s14a', 'ca-1989-s14c'],
    },
  ],
  guidance: 'special-guardianship',
});
