/** Something made by others that is part of the app. */
export type Part = {
  /** As it is called in its registry. */
  readonly name: string;
  readonly purpose: string;
  /** SPDX expression. */
  readonly licence: string;
};

/** Every part that the app ships with. A test compares the list with what the code imports. */
export const parts: readonly Part[] = [
  { name: '@cantoo/pdf-lib', purpose: 'Finishing PDF files', licence: 'MIT' },
  {
    name: '@fontsource-variable/atkinson-hyperlegible-next',
    purpose: 'The font of the screen',
    licence: 'OFL-1.1',
  },
  { name: '@fontsource/arimo', purpose: 'The font of PDF files', licence: 'OFL-1.1' },
  { name: '@mdx-js/react', purpose: 'Showing guidance pages', licence: 'MIT' },
  {
    name: '@resvg/resvg-wasm',
    purpose: 'The genogram as a picture in DOCX files',
    licence: 'MPL-2.0',
  },
  { name: 'age-encryption', purpose: 'The key files', licence: 'BSD-3-Clause' },
  { name: 'better-sqlite3', purpose: 'The encrypted database', licence: 'MIT' },
  { name: 'dictionary-en-gb', purpose: 'The spelling dictionary', licence: '(MIT AND BSD)' },
  { name: 'diff', purpose: 'Comparing wordings', licence: 'BSD-3-Clause' },
  { name: 'docx', purpose: 'Writing DOCX files', licence: 'MIT' },
  { name: 'fflate', purpose: 'Packing DOCX files', licence: 'MIT' },
  { name: 'fractional-indexing', purpose: 'Keeping lists in order', licence: 'CC0-1.0' },
  { name: 'govuk-frontend', purpose: 'Styles of lists and messages', licence: 'MIT' },
  { name: 'ical-generator', purpose: 'Writing calendars', licence: 'MIT' },
  { name: 'lucide-react', purpose: 'Icons', licence: 'ISC' },
  { name: 'minisearch', purpose: 'Searching the guidance', licence: 'MIT' },
  { name: 'nspell', purpose: 'Checking spelling', licence: 'MIT' },
  { name: 'react', purpose: 'Drawing the screen', licence: 'MIT' },
  { name: 'react-dom', purpose: 'Drawing the screen', licence: 'MIT' },
  { name: 'temporal-polyfill', purpose: 'Counting dates', licence: 'MIT' },
  { name: 'wouter', purpose: 'Addresses of screens', licence: 'Unlicense' },
  { name: 'write-excel-file', purpose: 'Writing XLSX files', licence: 'MIT' },
  { name: 'yaml', purpose: 'Reading local practice profiles', licence: 'ISC' },
  { name: 'zod', purpose: 'Checking data at every boundary', licence: 'MIT' },
  { name: 'zustand', purpose: 'Holding what is on screen', licence: 'MIT' },
];
