/** Splits a flow that serves several tiers into one flow per tier. */
import type { MechanismId, Purpose } from '../../catalog/mechanism.ts';
import { mechanismOf } from '../../catalog/mechanisms.ts';
import type { Command } from '../../commands/command.ts';
import { nextOrder } from '../../commands/edit.ts';
import { transform, withFields, withRecords } from '../../commands/transform.ts';
import { freshId } from '../../model/id.ts';
import type { Flow } from '../../model/records/exchange.ts';
import { fitsLink } from '../../topology/mechanism-fit.ts';
import { isReadThrough } from '../../topology/mechanism-sets.ts';
import type { Link } from '../../topology/topology.ts';
import { flowName, listed } from '../wording.ts';

interface Tier {
  readonly name: string;
  readonly purposes: readonly Purpose[];
}

/** Presets per tier, best first; what does not fit the pair is passed over. */
const PRESETS: Readonly<Record<string, readonly MechanismId[]>> = {
  enrichment: ['dc-copy-field', 'dc-related-list'],
  activation: ['dc-activation-core', 'dc-activation-mce', 'dc-activation-file-ads'],
  'real-time context': ['dc-real-time-data-graph', 'dc-real-time-data-action'],
};

/** The flow keeps its first tier and all purposes of no tier; each other tier gets a flow without an SLA yet. */
export function splitTiers(link: Link, tiers: readonly Tier[]): readonly Command[] {
  const [first, ...others] = tiers;
  if (!first) return [];
  const moved = new Set(others.flatMap(({ purposes }) => purposes));
  const label = `Split ${flowName(link)} into ${tiers.length} flows: ${listed(tiers.map(({ name }) => name))}`;
  return [
    transform(label, (design) => {
      const flow = design.flows.get(link.flow.id);
      if (!flow) return design;
      const purposes = flow.purposes.filter((purpose) => !moved.has(purpose));
      let next = withRecords(design, 'flows', [withFields<'flows'>(flow, { ...keptMechanism(link, first), purposes })]);
      for (const tier of others) {
        const id = freshId(`${flow.id}-${tier.name}`, next.flows);
        next = withRecords(next, 'flows', [tierFlow(link, flow, tier, id, nextOrder(next, 'flows'))]);
      }
      return next;
    }),
  ];
}

/** The mechanism stays where it suits what is left; an SLA made for the mixture goes where the new one cannot keep it. */
function keptMechanism(link: Link, tier: Tier): Partial<Flow> {
  const suits = link.mechanism?.suitablePurposes.some((purpose) => tier.purposes.includes(purpose));
  if (suits) return {};
  const preset = presetFor(link, tier);
  // Reading in place may not become copying: that could close a circle of writes.
  if (preset === null || isReadThrough(link.mechanism) !== isReadThrough(mechanismOf(preset))) return {};
  const sloMs = keepsSla(link, preset) ? link.flow.sloMs : null;
  return { mechanism: preset, sloMs, measuredP95Ms: null, intervalMin: null };
}

function keepsSla({ flow }: Link, mechanism: MechanismId): boolean {
  return flow.sloMs !== null && flow.sloMs >= mechanismOf(mechanism).latencyMs.p95;
}

function tierFlow(link: Link, flow: Flow, tier: Tier, id: string, order: number): Flow {
  return {
    ...flow,
    id,
    order,
    name: `${flowName(link)} (${tier.name})`,
    purposes: flow.purposes.filter((purpose) => tier.purposes.includes(purpose)),
    mechanism: presetFor(link, tier),
    sloMs: null,
    measuredP95Ms: null,
    intervalMin: null,
    idempotency: null,
    matchKeyId: null,
    decision: null,
  };
}

function presetFor(link: Link, { name }: Tier): MechanismId | null {
  return PRESETS[name]?.find((id) => fitsLink(mechanismOf(id), link)) ?? null;
}
