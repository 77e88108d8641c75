/** What a feed of cases sends: the case as it was created and closed, or the fields that insights read. */
import type { Command } from '../../commands/command.ts';
import { editWith } from '../../commands/edit.ts';
import type { Flow } from '../../model/records/exchange.ts';
import { isSet } from '../../topology/empty.ts';
import type { Link } from '../../topology/topology.ts';
import { flowName } from '../wording.ts';

const PAYLOAD = 'Status, category, resolution code, contact';
const EVENTS: NonNullable<Flow['operations']> = ['create', 'close'];

/** A mapping that somebody wrote stays; deletes keep travelling, because erasure needs them. */
export function sendCaseEvents(link: Link): Command {
  const label = `Let ${flowName(link)} send cases created and closed, with status, category, resolution code and contact`;
  return editWith(
    label,
    'flows',
    link.flow.id,
    ({ operations, transformation }): Partial<Flow> => ({
      payloadScope: 'event-payload',
      operations: operations?.includes('delete') ? [...EVENTS, 'delete'] : EVENTS,
      transformation: isSet(transformation) ? transformation : PAYLOAD,
    }),
  );
}

/** Where the stream cannot be filtered by event, the choice of fields is the lever. */
export function sendSelectedFields(link: Link): Command {
  const label = `Keep the updates of ${flowName(link)} but send selected fields only`;
  return editWith(label, 'flows', link.flow.id, (): Partial<Flow> => ({ payloadScope: 'selected-fields' }));
}
