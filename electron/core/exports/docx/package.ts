import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { DocumentModel } from '../../../../guidance/documents/document-model.ts';
import { TABLE_STYLES } from './styles.ts';
import { tableNames } from './tables.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const CORE_PROPERTIES = 'docProps/core.xml';
/** Zip files know local times from 1980 in steps of two seconds; every part carries this one. */
const ZIP_TIME = '1980-01-01T12:00:00';

/**
 * What `docx` cannot say is said in the finished package: the names of tables for screen readers,
 * their styles, the document's language, and one fixed time, so that the same model always gives the same bytes.
 */
export function finishPackage(bytes: Uint8Array, model: DocumentModel): Uint8Array {
  const parts = unzipSync(bytes);
  const finished: Zippable = {};
  for (const name of Object.keys(parts).toSorted(contentTypesFirst)) {
    const part = parts[name];
    if (part === undefined || name.endsWith('/')) continue;
    finished[name] = [finishPart(name, part, model), { mtime: ZIP_TIME, level: 6 }];
  }
  return zipSync(finished);
}

function finishPart(name: string, part: Uint8Array, model: DocumentModel): Uint8Array {
  switch (name) {
    case DOCUMENT:
      return strToU8(renumberPictures(renumberBookmarks(nameTables(strFromU8(part), model))));
    case STYLES:
      return strToU8(strFromU8(part).replace('</w:styles>', `${TABLE_STYLES}</w:styles>`));
    case CORE_PROPERTIES:
      return strToU8(fixProperties(strFromU8(part), model));
    default:
      return /^word\/header\d+\.xml$/.test(name)
        ? strToU8(nameWatermark(strFromU8(part), name))
        : part;
  }
}

/** Word writes the list of parts first, and some readers expect it there. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string) =>
    name === '[Content_Types].xml' ? 0 : name.startsWith('_rels') ? 1 : 2;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function nameTables(xml: string, model: DocumentModel): string {
  const names = tableNames(model.blocks);
  let count = 0;
  const named = xml.replace(/<\/w:tblPr>/g, () => {
    const name = names[count] ?? '';
    count += 1;
    return `<w:tblCaption w:val="${escapeXml(name)}"/></w:tblPr>`;
  });
  if (count !== names.length) {
    throw new Error(`The package has ${count} tables and the model ${names.length}.`);
  }
  return named;
}

/** `docx` counts bookmarks across the whole run of the app; each document counts its own from one. */
function renumberBookmarks(xml: string): string {
  const ids = new Map<string, number>();
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)(")/g,
    (_all, lead, id, tail) => {
      const number = ids.get(id) ?? ids.size + 1;
      ids.set(id, number);
      return `${lead}${number}${tail}`;
    },
  );
}

/** Pictures are counted across the whole run of the app, too, and their part of the markup is. */
function renumberPictures(xml: string): string {
  let count = 0;
  return xml.replace(/(<wp:docPr\b[^>]*?\bid=")\d+(")/g, (_all, lead, tail) => {
    count += 1;
    return `${lead}${count}${tail}`;
  });
}

/** `docx` gives the watermark's shape a random name; Word only needs it to be there. */
function nameWatermark(xml: string, part: string): string {
  const number = /\d+/.exec(part)?.[0] ?? '1';
  return xml.replace(/(id="PowerPlusWaterMarkObject)[^"]*(")/g, `$1${number}$2`);
}

function fixProperties(xml: string, model: DocumentModel): string {
  const created = model.createdAt.replace(/\.\d{3}Z$/, 'Z');
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${created}`)
    .replace(
      '</cp:coreProperties>',
      `<dc:language>${model.language}</dc:language></cp:coreProperties>`,
    );
}

function escapeXml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
