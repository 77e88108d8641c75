/** The figures under an executive summary. */
import { countBySeverity } from '../rules/severity.ts';
import type { Table } from './document.ts';
import { entitiesWithoutKey } from './shared-key-inventory.ts';
import { testRows } from './smoke-tests.ts';
import type { Source } from './source.ts';
import { hasNoRecord } from './system-of-record-matrix.ts';
import { columnsOf, tableOf } from './table.ts';

interface Figure {
  readonly id: string;
  readonly says: string;
  readonly count: number;
}

const figure = columnsOf<Figure>(() => null);

export function summaryFigures(source: Source): Table {
  return tableOf({
    id: 'figures',
    title: 'The design in figures',
    isMain: true,
    columns: [
      figure.text('figure', 'Figure', ({ says }) => says),
      figure.number('count', 'Count', ({ count }) => count),
    ],
    items: figuresOf(source),
    rowId: ({ id }) => id,
    emptyText: 'There is nothing to count.',
  });
}

function figuresOf(source: Source): readonly Figure[] {
  const { topology, findings, waived } = source;
  const { systems, orgs, entities, links, sharedKeys } = topology;
  const counts = countBySeverity(findings);
  const tests = testRows(topology);
  return [
    { id: 'systems', says: 'Systems', count: systems.length },
    { id: 'orgs', says: 'Orgs', count: orgs.filter((org) => org.systems.length > 0).length },
    { id: 'entities', says: 'Entities', count: entities.length },
    { id: 'no-record', says: 'Entities without a system of record', count: entities.filter(hasNoRecord).length },
    { id: 'keys', says: 'Shared keys', count: sharedKeys.length },
    { id: 'no-key', says: 'Shared entities without a key', count: entitiesWithoutKey(topology).length },
    { id: 'flows', says: 'Flows', count: links.length },
    { id: 'no-mechanism', says: 'Flows without a mechanism', count: links.filter((link) => !link.mechanism).length },
    { id: 'own-tests', says: 'Smoke tests of the design', count: topology.smokeTests.length },
    { id: 'generated', says: 'Smoke tests generated', count: tests.filter(({ test }) => test === null).length },
    { id: 'errors', says: 'Errors', count: counts.error },
    { id: 'warnings', says: 'Warnings', count: counts.warning },
    { id: 'info', says: 'Info', count: counts.info },
    { id: 'waived', says: 'Waived', count: waived.length },
  ];
}
