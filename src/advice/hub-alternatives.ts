/** Ways that lead through Data Cloud: where people meet, and what is made of their engagement. */
import { addIdentityLayer } from '../rules/fixes/identity-layer.ts';
import { entityNames, systemName } from '../rules/wording.ts';
import { isSpreadPerson } from '../topology/identity-scope.ts';
import { isAds, isMessaging } from '../topology/kind-sets.ts';
import type { Link, Topology } from '../topology/topology.ts';
import { type Alternative, carriedBy } from './alternative.ts';
import { guidanceFor } from './decision-guidance.ts';
import { routeThroughDataCloud } from './through-data-cloud.ts';

/** The layer where there is none; where there is one, the way through it. */
export function meetInHub(link: Link, topology: Topology): Alternative | null {
  const guidance = guidanceFor(topology, link).find(({ row }) => row === 'shared-identity');
  const person = guidance?.isThroughHub ? link.entities.find(isSpreadPerson) : undefined;
  if (!person) return null;
  const isHeld = person.placements.some(({ system }) => system.isDataCloud);
  const isResolved = topology.rulesets.some(({ entities }) => entities.includes(person));
  if (isHeld && isResolved) return passThroughHub(link);
  const [command] = isResolved ? [] : addIdentityLayer(person, topology);
  if (!command) return null;
  return {
    id: 'hub',
    title: `Bring ${entityNames([person])} together in a hub`,
    text: `${command.label}. This flow stays until you take it away.`,
    command,
  };
}

function passThroughHub(link: Link): Alternative {
  const { source, target } = link;
  const title = `Send ${carriedBy(link)} through Data Cloud`;
  const outbound = isMessaging(target) || isAds(target) ? 'activation' : 'enrichment';
  return {
    id: 'hub',
    title,
    text: `${systemName(source)} feeds Data Cloud, where the records meet, and ${systemName(target)} gets what comes of it.`,
    command: routeThroughDataCloud(title, link, { inbound: ['identity-ingest'], outbound: [outbound] }),
  };
}

/** The other half of the row on engagement: what Data Cloud made of it, as an audience. */
export function activate(link: Link, topology: Topology): Alternative | null {
  const isGuided = guidanceFor(topology, link).some(({ row }) => row === 'engagement-to-sales');
  if (!isGuided) return null;
  const title = `Activate ${carriedBy(link)} from Data Cloud`;
  return {
    id: 'activate',
    title,
    text: `Data Cloud takes the engagement in and sends ${systemName(link.target)} what follows from it.`,
    command: routeThroughDataCloud(title, link, { inbound: ['segmentation'], outbound: ['activation'] }),
  };
}
