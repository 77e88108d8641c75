/** What the filter asks of a finding: what there is to read of it, and the systems and entities it concerns. */
import type { Design } from '../../../src/model/design.ts';
import type { Id, Subject } from '../../../src/model/field.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import { elementName } from '../../actions/element-name.ts';
import { findingTitle } from '../../actions/findings/finding-title.ts';
import { partsOf } from '../../store/drawn-subjects.ts';

/** All in lower case. */
export interface FindingFacts {
  /** Title, rule, message and the names of all it speaks of. */
  readonly text: string;
  readonly systems: readonly string[];
  readonly entities: readonly string[];
}

export type FactsOf = (finding: Finding) => FindingFacts;

/** Worked out when first asked for and kept: each letter that is typed asks for those of all findings. */
export function createFacts(design: Design): FactsOf {
  const known = new WeakMap<Finding, FindingFacts>();
  const concerned = new Map<Subject, Concerned>();
  return (finding) => {
    const facts = known.get(finding) ?? factsOf(design, concerned, finding);
    known.set(finding, facts);
    return facts;
  };
}

/** Of one element: how it is called, and by whom it is held, sent or received. */
interface Concerned {
  readonly name: string;
  readonly systems: readonly string[];
  readonly entities: readonly string[];
}

function factsOf(design: Design, concerned: Map<Subject, Concerned>, finding: Finding): FindingFacts {
  const texts = [findingTitle(finding), finding.ruleId, finding.message];
  const systems: string[] = [];
  const entities: string[] = [];
  for (const subject of [finding.subject, ...finding.related]) {
    const of = concerned.get(subject) ?? concernedBy(design, subject);
    concerned.set(subject, of);
    texts.push(of.name);
    systems.push(...of.systems);
    entities.push(...of.entities);
  }
  return { text: [...texts, ...systems, ...entities].join('\n').toLowerCase(), systems, entities };
}

function concernedBy(design: Design, subject: Subject): Concerned {
  const { systems, entities } = idsOf(design, subject);
  return {
    name: elementName(design, subject),
    systems: systems.flatMap((id) => design.systems.get(id)?.name.toLowerCase() ?? []),
    entities: entities.flatMap((id) => design.entities.get(id)?.name.toLowerCase() ?? []),
  };
}

interface Ids {
  readonly systems: readonly Id[];
  readonly entities: readonly Id[];
}

const NOBODY: Ids = { systems: [], entities: [] };

function idsOf(design: Design, subject: Subject): Ids {
  const { kind, id } = partsOf(subject);
  switch (kind) {
    case 'system':
      return { systems: [id], entities: [] };
    case 'entity':
      return { systems: [], entities: [id] };
    case 'placement': {
      const placement = design.placements.get(id);
      return placement ? { systems: [placement.systemId], entities: [placement.entityId] } : NOBODY;
    }
    case 'interaction': {
      const interaction = design.interactions.get(id);
      return interaction ? { systems: [interaction.systemId], entities: [] } : NOBODY;
    }
    case 'sharedKey': {
      const sharedKey = design.sharedKeys.get(id);
      return sharedKey ? { systems: [], entities: [sharedKey.entityId] } : NOBODY;
    }
    case 'flow': {
      const flow = design.flows.get(id);
      return flow ? { systems: [flow.source, ...(flow.via ?? []), flow.target], entities: flow.entityIds } : NOBODY;
    }
    case 'segment': {
      const segment = design.segments.get(id);
      return segment ? { systems: segment.targets, entities: [] } : NOBODY;
    }
    default:
      return NOBODY;
  }
}
