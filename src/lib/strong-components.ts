/**
 * The strongly connected components of a graph of numbers: the sets within which every node reaches every other.
 *
 * `targets[n]` lists the nodes that n leads to. A component comes after all that it leads to, so that going through
 * the result in order meets what is needed first. Tarjan's algorithm without recursion, so that a long chain cannot
 * exhaust the stack; linear in nodes and edges.
 */
export function strongComponents(targets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const components: number[][] = [];
  const walk: Walk = { indexOf: [], lowOf: [], open: [], isOpen: [], count: 0 };
  for (let node = 0; node < targets.length; node += 1) {
    if (walk.indexOf[node] === undefined) walkFrom(node, targets, walk, components);
  }
  return components;
}

interface Walk {
  readonly indexOf: number[];
  /** The first node, in the order of the walk, known to be reachable. */
  readonly lowOf: number[];
  /** Nodes met whose component is not complete. */
  readonly open: number[];
  readonly isOpen: boolean[];
  count: number;
}

interface Step {
  readonly node: number;
  next: number;
}

function walkFrom(start: number, targets: readonly (readonly number[])[], walk: Walk, components: number[][]): void {
  const path: Step[] = [enter(start, walk)];
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const target = targets[step.node]?.[step.next];
    step.next += 1;
    if (target !== undefined) {
      if (walk.indexOf[target] === undefined) path.push(enter(target, walk));
      else if (walk.isOpen[target]) lower(walk, step.node, walk.indexOf[target]);
      continue;
    }
    path.pop();
    const before = path.at(-1);
    if (before) lower(walk, before.node, walk.lowOf[step.node]);
    if (walk.lowOf[step.node] === walk.indexOf[step.node]) components.push(closed(step.node, walk));
  }
}

function enter(node: number, walk: Walk): Step {
  walk.indexOf[node] = walk.count;
  walk.lowOf[node] = walk.count;
  walk.count += 1;
  walk.open.push(node);
  walk.isOpen[node] = true;
  return { node, next: 0 };
}

function lower({ lowOf }: Walk, node: number, low: number | undefined): void {
  lowOf[node] = Math.min(lowOf[node] ?? Number.POSITIVE_INFINITY, low ?? Number.POSITIVE_INFINITY);
}

/** What was met since the component's first node belongs to it. */
function closed(first: number, { open, isOpen }: Walk): number[] {
  const component = open.splice(open.lastIndexOf(first));
  for (const node of component) isOpen[node] = false;
  return component;
}
