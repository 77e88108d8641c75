/** What a flow between two systems is usually for, while nobody has said: a new flow asks for nothing. */
import type { Purpose } from '../catalog/mechanism.ts';
import { isSet } from './empty.ts';
import { isAds, isMessaging, isTransport, isWarehouse } from './kind-sets.ts';
import type { Link, SystemNode } from './topology.ts';

/** The purposes the flow states, else the usual ones of its ends. Never empty. */
export function purposesOf(link: Link): readonly Purpose[] {
  return isSet(link.flow.purposes) ? link.flow.purposes : usualPurposes(link);
}

export function usualPurposes(link: Link): readonly Purpose[] {
  const { source, target } = link;
  if (source.isDataCloud && !target.isDataCloud) return outOfDataCloud(target);
  if (link.isIngest) return isWarehouse(source) ? ['analytics'] : intoDataCloud(link);
  if (isWarehouse(target)) return ['analytics'];
  if (isWarehouse(source)) return ['enrichment'];
  if (isMessaging(source)) return ['enrichment'];
  if (isTransport(source) || isTransport(target)) return ['operational-sync'];
  if (link.entities.some(({ entity }) => entity.nature === 'consent')) return ['consent-propagation'];
  return carriesEvents(link) ? ['domain-event'] : ['operational-sync'];
}

function outOfDataCloud(target: SystemNode): readonly Purpose[] {
  if (isMessaging(target) || isAds(target)) return ['activation'];
  if (isWarehouse(target)) return ['analytics'];
  const { kind, platform } = target.kind;
  if (platform === 'commerce-b2c' || kind === 'web-cms' || kind === 'mobile-app') return ['web-personalization'];
  return platform === 'core-org' ? ['enrichment'] : ['activation'];
}

/** Persons are brought in to be recognised, everything else to build segments on. */
function intoDataCloud({ entities }: Link): readonly Purpose[] {
  const onlyThings = entities.length > 0 && entities.every(({ entity }) => entity.nature !== 'party');
  return onlyThings ? ['segmentation'] : ['identity-ingest'];
}

/** An order placed or shipped elsewhere is something that happened, not a row to copy. */
function carriesEvents({ source, target, entities }: Link): boolean {
  const isOrder = entities.some(({ entity }) => entity.canonical === 'order' || entity.canonical === 'fulfillment');
  const isShop = (system: SystemNode) => system.kind.category === 'commerce';
  return isOrder && source.org !== target.org && (isShop(source) || isShop(target));
}
