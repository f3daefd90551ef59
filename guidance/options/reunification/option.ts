import { defineOption } from '../../schema/option.ts';

export const option = defineOption({
  id: 'reunification',
  position: 1,
  title: 'Reunification or staying at home',
  shortTitle: 'Home',
  summary: 'The child lives with a parent, or with both, with or without a court order.',
  nature: 'outcome',
  legalRoutes: [
    { id: 'no-order', label: 'No order', sources: ['ca-1989-s17', 'ca-1989-s22c'] },
    { id: 'supervision-order', label: 'Supervision order', sources: ['ca-1989-s35'] },
    {
      id: 'care-order-at-home',
      label: 'Care order, living at home (exceptional)',
      sources: ['ca-1989-s31', 're-jw-2023', 'cppcr-2010-r17'],
    },
    { id: 'family-assistance-order', label: 'Family assistance order', sources: ['ca-1989-s16'] },
  ],
  guidance: 'reunification',
});
