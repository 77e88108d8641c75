/** Lets the platform report record changes instead of code that looks for them. */
import type { MechanismId } from '../../catalog/mechanism.ts';
import { shortMechanismName } from '../../catalog/mechanism-names.ts';
import type { Command } from '../../commands/command.ts';
import { edit, together } from '../../commands/edit.ts';
import type { Link, Topology } from '../../topology/topology.ts';
import { flowName, p95Text } from '../wording.ts';
import { switchMechanism } from './flow-mechanisms.ts';
import { otherMechanisms } from './other-mechanisms.ts';

/** With these a core org publishes by itself when a record changes. */
const CAPTURES: readonly MechanismId[] = ['cdc', 'pub-sub-api'];

/** Change Data Capture, then the Pub/Sub API on it, then what else is recommended where neither can run. */
export function captureChanges(
  link: Link,
  topology: Topology,
  isSound: (candidate: Link) => boolean,
): readonly Command[] {
  const first = link.source.kind.platform === 'core-org' ? CAPTURES : [];
  return otherMechanisms(link, topology, { isSound, first }).map((mechanism) => {
    const switched = switchMechanism(link, mechanism, p95Text(mechanism));
    const keepsClock = link.flow.trigger !== 'schedule' || !first.includes(mechanism.id);
    if (keepsClock) return switched;
    const label = `Switch ${flowName(link)} to ${shortMechanismName(mechanism.id)}, continuous, on record change (${p95Text(mechanism)})`;
    const live = { trigger: 'record-change', frequency: 'continuous', intervalMin: null };
    return together(label, [switched, edit(label, 'flows', link.flow.id, live)]);
  });
}
