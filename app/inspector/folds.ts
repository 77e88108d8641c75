/** Which groups and items stand unfolded. It lasts as long as the tab: the next element opens as the last one was left. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const folds = createStore<{ readonly open: ReadonlyMap<string, boolean> }>(() => ({ open: new Map() }));

/** `key` names a group of a record type, or an item of one element. */
export function useFold(key: string, startsOpen: boolean): readonly [isOpen: boolean, toggle: () => void] {
  const isOpen = useStore(folds, ({ open }) => open.get(key) ?? startsOpen);
  return [isOpen, () => setFold(key, !isOpen)];
}

export function setFold(key: string, isOpen: boolean): void {
  folds.setState(({ open }) => ({ open: new Map(open).set(key, isOpen) }));
}

export function groupKey(collection: string, groupId: string): string {
  return `${collection}/${groupId}`;
}

export function itemKey(subject: string, path: string): string {
  return `${subject} ${path}`;
}

/** Once an item is gone, those after it stand one place earlier, as open or folded as before. */
export function dropItemFold(subject: string, listPath: string, at: number, count: number): void {
  folds.setState(({ open }) => {
    const next = new Map(open);
    for (let place = at; place < count; place++) {
      const moved = open.get(itemKey(subject, `${listPath}[${place + 1}]`));
      next.set(itemKey(subject, `${listPath}[${place}]`), moved ?? false);
    }
    return { open: next };
  });
}
