/** Every kind of file that may be in the archive. Anything else is a fault. */
const ALLOWED = [
  /^package\.json$/,
  /^electron\/dist\/(main|worker)\.js$/,
  /^electron\/dist\/preload\.cjs$/,
  /^electron\/dist\/(main|worker)-[\w.-]+\.(js|json|woff2)$/,
  /^renderer\/dist\/index\.html$/,
  /^renderer\/dist\/[\w./-]+\.(js|css|woff2|svg|png|ico|txt)$/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE)$/,
  /^node_modules\/better-sqlite3\/lib\/[\w./-]+\.js$/,
];

const NEEDED = [
  'package.json',
  'electron/dist/main.js',
  'electron/dist/worker.js',
  'electron/dist/preload.cjs',
  'renderer/dist/index.html',
  'node_modules/better-sqlite3/lib/index.js',
];

/** In bytes: a first page that must be read before anything shows stays small. */
const PRELOAD_AT_MOST = 10_000;
const ARCHIVE_AT_MOST = 25_000_000;

/** Words that must be in no packed file, and what their presence would mean. */
const MARKERS = [
  ['permanence-appraisal-loopback-host', 'the development host'],
  ['sourceMappingURL=', 'a link to a source map'],
  ['@playwright/test', 'the driver of the tests'],
];

/** What a page of the screen may not have: its content security policy would refuse it anyway. */
const INLINE = /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:|https?:\/\//i;

/**
 * What is wrong with an archive.
 *
 * @param {readonly { readonly file: string, readonly content: Uint8Array }[]} files
 * @param {number} size of the whole archive, in bytes
 * @returns {string[]}
 */
export function findFaults(files, size) {
  const names = files.map(({ file }) => file);
  const faults = [
    ...names
      .filter((name) => !ALLOWED.some((pattern) => pattern.test(name)))
      .map((name) => `${name} does not belong in it`),
    ...NEEDED.filter((name) => !names.includes(name)).map((name) => `${name} is missing`),
  ];
  if (size > ARCHIVE_AT_MOST) faults.push(`app.asar has ${size} bytes`);
  for (const { file, content } of files) {
    const text = Buffer.from(content).toString('latin1');
    for (const [marker, meaning] of MARKERS) {
      if (text.includes(marker)) faults.push(`${file} holds ${meaning}`);
    }
    if (file === 'electron/dist/preload.cjs' && content.length > PRELOAD_AT_MOST) {
      faults.push(`${file} has ${content.length} bytes, more than ${PRELOAD_AT_MOST}`);
    }
    if (file.endsWith('.html') && INLINE.test(text)) {
      faults.push(`${file} has something inline or from outside`);
    }
  }
  return faults;
}
