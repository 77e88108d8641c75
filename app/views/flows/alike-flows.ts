/** Flows that say the same as a row that is pasted, found by a look into an index. */
import { getAt } from '../../../src/commands/field-path.ts';
import { groupBy } from '../../../src/lib/group-by.ts';
import type { Design } from '../../../src/model/design.ts';
import type { Flow } from '../../../src/model/records/exchange.ts';

export interface Asked {
  readonly path: string;
  readonly value: unknown;
}
export type AlikeFlows = (asked: readonly Asked[]) => readonly Flow[];

/** One index for each set of fields that is asked for: a walk over all flows for each row would stand still for thousands. */
export function alikeFlows({ flows }: Design): AlikeFlows {
  const indexes = new Map<string, ReadonlyMap<string, readonly Flow[]>>();
  return (asked) => {
    const paths = asked.map(({ path }) => path);
    const name = paths.join(' ');
    const index =
      indexes.get(name) ??
      groupBy([...flows.values()], (flow) => JSON.stringify(paths.map((path) => getAt(flow, path))));
    indexes.set(name, index);
    return index.get(JSON.stringify(asked.map(({ value }) => value))) ?? [];
  };
}
