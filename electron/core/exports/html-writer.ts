import { contentsOf } from '../../../guidance/documents/contents.ts';
import type { Block, DocumentModel } from '../../../guidance/documents/document-model.ts';
import { modelText } from '../../../guidance/documents/plain-text.ts';
import { escapeHtml } from './html/escape.ts';
import { fontFaces } from './html/fonts.ts';
import { blockHtml } from './html/html-blocks.ts';
import { printCss } from './html/print-css.ts';

/**
 * Writes a document as the page from which the PDF is printed: complete in itself, with its fonts
 * inside, no script, and a policy that lets nothing be fetched whatever the words in it say.
 */
export async function writeHtml(model: DocumentModel): Promise<string> {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";
  const faces = await fontFaces(modelText(model));
  return (
    `<!doctype html><html lang="${model.language}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    `<title>${escapeHtml(model.title)}</title>` +
    `<style>${faces}${printCss(model)}</style></head>` +
    `<body><main><h1 id="document-title">${escapeHtml(model.title)}</h1>\n${bodyHtml(model)}</main></body></html>`
  );
}

function bodyHtml(model: DocumentModel): string {
  let isLandscape = false;
  return model.blocks
    .map((block, index) => {
      switch (block.type) {
        case 'contents':
          return contentsHtml(model);
        case 'landscapeStart':
          isLandscape = true;
          return '<div class="turned">';
        case 'landscapeEnd':
          isLandscape = false;
          return '</div>';
        default:
          return blockHtml(block, {
            fingerprint: model.fingerprint,
            previous: previousType(model.blocks, index),
            isLandscape,
          });
      }
    })
    .join('\n');
}

function previousType(blocks: readonly Block[], index: number): Block['type'] | undefined {
  return blocks[index - 1]?.type;
}

function contentsHtml(model: DocumentModel): string {
  const entries = contentsOf(model).map(({ heading, level, place }) => {
    const where =
      place === null
        ? ''
        : `<span class="dots"></span><a class="place" href="#${place.id}">${place.kind} ${place.number}</a>`;
    return (
      `<li class="${level === 1 ? 'part' : 'section'}">` +
      `<a href="#${heading.id}">${escapeHtml(heading.text)}</a> ${where}</li>`
    );
  });
  return `<p class="contents-title">Contents</p><ul class="contents">${entries.join('')}</ul>`;
}
