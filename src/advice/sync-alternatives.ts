/** "Should we sync this at all?": what else one might do, each as a command that can be tried before it is made. */
import type { Mechanism } from '../catalog/mechanism.ts';
import { mechanismDisplayName } from '../catalog/mechanism-names.ts';
import { deleteElements } from '../commands/delete.ts';
import { edit, editWith, type Fields, together } from '../commands/edit.ts';
import { flowName, systemName } from '../rules/wording.ts';
import { isEventCarrier, isInOrg, isReadThrough } from '../topology/mechanism-sets.ts';
import { recommendMechanisms } from '../topology/recommend-mechanism.ts';
import type { Link, Topology } from '../topology/topology.ts';
import { type Alternative, carriedBy } from './alternative.ts';
import { type GuidanceRow, guidanceFor } from './decision-guidance.ts';
import { activate, meetInHub } from './hub-alternatives.ts';
import { decided, decideFor, UNSCHEDULED } from './sync-decisions.ts';
import { routeThroughDataCloud } from './through-data-cloud.ts';

/** What the guidance calls for first, then what costs least. The ISO date, where known, goes into the decision. */
export function alternativesTo(topology: Topology, link: Link, date: string | null = null): readonly Alternative[] {
  const guided = new Set(guidanceFor(topology, link).map(({ row }) => ANSWERS[row]));
  return [
    shareOneOrg(link, topology, date),
    meetInHub(link, topology),
    leaveOut(link),
    compareOnly(link, topology, date),
    readInPlace(link, topology, date),
    notify(link, topology, date),
    activate(link, topology),
  ]
    .filter((alternative) => alternative !== null)
    .toSorted((a, b) => Number(guided.has(b.id)) - Number(guided.has(a.id)));
}

/** The alternative that does what a row of the guidance says; null where a mechanism alone does it. */
export const ANSWERS: Readonly<Record<GuidanceRow, Alternative['id'] | null>> = {
  'one-org': 'native',
  'shared-identity': 'hub',
  'engagement-to-sales': 'activate',
  'order-to-service': null,
  'analytics-across-clouds': 'analytics-only',
};

function shareOneOrg(link: Link, topology: Topology, date: string | null): Alternative | null {
  const isGuided = guidanceFor(topology, link).some(({ row }) => row === 'one-org');
  if (!isGuided || isInOrg(link.mechanism)) return null;
  const title = `Use the shared org instead of ${flowName(link)}`;
  return {
    id: 'native',
    title,
    text: `${systemName(link.source)} and ${systemName(link.target)} see the same record: nothing is moved.`,
    command: editWith(
      title,
      'flows',
      link.flow.id,
      (flow): Fields<'flows'> => ({
        mechanism: 'native-relationship',
        ...UNSCHEDULED,
        decision: decided(flow, date, 'none', 'Both share an org: its own relationships, no integration.'),
      }),
    ),
  };
}

function leaveOut(link: Link): Alternative {
  const title = `Do not sync ${carriedBy(link)}`;
  return {
    id: 'do-not-sync',
    title,
    text: `The flow goes. ${systemName(link.source)} keeps its own, and whoever needs it looks there.`,
    command: together(title, [...decideFor(link, 'do-not-sync'), deleteElements([`flow:${link.flow.id}`])]),
  };
}

/** Data Cloud reads warehouses in place and shares to them; from anywhere else it takes a stream. */
function compareOnly(link: Link, topology: Topology, date: string | null): Alternative | null {
  const { source, target, crossesOrgs } = link;
  if (!crossesOrgs || (isZeroCopy(link) && link.flow.purposes.every((purpose) => purpose === 'analytics'))) return null;
  const title = `Compare ${carriedBy(link)} in analytics only`;
  const own = zeroCopyFor(link, topology);
  if (own) {
    return {
      id: 'analytics-only',
      title,
      text: `Zero Copy between ${systemName(source)} and ${systemName(target)}: the data stays where it is.`,
      command: together(title, [
        ...decideFor(link, 'analytics-only'),
        editWith(
          title,
          'flows',
          link.flow.id,
          (flow): Fields<'flows'> => ({
            mechanism: own.id,
            purposes: ['analytics'],
            ...UNSCHEDULED,
            decision: decided(flow, date, 'virtualize', 'Compared in analytics by Zero Copy; nothing is copied.'),
          }),
        ),
      ]),
    };
  }
  if (source.isDataCloud || target.isDataCloud) return null;
  const isShared = guidanceFor(topology, link).some(({ row }) => row === 'analytics-across-clouds');
  const hub = topology.systems.find((system) => system.isDataCloud);
  const start = hub ? `${systemName(hub)} takes it in` : 'Data Cloud is added and takes it in';
  const end = isShared ? `, and ${systemName(target)} reads it there by Zero Copy` : ', and reports look there';
  return {
    id: 'analytics-only',
    title,
    text: `${start}${end}; ${systemName(target)} gets no copy.`,
    command: together(title, [
      ...decideFor(link, 'analytics-only'),
      routeThroughDataCloud(title, link, { inbound: ['analytics'], outbound: isShared ? ['analytics'] : null }),
    ]),
  };
}

function isZeroCopy({ mechanism }: Link): boolean {
  return mechanism?.family === 'zero-copy';
}

function zeroCopyFor(link: Link, topology: Topology): Mechanism | null {
  return bestFor(link, topology, { purposes: ['analytics'] }, ({ family }) => family === 'zero-copy');
}

function readInPlace(link: Link, topology: Topology, date: string | null): Alternative | null {
  if (!link.crossesOrgs || link.target.isDataCloud || isReadThrough(link.mechanism)) return null;
  const wanted: Fields<'flows'> = { purposes: ['on-demand-read'], direction: 'one-way' };
  const mechanism = bestFor(link, topology, wanted, (one) => isReadThrough(one) && !isInOrg(one));
  if (!mechanism) return null;
  const title = `Read ${carriedBy(link)} when it is needed`;
  const held = new Set(link.entities.map(({ entity }) => entity.id));
  return {
    id: 'read-on-demand',
    title,
    text: `${systemName(link.target)} asks ${systemName(link.source)} by ${mechanismDisplayName(mechanism.id)} while somebody looks; no copy is kept.`,
    command: together(title, [
      ...decideFor(link, 'virtualize'),
      editWith(
        title,
        'flows',
        link.flow.id,
        (flow): Fields<'flows'> => ({
          ...wanted,
          mechanism: mechanism.id,
          trigger: 'request',
          ...UNSCHEDULED,
          decision: decided(
            flow,
            date,
            'virtualize',
            `Read in ${systemName(link.source)} when it is needed; no copy is kept.`,
          ),
        }),
      ),
      ...link.target.placements
        .filter(({ placement }) => held.has(placement.entityId) && placement.role === 'replica')
        .map(({ placement }) => edit(title, 'placements', placement.id, { role: 'virtual' })),
    ]),
  };
}

function notify(link: Link, topology: Topology, date: string | null): Alternative | null {
  const { purposes, intent } = link.flow;
  if (!link.crossesOrgs || link.target.isDataCloud || intent === 'notify' || purposes.includes('domain-event'))
    return null;
  const wanted: Fields<'flows'> = { purposes: ['domain-event'], direction: 'one-way' };
  const mechanism = bestFor(link, topology, wanted, isEventCarrier);
  if (!mechanism) return null;
  const title = `Tell ${systemName(link.target)} that ${carriedBy(link)} changed, and copy nothing`;
  return {
    id: 'notify',
    title,
    text: `An event by ${mechanismDisplayName(mechanism.id)} says what happened; who needs more asks ${systemName(link.source)}.`,
    command: together(title, [
      ...decideFor(link, 'event'),
      editWith(
        title,
        'flows',
        link.flow.id,
        (flow): Fields<'flows'> => ({
          ...wanted,
          mechanism: mechanism.id,
          intent: 'notify',
          trigger: 'business-event',
          payloadScope: 'event-payload',
          ...UNSCHEDULED,
          decision: decided(flow, date, 'event', `${systemName(link.target)} is told what happened and keeps no copy.`),
        }),
      ),
    ]),
  };
}

type Wanted = (mechanism: Mechanism) => boolean;

function bestFor(link: Link, topology: Topology, fields: Fields<'flows'>, isWanted: Wanted): Mechanism | null {
  const asked: Link = { ...link, flow: { ...link.flow, ...UNSCHEDULED, sloMs: null, ...fields } };
  const found = recommendMechanisms(topology, asked).find(
    ({ mechanism, verdict }) => verdict !== 'refused' && mechanism.status === 'current' && isWanted(mechanism),
  );
  return found?.mechanism ?? null;
}
