/** An identity thread in words: what a screen reader hears, and what stands beside the chips. */
import { counted } from '../lib/counted.ts';
import { breakCount } from '../topology/identity-thread.ts';
import type { IdentityThread, Joint, ThreadStation, Translation } from '../topology/thread.ts';
import { entityName, flowName, listed, systemName } from './names.ts';

/** "Sales Cloud Contact" */
export function stationName({ system, object }: ThreadStation): string {
  return `${systemName(system)} ${object}`.trim();
}

/** How the value comes to a station, in a word or two. */
export function jointText({ joint }: ThreadStation, { key }: IdentityThread): string {
  if (joint === 'shared-key') return key?.sharedKey.name || 'shared key';
  return JOINT_TEXTS[joint];
}

const JOINT_TEXTS: Readonly<Record<Exclude<Joint, 'shared-key'>, string>> = {
  start: 'starts here',
  'same-org': 'same org',
  'read-through': 'read where it is',
  identifiers: 'by identifiers',
  mapped: 'mapped',
  resolved: 'resolved by ruleset',
  apart: 'kept apart',
  none: 'breaks',
};

/** Why it breaks or frays at a station, as a sentence. */
export function stationFaultText(station: ThreadStation, thread: IdentityThread): string | null {
  const { fault } = station;
  if (!fault) return null;
  const place = stationName(station);
  const name = entityName(thread.entity);
  const key = thread.key?.sharedKey.name || 'the shared key';
  switch (fault.kind) {
    case 'no-shared-key':
      return `Nothing ties ${place} to the records before it: ${name} has no shared key.`;
    case 'place-lacks-key':
      return `${place} has no field for ${key}.`;
    case 'other-subscriber-key':
      return `The Subscriber Key of ${systemName(station.system)} is not ${key}, so its records answer to another value.`;
    case 'unmapped-subscriber-key':
      return `Nothing maps the Subscriber Key of ${systemName(station.system)} to the unified profile.`;
    case 'value-changes':
      return `${key} has another type, case rule or length in ${place}: values do not come back as they went out.`;
    case 'no-identifier':
      return `Nothing that identifies ${name} is mapped in ${place}.`;
    case 'not-fed':
      return `No flow brings ${name} into ${systemName(station.system)}.`;
    case 'not-resolved':
      return `No ruleset puts the records of ${name} together.`;
    default:
      return fault.kind satisfies never;
  }
}

/** "Contact Id becomes Subscriber Key": what a flow does with the identifier. */
export function translationText({ before, after, way, from, to }: Translation): string {
  switch (way) {
    case 'same-record':
      return `${before}: one org, one record`;
    case 'shared-key':
      return before === after ? `${before}, unchanged` : `${before} becomes ${after}`;
    case 'mapped':
      return before === after ? `${before}, unchanged` : `${before}; ${after}`;
    case 'returned':
      return `${before} goes back to the ${after} it came with`;
    case 'passed-on':
      return before === '' && after === ''
        ? 'Neither end keeps a record of it'
        : `${before === '' ? systemName(from) : systemName(to)} keeps no record of it`;
    case 'apart':
      return 'Not joined, and nobody asks for it';
    case 'none':
      return `${before || 'Nothing'} finds nothing in ${systemName(to)}`;
    default:
      return way satisfies never;
  }
}

export function translationFaultText(translation: Translation, thread: IdentityThread): string | null {
  const { fault, from, to, link } = translation;
  const key = thread.key?.sharedKey.name || 'the shared key';
  switch (fault?.kind) {
    case undefined:
      return null;
    case 'no-shared-key':
      return `${entityName(thread.entity)} has no shared key that ${flowName(link)} could match on.`;
    case 'place-lacks-key':
      return `One end of ${flowName(link)} has no field for ${key}.`;
    case 'no-identifier':
      return `Nothing that identifies people is mapped where ${flowName(link)} starts: identity resolution never sees them.`;
    case 'value-changes':
      return `${key} differs between ${systemName(from)} and ${systemName(to)}: values do not come back as they went out.`;
    default:
      return `${systemName(to)} answers to a Subscriber Key that is not the value ${flowName(link)} brings.`;
  }
}

/** The whole thread, for who cannot see it. */
export function threadSummary(thread: IdentityThread): string {
  const { stations, entity } = thread;
  if (stations.length === 0) return `${entityName(entity)} is stored nowhere yet, so there is no thread to follow.`;
  const steps = stations.map((station) => {
    const known = `${stationName(station)} by ${listed(station.identifiers)}`;
    return station.fault?.isBreak ? `${known} (the thread breaks here)` : known;
  });
  const breaks = breakCount(thread);
  const end = breaks === 0 ? 'It holds from end to end.' : `It breaks in ${counted(breaks, 'place')}.`;
  return `${entityName(entity)}: ${steps.join(', then ')}. ${end}`;
}
