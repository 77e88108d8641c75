/** Flags feeds into Data Cloud that mirror every change of every case. */
import type { Command } from '../../commands/command.ts';
import { formatCount, formatRate } from '../../lib/quantity.ts';
import type { EntityNode, Link, Topology } from '../../topology/topology.ts';
import { sendCaseEvents, sendSelectedFields } from '../fixes/case-payload.ts';
import { paramsOf } from '../params.ts';
import type { Rule } from '../rule.ts';
import { entitySubjects } from '../subjects.ts';
import { entityNames, flowName } from '../wording.ts';

export const caseWritePressure: Rule = {
  meta: {
    id: 'activation/case-write-pressure',
    title: 'Case stream mirrors the whole object',
    severity: 'warning',
    profile: 'core',
    why: 'Case updates create ingestion volume, storage cost and noise in service insights; scores want closed cases with resolution codes.',
    source: 'S1-05, S1-29, S1-30, S1-31, S1-32, S1-33, S1-34, S1-51',
  },
  check(topology, report) {
    const { caseWritePerDay } = paramsOf(topology);
    for (const link of topology.links) {
      const { flow } = link;
      const cases = mirroredCases(link);
      if (cases.length === 0) continue;
      const perDay = casesPerDay(link, topology);
      report({
        subject: `flow:${flow.id}`,
        severity: perDay === 0 || perDay >= caseWritePerDay ? 'warning' : 'info',
        field: 'payloadScope',
        related: entitySubjects(cases),
        message: `${flowName(link)} mirrors every change of ${entityNames(cases)} (${rateText(perDay, caseWritePerDay)}). Service scores want the case as it was created and as it was closed, with status, category, resolution code and contact.`,
        fixes: () => fixesFor(link, cases),
      });
    }
  },
};

function mirroredCases({ isIngest, flow, entities }: Link): readonly EntityNode[] {
  if (!isIngest || flow.payloadScope !== 'full-object' || !flow.operations?.includes('update')) return [];
  return entities.filter(({ entity }) => entity.canonical === 'case');
}

function casesPerDay({ flow }: Link, { about }: Topology): number {
  return Math.max(flow.eventsPerDay ?? 0, about.context?.casesPerDay ?? 0);
}

function rateText(perDay: number, threshold: number): string {
  if (perDay === 0) return 'nobody said how many a day';
  if (perDay >= threshold) return formatRate(perDay, 'day');
  return `${formatRate(perDay, 'day')}, below the ${formatCount(threshold)} at which it hurts`;
}

/** What else the flow carries still needs its updates. */
function fixesFor(link: Link, cases: readonly EntityNode[]): readonly Command[] {
  const carriesOnlyCases = cases.length === link.entities.length;
  return [...(carriesOnlyCases ? [sendCaseEvents(link)] : []), sendSelectedFields(link)];
}
