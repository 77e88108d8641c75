/** Flags persons fed into Data Cloud from several orgs without a key qualifier on every feed. */
import { isSet } from '../../topology/empty.ts';
import type { EntityNode, Link } from '../../topology/topology.ts';
import { qualifyKeys } from '../fixes/key-qualifiers.ts';
import type { Rule } from '../rule.ts';
import { flowSubjects } from '../subjects.ts';
import { allOf, entityName, flowName, listed, namesOf } from '../wording.ts';

/** Ingesting orgs whose native ids may be equal. */
const QUALIFIED_FROM_ORGS = 2;

export const noKeyQualifier: Rule = {
  meta: {
    id: 'keys/no-key-qualifier',
    title: 'Several sources share a key space without a key qualifier',
    severity: 'warning',
    profile: 'core',
    why: 'A fully qualified key is source key and qualifier; without it joins multiply rows.',
    source: 'S0-17; help.salesforce.com data.c360_a_data_inter_fqk.htm, data.c360_a_fully_qualified_keys.htm',
  },
  check({ entities }, report) {
    for (const node of entities) {
      if (node.entity.nature !== 'party') continue;
      const feeds = feedsOf(node);
      const sources = new Set(feeds.map(({ source }) => source));
      const bare = feeds.filter(({ flow }) => !isSet(flow.keyQualifier));
      if (bare.length === 0 || new Set(feeds.map(({ source }) => source.org)).size < QUALIFIED_FROM_ORGS) continue;
      report({
        subject: `entity:${node.entity.id}`,
        related: flowSubjects(bare),
        message: `${namesOf(sources)} ${allOf(sources.size)} feed ${entityName(node)} into ${namesOf(feeds.map(({ target }) => target))}; equal native ids will be read as one record and count engagement twice. Without a key qualifier: ${bareNames(bare)}.`,
        fixes: () => [qualifyKeys(feeds)],
      });
    }
  },
};

export function feedsOf({ links }: EntityNode): readonly Link[] {
  return links.filter(({ isIngest }) => isIngest);
}

function bareNames(bare: readonly Link[]): string {
  return listed([...new Set(bare.map(flowName))].sort());
}
