import { Bookmark, ImageRun, LineRuleType, Paragraph, SimpleField, TextRun } from 'docx';
import type { Picture } from '../../../../guidance/documents/document-model.ts';
import { FONT, pictureSize } from '../page-layout.ts';
import { scenePng } from '../picture/png.ts';
import { sceneSvg } from '../picture/svg.ts';
import { bookmarkOf, textRuns, type DocxContext } from './inlines.ts';

/** Points to the pixels of 96 to the inch in which `docx` measures pictures. */
const PIXELS_A_POINT = 96 / 72;

/**
 * A picture with its caption under it. Word shows it as lines and words, sharp at any size; what
 * reads no SVG shows the same as dots. The text alternative is its description.
 */
export async function pictureBlocks(
  block: Picture,
  context: DocxContext,
  isLandscape: boolean,
): Promise<Paragraph[]> {
  const { scene, caption, alternative, number } = block;
  const size = pictureSize(scene, isLandscape);
  const transformation = {
    width: Math.round(size.width * PIXELS_A_POINT),
    height: Math.round(size.height * PIXELS_A_POINT),
  };
  const svg = sceneSvg(scene, {
    font: FONT,
    size: { width: `${size.width}pt`, height: `${size.height}pt` },
    attributes: '',
  });
  return [
    new Paragraph({
      keepNext: true,
      // Lines of body text have one height, whatever stands in them; a picture needs its own.
      spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 0 },
      children: [
        new ImageRun({
          type: 'svg',
          data: new TextEncoder().encode(svg),
          fallback: { type: 'png', data: await scenePng(scene, size.width) },
          transformation,
          altText: { name: `Figure ${number}`, title: caption, description: alternative },
        }),
      ],
    }),
    new Paragraph({
      style: 'Caption',
      keepNext: false,
      children: [
        new Bookmark({
          id: bookmarkOf(block.id, context),
          children: [
            new TextRun('Figure '),
            new SimpleField('SEQ Figure \\* ARABIC', String(number)),
          ],
        }),
        ...textRuns(`: ${caption}`),
      ],
    }),
  ];
}
