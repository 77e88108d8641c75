/** What makes good for an outage that outlasts the bus: a reload, or a broker that keeps events for longer. */
import type { MechanismId } from '../../catalog/mechanism.ts';
import { mechanismOf } from '../../catalog/mechanisms.ts';
import type { SystemKind } from '../../catalog/system-kind.ts';
import type { Command } from '../../commands/command.ts';
import { editWith, together } from '../../commands/edit.ts';
import { ErrorHandling } from '../../model/records/exchange.ts';
import { outlastsReplay, replayHours } from '../../topology/delivery-duties.ts';
import { fitsLink } from '../../topology/mechanism-fit.ts';
import type { Link, SystemNode, Topology } from '../../topology/topology.ts';
import { flowName, systemName } from '../wording.ts';
import { switchMechanism } from './flow-mechanisms.ts';
import { routeThrough } from './routes.ts';

export function outlastOutage(link: Link, topology: Topology): readonly Command[] {
  return [planResync(link), ...BROKERS.flatMap((kind) => keepInBroker(link, kind, topology))];
}

function planResync(link: Link): Command {
  const { flow, source } = link;
  const way = source.kind.platform === 'core-org' ? 'Bulk API 2.0 re-sync' : `full reload from ${systemName(source)}`;
  const resync = `${way.charAt(0).toUpperCase()}${way.slice(1)} after an outage of more than ${replayHours(link)} h`;
  return editWith(`Give ${flowName(link)} a ${way} for longer outages`, 'flows', flow.id, ({ errorHandling }) => ({
    errorHandling: { ...(errorHandling ?? ErrorHandling.parse({})), resync },
  }));
}

/** Both the system and the mechanism of that name. */
const BROKERS = ['kafka', 'sqs'] as const satisfies readonly (SystemKind & MechanismId)[];

/** Through the broker that the design has, where what it keeps covers the outage. */
function keepInBroker(link: Link, kind: (typeof BROKERS)[number], { systems }: Topology): readonly Command[] {
  const mechanism = mechanismOf(kind);
  const brokers = systems.filter((system) => system.kind.kind === kind && system !== link.source);
  const [broker] = brokers.sort((a, b) => (a.system.id < b.system.id ? -1 : 1));
  const candidate: Link = { ...link, mechanism };
  if (!broker || link.mechanism === mechanism || outlastsReplay(candidate) || !fitsLink(mechanism, candidate))
    return [];
  const switched = switchMechanism(link, mechanism, `keeps events for ${replayHours(candidate)} h`);
  if (isOnTheWay(link, broker)) return [switched];
  return [together(`${switched.label}, through ${systemName(broker)}`, [switched, routeThrough(link, broker)])];
}

function isOnTheWay({ target, via }: Link, broker: SystemNode): boolean {
  return target === broker || via.includes(broker);
}
