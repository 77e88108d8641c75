/** What systems know people by. */
import type { PlacementNode } from './topology.ts';

/** Names a device or a browser, not who uses it. */
export function isDevice(identifierType: string): boolean {
  return identifierType === 'device-id' || identifierType === 'cookie';
}

export function knowsOnlyDevices({ placement }: PlacementNode): boolean {
  const { identifiers } = placement;
  return identifiers !== null && identifiers.length > 0 && identifiers.every(({ type }) => isDevice(type));
}
