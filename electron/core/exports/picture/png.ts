import { setImmediate as nextTurn } from 'node:timers/promises';
import { sceneTexts, type Scene } from '../../../../guidance/genogram/scene.ts';
import type * as resvg from '@resvg/resvg-wasm';
import { PRINT_FONT, subsetsFor } from '../html/fonts.ts';
import { sceneSvg } from './svg.ts';
import { sfntOf } from './woff.ts';

const PACKAGES = '../../../../node_modules';

const fonts = import.meta.glob<string>(
  [
    '../../../../node_modules/@fontsource/arimo/files/arimo-*-400-normal.woff',
    '../../../../node_modules/@fontsource/arimo/files/arimo-*-700-normal.woff',
  ],
  { query: '?inline', import: 'default' },
);

const programs = import.meta.glob<string>(
  '../../../../node_modules/@resvg/resvg-wasm/index_bg.wasm',
  { query: '?url&inline', import: 'default' },
);

/** Enough for print: dots for each point of the picture as shown. */
const DOTS_A_POINT = 200 / 72;

/**
 * A picture as PNG, for what reads no SVG (Word before 2019, some previews). Drawn by resvg with
 * the fonts of the PDF and nothing of the computer's, so that it is the same everywhere.
 *
 * @param width as shown, in points
 */
export async function scenePng(scene: Scene, width: number): Promise<Uint8Array> {
  const { Resvg } = await renderer();
  const svg = sceneSvg(scene, { font: PRINT_FONT, size: null, attributes: '' });
  // No background: the mark of a draft lies beneath, and must show.
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round(width * DOTS_A_POINT) },
    font: {
      fontBuffers: [...(await fontsFor(sceneTexts(scene).join(' ')))],
      defaultFontFamily: PRINT_FONT,
    },
  });
  // Each step takes some hundred milliseconds, and the core has one thread.
  await nextTurn();
  const image = drawing.render();
  await nextTurn();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}

async function fontsFor(words: string): Promise<readonly Uint8Array[]> {
  return Promise.all(
    subsetsFor(words).flatMap(({ name }) =>
      ([400, 700] as const).map(async (weight) => {
        const file = `${PACKAGES}/@fontsource/arimo/files/arimo-${name}-${weight}-normal.woff`;
        return sfntOf(await bytesIn(fonts[file], file));
      }),
    ),
  );
}

type Renderer = typeof resvg;

let loaded: Promise<Renderer> | null = null;

/** The renderer is three megabytes: it is loaded with the first picture, once. */
function renderer(): Promise<Renderer> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Renderer> {
  const file = `${PACKAGES}/@resvg/resvg-wasm/index_bg.wasm`;
  const program = await bytesIn(programs[file], file);
  const module = await import('@resvg/resvg-wasm');
  await module.initWasm(program);
  return module;
}

/** What was put inside the build as a data address. */
async function bytesIn(
  load: (() => Promise<string>) | undefined,
  file: string,
): Promise<Uint8Array<ArrayBuffer>> {
  if (load === undefined) throw new Error(`${file} is not bundled.`);
  const address = await load();
  return new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
