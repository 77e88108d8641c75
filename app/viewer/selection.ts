/** The one element that is looked at, by its place in the list; null for none. */
export interface Selection {
  get(): number | null;
  /** `isShown` moves the picture there. */
  set(index: number | null, isShown: boolean): void;
  watch(listener: (index: number | null, isShown: boolean) => void): void;
}

export function createSelection(): Selection {
  let current: number | null = null;
  const listeners: ((index: number | null, isShown: boolean) => void)[] = [];
  return {
    get: () => current,
    set(index, isShown) {
      current = index;
      for (const listener of listeners) listener(index, isShown);
    },
    watch: (listener) => void listeners.push(listener),
  };
}
