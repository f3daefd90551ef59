import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  TabStopType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';
import { FONT, NUMBER_WIDTH, SIZES, TEXT_SIZE, textWidth } from '../page-layout.ts';
import { halfPoints, twips } from './units.ts';

/** The names of the styles, as they stand in Word's list of styles for whoever edits the document. */
export const STYLE = {
  numbered: 'NumberedParagraph',
  continued: 'NumberedParagraphContinued',
  bullet: 'ListBullet',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  warning: 'Warning',
  contentsTitle: 'ContentsTitle',
  contents1: 'TOC1',
  contents2: 'TOC2',
  header: 'Header',
  footer: 'Footer',
  table: 'AppraisalTable',
  facts: 'AppraisalFacts',
} as const;

const NUMBERS = 'paragraph-numbers';
const BULLETS = 'bullets';

/** One and a half lines, and single with a little air, in Word's 240ths of a line. */
const BODY_LINE = 360;
const CLOSE_LINE = 264;

const size = halfPoints(TEXT_SIZE);
const tabAtRight = { type: TabStopType.RIGHT, position: twips(textWidth(false)) };

const headingStyle = (points: number, before: number, after: number) => ({
  run: { font: FONT, size: halfPoints(points), bold: true, italics: false, color: '000000' },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after, line: CLOSE_LINE } },
});

/** Every look in the document is a style, so that whoever edits it in Word changes it in one place. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FONT,
        size,
        language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { line: BODY_LINE, after: 160 } },
    },
    title: headingStyle(SIZES.title, 0, 200),
    heading1: headingStyle(SIZES.heading1, 360, 160),
    heading2: headingStyle(SIZES.heading2, 320, 120),
    heading3: headingStyle(SIZES.heading3, 240, 80),
    heading4: {
      ...headingStyle(SIZES.heading4, 200, 80),
      run: { font: FONT, size, bold: false, italics: true, color: '000000' },
    },
    heading5: { run: { font: FONT, size, color: '000000' } },
    heading6: { run: { font: FONT, size, color: '000000' } },
    caption: headingStyle(TEXT_SIZE, 200, 100),
    footnoteText: { run: { font: FONT, size } },
    footnoteTextChar: { run: { font: FONT, size } },
    endnoteText: { run: { font: FONT, size } },
    endnoteTextChar: { run: { font: FONT, size } },
    hyperlink: { run: { color: '000000' } },
  },
  paragraphStyles: [
    {
      id: STYLE.numbered,
      name: 'Numbered paragraph',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { numbering: { reference: NUMBERS, level: 0 } },
    },
    {
      id: STYLE.continued,
      name: 'Numbered paragraph continued',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: twips(NUMBER_WIDTH) } },
    },
    {
      id: STYLE.bullet,
      name: 'List Bullet',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        numbering: { reference: BULLETS, level: 0 },
        spacing: { line: BODY_LINE, after: 60 },
      },
    },
    {
      id: STYLE.tableText,
      name: 'Table text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { line: CLOSE_LINE, after: 40 } },
    },
    {
      id: STYLE.tableHeading,
      name: 'Table heading',
      basedOn: STYLE.tableText,
      quickFormat: true,
      run: { bold: true },
    },
    {
      id: STYLE.warning,
      name: 'Warning',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        spacing: { before: 160, after: 200, line: CLOSE_LINE },
        border: { left: { style: BorderStyle.SINGLE, size: 24, color: '000000', space: 8 } },
        indent: { left: twips(4) },
      },
    },
    {
      id: STYLE.contentsTitle,
      name: 'Contents title',
      basedOn: 'Normal',
      run: { size: halfPoints(SIZES.heading1), bold: true },
      paragraph: { keepNext: true, spacing: { before: 280, after: 120, line: CLOSE_LINE } },
    },
    contentsStyle(STYLE.contents1, 'toc 1', 0, 60),
    contentsStyle(STYLE.contents2, 'toc 2', 6, 0),
    runningStyle(STYLE.header, 'header'),
    runningStyle(STYLE.footer, 'footer'),
  ],
};

function contentsStyle(id: string, name: string, indent: number, before: number) {
  return {
    id,
    name,
    basedOn: 'Normal',
    paragraph: {
      spacing: { line: 240, before, after: 0 },
      indent: { left: twips(indent) },
      tabStops: [{ ...tabAtRight, leader: 'dot' as const }],
    },
  };
}

function runningStyle(id: string, name: string) {
  return {
    id,
    name,
    basedOn: 'Normal',
    paragraph: { spacing: { line: 240, after: 0 }, tabStops: [tabAtRight] },
  };
}

/**
 * The styles of tables, as they stand in Word's own XML, because `docx` cannot declare them: thin
 * rules, a little air, and in the first a shaded heading row.
 */
export const TABLE_STYLES =
  tableStyle(STYLE.table, 'Appraisal table', true) +
  tableStyle(STYLE.facts, 'Appraisal facts', false);

function tableStyle(id: string, name: string, hasHeadingRow: boolean): string {
  const rule = (side: string) =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A8A8A"/>`;
  const rules = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(rule).join('');
  const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  const shading =
    '<w:tblStylePr w:type="firstRow"><w:tcPr>' +
    '<w:shd w:val="clear" w:color="auto" w:fill="E8E8E8"/></w:tcPr></w:tblStylePr>';
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
    '<w:uiPriority w:val="59"/><w:qFormat/>' +
    `<w:tblPr><w:tblBorders>${rules}</w:tblBorders><w:tblCellMar>` +
    `${margin('top', 50)}${margin('left', 90)}${margin('bottom', 30)}${margin('right', 90)}` +
    `</w:tblCellMar></w:tblPr>${hasHeadingRow ? shading : ''}</w:style>`
  );
}

/** One run of numbers through the document, and one kind of bullet. Both belong to their styles. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: {
            style: STYLE.numbered,
            paragraph: { indent: { left: twips(NUMBER_WIDTH), hanging: twips(NUMBER_WIDTH) } },
          },
        },
      ],
    },
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '\u2022',
          alignment: AlignmentType.LEFT,
          style: {
            style: STYLE.bullet,
            paragraph: { indent: { left: twips(NUMBER_WIDTH + 6), hanging: twips(6) } },
          },
        },
      ],
    },
  ],
};
