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
  return tableOf(design).factsOf;
}

/** As `elementName`, which looks the name up each time. */
export function nameIn(design: Design, subject: Subject): string {
  return concernedIn(design, tableOf(design).concerned, subject).name;
}

/** Does it beforehand, a little at a time, for somebody who is about to type. */
export function warmFacts(design: Design, findings: readonly Finding[], from = 0): void {
  const { factsOf } = tableOf(design);
  const end = performance.now() + WARM_SLICE_MS;
  let at = from;
  for (; at < findings.length && performance.now() < end; at += 1) {
    const finding = findings[at];
    if (finding) factsOf(finding);
  }
  if (at < findings.length) setTimeout(() => warmFacts(design, findings, at));
}

/** Leaves a frame to whatever else happens in it. */
const WARM_SLICE_MS = 4;

/** What is known of one state of the design. */
interface Table {
  readonly concerned: Map<Subject, Concerned>;
  readonly factsOf: FactsOf;
}

const tables = new WeakMap<Design, Table>();

function tableOf(design: Design): Table {
  const known = tables.get(design);
  if (known) return known;
  const facts = new Map<Finding, FindingFacts>();
  const concerned = new Map<Subject, Concerned>();
  const factsOf = (finding: Finding) => {
    const old = facts.get(finding);
    if (old) return old;
    const made = factsIn(design, concerned, finding);
    facts.set(finding, made);
    return made;
  };
  const table = { concerned, factsOf };
  tables.set(design, table);
  return table;
}

/** Of one element: how it is called, and by whom it is held, sent or received. */
interface Concerned {
  readonly name: string;
  readonly systems: readonly string[];
  readonly entities: readonly string[];
}

function factsIn(design: Design, known: Map<Subject, Concerned>, finding: Finding): FindingFacts {
  const texts = [findingTitle(finding), finding.ruleId, finding.message];
  const about = concernedIn(design, known, finding.subject);
  texts.push(about.name, ...about.systems, ...about.entities);
  if (finding.related.length === 0) {
    return { text: texts.join('\n').toLowerCase(), systems: about.systems, entities: about.entities };
  }
  const systems = [...about.systems];
  const entities = [...about.entities];
  for (const subject of finding.related) {
    const also = concernedIn(design, known, subject);
    texts.push(also.name, ...also.systems, ...also.entities);
    systems.push(...also.systems);
    entities.push(...also.entities);
  }
  return { text: texts.join('\n').toLowerCase(), systems, entities };
}

function concernedIn(design: Design, known: Map<Subject, Concerned>, subject: Subject): Concerned {
  const old = known.get(subject);
  if (old) return old;
  const { systems, entities } = idsOf(design, subject);
  const concerned = {
    name: elementName(design, subject),
    systems: systems.flatMap((id) => design.systems.get(id)?.name.toLowerCase() ?? []),
    entities: entities.flatMap((id) => design.entities.get(id)?.name.toLowerCase() ?? []),
  };
  known.set(subject, concerned);
  return concerned;
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
