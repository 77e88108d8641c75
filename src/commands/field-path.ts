/**
 * Places inside a record, as files and findings write them: `keys[0].unique`, `errorHandling.retry`.
 *
 * Reading an unknown place gives undefined; writing to one gives the record back as it was.
 */

export type Step = string | number;

const PATH = /^[A-Za-z_]\w*(?:\[\d+\]|\.[A-Za-z_]\w*)*$/;

/** Null for a text that is no path. */
export function parsePath(path: string): readonly Step[] | null {
  if (!PATH.test(path)) return null;
  return [...path.matchAll(/\[(\d+)\]|[A-Za-z_]\w*/g)].map(([name, index]) =>
    index === undefined ? name : Number(index),
  );
}

export function formatPath(steps: readonly Step[]): string {
  return steps.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}

export function getAt(record: object, path: string): unknown {
  const steps = parsePath(path);
  if (!steps) return undefined;
  let value: unknown = record;
  for (const step of steps) value = own(value, step);
  return value;
}

/** What stands in place of an answer that is not given yet when something inside it is set; null = nothing can. */
export type Blank = (path: readonly Step[]) => object | null;

/** The record with the value at the place, everything on the way copied and everything else shared. */
export function setAt<T extends object>(record: T, path: string, value: unknown, blank: Blank = () => null): T {
  const steps = parsePath(path);
  return steps ? (written(record, steps, 0, value, blank) as T) : record;
}

function written(holder: object, steps: readonly Step[], at: number, value: unknown, blank: Blank): object {
  const step = steps[at];
  if (step === undefined || !canHold(holder, step)) return holder;
  const current = own(holder, step);
  if (at === steps.length - 1) return Object.is(current, value) ? holder : copied(holder, step, value);
  const inner = typeof current === 'object' && current !== null ? current : blank(steps.slice(0, at + 1));
  if (inner === null) return holder;
  const next = written(inner, steps, at + 1, value, blank);
  return next === current ? holder : copied(holder, step, next);
}

/** Items of lists by index, fields of records by name: nothing is invented that the record does not know. */
function canHold(holder: object, step: Step): boolean {
  return Array.isArray(holder) ? typeof step === 'number' && step < holder.length : Object.hasOwn(holder, step);
}

function copied(holder: object, step: Step, value: unknown): object {
  if (Array.isArray(holder)) return holder.with(Number(step), value);
  // A computed name also makes a field of its own of `__proto__`.
  return { ...holder, [step]: value };
}

function own(holder: unknown, step: Step): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) return undefined;
  return (holder as Readonly<Record<Step, unknown>>)[step];
}
