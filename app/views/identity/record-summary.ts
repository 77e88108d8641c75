/** What a folded card still says: the facts one compares records by. */
import { type Design, inOrder } from '../../../src/model/design.ts';
import { formatQuantity } from '../../inspector/model/quantity-text.ts';
import type { RecordCollection } from './identity-sections.ts';
import { matchSentence } from './match-sentence.ts';

/** Empty where nothing is answered yet. */
export function recordSummary(design: Design, collection: RecordCollection, id: string): string {
  return SUMMARIES[collection](design, id)
    .filter((fact) => fact !== null && fact !== '')
    .join(' · ');
}

type Facts = readonly (string | null)[];

const SUMMARIES: Readonly<Record<RecordCollection, (design: Design, id: string) => Facts>> = {
  rulesets(design, id) {
    const ruleset = design.rulesets.get(id);
    if (!ruleset) return [];
    return [
      ruleset.primaryDmo,
      ruleset.dataSpace === '' ? null : `data space ${ruleset.dataSpace}`,
      ruleset.anchor?.type ? `anchored on ${ruleset.anchor.type.replaceAll('-', ' ')}` : 'no anchor',
      ruleset.matchRules.map(matchSentence).join(' OR ') || 'no match rule',
      ruleset.tested?.passed === true ? 'tested' : 'not tested',
    ];
  },
  insights(design, id) {
    const insight = design.insights.get(id);
    if (!insight) return [];
    return [
      insight.type,
      insight.scheduleMinutes === null ? null : `every ${formatQuantity(insight.scheduleMinutes, 'minutes')}`,
      namesOf(design, 'entities', insight.sourceEntityIds ?? []),
    ];
  },
  segments(design, id) {
    const segment = design.segments.get(id);
    if (!segment) return [];
    return [
      segment.on === null ? null : `on ${segment.on}`,
      segment.publishType,
      segment.publishIntervalMin === null ? null : `every ${formatQuantity(segment.publishIntervalMin, 'minutes')}`,
      segment.targets.length === 0 ? null : `to ${namesOf(design, 'systems', segment.targets)}`,
      segment.version ? `version ${segment.version}` : 'no version',
      segment.owner ? `owner ${segment.owner}` : 'no owner',
      segment.changeReview ? `review: ${segment.changeReview}` : 'no change review',
    ];
  },
  dataGraphs(design, id) {
    const graph = design.dataGraphs.get(id);
    if (!graph) return [];
    return [
      graph.mode,
      graph.rootDmo === '' ? null : `from ${graph.rootDmo}`,
      graph.nodes.length === 1 ? '1 object' : `${graph.nodes.length} objects`,
      graph.refreshMinutes === null
        ? 'refresh not answered'
        : `refreshed every ${formatQuantity(graph.refreshMinutes, 'minutes')}`,
    ];
  },
};

const MOST_NAMES = 4;

function namesOf(design: Design, collection: 'entities' | 'systems', ids: readonly string[]): string {
  const wanted = new Set(ids);
  const names = inOrder<{ readonly id: string; readonly order: number; readonly name: string }>(design[collection])
    .filter((record) => wanted.has(record.id))
    .map(({ id, name }) => name || id);
  const rest = names.length - MOST_NAMES;
  return rest > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${rest} more` : names.join(', ');
}
