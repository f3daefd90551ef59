import pdfLib from '../../../node_modules/@cantoo/pdf-lib/LICENSE.md?raw';
import atkinson from '../../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/LICENSE?raw';
import arimo from '../../../node_modules/@fontsource/arimo/LICENSE?raw';
import mdx from '../../../node_modules/@mdx-js/react/license?raw';
import age from '../../../node_modules/age-encryption/LICENSE?raw';
import sqlite from '../../../node_modules/better-sqlite3/LICENSE?raw';
import dictionary from '../../../node_modules/dictionary-en-gb/license?raw';
import diff from '../../../node_modules/diff/LICENSE?raw';
import docx from '../../../node_modules/docx/LICENSE?raw';
import fflate from '../../../node_modules/fflate/LICENSE?raw';
import fractionalIndexing from '../../../node_modules/fractional-indexing/LICENSE?raw';
import icalGenerator from '../../../node_modules/ical-generator/LICENSE?raw';
import lucide from '../../../node_modules/lucide-react/LICENSE?raw';
import minisearch from '../../../node_modules/minisearch/LICENSE.txt?raw';
import nspell from '../../../node_modules/nspell/license?raw';
import react from '../../../node_modules/react/LICENSE?raw';
import reactDom from '../../../node_modules/react-dom/LICENSE?raw';
import temporal from '../../../node_modules/temporal-polyfill/LICENSE?raw';
import writeExcelFile from '../../../node_modules/write-excel-file/LICENSE?raw';
import yaml from '../../../node_modules/yaml/LICENSE?raw';
import zod from '../../../node_modules/zod/LICENSE?raw';
import zustand from '../../../node_modules/zustand/LICENSE?raw';
import mozilla from './mpl-2.0.txt?raw';

/*
 * The licences ask to travel with what they cover. They are read from the parts themselves when the
 * app is built, and fetched only when somebody opens the list.
 */

/** The package carries no licence file; its README states the licence and the holder. */
const govukFrontend = `The MIT License (MIT)

Copyright (C) 2017 Crown Copyright (Government Digital Service)

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The text of each part's licence, by the part's name. */
export const licenceTexts: Readonly<Record<string, string>> = {
  '@cantoo/pdf-lib': pdfLib,
  '@fontsource-variable/atkinson-hyperlegible-next': atkinson,
  '@fontsource/arimo': arimo,
  '@mdx-js/react': mdx,
  '@resvg/resvg-wasm': `Copyright (c) 2021-present, yisibl. Used as published, unaltered; its source is at github.com/yisibl/resvg-js, and that of resvg, which it contains, at github.com/linebender/resvg.\n\n${mozilla}`,
  'age-encryption': age,
  'better-sqlite3': sqlite,
  'dictionary-en-gb': dictionary,
  diff,
  docx,
  fflate,
  'fractional-indexing': fractionalIndexing,
  'govuk-frontend': govukFrontend,
  'ical-generator': icalGenerator,
  'lucide-react': lucide,
  minisearch,
  nspell,
  react,
  'react-dom': reactDom,
  'temporal-polyfill': temporal,
  wouter: 'Dedicated to the public domain (The Unlicense).',
  'write-excel-file': writeExcelFile,
  yaml,
  zod,
  zustand,
};
