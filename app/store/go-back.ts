/** Keeping states, and going back to one: an undoable edit that touches only what differs. */
import { decodeJson, encodeJson } from '../../src/codecs/json.ts';
import type { Command } from '../../src/commands/command.ts';
import { type AnyRecord, COLLECTIONS, type Design } from '../../src/model/design.ts';
import type { Id } from '../../src/model/field.ts';
import { diffDesigns } from '../../src/model/patch.ts';
import { storageProblem } from './storage-problem.ts';
import type { Stores } from './stores.ts';

/** False, with a word to the person, when the point cannot be read. */
export async function goBackTo({ designs, workspace, toasts }: Stores, key: number, label: string): Promise<boolean> {
  const points = await workspace.restorePoints();
  const text = await points?.read(key);
  const decoded = text === undefined ? undefined : decodeJson(text);
  if (!decoded?.ok) {
    toasts.show('This restore point cannot be read any more.', { tone: 'error' });
    return false;
  }
  const outcome = designs.run(goBack(label, decoded.value.design));
  if (outcome === 'nothing') toasts.show('The design is in this state already.');
  if (outcome === 'done') {
    toasts.show(`Went back to “${label}”.`, { action: { label: 'Undo', run: () => designs.undo() } });
  }
  return outcome !== 'read-only';
}

/** Names the state of now, to come back to. False when storage refused. */
export async function nameState({ designs, workspace, toasts }: Stores, label: string): Promise<boolean> {
  try {
    const points = await workspace.restorePoints();
    return (await points?.add(label, encodeJson(designs.getState().design), { isNamed: true })) ?? false;
  } catch (error) {
    toasts.show(storageProblem(error).text, { tone: 'error' });
    return false;
  }
}

export function goBack(label: string, target: Design): Command {
  return { label: `Go back to “${label}”`, run: (design) => diffDesigns(design, keepingSame(design, target)) };
}

/** `target`, with the records of `design` wherever they say the same. */
function keepingSame(design: Design, target: Design): Design {
  return Object.fromEntries(
    COLLECTIONS.map((name) => {
      const current: ReadonlyMap<Id, AnyRecord> = design[name];
      const records = [...(target[name] as ReadonlyMap<Id, AnyRecord>)].map(([id, record]) => {
        const known = current.get(id);
        return [id, known && saysTheSame(known, record) ? known : record] as const;
      });
      return [name, new Map(records)];
    }),
  ) as unknown as Design;
}

function saysTheSame(a: AnyRecord, b: AnyRecord): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  const fields = (record: AnyRecord) => record as unknown as Readonly<Record<string, unknown>>;
  return [...keys].every((key) => JSON.stringify(fields(a)[key]) === JSON.stringify(fields(b)[key]));
}
