/** Fewer deliveries of the event bus, or more of them allowed. */
import type { Command } from '../../commands/command.ts';
import { edit, together } from '../../commands/edit.ts';
import { counted } from '../../lib/counted.ts';
import { formatCount } from '../../lib/quantity.ts';
import type { OrgNode } from '../../topology/topology.ts';
import { allocationOf, deliveriesOf, type EventBusUse, PER_ADD_ON, sumOfDeliveries } from '../limits/event-bus-use.ts';
import { nameOf } from '../wording.ts';

/** Several clients of one stream become one that hands on: offered where that alone is enough. */
export function mergeSubscribers({ org }: OrgNode, { metered }: EventBusUse, warnShare: number): readonly Command[] {
  const shared = metered.filter(({ flow }) => (flow.apiSubscribers ?? 0) > 1);
  const used = metered.reduce(
    (sum, link) => sum + (shared.includes(link) ? deliveriesOf(link, 1) : deliveriesOf(link)),
    0,
  );
  if (shared.length === 0 || used > warnShare * allocationOf(org)) return [];
  const label = `Serve the subscribers of ${counted(shared.length, 'flow')} from one client each (${formatCount(used)} deliveries a day)`;
  return [
    together(
      label,
      shared.map(({ flow }) => edit(label, 'flows', flow.id, { apiSubscribers: 1 })),
    ),
  ];
}

/** As many as bring the deliveries below the share at which they are warned of. */
export function buyAddOns(
  { org }: OrgNode,
  { metered }: EventBusUse,
  warnShare: number,
  needsOne: boolean,
): readonly Command[] {
  const owned = org.eventAddOns ?? 0;
  const base = allocationOf({ ...org, eventAddOns: 0 });
  const needed = Math.ceil((sumOfDeliveries(metered) / warnShare - base) / PER_ADD_ON);
  const eventAddOns = Math.max(needed, owned, needsOne ? 1 : 0);
  const isEnough = sumOfDeliveries(metered) <= warnShare * allocationOf({ ...org, eventAddOns });
  if (!Number.isSafeInteger(eventAddOns) || eventAddOns <= owned || !isEnough) return [];
  const label = `Buy ${counted(eventAddOns - owned, 'event add-on')} for ${nameOf(org)} (${formatCount(eventAddOns * PER_ADD_ON)} deliveries a day on top)`;
  return [edit(label, 'orgs', org.id, { eventAddOns })];
}
