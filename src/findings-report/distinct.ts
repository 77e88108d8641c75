/** Each once: SARIF refuses lists that say something twice, and two fixes may have one name and one effect. */
export function distinct<T extends object>(items: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const text = JSON.stringify(item);
    return !seen.has(text) && seen.add(text);
  });
}
