import { defineOption } from '../../schema/option.ts';

export const option = defineOption({
  id: 'fostering-for-adoption',
  position: 6,
  title: 'Fostering for adoption',
  shortTitle: 'Fostering for adoption',
  summary: 'An interim foster placement with carers who could adopt if that becomes the plan.',
  nature: 'interim',
  legalRoutes: [
    {
      id: 'fostering-for-adoption-placement',
      label: 'Fostering for adoption placement',
      sources: ['ca-1989-s22c', 'cppcr-2010-r25a'],
    },
    { id: 'concurrency', label: 'Concurrent planning placement', sources: ['ca-1989-s22c'] },
  ],
  guidance: 'fostering-for-adoption',
});
