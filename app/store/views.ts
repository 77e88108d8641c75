/** The views of one design: the canvas and the tables beside it. Which one a tab shows is the tab's, not the design's. */
export const VIEW_IDS = ['canvas', 'ownership', 'keys', 'flows', 'identity', 'deploy', 'deliver'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

export const VIEW_TITLES: Readonly<Record<ViewId, string>> = {
  canvas: 'Canvas',
  ownership: 'Ownership',
  keys: 'Keys',
  flows: 'Flows',
  identity: 'Identity',
  deploy: 'Deploy',
  deliver: 'Deliver',
};

const KEY = 'headwater.view';

/** The view this tab showed before it was loaded anew. */
export function loadView(): ViewId {
  try {
    const stored = globalThis.sessionStorage?.getItem(KEY);
    return VIEW_IDS.find((id) => id === stored) ?? 'canvas';
  } catch {
    return 'canvas';
  }
}

export function saveView(view: ViewId): void {
  try {
    globalThis.sessionStorage?.setItem(KEY, view);
  } catch {
    // Forbidden or full: the next load begins with the canvas.
  }
}
