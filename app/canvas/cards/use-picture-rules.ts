import { useLayoutEffect } from 'react';
import type { Theme } from '../../../src/catalog/theme.ts';
import { pictureRules } from './picture-rules.ts';

/** A sheet of the document, made by script: the content policy allows it, and a style element would need text in the page. */
export function usePictureRules(theme: Theme): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pictureRules(theme));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [theme]);
}
