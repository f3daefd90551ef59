/** The eight options in the fixed order, as a reader sees them. */
export const OPTION_TITLES = [
  'Reunification or staying at home',
  'Kinship care',
  'Special guardianship order',
  'Child arrangements order',
  'Long-term fostering',
  'Fostering for adoption',
  'Adoption',
  'Residential care',
] as const;
