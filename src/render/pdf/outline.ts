/** Bookmarks: the documents, and below each its headings. */
import type { ObjectNumber, PdfFile } from './pdf-file.ts';
import type { Place } from './pdf-page.ts';
import { pdfText } from './pdf-syntax.ts';
import type { Entry } from './pdf-writer.ts';

interface Bookmark {
  readonly entry: Entry;
  readonly number: ObjectNumber;
  readonly inner: Bookmark[];
}

/** Documents are shown, their headings on request. Null where there is none. */
export function addOutline(
  file: PdfFile,
  entries: readonly Entry[],
  destination: (place: Place) => string,
): ObjectNumber | null {
  const root = file.reserve();
  const top = treeOf(entries, file);
  const [first, last] = [top[0], top.at(-1)];
  if (!first || !last) return null;
  writeAll(top, root);
  return file.add(`<</Type/Outlines/First ${first.number} 0 R/Last ${last.number} 0 R/Count ${top.length}>>`, root);

  function writeAll(bookmarks: readonly Bookmark[], parent: ObjectNumber): void {
    for (const [at, { entry, number, inner }] of bookmarks.entries()) {
      const links = [
        at > 0 ? `/Prev ${bookmarks[at - 1]?.number} 0 R` : '',
        at < bookmarks.length - 1 ? `/Next ${bookmarks[at + 1]?.number} 0 R` : '',
        inner.length > 0
          ? `/First ${inner[0]?.number} 0 R/Last ${inner.at(-1)?.number} 0 R/Count -${inner.length}`
          : '',
      ].join('');
      file.add(
        `<</Title ${pdfText(entry.title)}/Parent ${parent} 0 R${links}/Dest ${destination(entry.place)}>>`,
        number,
      );
      writeAll(inner, number);
    }
  }
}

function treeOf(entries: readonly Entry[], file: PdfFile): readonly Bookmark[] {
  const top: Bookmark[] = [];
  const open: Bookmark[] = [];
  for (const entry of entries) {
    const bookmark: Bookmark = { entry, number: file.reserve(), inner: [] };
    while (open.length > 0 && (open.at(-1)?.entry.level ?? 0) >= entry.level) open.pop();
    (open.at(-1)?.inner ?? top).push(bookmark);
    open.push(bookmark);
  }
  return top;
}
