/** Clouds of one platform may share an org: asked when one is created beside another, with sharing first. */
import type { SystemKind } from '../../src/catalog/system-kind.ts';
import { orgsToShare } from '../../src/commands/orgs.ts';
import { type Design, inOrder } from '../../src/model/design.ts';
import type { Id } from '../../src/model/field.ts';

export interface OrgChoice {
  /** Null for an org of its own. */
  readonly orgId: Id | null;
  readonly label: string;
  readonly detail: string;
}

/** Empty where there is nothing to choose. */
export function orgChoices(design: Design, kind: SystemKind): readonly OrgChoice[] {
  const shared = orgsToShare(design, kind).map(({ id, name }): OrgChoice => {
    const residents = inOrder(design.systems).flatMap((system) => (system.orgId === id ? system.name : []));
    return {
      orgId: id,
      label: `In the same org as ${listed(residents)}`,
      detail: `${name ? `${name}. ` : ''}They share objects and records, so nothing has to flow between them.`,
    };
  });
  const own: OrgChoice = { orgId: null, label: 'In an org of its own', detail: 'What both need has to flow.' };
  return shared.length === 0 ? [] : [...shared, own];
}

function listed(names: readonly string[]): string {
  const [first = '', second, ...others] = names;
  if (second === undefined) return first;
  return others.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${others.length} more`;
}
