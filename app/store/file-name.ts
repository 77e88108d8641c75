/** File names from design names. */
import { fileStem } from '../../src/lib/file-stem.ts';
import { type Design, only } from '../../src/model/design.ts';

export { fileStem };

/** `northwind-to-be.design.json`. */
export function designFileName(design: Design, ending = 'design.json'): string {
  return `${fileStem(only(design, 'about').name)}.${ending}`;
}
