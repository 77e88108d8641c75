/** Every flow in one table: ends, rhythm, promise against what is possible, owner, failure, key. */
import { counted } from '../lib/counted.ts';
import { flowP95 } from '../topology/latency.ts';
import type { Link, Topology } from '../topology/topology.ts';
import { heading, paragraph } from './blocks.ts';
import type { Deliverable } from './deliverable.ts';
import { DELIVERY_COLUMNS, DETAIL_COLUMNS, isTooSlow, MAP_COLUMNS } from './flow-columns.ts';
import { sortedLinks } from './sorting.ts';
import { type ColumnOf, tableOf } from './table.ts';

export const integrationMap: Deliverable = {
  id: 'integration-map',
  title: 'Integration map',
  about: 'Every flow with its ends, rhythm, SLA against p95, owner, error handling and key.',
  blocks({ topology }) {
    const links = sortedLinks(topology.links);
    return [
      paragraph(summaryOf(topology)),
      flowsTable('map', 'Integration map', MAP_COLUMNS, links, true),
      heading('What the flows carry'),
      flowsTable('content', 'What the flows carry', DETAIL_COLUMNS, links),
      heading('Load, repeats and outages'),
      flowsTable('delivery', 'Load, repeats and outages', DELIVERY_COLUMNS, links),
    ];
  },
};

function flowsTable(
  id: string,
  title: string,
  columns: readonly ColumnOf<Link>[],
  items: readonly Link[],
  isMain = false,
) {
  return tableOf({
    id,
    title,
    isMain,
    columns,
    items,
    rowId: ({ flow }) => flow.id,
    subject: ({ flow }) => `flow:${flow.id}`,
    emptyText: 'No flow is drawn yet.',
  });
}

function summaryOf({ links, governance }: Topology): string {
  const undecided = links.filter((link) => flowP95(link) === null).length;
  const slow = links.filter(isTooSlow).length;
  const parts = [
    `${counted(links.length, 'flow')}.`,
    ...(undecided > 0 ? [`${counted(undecided, 'flow')} without a mechanism.`] : []),
    ...(slow > 0
      ? [
          `${counted(slow, 'flow')} promise${slow === 1 ? 's' : ''} more than ${slow === 1 ? 'its mechanism keeps' : 'their mechanisms keep'}: p95 is longer than the SLA.`,
        ]
      : []),
    'p95 is the time within which 95 of 100 changes arrive; a figure marked as an estimate was published by nobody.',
    ...(governance.mapReviewedOn ? [`Last reviewed: ${governance.mapReviewedOn}.`] : []),
  ];
  return parts.join(' ');
}
