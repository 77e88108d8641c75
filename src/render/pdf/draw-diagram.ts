/** The picture on a page turned on its side, as large as it fits. */
import { fitted } from '../tables/line-breaks.ts';
import { COLOR, MARGIN } from './pdf-look.ts';
import { drawText } from './pdf-page.ts';
import { pdfNumber, pdfText } from './pdf-syntax.ts';
import type { PdfWriter } from './pdf-writer.ts';
import { addElement, marked } from './structure.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Name of the drawing in the resources of every page. */
  readonly resource: string;
  /** What is in it, for who hears the report. */
  readonly description: string;
}

/** Small designs are not blown up: text of the picture is no larger than that of a heading. */
const MOST_SCALE = 1.1;
const CAPTION = { size: 8.5, height: 16 } as const;

export function drawDiagram(writer: PdfWriter, caption: string, picture: Picture | null): void {
  if (picture) placePicture(writer, picture);
  const element = addElement(writer.section, 'P');
  const style = { font: writer.fonts.regular, size: CAPTION.size, color: COLOR.muted, element };
  const widthOf = (text: string) => style.font.widthOf(text, style.size);
  const shown = fitted(writer.fonts.shown(caption), writer.room(), widthOf);
  drawText(writer.page(), MARGIN.side, writer.y + CAPTION.size + 3, shown, style);
  writer.y += CAPTION.height;
}

function placePicture(writer: PdfWriter, { width, height, resource, description }: Picture): void {
  if (writer.left() < writer.whole() * 0.7) writer.newPage(true);
  const [roomX, roomY] = [writer.room(), writer.left() - CAPTION.height];
  const scale = Math.min(MOST_SCALE, roomX / width, roomY / height);
  const page = writer.page();
  const left = MARGIN.side + (roomX - width * scale) / 2;
  const top = page.height - writer.y;
  const [right, bottom] = [left + width * scale, top - height * scale];
  const box = [left, bottom, right, top].map(pdfNumber).join(' ');
  const told = `/Alt ${pdfText(writer.fonts.shown(description))}/A<</O/Layout/Placement/Block/BBox[${box}]>>`;
  // Of a picture a kilometre wide two digits are not enough.
  const factor = scale.toFixed(8);
  const drawn = `q ${factor} 0 0 -${factor} ${pdfNumber(left)} ${pdfNumber(top)} cm /${resource} Do Q`;
  page.operators.push(marked(page, addElement(writer.section, 'Figure', told), drawn));
  writer.y += height * scale;
}
