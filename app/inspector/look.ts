/** Class names the inspector's controls share, denser than the dialogs'. */

export const COMPACT_FIELD =
  'min-h-7 w-full min-w-0 rounded-md border border-line-strong bg-panel px-2 py-0.5 text-xs text-ink placeholder:text-ink-muted aria-invalid:border-error-badge disabled:bg-sunken disabled:text-ink-soft coarse:min-h-11 coarse:text-base';

export const CHIP =
  'inline-flex min-h-6 max-w-full items-center gap-0.5 rounded-md border border-line bg-sunken pl-2 text-xs text-ink';

/** Small enough for a row, large enough for a finger that aims well. */
export const TINY_BUTTON =
  'inline-flex size-6 shrink-0 items-center justify-center rounded-md text-ink-soft enabled:hover:bg-sunken enabled:hover:text-ink disabled:opacity-40 coarse:size-11';
