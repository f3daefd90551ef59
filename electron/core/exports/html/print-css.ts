import type { DocumentModel } from '../../../../guidance/documents/document-model.ts';
import { runningHeads } from '../../../../guidance/documents/running-heads.ts';
import {
  FOOT_DISTANCE,
  HEAD_DISTANCE,
  MARGIN,
  NUMBER_WIDTH,
  SIZES,
  TEXT_SIZE,
} from '../page-layout.ts';
import { cssString } from './escape.ts';
import { PRINT_FONT } from './fonts.ts';

/**
 * The style sheet of the printed page.
 *
 * Learnt by trial: a paragraph's number must stand in the line (placed absolutely it would be read
 * and copied after the text); a table exactly as wide as the page loses its right rule; the head of
 * a table is left behind at the foot of a page unless the first row refuses a break before it.
 */
export function printCss(model: DocumentModel): string {
  const heads = runningHeads(model);
  const box = (place: string, content: string, align: 'top' | 'bottom') =>
    `@${place}{content:${content};font:${TEXT_SIZE}pt/1.2 ${PRINT_FONT};white-space:nowrap;` +
    `vertical-align:${align === 'top' ? 'top' : 'bottom'};` +
    // The head hangs from its distance to the edge and the foot stands on its own.
    (align === 'top' ? `padding-top:${HEAD_DISTANCE}mm}` : `padding-bottom:${FOOT_DISTANCE}mm}`);
  const margin = `${MARGIN.top}mm ${MARGIN.right}mm ${MARGIN.bottom}mm ${MARGIN.left}mm`;
  return `
@page{size:A4;margin:${margin};
${box('top-left', cssString(heads.headLeft), 'top')}
${box('top-right', cssString(heads.headRight), 'top')}
${box('bottom-left', cssString(heads.footLeft), 'bottom')}
${box('bottom-right', '"Page " counter(page) " of " counter(pages)', 'bottom')}}
@page turned{size:A4 landscape}
*{box-sizing:border-box}
html{font:${TEXT_SIZE}pt/1.5 ${PRINT_FONT};color:#000}
body{margin:0;overflow-wrap:anywhere}
.turned{page:turned}
.turned>:first-child{margin-top:0}
h1,h2,h3,h4,h5{line-height:1.2;break-after:avoid;break-inside:avoid;margin:0 0 .5em}
h1{font-size:${SIZES.title}pt}
h2{font-size:${SIZES.heading1}pt;margin-top:1.4em}
h3{font-size:${SIZES.heading2}pt;margin-top:1.3em}
h4{font-size:${SIZES.heading3}pt;margin-top:1.1em}
h5{font-size:${SIZES.heading4}pt;font-weight:400;font-style:italic;margin-top:1em}
.new-page{break-before:page;margin-top:0}
p{margin:0 0 .7em;orphans:3;widows:3}
.numbered{padding-left:${NUMBER_WIDTH}mm;text-indent:-${NUMBER_WIDTH}mm}
.number{display:inline-block;width:${NUMBER_WIDTH}mm;text-indent:0;white-space:pre}
.continued{padding-left:${NUMBER_WIDTH}mm}
ul{margin:0 0 .7em ${NUMBER_WIDTH}mm;padding-left:6mm}
li{margin-bottom:.15em;orphans:2;widows:2}
a{color:inherit;text-decoration:none}
table{width:calc(100% - 1pt);border-collapse:collapse;table-layout:fixed;margin:0 0 1em;line-height:1.2}
caption{caption-side:top;text-align:left;font-weight:700;padding:.6em 0 .35em;break-after:avoid;break-inside:avoid}
th,td{border:.75pt solid #8a8a8a;padding:1mm 1.6mm;text-align:left;vertical-align:top}
th p,td p{margin:0 0 .3em;orphans:2;widows:2}
th p:last-child,td p:last-child{margin:0}
th .plain{font-weight:400}
thead{display:table-header-group}
thead,thead tr{break-after:avoid}
thead th{background:#e8e8e8;-webkit-print-color-adjust:exact;print-color-adjust:exact}
tr{break-inside:avoid}
tr.long{break-inside:auto}
tbody tr:first-child,tbody tr:last-child{break-before:avoid}
.picture{break-inside:avoid;break-before:avoid;margin:0 0 1em}
.picture svg{display:block}
.caption{font-weight:700;line-height:1.2;margin:.5em 0 0}
.signature{break-inside:avoid;break-before:avoid}
.signature th,.signature td{height:12mm}
.warning{border-left:3pt solid #000;padding-left:3mm;line-height:1.2}
.contents-title{font-size:${SIZES.heading1}pt;font-weight:700;line-height:1.2;margin:1em 0 .4em;break-after:avoid}
.contents{list-style:none;margin:0;padding:0;line-height:1.15}
.contents li{display:flex;gap:2mm;margin:0}
.contents .part{margin-top:.25em}
.contents .section{padding-left:6mm}
.contents .dots{flex:1;border-bottom:1pt dotted #777;margin-bottom:.25em;min-width:6mm}
.contents .place{white-space:nowrap}
`;
}
