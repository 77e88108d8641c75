/**
 * Stands in for the package react-style-singleton, by which Radix keeps the page from scrolling behind a dialog.
 *
 * That one writes a style element, which the content policy refuses. A sheet made by the browser's own constructor
 * does the same and is no inline style.
 */
import { useEffect } from 'react';

interface SheetProps {
  readonly styles: string;
}

/** A component whose styles hold while at least one instance of it is mounted. */
export function styleSingleton() {
  let mounted = 0;
  let sheet: CSSStyleSheet | null = null;

  function add(styles: string): void {
    mounted += 1;
    if (sheet) return;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
  }

  function remove(): void {
    mounted -= 1;
    if (mounted > 0) return;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    sheet = null;
  }

  return function Sheet({ styles }: SheetProps) {
    useEffect(() => {
      add(styles);
      return remove;
    }, [styles]);
    return null;
  };
}
