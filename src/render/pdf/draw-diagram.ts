/** The picture on a page turned on its side, as large as it fits. */
import { COLOR, MARGIN } from './pdf-look.ts';
import { drawText } from './pdf-page.ts';
import { pdfNumber } from './pdf-syntax.ts';
import type { PdfWriter } from './pdf-writer.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Name of the drawing in the resources of every page. */
  readonly resource: string;
}

/** Small designs are not blown up: text of the picture is no larger than that of a heading. */
const MOST_SCALE = 1.1;
const CAPTION = { size: 8.5, height: 16 } as const;

export function drawDiagram(writer: PdfWriter, caption: string, picture: Picture | null): void {
  if (picture) placePicture(writer, picture);
  const style = { font: writer.fonts.regular, size: CAPTION.size, color: COLOR.muted };
  drawText(writer.page(), MARGIN.side, writer.y + CAPTION.size + 3, writer.fonts.shown(caption), style);
  writer.y += CAPTION.height;
}

function placePicture(writer: PdfWriter, { width, height, resource }: Picture): void {
  if (writer.left() < writer.whole() * 0.7) writer.newPage(true);
  const [roomX, roomY] = [writer.room(), writer.left() - CAPTION.height];
  const scale = Math.min(MOST_SCALE, roomX / width, roomY / height);
  const page = writer.page();
  const left = MARGIN.side + (roomX - width * scale) / 2;
  const top = page.height - writer.y;
  const factor = scale.toFixed(5);
  page.operators.push(`q ${factor} 0 0 -${factor} ${pdfNumber(left)} ${pdfNumber(top)} cm /${resource} Do Q`);
  writer.y += height * scale;
}
