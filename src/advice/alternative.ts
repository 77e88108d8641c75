/** Another way than the flow that is drawn. */
import type { Command } from '../commands/command.ts';
import { entityNames, flowName } from '../rules/wording.ts';
import type { Link } from '../topology/topology.ts';

export interface Alternative {
  /** Stable while the flow keeps its meaning. */
  readonly id: 'native' | 'hub' | 'do-not-sync' | 'analytics-only' | 'read-on-demand' | 'notify' | 'activate';
  readonly title: string;
  /** What becomes of the data, in a sentence. */
  readonly text: string;
  readonly command: Command;
}

export function carriedBy(link: Link): string {
  return link.entities.length === 0 ? flowName(link) : entityNames(link.entities);
}
