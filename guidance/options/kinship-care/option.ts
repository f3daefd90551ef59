import { defineOption } from '../../schema/option.ts';

export const option = defineOption({
  id: 'kinship-care',
  position: 2,
  title: 'Kinship care',
  shortTitle: 'Kinship care',
  summary: 'The child lives with a relative, a friend or another connected person.',
  nature: 'outcome',
  legalRoutes: [
    {
      id: 'kinship-fostering',
      label: 'Kinship foster care under a care order',
      sources: ['ca-1989-s22c', 'fsr-2011', 'cppcr-2010-r24'],
    },
    {
      id: 'kinship-fostering-section-20',
      label: 'Kinship foster care under section 20',
      sources: ['ca-1989-s20', 'ca-1989-s22c'],
    },
    {
      id: 'private-family-arrangement',
      label: 'Family arrangement with no order',
      sources: ['kinship-guidance-2024'],
    },
    { id: 'private-fostering', label: 'Private fostering', sources: ['ca-1989-s66'] },
  ],
  guidance: 'kinship-care',
});
