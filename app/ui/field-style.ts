/** How every input looks, so that fields line up in one form. */
export const FIELD =
  'min-h-8 w-full rounded-lg border border-line-strong bg-panel px-2.5 py-1 text-[13px] text-ink placeholder:text-ink-muted aria-invalid:border-error-badge coarse:min-h-11 coarse:text-base';
