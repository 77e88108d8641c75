import { mechanismOf } from '../../catalog/mechanisms.ts';
import type { Command } from '../../commands/command.ts';
import { fitsLink } from '../../topology/mechanism-fit.ts';
import type { Link } from '../../topology/topology.ts';
import { switchMechanism } from './flow-mechanisms.ts';

/** Clouds of one org see the same record. Nothing where an end is no core cloud: there is no record to share. */
export function useNativeRecords(link: Link): readonly Command[] {
  const native = mechanismOf('native-relationship');
  return fitsLink(native, link) ? [switchMechanism(link, native, 'both see the same record')] : [];
}
