import { defineOption } from '../../schema/option.ts';

export const option = defineOption({
  id: 'residential-care',
  position: 8,
  title: 'Residential care',
  shortTitle: 'Residential care',
  summary: 'The child stays in care and lives in a children’s home or other registered setting.',
  nature: 'outcome',
  legalRoutes: [
    { id: 'care-order', label: 'Care order', sources: ['ca-1989-s31', 'ca-1989-s22c'] },
    { id: 'section-20', label: 'Accommodation under section 20', sources: ['ca-1989-s20'] },
  ],
  guidance: 'residential-care',
});
