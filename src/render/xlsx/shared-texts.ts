/** The texts of all cells, each once: cells point to them. */
import { escaped } from '../../lib/xml.ts';
import { withoutCodes } from './cell-text.ts';

export interface SharedTexts {
  /** The place of the text in the list. */
  indexOf(text: string): number;
  xml(): string;
}

export function createSharedTexts(): SharedTexts {
  const places = new Map<string, number>();
  let uses = 0;
  return {
    indexOf(text) {
      uses += 1;
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, places.size);
      return places.size - 1;
    },
    xml() {
      const items = [...places.keys()].map((text) => `<si><t xml:space="preserve">${sheetText(text)}</t></si>`);
      return `<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${places.size}">${items.join('')}</sst>`;
    },
  };
}

export function sheetText(text: string): string {
  return escaped(withoutCodes(text));
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
