/** Shapes and lines that were drawn in draw.io beside ours: proposed as systems and flows, like a foreign picture. */
import { transform } from '../../commands/transform.ts';
import type { Design } from '../../model/design.ts';
import { parseSubject } from '../../model/subject.ts';
import { planDiagram } from '../diagram/diagram-plan.ts';
import { type NodeMapping, proposedMapping } from '../diagram/mapping.ts';
import { withPlan } from '../plan/import-plan.ts';
import type { Change } from './change.ts';
import { diagramOf } from './foreign-cells.ts';
import { PROPERTY } from './properties.ts';
import type { RawCell } from './raw-cells.ts';

export function addedInDrawio(
  design: Design,
  cells: readonly RawCell[],
  oursIds: ReadonlySet<string>,
): readonly Change[] {
  const page = diagramOf({ name: '', cells, packed: null });
  const isNew = ({ id }: { readonly id: string }) => !oursIds.has(id);
  const systemOf = systemsByCell(design, cells, oursIds);
  const edges = page.edges.filter(isNew);
  const nodes = page.nodes.filter((node) => isNew(node) || systemOf.has(node.id));
  if (edges.length === 0 && !nodes.some(isNew)) return [];
  const named = nodes.map((node) => ({ ...node, label: systemOf.get(node.id) ?? node.label }));
  const diagram = { name: '', nodes: named, edges };
  const proposed = proposedMapping(diagram);
  const mapping = new Map(
    named.map((node): readonly [string, NodeMapping] => {
      const isCard = systemOf.has(node.id);
      return [
        node.id,
        isCard ? { as: 'system', kind: 'custom', isGuess: false } : (proposed.get(node.id) ?? { as: 'ignored' }),
      ];
    }),
  );
  // Where they were drawn: they stand beside cards of ours.
  const places = new Map(nodes.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])));
  const choices = { mapping, places };
  const { plan } = planDiagram(diagram, choices, design);
  const systems = plan.systems.filter(({ id }) => id === null).map(({ name }) => name);
  const told = [
    ...systems,
    ...plan.flows.map(
      ({ source, target }) => `a flow from ${plan.systems[source]?.name} to ${plan.systems[target]?.name}`,
    ),
    ...plan.entities.filter(({ id }) => id === null).map(({ name }) => `the entity ${name}`),
  ];
  if (told.length === 0) return [];
  const shown = told.length > MOST_NAMED ? [...told.slice(0, MOST_NAMED), `${told.length - MOST_NAMED} more`] : told;
  const command = transform('Add from draw.io', (current) =>
    withPlan(current, planDiagram(diagram, choices, current).plan),
  );
  return [{ kind: 'added', says: `Added: ${shown.join(', ')}.`, command }];
}

const MOST_NAMED = 8;

function systemsByCell(
  design: Design,
  cells: readonly RawCell[],
  oursIds: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map(
    cells.flatMap((cell) => {
      const parts = parseSubject(cell.properties.get(PROPERTY.subject) ?? '');
      const system = parts?.collection === 'systems' ? design.systems.get(parts.id) : undefined;
      return system && oursIds.has(cell.id) ? [[cell.id, system.name] as const] : [];
    }),
  );
}
