import { type Design, inOrder } from '../../src/model/design.ts';
import type { Org } from '../../src/model/records/structure.ts';

/** Its own name, or "the org of Sales Cloud and Service Cloud". */
export function orgName(design: Design, { id, name }: Org): string {
  if (name) return name;
  const residents = inOrder(design.systems).flatMap((system) => (system.orgId === id ? system.name : []));
  return `the org of ${residents.slice(0, 2).join(' and ')}${residents.length > 2 ? ' and others' : ''}`;
}
