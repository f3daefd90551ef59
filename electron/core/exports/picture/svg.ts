import {
  dashLengths,
  type Point,
  type Scene,
  type Shape,
} from '../../../../guidance/genogram/scene.ts';
import { escapeHtml } from '../html/escape.ts';

export type SvgFace = {
  /** The font of the words in it. */
  readonly font: string;
  /** The size at which it is shown, with its unit: "120pt"; null leaves it to what it stands in. */
  readonly size: { readonly width: string; readonly height: string } | null;
  /** Attributes of the outermost element besides. */
  readonly attributes: string;
};

/** A picture as SVG in black on white, with nothing in it but shapes and words. */
export function sceneSvg(scene: Scene, { font, size, attributes }: SvgFace): string {
  const measures = size === null ? '' : ` width="${size.width}" height="${size.height}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${scene.width} ${scene.height}"${measures}` +
    `${attributes} font-family="${escapeHtml(font)}" fill="none" stroke="none" ` +
    `stroke-linejoin="round">${scene.shapes.map(shapeSvg).join('')}</svg>`
  );
}

function shapeSvg(shape: Shape): string {
  switch (shape.type) {
    case 'line':
      return `<polyline points="${pointsOf(shape.points)}"${strokeOf(shape)}/>`;
    case 'polygon':
      return `<polygon points="${pointsOf(shape.points)}"${fillOf(shape)}${strokeOf(shape)}/>`;
    case 'circle': {
      const [x, y] = shape.centre;
      return (
        `<circle cx="${x}" cy="${y}" r="${shape.radius}"${fillOf(shape)} ` +
        `stroke="#000" stroke-width="${shape.width}"/>`
      );
    }
    case 'text': {
      const [x, y] = shape.at;
      const bold = shape.isBold ? ' font-weight="700"' : '';
      return (
        `<text x="${x}" y="${y}" font-size="${shape.size}"${bold} fill="#000" ` +
        `text-anchor="${shape.anchor}">${escapeHtml(shape.text)}</text>`
      );
    }
  }
}

function pointsOf(points: readonly Point[]): string {
  return points.map(([x, y]) => `${x},${y}`).join(' ');
}

function fillOf({ isFilled }: { readonly isFilled: boolean }): string {
  return isFilled ? ' fill="#fff"' : '';
}

function strokeOf(shape: Extract<Shape, { readonly type: 'line' | 'polygon' }>): string {
  const dashes = dashLengths[shape.dash];
  const pattern = dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.join(' ')}"`;
  return ` stroke="#000" stroke-width="${shape.width}"${pattern}`;
}
