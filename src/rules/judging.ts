/** What the design itself says about how it is judged: context-only systems and severities per rule. */
import type { Subject } from '../model/field.ts';
import type { Topology } from '../topology/topology.ts';
import type { Severity } from './rule.ts';

/** Says of a subject whether its findings are dropped; most designs have no context-only system to ask about. */
export function droppedIn(topology: Topology): (subject: Subject) => boolean {
  if (topology.systems.every(({ inScope }) => inScope)) return () => false;
  return (subject) => isDropped(subject, topology);
}

/** Findings on, or only between, context-only systems are dropped; such systems still count for others. */
function isDropped(subject: Subject, topology: Topology): boolean {
  const [element = ''] = subject.split('#');
  const colon = element.indexOf(':');
  const id = element.slice(colon + 1);
  switch (element.slice(0, colon)) {
    case 'system':
      return topology.systemById(id)?.inScope === false;
    case 'placement':
      return systemOfPlacement(topology, id)?.inScope === false;
    case 'interaction': {
      const interaction = topology.design.interactions.get(id);
      return interaction !== undefined && topology.systemById(interaction.systemId)?.inScope === false;
    }
    case 'flow': {
      const link = topology.linkById(id);
      return link !== undefined && !link.source.inScope && !link.target.inScope;
    }
    default:
      return false;
  }
}

function systemOfPlacement(topology: Topology, id: string) {
  const placement = topology.design.placements.get(id);
  return placement && topology.systemById(placement.systemId);
}

/** The design's own severity for a rule, where it gives one. */
export function settingsOf({ design }: Topology): ReadonlyMap<string, Severity | 'off'> {
  const settings = new Map<string, Severity | 'off'>();
  for (const { id, severity } of design.ruleSettings.values()) if (severity) settings.set(id, severity);
  return settings;
}
