/** How a target can recognise what it has seen: by a shared key, by the id of the event, or by replacing all of it. */
import type { Mechanism } from '../../catalog/mechanism.ts';
import type { Command } from '../../commands/command.ts';
import { edit } from '../../commands/edit.ts';
import { isEventCarrier } from '../../topology/mechanism-sets.ts';
import type { Link } from '../../topology/topology.ts';
import { flowName, systemName } from '../wording.ts';
import { upsertByKey } from './match-keys.ts';

/** For facts that happened the id of the event comes first, for records the key. */
export function recogniseRepeats(link: Link, mechanism: Mechanism): readonly Command[] {
  const isFact = isEventCarrier(mechanism) && link.flow.purposes.includes('domain-event');
  const byKey = upsert(link);
  if (mechanism.timingClass === 'batch') return [...byKey, replaceAll(link)];
  return isFact ? [skipSeen(link), ...byKey] : [...byKey, skipSeen(link)];
}

function upsert(link: Link): readonly Command[] {
  const upserting = (label: string) =>
    edit(label, 'flows', link.flow.id, { idempotency: 'external-id-upsert' as const });
  if (link.matchKey) return [upserting(`Upsert into ${systemName(link.target)} by ${link.matchKey.sharedKey.name}`)];
  // A data stream upserts by its own primary key.
  if (link.target.isDataCloud)
    return [upserting(`Upsert into ${systemName(link.target)} by the primary key of the stream`)];
  return upsertByKey(link);
}

function skipSeen(link: Link): Command {
  const label = `Let ${systemName(link.target)} log event ids, and skip what it has processed`;
  return edit(label, 'flows', link.flow.id, { idempotency: 'event-id-dedupe' });
}

function replaceAll(link: Link): Command {
  const label = `Let each run of ${flowName(link)} replace all of it`;
  return edit(label, 'flows', link.flow.id, { idempotency: 'natural-full-replace' });
}
