/** Asks who will use first what Data Cloud collects, and draws that moment with the data graph it reads. */
import { nextOrder } from '../../commands/edit.ts';
import { namesIn, uniqueName } from '../../commands/naming.ts';
import { newRecord } from '../../commands/record-schemas.ts';
import { transform, withRecords } from '../../commands/transform.ts';
import { freshId } from '../../model/id.ts';
import type { Interaction } from '../../model/records/exchange.ts';
import type { EntityNode, SystemNode, Topology } from '../../topology/topology.ts';
import type { Asking, Choice } from '../asking.ts';
import { systemName } from '../wording.ts';
import { byName, edgesOf, groundingGraph } from './grounding-graph.ts';
import { graphRead } from './read-together.ts';

interface Use {
  readonly type: NonNullable<Interaction['type']>;
  readonly host: SystemNode;
  readonly choice: Choice;
}

const USES = [
  { type: 'agent', name: 'An agent', reason: 'grounds its answers in the unified profile' },
  { type: 'record-page', name: 'A record page', reason: 'shows people what other systems know' },
] as const;
const MAX_HOSTS = 2;

/** Somebody has to work in an org that can read a data graph. */
export function canHelpSomebody(topology: Topology): boolean {
  return hostsIn(topology).length > 0;
}

export function nameFirstUse(dataCloud: SystemNode, topology: Topology, mostEdges: number): Asking {
  const uses = usesIn(topology, dataCloud);
  return {
    label: `Draw the first use of ${systemName(dataCloud)}`,
    questions: [
      { text: `Who will use first what ${systemName(dataCloud)} collects?`, choices: uses.map(({ choice }) => choice) },
    ],
    answer: ([answer]) => {
      const use = uses.find(({ choice }) => choice.value === answer);
      return use ? drawUse(use, dataCloud, mostEdges) : null;
    },
  };
}

function drawUse({ type, host, choice }: Use, dataCloud: SystemNode, mostEdges: number) {
  const entities = collected(dataCloud);
  return transform(`${choice.label} reads ${systemName(dataCloud)}`, (design) => {
    if (!design.systems.has(host.system.id) || !design.systems.has(dataCloud.system.id)) return design;
    const name = uniqueName(choice.label, namesIn(design, 'interactions'));
    const isTooBroad = entities.length === 0 || edgesOf(entities) > mostEdges;
    const graph = isTooBroad ? null : groundingGraph(design, { asker: name, entities, refreshMinutes: null });
    const interaction = newRecord('interactions', nextOrder(design, 'interactions'), {
      id: freshId(type, design.interactions),
      name,
      systemId: host.system.id,
      type,
      reads: [graphRead(dataCloud, entities, graph)],
    });
    return withRecords(withRecords(design, 'dataGraphs', graph ? [graph] : []), 'interactions', [interaction]);
  });
}

/** The systems that feed it first: there people work with these records. */
function usesIn(topology: Topology, dataCloud: SystemNode): readonly Use[] {
  const feeding = new Set(dataCloud.inbound.map(({ source }) => source));
  const rank = (host: SystemNode) => (feeding.has(host) ? 0 : 1);
  const hosts = [...hostsIn(topology)].sort((a, b) => rank(a) - rank(b) || (a.system.id < b.system.id ? -1 : 1));
  return hosts.slice(0, MAX_HOSTS).flatMap((host) =>
    USES.map(({ type, name, reason }): Use => {
      const label = `${name} in ${systemName(host)}`;
      return { type, host, choice: { value: `${type}:${host.system.id}`, label, reason } };
    }),
  );
}

function hostsIn({ systems }: Topology): readonly SystemNode[] {
  return systems.filter(({ kind, inScope }) => kind.platform === 'core-org' && inScope);
}

function collected({ inbound }: SystemNode): readonly EntityNode[] {
  const carried = inbound.filter(({ isIngest }) => isIngest).flatMap(({ entities }) => entities);
  return byName(carried);
}
