/** File names from design names: letters any system takes, no path in them, never empty. */
import { type Design, only } from '../../src/model/design.ts';

const MAX_LENGTH = 80;

/** `northwind-to-be.design.json`. */
export function designFileName(design: Design, ending = 'design.json'): string {
  return `${fileStem(only(design, 'about').name)}.${ending}`;
}

/** Letters of any script stay; what paths, shells and right-to-left overrides are made of goes. */
export function fileStem(name: string): string {
  const stem = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return [...stem].slice(0, MAX_LENGTH).join('').replace(/-+$/, '') || 'design';
}
