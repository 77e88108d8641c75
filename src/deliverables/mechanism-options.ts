/** By which mechanisms each flow could travel: the one it has, and the best of the others, with times and limits. */
import type { Mechanism } from '../catalog/mechanism.ts';
import { formatBytes, formatRate } from '../lib/quantity.ts';
import { flowP95 } from '../topology/latency.ts';
import { type Recommendation, recommendMechanisms } from '../topology/recommend-mechanism.ts';
import type { Link, Topology } from '../topology/topology.ts';
import type { Table } from './document.ts';
import { flowName } from './names.ts';
import { sortedLinks } from './sorting.ts';
import { columnsOf, tableOf } from './table.ts';

/** Besides the one that was chosen. */
const MOST_OTHERS = 3;

interface Option {
  readonly link: Link;
  readonly recommendation: Recommendation;
  readonly isChosen: boolean;
}

export function mechanismOptionsTable(topology: Topology): Table {
  return tableOf({
    id: 'options',
    title: 'Options by flow',
    columns: OPTION_COLUMNS,
    items: sortedLinks(topology.links).flatMap((link) => optionsOf(topology, link)),
    rowId: ({ link, recommendation }) => `${link.flow.id}/${recommendation.mechanism.id}`,
    subject: ({ link }) => `flow:${link.flow.id}`,
    emptyText: 'No flow is drawn yet.',
  });
}

function optionsOf(topology: Topology, link: Link): readonly Option[] {
  const ranked = recommendMechanisms(topology, link);
  const chosen = ranked.filter(({ mechanism }) => mechanism.id === link.flow.mechanism);
  const others = ranked.filter(
    ({ mechanism, verdict }) => mechanism.id !== link.flow.mechanism && verdict !== 'refused',
  );
  return [...chosen, ...others.slice(0, MOST_OTHERS)].map((recommendation) => ({
    link,
    recommendation,
    isChosen: recommendation.mechanism.id === link.flow.mechanism,
  }));
}

const option = columnsOf<Option>(({ link }) => `flow:${link.flow.id}`);

const OPTION_COLUMNS = [
  option.text('flow', 'Flow', ({ link }) => flowName(link)),
  option.text('option', 'Option', ({ recommendation }) => recommendation.name),
  option.flag('chosen', 'Chosen', ({ isChosen }) => isChosen, { field: 'mechanism' }),
  option.text('verdict', 'Verdict', ({ recommendation }) => recommendation.verdict, {
    mark: ({ recommendation, isChosen }) => (isChosen && recommendation.verdict === 'refused' ? 'conflict' : null),
  }),
  option.duration('p95', 'p95', optionP95, {
    mark: ({ recommendation }) => (recommendation.mechanism.latencyMs.estimate ? 'estimate' : null),
  }),
  option.text('limits', 'Limits', ({ recommendation }) => limitTexts(recommendation.mechanism)),
  option.text('reasons', 'Why', ({ recommendation }) => reasonTexts(recommendation)),
];

/** A measurement is of the mechanism the flow has now. */
function optionP95({ link, recommendation, isChosen }: Option): number | null {
  return isChosen ? flowP95(link) : recommendation.p95Ms;
}

function limitTexts({ maxPayloadBytes, recommendedMaxEventsPerDay, delivery }: Mechanism): readonly string[] {
  const { replayWindowHours } = delivery;
  return [
    ...(maxPayloadBytes === null ? [] : [`at most ${formatBytes(maxPayloadBytes)} a message`]),
    ...(recommendedMaxEventsPerDay === null ? [] : [`up to ${formatRate(recommendedMaxEventsPerDay, 'day')}`]),
    ...(typeof replayWindowHours === 'number' ? [`replay for ${replayWindowHours} h`] : []),
  ];
}

/** What speaks against it decides, else the first reason for it. */
function reasonTexts({ reasons, objections }: Recommendation): readonly string[] {
  return objections.length > 0 ? objections.slice(0, 2) : reasons.slice(0, 1);
}
