/** Text that could not be read, kept while other elements are looked at. It lasts as long as the tab. */

interface KeptText {
  readonly text: string;
  readonly problem: string;
  /** What the model held beside it; once that changes, the text is stale. */
  readonly shown: string;
}

const kept = new Map<string, KeptText>();

/** Null forgets it. */
export function keepText(name: string, text: KeptText | null): void {
  if (text) kept.set(name, text);
  else kept.delete(name);
}

export function keptText(name: string, shown: string): KeptText | null {
  const found = kept.get(name);
  return found?.shown === shown ? found : null;
}
