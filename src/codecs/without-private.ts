/** The design as one may send it to anybody: without notes, questions and the names of who approved a waiver. */
import { isJsonObject } from '../lib/json.ts';
import { COLLECTIONS, type Design } from '../model/design.ts';
import { removeDangling } from '../model/integrity.ts';

/** Stands for a name, because a waiver without an approver is not valid and its finding would come back. */
export const NAME_LEFT_OUT = 'Name left out';

export function withoutPrivate(design: Design): Design {
  const sendable: Record<string, unknown> = { ...design };
  for (const name of SPEAKING) sendable[name] = mapped(design[name], withoutRemarks);
  sendable['waivers'] = mapped(design.waivers, (waiver) => withoutNames(withoutRemarks(waiver)));
  sendable['notes'] = new Map();
  sendable['questions'] = new Map();
  // Boxes and stops may speak of a note that is gone.
  return removeDangling(sendable as unknown as Design).design;
}

/** By name, at any depth: so that a note beside some later field, or in one of a newer version, stays here as well. */
const REMARK = /^(?:notes?|questions?|comments?|remarks?)$/i;
const WHO = /By$/;

/** What a rule of one's own compares with is no remark. */
const SPEAKING = COLLECTIONS.filter((name) => name !== 'customRules');

function withoutRemarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRemarks);
  if (!isJsonObject(value)) return value;
  return changed(value, (name, held) => (REMARK.test(name) ? null : withoutRemarks(held)));
}

function withoutNames(waiver: unknown): unknown {
  if (!isJsonObject(waiver)) return waiver;
  return changed(waiver, (name, held) => (WHO.test(name) && held !== null ? NAME_LEFT_OUT : held));
}

/** From entries, because a name may be `__proto__`. */
function changed(record: object, change: (name: string, held: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(record).map(([name, held]) => [name, change(name, held)]));
}

function mapped(records: ReadonlyMap<string, unknown>, change: (record: unknown) => unknown): Map<string, unknown> {
  return new Map([...records].map(([id, record]) => [id, change(record)]));
}
