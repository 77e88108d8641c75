/** Where in a custom rule something stands, and what was found wrong there. */
import { type Problem, problem } from '../../model/load-error.ts';
import { found, placeOf } from '../../model/problems.ts';
import type { Budget } from './budget.ts';
import { namesLike, type Reach, reachOf, type Scope } from './scope.ts';

export type Test = (node: unknown, budget: Budget) => boolean;

export interface Place {
  /** The custom rule as it stands in the file, for what is found at a path. */
  readonly root: unknown;
  readonly path: readonly PropertyKey[];
  readonly problems: Problem[];
  /** Fields of the subject's own record that are looked at, in the order of the text. */
  readonly fields: string[];
  /** False within `some` and `every`: their fields are another element's. */
  readonly isOwn: boolean;
  readonly depth: number;
  readonly seen: { count: number };
}

export function at(place: Place, steps: readonly PropertyKey[]): Place {
  return { ...place, path: [...place.path, ...steps] };
}

export function wrong({ path, problems }: Place, value: unknown, expected: string): Test {
  problems.push(problem(placeOf(path), found(value), expected));
  return never;
}

/** What stands for a test that cannot be made. */
export const never: Test = () => false;

/** What a path leads to; a path that leads nowhere is a problem. */
export function reachAt(path: string, scope: Scope, place: Place): Reach | null {
  const reach = reachOf(scope, path);
  if (!reach) wrong(place, path, noSuchField(scope, path));
  return reach;
}

function noSuchField(scope: Scope, path: string): string {
  const [first = ''] = path.split('.');
  return `a field of the ${scope.word}, like ${namesLike(scope, first).join(', ')}`;
}
