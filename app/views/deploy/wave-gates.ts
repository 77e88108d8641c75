/** The gates before a wave, each once, with the items of that wave that wait for it. What is missing comes first. */
import type { Gate } from '../../../src/deliverables/deployment-gates.ts';
import type { DeploymentPlan, WaveRow } from '../../../src/deliverables/wave-rows.ts';
import { naturalOrder } from '../../../src/lib/natural-order.ts';
import type { DeployItem } from '../../../src/topology/deploy-items.ts';

export interface WaveGate {
  readonly gate: Gate;
  readonly items: readonly DeployItem[];
}

export function waveGates(rows: readonly WaveRow[], { gates }: Pick<DeploymentPlan, 'gates'>): readonly WaveGate[] {
  const byId = new Map<string, { readonly gate: Gate; readonly items: DeployItem[] }>();
  for (const item of new Set(rows.map((row) => row.item))) {
    for (const gate of gates.gatesOf(item)) {
      const known = byId.get(gate.id) ?? { gate, items: [] };
      known.items.push(item);
      byId.set(gate.id, known);
    }
  }
  return [...byId.values()].sort(
    (a, b) =>
      Number(a.gate.missing === null) - Number(b.gate.missing === null) || naturalOrder(a.gate.title, b.gate.title),
  );
}
