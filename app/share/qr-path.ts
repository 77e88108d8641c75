/** A link as a QR code: the dark squares as one SVG path, one unit a square, with the quiet zone around. */
import qrcode from 'qrcode-generator';

export interface QrDrawing {
  readonly path: string;
  /** Units on a side, quiet zone included. */
  readonly size: number;
}

/** Squares left white around the code, as the standard asks. */
const QUIET = 4;

export function qrPath(text: string): QrDrawing {
  const code = qrcode(0, 'L');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const parts: string[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column)) parts.push(`M${column + QUIET} ${row + QUIET}h1v1h-1z`);
    }
  }
  return { path: parts.join(''), size: count + 2 * QUIET };
}
