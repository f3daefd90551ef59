import type * as model from '../../../../guidance/documents/document-model.ts';
import { plainText } from '../../../../guidance/documents/plain-text.ts';
import { isKeptWhole } from '../table-rows.ts';
import { pictureSize } from '../page-layout.ts';
import { sceneSvg } from '../picture/svg.ts';
import { escapeHtml } from './escape.ts';
import { PRINT_FONT } from './fonts.ts';

/** Hebrew and Arabic letters, whose lines begin at the right. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

export type HtmlContext = {
  readonly fingerprint: string;
  /** What stands before the block, which decides whether a heading begins a page. */
  readonly previous: model.Block['type'] | undefined;
  /** Whether the page is turned, which decides how large a picture is. */
  readonly isLandscape: boolean;
};

/** One block as HTML. The contents and the turning of the page are the writer's own. */
export function blockHtml(block: model.Block, context: HtmlContext): string {
  const run = (inlines: readonly model.Inline[]) => inlinesHtml(inlines, context.fingerprint);
  switch (block.type) {
    case 'heading': {
      // The title of the document is the one first-level heading.
      const tag = `h${block.level + 1}`;
      const begins = context.previous === 'pageBreak' ? ' class="new-page"' : '';
      return `<${tag} id="${block.id}"${begins}>${escapeHtml(block.text)}</${tag}>`;
    }
    case 'numbered':
      return (
        `<p class="numbered" id="${block.id}"${direction(block.inlines)}>` +
        `<span class="number">${block.number}. </span>${run(block.inlines)}</p>`
      );
    case 'paragraph':
      return `<p${block.isContinued ? ' class="continued"' : ''}${direction(block.inlines)}>${run(block.inlines)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li${direction(item)}>${run(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block, run);
    case 'facts':
      return factsHtml(block, run);
    case 'picture':
      return pictureHtml(block, context.isLandscape);
    case 'signature':
      return signatureHtml(block);
    case 'warning':
      return `<p class="warning"><strong>Warning:</strong> ${escapeHtml(block.text)}</p>`;
    case 'contents':
    case 'pageBreak':
    case 'landscapeStart':
    case 'landscapeEnd':
      return '';
  }
}

type Run = (inlines: readonly model.Inline[]) => string;

function inlinesHtml(inlines: readonly model.Inline[], fingerprint: string): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text': {
          const words = escapeHtml(inline.text).replaceAll('\n', '<br>');
          const slanted = inline.isItalic ? `<em>${words}</em>` : words;
          return inline.isBold ? `<strong>${slanted}</strong>` : slanted;
        }
        case 'reference':
          return `<a href="#${inline.to}">${inline.number}</a>`;
        case 'citation': {
          const words = escapeHtml(inline.text);
          return inline.to === null ? words : `<a href="#${inline.to}">${words}</a>`;
        }
        case 'fingerprint':
          return escapeHtml(fingerprint);
      }
    })
    .join('');
}

function direction(inlines: readonly model.Inline[]): string {
  return RIGHT_TO_LEFT.test(plainText(inlines)) ? ' dir="auto"' : '';
}

function cellHtml(paragraphs: readonly (readonly model.Inline[])[], run: Run): string {
  const [only, ...others] = paragraphs;
  if (only === undefined) return '';
  if (others.length === 0) return run(only);
  return paragraphs.map((inlines) => `<p${direction(inlines)}>${run(inlines)}</p>`).join('');
}

/** What stands under a row's heading, such as a citation, is not part of the heading. */
function rowHeadingHtml(paragraphs: readonly (readonly model.Inline[])[], run: Run): string {
  const [heading, ...others] = paragraphs;
  if (heading === undefined) return '';
  if (others.length === 0) return run(heading);
  const rest = others.map((inlines) => `<p class="plain">${run(inlines)}</p>`).join('');
  return `<p>${run(heading)}</p>${rest}`;
}

function tableHtml(block: model.Table, run: Run): string {
  const columns = block.columns.map((column) => `<col style="width:${column.width}%">`).join('');
  const heads = block.columns.map((column) => `<th scope="col">${escapeHtml(column.heading)}</th>`);
  const rows = block.rows.map((row) => {
    const cells = row.cells.map((cell, index) =>
      index === 0 && block.hasRowHeadings
        ? `<th scope="row">${rowHeadingHtml(cell, run)}</th>`
        : `<td>${cellHtml(cell, run)}</td>`,
    );
    const id = row.id === null ? '' : ` id="${row.id}"`;
    const long = isKeptWhole(row.cells) ? '' : ' class="long"';
    return `<tr${id}${long}>${cells.join('')}</tr>`;
  });
  return (
    `<table id="${block.id}"><caption>Table ${block.number}: ${escapeHtml(block.caption)}</caption>` +
    `<colgroup>${columns}</colgroup><thead><tr>${heads.join('')}</tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table>`
  );
}

const LABEL_COLUMNS = '<colgroup><col style="width:32%"><col style="width:68%"></colgroup>';

function factsHtml(block: model.Facts, run: Run): string {
  const rows = block.rows.map(
    (row) =>
      `<tr><th scope="row">${escapeHtml(row.label)}</th><td>${cellHtml(row.value, run)}</td></tr>`,
  );
  return (
    `<table id="${block.id}"><caption>${escapeHtml(block.caption)}</caption>` +
    `${LABEL_COLUMNS}<tbody>${rows.join('')}</tbody></table>`
  );
}

/** No `figure`: Chromium would make of it a figure around the figure, and that one without words. */
function pictureHtml(block: model.Picture, isLandscape: boolean): string {
  const { width, height } = pictureSize(block.scene, isLandscape);
  const svg = sceneSvg(block.scene, {
    font: PRINT_FONT,
    size: { width: `${width}pt`, height: `${height}pt` },
    attributes: ` role="img" aria-label="${escapeHtml(block.alternative)}"`,
  });
  return (
    `<div class="picture" id="${block.id}">${svg}` +
    `<p class="caption">Figure ${block.number}: ${escapeHtml(block.caption)}</p></div>`
  );
}

function signatureHtml(block: model.Signature): string {
  const rows = block.rows.map(
    (row) =>
      `<tr><th scope="row">${escapeHtml(row.label)}</th><td>${escapeHtml(row.value) || '&#160;'}</td></tr>`,
  );
  return (
    `<table class="signature" id="${block.id}"><caption>Signature</caption>` +
    `${LABEL_COLUMNS}<tbody>${rows.join('')}</tbody></table>`
  );
}
