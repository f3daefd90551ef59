import * as z from 'zod/mini';
import { scene } from '../genogram/scene.ts';
import { civilDate, instant } from '../model/dates.ts';

/*
 * The one description of a document between the case file and its formats. Writers, preview,
 * tests and the export log read it and nothing else. Every number is already in it, so that no
 * two formats can disagree about which paragraph is 42.
 */

/** Names a heading, paragraph, table or row inside one document; also its bookmark. */
const anchor = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/));

const textInline = z.strictObject({
  type: z.literal('text'),
  /** A line feed in it is a line break in every format. */
  text: z.string(),
  isBold: z.boolean(),
  isItalic: z.boolean(),
});

/** The number of a numbered paragraph elsewhere in the document, and a link to it. */
const referenceInline = z.strictObject({
  type: z.literal('reference'),
  to: anchor,
  number: z.int().check(z.positive()),
});

/** A citation as the worker wrote it, `[E12, p C45]`, and a link to its row of the evidence index. */
const citationInline = z.strictObject({
  type: z.literal('citation'),
  text: z.string(),
  /** The anchor of the row; null where the register holds no such number. */
  to: z.nullable(anchor),
});

/** Stands for the model's own fingerprint, which cannot be among what it is computed from. */
const fingerprintInline = z.strictObject({ type: z.literal('fingerprint') });

export const inline = z.discriminatedUnion('type', [
  textInline,
  referenceInline,
  citationInline,
  fingerprintInline,
]);
export type Inline = z.infer<typeof inline>;

const inlines = z.array(inline);
/** What a table cell holds: one or more paragraphs. */
const paragraphs = z.array(inlines);

const heading = z.strictObject({
  type: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  id: anchor,
  text: z.string(),
  /** Whether the contents name it. */
  isListed: z.boolean(),
});

/** A paragraph with a number of its own. Numbers run through the whole document. */
const numberedParagraph = z.strictObject({
  type: z.literal('numbered'),
  id: anchor,
  number: z.int().check(z.positive()),
  inlines,
});

/** A paragraph without a number; `isContinued` when it goes on from the numbered one before it. */
const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  inlines,
  isContinued: z.boolean(),
});

const list = z.strictObject({ type: z.literal('list'), items: z.array(inlines) });

const table = z.strictObject({
  type: z.literal('table'),
  id: anchor,
  number: z.int().check(z.positive()),
  caption: z.string(),
  /** Widths are shares of the whole in percent. */
  columns: z.array(z.strictObject({ heading: z.string(), width: z.number() })),
  /** Whether the first cell of every row names the row. */
  hasRowHeadings: z.boolean(),
  rows: z.array(z.strictObject({ id: z.nullable(anchor), cells: z.array(paragraphs) })),
});

/** Labels with their values, for instance at the head of the document. */
const facts = z.strictObject({
  type: z.literal('facts'),
  id: anchor,
  caption: z.string(),
  rows: z.array(z.strictObject({ label: z.string(), value: paragraphs })),
});

const warning = z.strictObject({ type: z.literal('warning'), text: z.string() });

/** A drawing of shapes and words, and in `alternative` everything it says, for who cannot see it. */
const picture = z.strictObject({
  type: z.literal('picture'),
  id: anchor,
  number: z.int().check(z.positive()),
  caption: z.string(),
  alternative: z.string(),
  scene,
});

/** Where it is signed by hand: labels with room to write. */
const signature = z.strictObject({
  type: z.literal('signature'),
  id: anchor,
  rows: z.array(z.strictObject({ label: z.string(), value: z.string() })),
});

export const block = z.discriminatedUnion('type', [
  heading,
  numberedParagraph,
  paragraph,
  list,
  table,
  facts,
  picture,
  warning,
  signature,
  z.strictObject({ type: z.literal('contents') }),
  /** The heading that follows begins a page. */
  z.strictObject({ type: z.literal('pageBreak') }),
  z.strictObject({ type: z.literal('landscapeStart') }),
  z.strictObject({ type: z.literal('landscapeEnd') }),
]);
export type Block = z.infer<typeof block>;
export type Heading = z.infer<typeof heading>;
export type NumberedParagraph = z.infer<typeof numberedParagraph>;
export type Table = z.infer<typeof table>;
export type Facts = z.infer<typeof facts>;
export type Picture = z.infer<typeof picture>;
export type Signature = z.infer<typeof signature>;

const author = z.strictObject({
  name: z.string(),
  role: z.string(),
  registrationNumber: z.string(),
  team: z.string(),
  localAuthority: z.string(),
});
export type DocumentAuthor = z.infer<typeof author>;

export const documentModel = z.strictObject({
  documentId: z.string(),
  title: z.string(),
  /** One line for the file's properties. */
  subject: z.string(),
  language: z.literal('en-GB'),
  author,
  date: civilDate,
  /** When the model was built: the only time stamp the finished files carry. */
  createdAt: instant,
  /** As printed, for instance "Draft 3 of 22 November 2026". */
  version: z.string(),
  isDraft: z.boolean(),
  caseNumber: z.string(),
  court: z.string(),
  childName: z.string(),
  confidentialityNotice: z.string(),
  appVersion: z.string(),
  contentVersion: z.string(),
  /** SHA-256, in hexadecimal, of the rest of the model; empty until the export service sets it. */
  fingerprint: z.string(),
  blocks: z.array(block),
});
export type DocumentModel = z.infer<typeof documentModel>;
