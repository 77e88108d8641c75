/** What a design has decided, in sentences that name who and what. */
import { counted } from '../lib/counted.ts';
import { isSet } from '../topology/empty.ts';
import type { SystemNode, Topology } from '../topology/topology.ts';
import { needsDecision } from './decision-record.ts';
import { entityName, listed, systemName } from './names.ts';
import { sortedEntities, sortedSystems, sortedTexts } from './sorting.ts';
import type { Source } from './source.ts';
import { said, sentence, shortened } from './words.ts';

export function decidedTexts({ topology, waived }: Source): readonly string[] {
  const lines = [
    ...ownership(topology),
    ...keys(topology),
    ...flows(topology),
    ...identity(topology),
    ...governance(topology),
    ...waivers(waived),
  ];
  return lines.length === 0 ? ['Nothing is written down as decided yet.'] : lines;
}

const MOST_OWNED = 6;
/** More than a room listens to; the matrix has them all. */
const MOST_OWNERS = 12;
const MOST_KEYS = 8;

/** "Sales Cloud owns account and person." */
function ownership({ entities }: Topology): readonly string[] {
  const owned = new Map<SystemNode, string[]>();
  for (const node of sortedEntities(entities)) {
    const { systemOfRecord } = node;
    if (systemOfRecord) owned.set(systemOfRecord, [...(owned.get(systemOfRecord) ?? []), entityName(node)]);
  }
  const lines = sortedSystems(owned.keys()).map(
    (system) => `${systemName(system)} owns ${shortened(owned.get(system) ?? [], MOST_OWNED)}`,
  );
  if (lines.length === 0) return [];
  const more = lines.length - MOST_OWNERS;
  if (more <= 1) return [`${lines.join('; ')}.`];
  return [`${lines.slice(0, MOST_OWNERS).join('; ')}; ${more} more systems own something: see the matrix.`];
}

function keys({ sharedKeys }: Topology): readonly string[] {
  const lines = sortedTexts(
    sharedKeys.map(({ sharedKey, entity, mintedBy, fields }) => {
      const systems = new Set(fields.map(({ node }) => node.system)).size;
      const by = mintedBy ? `, minted by ${systemName(mintedBy)}` : '';
      return `${sharedKey.name || sharedKey.id} joins the records of ${entityName(entity)}${by}; ${counted(systems, 'system')} carr${systems === 1 ? 'ies' : 'y'} it.`;
    }),
  );
  const more = lines.length - MOST_KEYS;
  if (more <= 1) return lines;
  return [...lines.slice(0, MOST_KEYS), `${more} more shared keys: see the inventory.`];
}

function flows({ links }: Topology): readonly string[] {
  const asked = links.filter(needsDecision);
  const choices = new Map<string, number>();
  for (const { flow } of asked) {
    const choice = isSet(flow.decision?.rationale) ? flow.decision?.choice : null;
    if (choice) choices.set(choice, (choices.get(choice) ?? 0) + 1);
  }
  const decided = asked.filter(({ flow }) => isSet(flow.decision?.rationale)).length;
  if (decided === 0) return [];
  const parts = sortedTexts(choices.keys()).map((choice) => `${choices.get(choice)} ${choice}`);
  return [
    `${decided} of ${counted(asked.length, 'flow')} ${decided === 1 ? 'has' : 'have'} a recorded reason${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`,
  ];
}

function identity({ identity, rulesets }: Topology): readonly string[] {
  const { governance, anonymousToKnown } = identity;
  const anchors = sortedTexts(rulesets.flatMap(({ ruleset }) => (ruleset.anchor?.type ? [ruleset.anchor.type] : [])));
  return [
    ...(isSet(governance?.owner)
      ? [
          `${governance?.owner} decides on identity${isSet(governance?.reviewer) ? `, ${governance?.reviewer} reviews doubtful merges` : ''}.`,
        ]
      : []),
    ...(anchors.length > 0 ? [`Identity is anchored on ${listed(anchors.map((type) => said(type) ?? type))}.`] : []),
    ...(isSet(anonymousToKnown) ? [sentence(`Anonymous becomes known: ${anonymousToKnown}`)] : []),
  ];
}

function governance({ governance, reporting, systemById }: Topology): readonly string[] {
  const { consent } = governance;
  const keeper = isSet(consent) ? systemById(consent) : undefined;
  return [
    ...(isSet(consent) ? [sentence(`Consent: ${keeper ? systemName(keeper) : consent}`)] : []),
    ...(isSet(governance.frequencyCap) ? [sentence(`Messages are capped: ${governance.frequencyCap}`)] : []),
    ...(isSet(reporting.strategy)
      ? [
          `Reports across the clouds: ${reporting.strategy}${isSet(reporting.owner) ? `, owned by ${reporting.owner}` : ''}.`,
        ]
      : []),
  ];
}

function waivers(waived: Source['waived']): readonly string[] {
  if (waived.length === 0) return [];
  const approvers = sortedTexts(waived.flatMap(({ waiver }) => waiver.approvedBy ?? []));
  return [
    `${counted(waived.length, 'finding')} ${waived.length === 1 ? 'is' : 'are'} accepted as waived by ${shortened(approvers, 4)}.`,
  ];
}
