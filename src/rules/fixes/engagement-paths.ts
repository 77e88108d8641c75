import type { Command } from '../../commands/command.ts';
import type { Link, Topology } from '../../topology/topology.ts';
import { switchToOther } from './other-mechanisms.ts';
import { routeThrough } from './routes.ts';

const CONNECT = 'mc-connect-tracking';

/** The two paths Salesforce ships: Marketing Cloud Connect, and Data Cloud where the design has it. */
export function bringEngagementHome(link: Link, topology: Topology): readonly Command[] {
  const hubs = topology.systems.filter(({ isDataCloud }) => isDataCloud);
  const [hub] = hubs.sort((a, b) => (a.system.id < b.system.id ? -1 : 1));
  return [
    ...switchToOther(link, topology, { isSound: ({ mechanism }) => mechanism?.id === CONNECT }),
    ...(hub ? [routeThrough(link, hub)] : []),
  ];
}
