/** Long enough not to save every word, short enough to lose none. */
const PAUSE_MS = 800;
/** With what storage takes it stays under half a second: so much a page that is killed may lose. */
const SOON_MS = 300;

export interface DraftTiming {
  /** A letter more. */
  typed(): void;
  stop(): void;
}

/** Settled after a pause; and on the way there, however long somebody types without one, saved again and again. */
export function draftTiming(onPause: () => void, onTheWay: () => void): DraftTiming {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(pause);
    clearTimeout(soon);
    soon = undefined;
  }

  return {
    typed() {
      clearTimeout(pause);
      pause = setTimeout(() => {
        stop();
        onPause();
      }, PAUSE_MS);
      soon ??= setTimeout(() => {
        soon = undefined;
        onTheWay();
      }, SOON_MS);
    },
    stop,
  };
}
