/** A record in local storage, which may be missing, full or forbidden: then what is kept lasts as long as the tab. */

/** Empty where there is none, or none that can be read. */
export function loadRecord(key: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(globalThis.localStorage?.getItem(key) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

export function saveRecord(key: string, record: object): void {
  try {
    globalThis.localStorage?.setItem(key, JSON.stringify(record));
  } catch {
    // Forbidden or full.
  }
}
