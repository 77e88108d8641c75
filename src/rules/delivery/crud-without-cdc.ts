/** Flags record replication that somebody has to program although Change Data Capture does it. */
import { isHandBuiltReplication } from '../../topology/mechanism-sets.ts';
import type { Link } from '../../topology/topology.ts';
import { captureChanges } from '../fixes/change-capture.ts';
import type { Rule } from '../rule.ts';
import { flowName, mechanismName } from '../wording.ts';

export const crudWithoutCdc: Rule = {
  meta: {
    id: 'delivery/crud-without-cdc',
    title: 'Record replication built by hand',
    severity: 'warning',
    profile: 'core',
    why: 'Change Data Capture is the default for propagating record changes; hand-rolled polling is technical debt.',
    source: 'S0-11, S0-12, S0-30; AwesomeSalesforceSkills llm-anti-patterns #2 and decision tree',
  },
  check(topology, report) {
    for (const link of topology.links) {
      const { flow, mechanism } = link;
      if (!mechanism || !isBuiltByHand(link)) continue;
      report({
        subject: `flow:${flow.id}`,
        field: 'mechanism',
        message: `${flowName(link)} propagates record changes by ${mechanismName(mechanism)}. ${insteadText(link)}`,
        fixes: () => captureChanges(link, topology, (candidate) => !isBuiltByHand(candidate)),
      });
    }
  },
};

function isBuiltByHand({ flow, source, mechanism, crossesOrgs }: Link): boolean {
  if (mechanism?.id === 'scheduled-apex-poll') return true;
  if (!isHandBuiltReplication(mechanism) || !crossesOrgs || source.kind.platform !== 'core-org') return false;
  const isRows = flow.trigger === 'record-change' || flow.trigger === 'schedule';
  return isRows && flow.purposes.includes('operational-sync');
}

function insteadText({ source }: Link): string {
  return source.kind.platform === 'core-org'
    ? 'Change Data Capture emits each change with its fields, without polling.'
    : 'A push or a bulk job finds the same changes without polling.';
}
