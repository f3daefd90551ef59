import { defineOption } from '../../schema/option.ts';

export const option = defineOption({
  id: 'long-term-fostering',
  position: 5,
  title: 'Long-term fostering',
  shortTitle: 'Long-term fostering',
  summary: 'The child stays in care and lives with foster carers until grown up.',
  nature: 'outcome',
  legalRoutes: [
    { id: 'care-order', label: 'Care order', sources: ['ca-1989-s31', 'ca-1989-s33'] },
    { id: 'section-20', label: 'Accommodation under section 20', sources: ['ca-1989-s20'] },
  ],
  guidance: 'long-term-fostering',
});
