/** Long work in slices, between which whatever waits goes first: input, a frame. */

export interface Slices {
  /** Asked between two steps: whether the slice has lasted long enough. Cheap, so that steps may be small. */
  isOver(): boolean;
  /** Ends the slice and begins the next; false when nobody wants the answer any more. */
  next(): Promise<boolean>;
}

/**
 * Of a 16.7 ms frame; the rest is React's and the browser's. A slice ends with the step that passes it,
 * and no step takes 3 ms on 5,000 elements, so none holds the main thread for 8.
 */
const SLICE_MS = 4;

export function createSlices(wait: () => Promise<void>, isStale: () => boolean): Slices {
  let end = performance.now() + SLICE_MS;
  return {
    isOver: () => performance.now() >= end,
    async next() {
      await wait();
      end = performance.now() + SLICE_MS;
      return !isStale();
    },
  };
}
