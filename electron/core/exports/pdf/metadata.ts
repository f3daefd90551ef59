import { PDFDict, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentModel } from '../../../../guidance/documents/document-model.ts';

/**
 * The properties of the file: title, author, language, and the mark of PDF/UA-1, once in the old
 * form and once in XMP. The time is the model's own, so that the same model gives the same bytes,
 * and nothing of the computer (its user's name, a path, the browser) is left.
 */
export function setMetadata(pdf: PDFDocument, model: DocumentModel): void {
  const producer = `Permanence Appraisal ${model.appVersion}`;
  pdf.setTitle(model.title, { showInWindowTitleBar: true });
  pdf.setAuthor(model.author.name);
  pdf.setSubject(model.subject);
  pdf.setKeywords([model.version]);
  pdf.setLanguage(model.language);
  pdf.setCreator(producer);
  pdf.setProducer(producer);
  setTimes(pdf, model);
  const stream = pdf.context.stream(new TextEncoder().encode(xmpOf(model, producer)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
}

/** `D:20261122140509Z`, the form of an instant in a PDF. */
function setTimes(pdf: PDFDocument, model: DocumentModel): void {
  const time = PDFString.of(`D:${model.createdAt.slice(0, 19).replaceAll(/[-:T]/g, '')}Z`);
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
  info.set(PDFName.of('CreationDate'), time);
  info.set(PDFName.of('ModDate'), time);
}

function xmpOf(model: DocumentModel, producer: string): string {
  const time = model.createdAt.replace(/\.\d{3}Z$/, 'Z');
  const namespaces = [
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  ];
  const inDefaultLanguage = (words: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(words)}</rdf:li></rdf:Alt>`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${namespaces.join(' ')}>`,
    '<pdfuaid:part>1</pdfuaid:part>',
    `<dc:title>${inDefaultLanguage(model.title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(model.author.name)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:description>${inDefaultLanguage(model.subject)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${model.language}</rdf:li></rdf:Bag></dc:language>`,
    `<pdf:Keywords>${escapeXml(model.version)}</pdf:Keywords>`,
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    `<xmp:CreatorTool>${escapeXml(producer)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join('');
}

function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
