import { Footer, Header, PageNumber, PageOrientation, Paragraph, TabStopType, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { ISectionOptions } from 'docx';
import type { DocumentModel } from '../../../../guidance/documents/document-model.ts';
import { runningHeads, WATERMARK } from '../../../../guidance/documents/running-heads.ts';
import { FONT, FOOT_DISTANCE, HEAD_DISTANCE, MARGIN, PAGE, textWidth } from '../page-layout.ts';
import { STYLE } from './styles.ts';
import { twips } from './units.ts';

/** Everything about a section but its content: size, margins, head, foot and watermark. */
export function sectionFurniture(
  model: DocumentModel,
  isLandscape: boolean,
): Omit<ISectionOptions, 'children'> {
  const heads = runningHeads(model);
  const tabs = isLandscape
    ? // The styles' own stop suits an upright page; a turned one clears it and sets its own.
      {
        tabStops: [
          { type: TabStopType.CLEAR, position: twips(textWidth(false)) },
          { type: TabStopType.RIGHT, position: twips(textWidth(true)) },
        ],
      }
    : {};
  const watermark = model.isDraft
    ? [
        new TextWatermark({
          text: WATERMARK,
          font: FONT,
          color: 'D9D9D9',
          opacity: 0.5,
          width: 420,
        }),
      ]
    : [];
  return {
    properties: {
      page: {
        size: {
          // `docx` swaps the two itself when the page is turned.
          width: twips(PAGE.width),
          height: twips(PAGE.height),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(MARGIN.top),
          bottom: twips(MARGIN.bottom),
          left: twips(MARGIN.left),
          right: twips(MARGIN.right),
          header: twips(HEAD_DISTANCE),
          footer: twips(FOOT_DISTANCE),
        },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: STYLE.header,
            ...tabs,
            children: [...watermark, new TextRun(`${heads.headLeft}\t${heads.headRight}`)],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: STYLE.footer,
            ...tabs,
            children: [
              new TextRun(`${heads.footLeft}\t`),
              new TextRun({
                children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
              }),
            ],
          }),
        ],
      }),
    },
  };
}
