/**
 * The five rows of the decision guidance: what the situation of a flow calls for, before any product is named.
 *
 * Shared identity in three or more clouds: the hub. One org: its own relationships. Marketing engagement to sales:
 * Marketing Cloud Connect or activation. An order of commerce to service: platform events. Analytics across clouds:
 * Zero Copy.
 */
import type { MechanismId } from '../catalog/mechanism.ts';
import { entityName, entityNames, listed, systemName } from '../rules/wording.ts';
import { isIdentityHub, isSpreadPerson } from '../topology/identity-scope.ts';
import { isWarehouse } from '../topology/kind-sets.ts';
import type { Link, Topology } from '../topology/topology.ts';
import { purposesOf } from '../topology/usual-purposes.ts';

export type GuidanceRow =
  | 'one-org'
  | 'shared-identity'
  | 'engagement-to-sales'
  | 'order-to-service'
  | 'analytics-across-clouds';

export interface Guidance {
  readonly row: GuidanceRow;
  readonly text: string;
  /** What carries it out, best first; what cannot connect the two ends runs through the hub. */
  readonly use: readonly MechanismId[];
  /** Between these ends it takes Data Cloud on the way. */
  readonly isThroughHub: boolean;
}

/** The rows that speak of the flow; what decides first comes first. */
export function guidanceFor(topology: Topology, link: Link): readonly Guidance[] {
  return ROWS.flatMap((row) => row(link, topology) ?? []);
}

type Row = (link: Link, topology: Topology) => Guidance | null;

const oneOrg: Row = ({ source, target }) => {
  if (source === target || source.org !== target.org || source.kind.platform !== 'core-org') return null;
  return {
    row: 'one-org',
    text: `${systemName(source)} and ${systemName(target)} share an org: use its own relationships, and integrate nothing.`,
    use: ['native-relationship'],
    isThroughHub: false,
  };
};

const sharedIdentity: Row = ({ source, target, entities }, { systems }) => {
  const [person] = entities.filter(isSpreadPerson);
  if (!person || source.isDataCloud) return null;
  const holders = person.keyPlacements.map(({ system }) => system);
  const isHubThere = systems.some((system) => system.isDataCloud || isIdentityHub(system));
  const isFeed = target.isDataCloud || isIdentityHub(target);
  const where = isHubThere ? 'the hub' : 'a hub, which the design does not have yet';
  const then = isFeed ? 'This flow feeds it.' : 'Feed it from each cloud rather than join them pair by pair.';
  return {
    row: 'shared-identity',
    text: `${entityName(person)} lives in ${person.keySpan} clouds (${listed(holders.map(systemName).toSorted())}): let the records meet in ${where}. ${then}`,
    use: [
      'dc-crm-stream-nrt',
      'dc-mce-connector',
      'dc-b2c-connector',
      'dc-ingestion-api-streaming',
      'zero-copy-accelerated',
    ],
    isThroughHub: !isFeed,
  };
};

const engagementToSales: Row = ({ source, target }) => {
  if (source.kind.kind !== 'marketing-engagement' || target.kind.platform !== 'core-org') return null;
  return {
    row: 'engagement-to-sales',
    text: `Engagement comes to ${systemName(target)} by Marketing Cloud Connect, or as an activation out of Data Cloud; do not rebuild either.`,
    use: ['mc-connect-tracking', 'dc-activation-core'],
    isThroughHub: false,
  };
};

const orderToService: Row = ({ source, target, entities, crossesOrgs }) => {
  const orders = entities.filter(({ entity }) => entity.canonical !== null && ORDERS.has(entity.canonical));
  if (source.kind.category !== 'commerce' || target.kind.platform !== 'core-org') return null;
  if (!crossesOrgs || orders.length === 0 || !SERVING.has(target.kind.kind)) return null;
  return {
    row: 'order-to-service',
    text: `That something happened to ${entityNames(orders)} is an event: publish it, and let ${systemName(target)} act on it.`,
    use: ['platform-events'],
    isThroughHub: false,
  };
};
const ORDERS: ReadonlySet<string> = new Set(['order', 'fulfillment', 'case']);
const SERVING: ReadonlySet<string> = new Set(['service', 'field-service']);

const analytics: Row = (link) => {
  const { source, target, crossesOrgs } = link;
  if (!crossesOrgs || !purposesOf(link).includes('analytics')) return null;
  const isReadInPlace = isWarehouse(source) && target.isDataCloud;
  const isShared = source.isDataCloud && isWarehouse(target);
  if (!isReadInPlace && !isShared && !isWarehouse(target)) return null;
  const way = isReadInPlace
    ? `let Data Cloud read it in ${systemName(source)}`
    : `share it from Data Cloud to ${systemName(target)}`;
  return {
    row: 'analytics-across-clouds',
    text: `Analytics across clouds needs no copy: ${way} by Zero Copy.`,
    use: isReadInPlace ? ['zero-copy-federation'] : ['zero-copy-share'],
    isThroughHub: !isReadInPlace && !isShared,
  };
};

const ROWS: readonly Row[] = [oneOrg, sharedIdentity, engagementToSales, orderToService, analytics];
