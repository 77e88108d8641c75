/** Fixes that change how one segment publishes: its reaction, its consent filter, its schedule and window. */
import type { Command } from '../../commands/command.ts';
import { edit } from '../../commands/edit.ts';
import { formatDuration } from '../../lib/duration.ts';
import type { Segment } from '../../model/records/activation.ts';
import { isSet } from '../../topology/empty.ts';
import { MS_PER_MINUTE } from '../../topology/latency.ts';
import { nameOf } from '../wording.ts';

/** Standard publish runs every 12 or every 24 h. */
const SHORTEST_STANDARD_MIN = 720;

export function raiseMembershipEvents(segment: Segment): Command {
  const label = `Let ${nameOf(segment)} raise membership events instead of writing fields`;
  return edit(label, 'segments', segment.id, { reaction: 'membership-event' });
}

export function filterByConsent(segment: Segment): Command {
  return edit(`Filter ${nameOf(segment)} by contact point consent: opted in only`, 'segments', segment.id, {
    consentFilter: true,
  });
}

/** As it would be on the standard schedule, which is never faster than every 12 h. */
export function onStandardSchedule(segment: Segment): Segment {
  const { publishIntervalMin } = segment;
  const isTooFast = isSet(publishIntervalMin) && publishIntervalMin < SHORTEST_STANDARD_MIN;
  return {
    ...segment,
    publishType: 'standard',
    publishIntervalMin: isTooFast ? SHORTEST_STANDARD_MIN : publishIntervalMin,
  };
}

export function publishStandard(segment: Segment): Command {
  const { publishType, publishIntervalMin } = onStandardSchedule(segment);
  const every = isSet(publishIntervalMin) ? `, every ${formatDuration(publishIntervalMin * MS_PER_MINUTE)}` : '';
  const label = `Publish ${nameOf(segment)} on the standard schedule${every}`;
  return edit(label, 'segments', segment.id, { publishType, publishIntervalMin });
}

export function lookBackOnly(segment: Segment, days: number): Command {
  const label = `Let ${nameOf(segment)} look back ${days} days only`;
  return edit(label, 'segments', segment.id, { lookbackDays: days });
}
