/** What a consumer can do where a stream orders the changes of one record only. */
import type { Mechanism, MechanismId } from '../../catalog/mechanism.ts';
import { mechanismOf } from '../../catalog/mechanisms.ts';
import type { Command } from '../../commands/command.ts';
import { edit, editWith, together } from '../../commands/edit.ts';
import { isSet } from '../../topology/empty.ts';
import { fitsLink } from '../../topology/mechanism-fit.ts';
import type { Link } from '../../topology/topology.ts';
import { entityNames, flowName, systemName } from '../wording.ts';
import { switchMechanism } from './flow-mechanisms.ts';

/** Their payload is the row that changed, so an aggregate needs an event of its own. */
const ROW_STREAMS: readonly MechanismId[] = ['cdc', 'pushtopic', 'outbound-message'];
const REREAD = 'On the first event, re-read the aggregate by its key.';

export function orderPerRecord(link: Link, mechanism: Mechanism): readonly Command[] {
  return [...sendAggregate(link, mechanism), rereadAggregate(link), tolerateLateness(link)];
}

/** Parent and children in one message are one record to the stream. */
function sendAggregate(link: Link, mechanism: Mechanism): readonly Command[] {
  const { flow, entities } = link;
  const fields = { payloadScope: 'event-payload', ordering: 'per-record' } as const;
  const label = `Send ${entityNames(entities) || 'parent and children'} in one event`;
  if (!ROW_STREAMS.includes(mechanism.id)) return [edit(label, 'flows', flow.id, fields)];
  const events = mechanismOf('platform-events');
  if (!fitsLink(events, link)) return [];
  const switched = switchMechanism(link, events, 'parent and children in one payload');
  return [together(switched.label, [switched, edit(label, 'flows', flow.id, fields)])];
}

function rereadAggregate(link: Link): Command {
  const label = `Let ${systemName(link.target)} re-read the aggregate by key on the first event`;
  return editWith(label, 'flows', link.flow.id, ({ transformation }) => ({
    ordering: 'per-record' as const,
    transformation: isSet(transformation) ? `${transformation} ${REREAD}` : REREAD,
  }));
}

function tolerateLateness(link: Link): Command {
  const label = `Accept that the records of ${flowName(link)} arrive one by one`;
  return edit(label, 'flows', link.flow.id, { ordering: 'per-record' });
}
