/** Flags fields that more than one hand writes. */
import type { PlacementNode, Topology } from '../../topology/topology.ts';
import { keepOneWriter } from '../fixes/field-writers.ts';
import type { Rule } from '../rule.ts';
import { listed, systemName } from '../wording.ts';

interface Contest {
  readonly field: string;
  /** Where in the placement the writers are listed. */
  readonly path: string;
  readonly writers: readonly string[];
  readonly insightId: string | null;
}

export const multiWriterField: Rule = {
  meta: {
    id: 'ownership/multi-writer-field',
    title: 'Two writers on one field',
    severity: 'error',
    profile: 'core',
    why: 'Conflict avoidance is the cheapest conflict resolution; double writers surface as data-quality tickets months later.',
    source: 'S0-05, S1-40, S1-41, S1-42, S2-15',
  },
  check(topology, report) {
    for (const node of topology.placements) {
      for (const contest of contestsIn(node)) {
        report({
          subject: `placement:${node.placement.id}#${contest.field}`,
          field: contest.path,
          related: relatedOf(contest, topology),
          message: `${node.placement.object}.${contest.field} in ${systemName(node.system)} is written by ${writerNames(contest, topology)}. Leave one writer.`,
          fixes: () => keepOneWriter(node, contest.field, topology),
        });
      }
    }
  },
};

export function contestsIn({ placement }: PlacementNode): readonly Contest[] {
  const derived = (placement.derivedFields ?? []).map(({ field, sourceInsightId, otherWriters }, at) => ({
    field,
    path: `derivedFields[${at}].otherWriters`,
    writers: otherWriters,
    insightId: sourceInsightId,
  }));
  const listedWriters = (placement.fieldWriters ?? []).map(({ field, writers }, at) => ({
    field,
    path: `fieldWriters[${at}].writers`,
    writers,
    insightId: null,
  }));
  return [
    ...derived.filter(({ writers }) => writers.length > 0),
    ...listedWriters.filter(({ writers }) => new Set(writers).size > 1),
  ];
}

function relatedOf({ insightId, writers }: Contest, topology: Topology): readonly string[] {
  const systems = writers.filter((writer) => topology.systemById(writer)).map((id) => `system:${id}`);
  return [...(insightId === null ? [] : [`insight:${insightId}`]), ...new Set(systems)];
}

/** A writer is a system of the design, or free text. */
function writerNames({ insightId, writers }: Contest, topology: Topology): string {
  const insight = insightId === null ? null : topology.design.insights.get(insightId);
  const names = writers.map((writer) => {
    const system = topology.systemById(writer);
    return system ? systemName(system) : writer;
  });
  return listed([...new Set([...(insightId === null ? [] : [insight?.name || insightId]), ...names])]);
}
