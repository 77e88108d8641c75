/** Of the options of a cell, those that suit this very flow first: one then types less, and mistakes no neighbour for it. */
import { mechanismDisplayName } from '../../../src/catalog/mechanism-names.ts';
import type { Design } from '../../../src/model/design.ts';
import { recommendMechanisms } from '../../../src/topology/recommend-mechanism.ts';
import type { Link } from '../../../src/topology/topology.ts';
import { topologyOf } from '../../../src/topology/topology-of.ts';
import type { GridOption } from '../../grid/grid-types.ts';
import type { Choices } from './field-entry.ts';

/** As many as one reads before one types. */
const MOST_MECHANISMS = 6;

/** Asked when an edit begins: it looks at the whole design. */
export function withLikelyFirst(choices: Choices, fieldId: string, flowId: string, design: Design): Choices {
  if (choices === null || (fieldId !== 'mechanism' && fieldId !== 'entityIds')) return choices;
  const link = topologyOf(design).linkById(flowId);
  if (!link) return choices;
  const likely = fieldId === 'mechanism' ? likelyMechanisms(link, design) : likelyEntities(link, choices);
  const known = new Set(likely.map(({ value }) => value));
  return [...likely, ...choices.filter(({ value }) => !known.has(value))];
}

function likelyMechanisms(link: Link, design: Design): readonly GridOption[] {
  const group = `From ${link.source.system.name} to ${link.target.system.name}`;
  return recommendMechanisms(topologyOf(design), link)
    .filter(({ verdict }) => verdict !== 'refused')
    .slice(0, MOST_MECHANISMS)
    .map(({ mechanism: { id } }) => ({ value: id, label: mechanismDisplayName(id), group, isLikely: true }));
}

/** What its source keeps. */
function likelyEntities({ source }: Link, choices: readonly GridOption[]): readonly GridOption[] {
  const kept = new Set(source.placements.map(({ entity }) => entity.entity.id));
  return choices.filter(({ value }) => kept.has(value)).map((option) => ({ ...option, isLikely: true }));
}
