/** A row of the popup's lists. */
export const ROW = 'flex min-h-10 items-center gap-2.5 rounded-lg px-2 py-1 coarse:min-h-11';
