/** The named sets of system kinds that rules speak of (rules.md, "Named sets"). */
import type { SystemCategory } from '../catalog/system-kind.ts';
import type { SystemNode } from './topology.ts';

export function isMessaging({ kind }: SystemNode): boolean {
  return kind.category === 'marketing';
}

export function isAds({ kind }: SystemNode): boolean {
  return kind.category === 'ads';
}

export function isWarehouse({ kind }: SystemNode): boolean {
  return WAREHOUSE.has(kind.category);
}

export function isHub({ kind }: SystemNode): boolean {
  return HUB.has(kind.category);
}

export function isTransport({ kind }: SystemNode): boolean {
  return TRANSPORT.has(kind.category);
}

const WAREHOUSE: ReadonlySet<SystemCategory> = new Set<SystemCategory>(['data-warehouse', 'data-lake']);
const TRANSPORT: ReadonlySet<SystemCategory> = new Set<SystemCategory>(['ipaas', 'event-broker']);
const HUB: ReadonlySet<SystemCategory> = new Set<SystemCategory>(['cdp', 'mdm', ...TRANSPORT]);
