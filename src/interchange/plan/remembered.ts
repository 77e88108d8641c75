/** A pure reading of a text, kept for the next time it is asked for; forgotten when too many are kept. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    if (known.size >= MOST) known.clear();
    if (text.length <= LONGEST) known.set(text, made);
    return made;
  };
}

const MOST = 4000;
const LONGEST = 200;
