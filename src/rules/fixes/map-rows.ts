/** Fills the row of a flow in the integration map: what the mechanism says is proposed, what people know is asked. */
import { shortMechanismName } from '../../catalog/mechanism-names.ts';
import type { Command } from '../../commands/command.ts';
import { edit } from '../../commands/edit.ts';
import { formatDuration } from '../../lib/duration.ts';
import type { Flow } from '../../model/records/exchange.ts';
import { isSet } from '../../topology/empty.ts';
import { intervalMs } from '../../topology/latency.ts';
import type { Link, Topology } from '../../topology/topology.ts';
import type { Asking, Choice } from '../asking.ts';
import { flowName, namesOf } from '../wording.ts';
import { type Asked, askFields, asText, distinct, said } from './asked-fields.ts';
import { knownOwners } from './known-owners.ts';

/** A flow of which nobody said otherwise is judged as one-way, so saying so changes nothing. */
const DIRECTION: Partial<Flow> = { direction: 'one-way' };

/** Where no question is left: the direction alone is missing. */
export function completeDirection(link: Link): Command {
  return edit(`Record that ${flowName(link)} runs one way`, 'flows', link.flow.id, DIRECTION);
}

export function completeMapRow(link: Link, topology: Topology): Asking {
  const { flow } = link;
  const asked = [
    ...(isSet(flow.frequency) && isSet(flow.trigger) ? [] : [run(link)]),
    ...(isSet(flow.transformation) ? [] : [transformation(link)]),
    ...(isSet(flow.owner) ? [] : [owner(link, topology)]),
  ];
  const also = isSet(flow.direction) ? {} : DIRECTION;
  const oneWay = isSet(flow.direction) ? '' : ', one way';
  return askFields(`Complete the map row of ${flowName(link)}${oneWay}`, 'flows', flow.id, asked, also);
}

interface Run {
  readonly trigger: string;
  readonly frequency: string;
  readonly label: string;
}

const RUNS = {
  change: { trigger: 'record-change', frequency: 'on every change', label: 'On every change of a record' },
  event: { trigger: 'business-event', frequency: 'on every event', label: 'When something happens in the business' },
  hourly: { trigger: 'schedule', frequency: 'hourly', label: 'Every hour' },
  daily: { trigger: 'schedule', frequency: 'daily', label: 'Once a day' },
  request: { trigger: 'request', frequency: 'on request', label: 'When somebody asks for it' },
} as const satisfies Readonly<Record<string, Run>>;
type RunName = keyof typeof RUNS;

const USUAL_RUNS = {
  'real-time': ['change', 'event'],
  'near-real-time': ['change', 'event'],
  'event-driven': ['event', 'change'],
  batch: ['daily', 'hourly'],
  'on-demand': ['request'],
} as const satisfies Readonly<Record<string, readonly RunName[]>>;

/** Frequency and trigger are one question; what is known of them already stays. */
function run(link: Link): Asked<Partial<Flow>> {
  const { flow } = link;
  const runs = runsOf(link);
  const choices = [...runs].map(([value, { label, reason }]) => ({ value, label, ...(reason && { reason }) }));
  return {
    question: { text: `When does ${flowName(link)} run?`, choices, freeText: 'Weekdays at 22:00' },
    read: asText((answer) => {
      const { trigger, frequency } = runs.get(answer) ?? { trigger: answer, frequency: answer };
      return {
        trigger: isSet(flow.trigger) ? flow.trigger : trigger,
        frequency: isSet(flow.frequency) ? flow.frequency : frequency,
      };
    }),
  };
}

type OfferedRun = Run & { readonly reason?: string };

/** The schedule the flow states, then what its mechanism usually does, then everything else. */
function runsOf({ flow, mechanism }: Link): ReadonlyMap<string, OfferedRun> {
  const runs = new Map<string, OfferedRun>();
  const every = formatDuration(intervalMs(flow));
  const stated = { trigger: 'schedule', frequency: `every ${every}`, label: `Every ${every}`, reason: 'its interval' };
  if (isSet(flow.intervalMin)) runs.set('stated', stated);
  const usual: readonly RunName[] = mechanism ? USUAL_RUNS[mechanism.timingClass] : [];
  const reason = mechanism ? `usual for ${shortMechanismName(mechanism.id)}` : '';
  for (const name of new Set<RunName>([...usual, 'change', 'event', 'hourly', 'daily', 'request'])) {
    runs.set(name, usual.includes(name) ? { ...RUNS[name], reason } : RUNS[name]);
  }
  return runs;
}

function transformation(link: Link): Asked<Partial<Flow>> {
  const onTheWay = link.via.length > 0 ? [said(`Mapped in ${namesOf(link.via)}`, 'on its way')] : [];
  const choices: readonly Choice[] = distinct([
    ...onTheWay,
    said('None: same fields, same values'),
    said('Fields mapped one to one, values unchanged'),
    said('Fields mapped, values converted'),
  ]);
  return {
    question: {
      text: `What is done to the data of ${flowName(link)} on the way?`,
      choices,
      freeText: 'Country names become ISO codes',
    },
    read: asText((text) => ({ transformation: text })),
  };
}

function owner(link: Link, topology: Topology): Asked<Partial<Flow>> {
  return {
    question: {
      text: `Who is called when ${flowName(link)} stops?`,
      choices: knownOwners(topology, [link.source, link.target]),
      freeText: 'Integration team',
    },
    read: asText((text) => ({ owner: text })),
  };
}
