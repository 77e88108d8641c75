/** The first feed of an item that no smoke test walks from end to end. */
import type { Subject } from '../../../src/model/field.ts';
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import { isInOrg } from '../../../src/topology/mechanism-sets.ts';
import type { Deployment } from './use-deployment.ts';

export function untestedFeed({ plan, topology }: Deployment, item: DeployItem): Subject | null {
  const tested = new Set(
    topology.smokeTests.flatMap(({ kind, flowIds }) =>
      kind === 'end-to-end' ? flowIds.map((id) => `flow:${id}`) : [],
    ),
  );
  const feeds = plan.graph.needsOf(item).flatMap(({ reason, items }) => (reason === 'feed' ? items : []));
  const open = feeds.filter(({ subject }) => {
    const link = topology.linkById(subject.slice('flow:'.length));
    return link !== undefined && !isInOrg(link.mechanism) && !tested.has(subject);
  });
  return open.map(({ subject }) => subject).sort()[0] ?? null;
}
