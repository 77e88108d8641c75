/** Lets an action put the focus into the palette's search box, which may have to be opened first. */

let focusNow: (() => void) | null = null;
let isWanted = false;

export function focusPaletteSearch(): void {
  if (focusNow) focusNow();
  else isWanted = true;
}

/** Called by the search box while it is there. Returns what takes it back. */
export function offerPaletteSearch(focus: () => void): () => void {
  focusNow = focus;
  if (isWanted) focus();
  isWanted = false;
  return () => {
    if (focusNow === focus) focusNow = null;
  };
}
