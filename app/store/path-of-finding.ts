/** Everything a finding speaks of, as far as it is drawn: its elements, their cards, and the flows between those. */
import type { Design } from '../../src/model/design.ts';
import type { Id, Subject } from '../../src/model/field.ts';
import type { Flow } from '../../src/model/records/exchange.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { drawnSubjects, partsOf } from './drawn-subjects.ts';

export function pathOfFinding(
  design: Design,
  { subject, related }: Pick<Finding, 'subject' | 'related'>,
): ReadonlySet<Subject> {
  const spoken = [subject, ...related];
  const path = new Set(spoken.flatMap((one) => [...drawnSubjects(design, one), ...endsOf(design, one)]));
  const entities = new Set(spoken.flatMap((one) => entityOf(design, one) ?? []));
  // Two systems that are spoken of together with no entity: their flows need not be what is meant.
  if (entities.size > 0) for (const flow of flowsBetween(design, path, entities)) path.add(`flow:${flow.id}`);
  return path;
}

/** A line alone says little: its cards belong to it. So does what somebody waiting on a live path reads. */
function endsOf(design: Design, subject: Subject): readonly Subject[] {
  const { kind, id } = partsOf(subject);
  if (kind === 'flow') {
    const flow = design.flows.get(id);
    return flow ? [flow.source, ...(flow.via ?? []), flow.target].map((end) => `system:${end}`) : [];
  }
  if (kind !== 'interaction') return [];
  const reads = design.interactions.get(id)?.reads ?? [];
  return reads.flatMap(({ systemId }, at) => [`interaction:${id}#${at}`, `system:${systemId}`]);
}

function entityOf(design: Design, subject: Subject): Id | undefined {
  const { kind, id } = partsOf(subject);
  switch (kind) {
    case 'entity':
      return id;
    case 'placement':
      return design.placements.get(id)?.entityId;
    case 'sharedKey':
      return design.sharedKeys.get(id)?.entityId;
    default:
      return undefined;
  }
}

/** Those that carry one of the entities from one card of the path to another. */
function flowsBetween(design: Design, path: ReadonlySet<Subject>, entities: ReadonlySet<Id>): readonly Flow[] {
  const carrying = carriersIn(design.flows);
  return [...entities]
    .flatMap((entity) => carrying.get(entity) ?? [])
    .filter(({ source, target }) => path.has(`system:${source}`) && path.has(`system:${target}`));
}

/** Made once for the flows of a design: a pointer that runs down the list asks for a path with every row. */
function carriersIn(flows: Design['flows']): ReadonlyMap<Id, readonly Flow[]> {
  const known = carriers.get(flows);
  if (known) return known;
  const carrying = new Map<Id, Flow[]>();
  for (const flow of flows.values()) {
    for (const entity of flow.entityIds) {
      const others = carrying.get(entity);
      if (others) others.push(flow);
      else carrying.set(entity, [flow]);
    }
  }
  carriers.set(flows, carrying);
  return carrying;
}

const carriers = new WeakMap<Design['flows'], ReadonlyMap<Id, readonly Flow[]>>();
