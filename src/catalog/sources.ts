/** A figure is shown with what it is worth: estimate or statement, confidence, source. Prose: import it lazily in the app. */

import type { Confidence } from './confidence.ts';
import type { Mechanism } from './mechanism.ts';
import { mechanismNoteOf } from './mechanism-notes.ts';
import type { SystemKind } from './system-kind.ts';
import { systemKindNoteOf } from './system-kind-notes.ts';
import { systemKindOf } from './system-kinds.ts';

export interface Fact {
  /** One line for a tooltip or a table cell. */
  readonly text: string;
  readonly confidence: Confidence;
  readonly estimate: boolean;
  readonly sources: readonly string[];
}

/** What the catalogue says of a mechanism's latency: "p95 10 s, estimate, medium confidence; source: ...". */
export function factOf(mechanism: Mechanism): Fact {
  const { p95, confidence, estimate } = mechanism.latencyMs;
  const { basis, sources } = mechanismNoteOf(mechanism.id);
  const words = [`p95 ${formatMs(p95)}`, ...(estimate ? ['estimate'] : []), `${confidence} confidence`];
  // A basis of one word, "estimate", would only say it twice.
  const remark = basis === 'estimate' ? '' : ` (${basis})`;
  return { text: `${words.join(', ')}${remark}; ${sourcesText(sources)}`, confidence, estimate, sources };
}

/** What the catalogue says of a kind of system: objects, identity, keys. */
export function systemFactOf(kind: SystemKind): Fact {
  const { confidence } = systemKindOf(kind);
  const { sources } = systemKindNoteOf(kind);
  return { text: `${confidence} confidence; ${sourcesText(sources)}`, confidence, estimate: false, sources };
}

export function isEstimate(mechanism: Mechanism): boolean {
  return mechanism.latencyMs.estimate;
}

function sourcesText(sources: readonly string[]): string {
  if (sources.length === 0) return 'no source on record';
  return `${sources.length === 1 ? 'source' : 'sources'}: ${sources.join('; ')}`;
}

const UNITS = [
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
] as const;

/** 500 ms, 1.5 s, 15 min, 24 h: the largest unit of which there is at least one. */
function formatMs(ms: number): string {
  const [unit, size] = UNITS.find(([, each]) => ms >= each) ?? ['ms', 1];
  return `${Number((ms / size).toFixed(1))} ${unit}`;
}
