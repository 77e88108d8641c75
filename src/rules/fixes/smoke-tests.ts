/** Writes down the test that a flow needs. What it says follows from the flow; whether it passed, nobody knows yet. */
import { adding } from '../../commands/add-parts.ts';
import type { Command } from '../../commands/command.ts';
import { formatDuration } from '../../lib/duration.ts';
import { freshId } from '../../model/id.ts';
import type { SmokeTest } from '../../model/records/governance.ts';
import { arrivalKeyOf, arrivalWithinMs } from '../../topology/arrival.ts';
import type { EntityNode, Link, SystemNode } from '../../topology/topology.ts';
import { entityNames, flowName, systemName } from '../wording.ts';

/** Long enough that retries run out and a queue has to hold what was sent. */
const OUTAGE = '2 h';

/** Create it at one end, expect it at the other. */
export function addArrivalTest(link: Link): Command {
  const { flow, source, target } = link;
  const what = entityNames(link.entities) || 'a record';
  const key = arrivalKeyOf(link)?.sharedKey.name;
  const withinMs = arrivalWithinMs(link);
  const found = key ? `, found by ${key},` : '';
  const within = withinMs === null ? '' : ` within ${formatDuration(withinMs)}`;
  const back = flow.direction === 'two-way' ? ' Then the other way round.' : '';
  return addTest(
    `Add a smoke test of ${flowName(link)}: create in ${systemName(source)}, expect in ${systemName(target)}`,
    link,
    {
      kind: 'end-to-end',
      action: `Create ${what} in ${placeIn(source, link.entities)}`,
      assertion: `It arrives in ${placeIn(target, link.entities)}${found}${within}.${back}`,
    },
  );
}

/** Stop the receiver, and see that nothing is lost and nothing comes twice. */
export function addOutageTest(link: Link): Command {
  const target = systemName(link.target);
  return addTest(
    `Add a failure test of ${flowName(link)}: stop ${target} for ${OUTAGE}, expect replay without duplicates`,
    link,
    {
      kind: 'failure-injection',
      action: `Stop ${target} for ${OUTAGE} while ${systemName(link.source)} goes on sending`,
      assertion: `After the restart all that was sent meanwhile is in ${target}, each record once.`,
    },
  );
}

function addTest(
  label: string,
  link: Link,
  words: Required<Pick<SmokeTest, 'kind' | 'action' | 'assertion'>>,
): Command {
  return adding(label, 'smokeTests', (design) => {
    if (!design.flows.has(link.flow.id)) return null;
    return {
      ...words,
      id: freshId(`${words.kind}-${link.flow.id}`, design.smokeTests),
      flowIds: [link.flow.id],
      maxWaitMs: arrivalWithinMs(link),
      keyUsed: arrivalKeyOf(link)?.sharedKey.name ?? null,
    };
  });
}

/** With the object where one thing only is carried. */
function placeIn(system: SystemNode, entities: readonly EntityNode[]): string {
  const [entity, ...others] = entities;
  const placements = entity?.placements.filter((node) => node.system === system) ?? [];
  const [only, ...more] = placements;
  const isPlain = others.length === 0 && more.length === 0;
  return isPlain && only?.placement.object ? `${systemName(system)} (${only.placement.object})` : systemName(system);
}
