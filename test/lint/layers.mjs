/**
 * Which folder may import which, and which packages it may use: one line for each folder, the
 * first that fits a file counts. A prefix ends in `/`; anything else is one file. Everything not
 * listed is refused, so that a new direction or a new package is a decision and not an accident.
 */
export const layers = [
  {
    folder: 'guidance/build/',
    folders: ['guidance/'],
    packages: ['yaml'],
  },
  {
    folder: 'guidance/',
    folders: ['guidance/'],
    packages: ['zod/mini', 'temporal-polyfill', 'yaml'],
  },
  {
    folder: 'electron/contract/',
    folders: [
      'electron/contract/',
      'guidance/model/',
      'guidance/schema/',
      'guidance/documents/document-model.ts',
    ],
    packages: ['zod/mini'],
  },
  {
    folder: 'electron/ports/',
    folders: ['electron/ports/', 'guidance/model/'],
    packages: [],
  },
  {
    folder: 'electron/core/',
    folders: [
      'electron/core/',
      'electron/contract/',
      'electron/ports/',
      'guidance/',
      // Its words as text, which the package itself does not offer.
      'node_modules/dictionary-en-gb/',
    ],
    packages: [
      'node:*',
      'zod/mini',
      'temporal-polyfill',
      'better-sqlite3',
      'age-encryption',
      'docx',
      'docx/*',
      '@cantoo/pdf-lib',
      'ical-generator',
      'write-excel-file/*',
      '@fontsource/*',
      '@resvg/*',
      'fflate',
      'fractional-indexing',
      'nspell',
      'dictionary-en-gb/*',
    ],
  },
  {
    folder: 'electron/host/',
    folders: ['electron/host/', 'electron/contract/', 'electron/ports/', 'guidance/model/'],
    packages: ['node:*', 'zod/mini'],
  },
  {
    folder: 'electron/loopback/',
    folders: [
      'electron/loopback/',
      'electron/host/',
      'electron/contract/',
      'electron/ports/',
      'guidance/model/',
    ],
    // Drives the Chromium that prints, where Electron is not there to do it.
    packages: ['node:*', 'zod/mini', '@playwright/test'],
  },
  {
    folder: 'electron/main/',
    folders: ['electron/main/', 'electron/host/', 'electron/contract/', 'electron/ports/'],
    packages: ['node:*', 'electron', 'zod/mini'],
  },
  {
    folder: 'electron/preload/',
    folders: ['electron/preload/', 'electron/contract/'],
    packages: ['electron'],
  },
  {
    folder: 'renderer/',
    folders: ['renderer/', 'electron/contract/', 'guidance/'],
    packages: [
      'react',
      'react/*',
      'react-dom',
      'react-dom/*',
      'zustand',
      'zustand/*',
      'zod/mini',
      'wouter',
      'wouter/*',
      'diff',
      'lucide-react',
      'lucide-react/*',
      'minisearch',
      'fractional-indexing',
      'temporal-polyfill',
      '@mdx-js/react',
      'govuk-frontend',
      'govuk-frontend/*',
      '@fontsource/*',
      '@fontsource-variable/*',
    ],
  },
];

/** Build configuration belongs to no layer: it runs on a developer's machine and is never packed. */
const unlayered = [/^test\//, /(^|\/)vite\.config\.ts$/];

/**
 * Says why a file may not import something, or null where it may.
 *
 * @param {string} file the importing file, from the top of the repository, with `/`
 * @param {{ kind: 'file' | 'package', name: string }} target what it imports: a file from the top
 *   of the repository, or a package as written
 * @returns {string | null}
 */
export function whyNot(file, target) {
  if (unlayered.some((pattern) => pattern.test(file))) return null;
  const layer = layers.find((candidate) => file.startsWith(candidate.folder));
  if (layer === undefined) return `${file} is in no layer: add its folder to test/lint/layers.mjs`;
  if (target.kind === 'package') {
    // The notices that licences ask for are text, whatever the package does.
    if (/\/licen[cs]e(?:\.\w+)?$/i.test(target.name)) return null;
    return layer.packages.some((allowed) => fitsPackage(target.name, allowed))
      ? null
      : `${layer.folder} may not use the package ${target.name}`;
  }
  if (!layer.folders.some((allowed) => fitsFolder(target.name, allowed))) {
    return `${layer.folder} may not import ${target.name}`;
  }
  return whyNotInScreen(file, target.name);
}

/** Screens stand beside each other; what they share moves down to components or state. */
function whyNotInScreen(file, imported) {
  const feature = /^renderer\/features\/([^/]+)\//;
  const from = feature.exec(file)?.[1];
  const to = feature.exec(imported)?.[1];
  if (to === undefined) {
    const isBelowApp = !file.startsWith('renderer/app/') && file.split('/').length > 2;
    return isBelowApp && imported.startsWith('renderer/app/')
      ? `${file} may not import the shell that holds it (${imported})`
      : null;
  }
  if (from !== undefined && from !== to) {
    return `the feature ${from} may not import the feature ${to}: move what they share to renderer/components or renderer/state`;
  }
  const isShared = /^renderer\/(components|state|guidance-view|styles)\//.test(file);
  return isShared ? `${file} is shared, so it may not import the feature ${to}` : null;
}

function fitsFolder(name, allowed) {
  return allowed.endsWith('/') ? name.startsWith(allowed) : name === allowed;
}

function fitsPackage(name, allowed) {
  return allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
}
