import { defineOption } from '../../schema/option.ts';

export const option = defineOption({
  id: 'adoption',
  position: 7,
  title: 'Adoption',
  shortTitle: 'Adoption',
  summary: 'A court makes the child legally the child of adopters, for life.',
  nature: 'outcome',
  legalRoutes: [
    {
      id: 'placement-order',
      label: 'Placement order, then adoption order',
      sources: ['aca-2002-s21', 'aca-2002-s46'],
    },
    {
      id: 'parental-consent',
      label: 'Placement with parental consent, then adoption order',
      sources: ['aca-2002-s19', 'aca-2002-s46'],
    },
  ],
  guidance: 'adoption',
});
