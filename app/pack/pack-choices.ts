/** What this browser puts into a pack, remembered from the last one. */
import { DELIVERABLE_IDS, type DeliverableId } from '../../src/deliverables/document.ts';
import { PART_IDS, type PartId } from '../../src/pack/part.ts';

export interface PackChoices {
  readonly parts: ReadonlySet<PartId>;
  readonly deliverables: ReadonlySet<DeliverableId>;
}

const KEY = 'headwater.pack';

/** `usual` are the parts of somebody who never chose. */
export function loadChoices(usual: readonly PartId[]): PackChoices {
  const stored = parse(read());
  return {
    parts: chosenOf(stored['parts'], PART_IDS, usual),
    deliverables: chosenOf(stored['deliverables'], DELIVERABLE_IDS, DELIVERABLE_IDS),
  };
}

export function saveChoices({ parts, deliverables }: PackChoices): void {
  try {
    globalThis.localStorage?.setItem(KEY, JSON.stringify({ parts: [...parts], deliverables: [...deliverables] }));
  } catch {
    // Forbidden or full: they last as long as the tab.
  }
}

function chosenOf<T extends string>(stored: unknown, all: readonly T[], usual: readonly T[]): ReadonlySet<T> {
  if (!Array.isArray(stored)) return new Set(usual);
  return new Set(all.filter((id) => stored.includes(id)));
}

function read(): string | null {
  try {
    return globalThis.localStorage?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
