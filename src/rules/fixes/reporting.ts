/** Asks where questions across clouds are answered, and by whom. */
import { ONLY } from '../../model/design.ts';
import type { Reporting } from '../../model/records/governance.ts';
import { isSet } from '../../topology/empty.ts';
import { isWarehouse } from '../../topology/kind-sets.ts';
import type { SystemNode, Topology } from '../../topology/topology.ts';
import type { Asking, Choice } from '../asking.ts';
import { systemName } from '../wording.ts';
import { type Asked, askFields, asText, distinct, said } from './asked-fields.ts';
import { knownOwners } from './known-owners.ts';

export function chooseReporting(topology: Topology): Asking {
  const strategy: Asked<Partial<Reporting>> = {
    question: {
      text: 'Where are questions across clouds answered?',
      choices: strategies(topology),
      freeText: 'Tableau on the warehouse, nightly',
    },
    read: asText((text) => ({ strategy: text })),
  };
  const owner: Asked<Partial<Reporting>> = {
    question: {
      text: 'Who owns cross-cloud reporting?',
      choices: knownOwners(topology, topology.systems.filter(isReporting)),
      freeText: 'Analytics team',
    },
    read: asText((text) => ({ owner: text })),
  };
  const asked = isSet(topology.reporting.owner) ? [strategy] : [strategy, owner];
  return askFields('Choose where cross-cloud questions are answered', 'reporting', ONLY, asked);
}

/** What the design has first. */
function strategies({ systems }: Topology): readonly Choice[] {
  const byId = systems.toSorted((a, b) => (a.system.id < b.system.id ? -1 : 1));
  return distinct([
    ...byId.filter(isWarehouse).map((node) => said(`Zero Copy to ${systemName(node)}`, 'the design has it')),
    ...byId.filter(isCrmAnalytics).map(() => said('CRM Analytics', 'the design has it')),
    said('CRM Analytics'),
    said('Zero Copy to a warehouse'),
    said('A BI tool on its own copy'),
  ]);
}

function isReporting(node: SystemNode): boolean {
  return isWarehouse(node) || isCrmAnalytics(node);
}

function isCrmAnalytics({ kind }: SystemNode): boolean {
  return kind.kind === 'crm-analytics';
}
