/** Gates of the deployment: what has to be answered or proven before an item may go, though it deploys nothing itself. */

import type { Subject } from '../model/field.ts';
import { TESTED_SYSTEMS } from '../rules/fixes/ruleset-tests.ts';
import type { DeployItem } from '../topology/deploy-items.ts';
import type { DeploymentGraph } from '../topology/deployment-graph.ts';
import { isSet } from '../topology/empty.ts';
import { openPolicies, type Policy } from '../topology/identity-policy.ts';
import { isTransport } from '../topology/kind-sets.ts';
import { isInOrg } from '../topology/mechanism-sets.ts';
import type { Link, RulesetNode, SystemNode, Topology } from '../topology/topology.ts';
import { flowName, systemName } from './names.ts';
import { sortedTexts } from './sorting.ts';
import { shortened } from './words.ts';

export interface Gate {
  readonly id: string;
  /** "Snowflake can deliver" */
  readonly title: string;
  /** What is missing, in a sentence; null where it is open for passing. */
  readonly missing: string | null;
  /** Where the answer belongs. */
  readonly subject: Subject;
  readonly field: string | null;
}

export interface Gates {
  /** By item; none for an item that waits for no gate. */
  gatesOf(item: DeployItem): readonly Gate[];
}

export function gatesOf(topology: Topology, graph: DeploymentGraph): Gates {
  const byItem = new Map<DeployItem, readonly Gate[]>();
  const put = (id: string, gates: readonly Gate[]) => {
    const item = graph.itemById(id);
    if (item && gates.length > 0) byItem.set(item, [...(byItem.get(item) ?? []), ...gates]);
  };
  for (const link of topology.links) put(`flow:${link.flow.id}`, sourceGate(link.source));
  const policy = policyGate(topology);
  for (const node of topology.rulesets) put(`ruleset:${node.ruleset.id}`, [policy, testedGate(node)]);
  const consent = consentGate(topology);
  const feedGates = feedGatesOf(topology);
  for (const item of graph.items) {
    if (item.phase === 'activation') put(item.id, [consent, ...feedGates(item, graph)]);
  }
  return { gatesOf: (item) => byItem.get(item) ?? [] };
}

/** A Salesforce cloud can always be read; of others somebody has to say how. */
function sourceGate(node: SystemNode): readonly Gate[] {
  const extraction = node.system.readiness?.extraction ?? null;
  const isAsked = node.kind.family === 'external' && !isTransport(node);
  if (!isAsked && extraction === null) return [];
  const missing =
    extraction === 'none'
      ? `${systemName(node)} has no way to hand out its data; that takes engineering work first.`
      : extraction === null || extraction === 'unknown'
        ? `Nobody knows yet how data can be taken out of ${systemName(node)}.`
        : null;
  return [
    {
      id: `source:${node.system.id}`,
      title: `${systemName(node)} can deliver`,
      missing,
      subject: `system:${node.system.id}`,
      field: 'readiness.extraction',
    },
  ];
}

function policyGate(topology: Topology): Gate {
  const open = openPolicies(topology);
  const isOwned = isSet(topology.identity.governance?.owner);
  const missing = [...(isOwned ? [] : ['its owner']), ...[...open].map((policy) => POLICY_TEXTS[policy])];
  return {
    id: 'identity-policy',
    title: 'Identity policy is complete',
    missing: missing.length === 0 ? null : `The identity policy lacks ${shortened(missing, 6)}.`,
    subject: 'identity',
    field: `governance.${isOwned ? ([...open][0] ?? 'owner') : 'owner'}`,
  };
}

export const POLICY_TEXTS: Readonly<Record<Policy, string>> = {
  priorityIdentifiers: 'the identifiers that count most',
  acceptableFalseMergePct: 'the share of merges that may be wrong',
  thresholdPolicy: 'how the match threshold is set',
  reviewer: 'who reviews doubtful merges',
  correctionPropagation: 'how corrections travel back to the sources',
};

function testedGate({ ruleset }: RulesetNode): Gate {
  return {
    id: `tested:${ruleset.id}`,
    title: `Ruleset ${ruleset.id} is tested`,
    missing: isTested(ruleset) ? null : `Ruleset ${ruleset.id} has not passed a test with records of two systems.`,
    subject: `ruleset:${ruleset.id}`,
    field: 'tested',
  };
}

/** As the rule identity/ruleset-untested asks. */
export function isTested({ tested }: RulesetNode['ruleset']): boolean {
  if (tested?.passed !== true) return false;
  return !isSet(tested.systems) || tested.systems >= TESTED_SYSTEMS;
}

function consentGate({ entities }: Topology): Gate {
  const isOwned = entities.some(({ entity, systemOfRecord }) => entity.nature === 'consent' && systemOfRecord !== null);
  return {
    id: 'consent',
    title: 'Consent has a record',
    missing: isOwned ? null : 'No system owns consent: nothing says whom an activation may reach.',
    subject: 'governance',
    field: 'consent',
  };
}

/** Feeds without a test from end to end, told at the items that work on them. One list of feeds is judged once. */
function feedGatesOf({ links, smokeTests }: Topology): (item: DeployItem, graph: DeploymentGraph) => readonly Gate[] {
  const linkOf = new Map(links.map((link) => [`flow:${link.flow.id}`, link]));
  const tested = new Set(smokeTests.flatMap(({ kind, flowIds }) => (kind === 'end-to-end' ? flowIds : [])));
  const untestedIn = new Map<readonly DeployItem[], readonly Link[]>();
  const untested = (items: readonly DeployItem[]) => {
    const known = untestedIn.get(items);
    if (known) return known;
    const found = items
      .flatMap(({ id }) => linkOf.get(id) ?? [])
      .filter(({ flow, mechanism }) => !isInOrg(mechanism) && !tested.has(flow.id));
    untestedIn.set(items, found);
    return found;
  };
  return (item, graph) => {
    const lists = graph.needsOf(item).flatMap(({ reason, items }) => (reason === 'feed' ? [items] : []));
    if (lists.length === 0) return [];
    const names = sortedTexts(lists.flatMap((items) => untested(items)).map(flowName));
    const missing = names.length === 0 ? null : `No smoke test from end to end yet of ${shortened(names, 4)}.`;
    const id = `feeds:${names.join('\n')}`;
    return [{ id, title: 'Its feeds are tested', missing, subject: item.subject, field: null }];
  };
}
