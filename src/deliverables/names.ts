/** How documents call what the design holds: by the names it gives, never by a bare id where there is a name. */
import { systemName } from '../rules/wording.ts';
import type { OrgNode } from '../topology/topology.ts';

export { entityName, flowName, listed, nameOf, placeName, systemName } from '../rules/wording.ts';

/** Its own name; of an org without one the systems that live there. */
export function orgName({ org, systems }: OrgNode): string {
  if (org.name) return org.name;
  const names = [...new Set(systems.map(systemName))].sort();
  return names.length === 0 ? org.id : names.join(' + ');
}
