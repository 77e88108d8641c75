import type { Design } from '../../src/model/design.ts';

export interface Setup {
  readonly design: Design;
  /** Working zoom over the middle of the design, or all of it in view. */
  readonly view: 'work' | 'whole';
}

/** Milliseconds. */
export interface EngineTimes {
  readonly svg: number;
  readonly png: number;
}

/** What the runner does to either canvas. */
export interface Mounted {
  /** One edit that shows: another name for the system nearest to the middle of the window. Resolves when it is painted. */
  edit(round: number): Promise<void>;
  /** Such an edit; resolves when its findings are there. */
  lintEdit(round: number): Promise<void>;
  engineTimes(): Promise<EngineTimes>;
  /** Client pixels of a place by which the card nearest to the middle can be dragged. */
  grip(): { readonly x: number; readonly y: number };
  /** Client pixels of a place with nothing under it, for panning. */
  emptySpot(): { readonly x: number; readonly y: number };
}

/** Does the edit between marks for the trace: when it begins, and when the new name stands in the page. */
export async function tracedEdit(name: string, edit: () => void): Promise<void> {
  const isThere = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (![...document.querySelectorAll('.cv-title')].some((title) => title.textContent === name)) return;
      observer.disconnect();
      console.timeStamp('edit shown');
      resolve();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  console.timeStamp('edit');
  edit();
  await isThere;
  await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
