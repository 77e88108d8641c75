/** Narrows a data graph to what is asked of it: asks for the questions, the root, and the objects they need. */
import type { Command } from '../../commands/command.ts';
import { edit } from '../../commands/edit.ts';
import { counted } from '../../lib/counted.ts';
import type { DataGraph } from '../../model/records/activation.ts';
import type { InteractionNode } from '../../topology/topology.ts';
import type { Asking, Choice, Question } from '../asking.ts';
import { entityNames, listed, nameOf } from '../wording.ts';
import { isNodeOf } from './grounding-graph.ts';

export interface GraphLimits {
  readonly edges: number;
  readonly depth: number;
}

interface Needs {
  readonly questions: boolean;
  readonly root: boolean;
  readonly nodes: boolean;
  readonly depth: boolean;
}

/** A question, and how its answer changes the graph; null for an answer that cannot be used. */
interface Step {
  readonly question: Question;
  apply(graph: DataGraph, answer: string): DataGraph | null;
}

const ROOTS = ['UnifiedIndividual', 'UnifiedAccount'] as const;
const MAX_QUESTIONS = 4;

/** A design whose own limit leaves no room for the root cannot be helped. */
export function canNarrow({ edges }: GraphLimits): boolean {
  return edges >= 0;
}

export function cutDepth(graph: DataGraph, { depth }: GraphLimits): Command {
  return edit(`Cut ${nameOf(graph)} at ${counted(depth, 'level')}`, 'dataGraphs', graph.id, { depth });
}

export function narrowGraph(
  graph: DataGraph,
  needs: Needs,
  limits: GraphLimits,
  readers: readonly InteractionNode[],
): Asking {
  const most = Math.floor(limits.edges);
  // What was the root becomes a node, so a new root can make too many of just enough.
  const isTooBroad = needs.nodes || otherNodes(graph).length > most;
  const steps = [
    ...(needs.questions ? [askQuestions(graph, readers)] : []),
    ...(needs.root ? [askRoot(graph)] : []),
    ...(isTooBroad ? [askNodes(graph, most, readers)] : []),
  ];
  return {
    label: `Shape ${nameOf(graph)} for what is asked of it`,
    questions: steps.map(({ question }) => question),
    answer: (answers) => {
      const cut = needs.depth ? { ...graph, depth: limits.depth } : graph;
      const shaped = steps.reduce<DataGraph | null>(
        (current, step, at) => current && step.apply(current, answers[at] ?? ''),
        cut,
      );
      return shaped && shapeLike(graph, shaped);
    },
  };
}

function askQuestions(graph: DataGraph, readers: readonly InteractionNode[]): Step {
  const choices = readers.slice(0, MAX_QUESTIONS).map((node): Choice => {
    const what = entityNames(node.reads.flatMap((read) => (read.dataGraph === graph ? read.entities : [])));
    const text = what === '' ? nameOf(node.interaction) : `${nameOf(node.interaction)}: ${what}`;
    return { value: text, label: text, reason: 'reads it' };
  });
  return {
    question: {
      text: `Which questions does ${nameOf(graph)} answer?`,
      choices,
      freeText: 'Account health and open cases; renewal date',
    },
    apply: (current, answer) => {
      const isChoice = choices.some(({ value }) => value === answer);
      const patterns = isChoice ? [answer] : partsOf(answer, ';');
      return patterns.length === 0 ? null : { ...current, retrievalPatterns: patterns };
    },
  };
}

/** What was the root stays as a node: nobody said that it is not needed. */
function askRoot(graph: DataGraph): Step {
  const ranked = /account/i.test(graph.rootDmo) ? ROOTS.toReversed() : ROOTS;
  return {
    question: {
      text: `Whose profile is ${nameOf(graph)}?`,
      choices: ranked.map((root) => ({ value: root, label: root === ROOTS[0] ? 'A person’s' : 'A company’s' })),
    },
    apply: (current, answer) => {
      const rootDmo = ROOTS.find((root) => root === answer);
      if (rootDmo === undefined) return null;
      return { ...current, rootDmo, nodes: [rootDmo, ...current.nodes.filter((node) => node !== rootDmo)] };
    },
  };
}

function askNodes(graph: DataGraph, most: number, readers: readonly InteractionNode[]): Step {
  const others = otherNodes(graph);
  const read = readers.flatMap(({ reads }) =>
    reads.flatMap(({ dataGraph, entities }) => (dataGraph === graph ? entities : [])),
  );
  const asked = others.filter((node) => read.some(({ entity }) => isNodeOf(entity, node)));
  const offers = [
    ...(asked.length > 0 && asked.length <= most ? [{ nodes: asked, reason: 'what its interactions read' }] : []),
    { nodes: others.slice(0, most), reason: 'the first as they are listed' },
  ];
  const choices = offers.map(({ nodes, reason }): Choice => {
    const text = nodes.join(', ') || 'Only the root';
    return { value: text, label: text, reason };
  });
  return {
    question: {
      text: `Which objects do these questions need, at most ${most} besides the root?`,
      choices: choices.filter(({ value }, at) => choices.findIndex((other) => other.value === value) === at),
      freeText: others.slice(0, 3).join(', '),
    },
    apply: (current, answer) => {
      const offered = offers[choices.findIndex(({ value }) => value === answer)]?.nodes;
      const kept = offered ?? chosenFrom(others, answer);
      if (kept === null || kept.length > most) return null;
      return { ...current, nodes: [current.rootDmo, ...kept.filter((node) => node !== current.rootDmo)] };
    },
  };
}

/** Null where a name is none of the graph's objects. */
function chosenFrom(nodes: readonly string[], answer: string): readonly string[] | null {
  const chosen = partsOf(answer, ',').map((part) => nodes.find((node) => node.toLowerCase() === part.toLowerCase()));
  const known = chosen.filter((node) => node !== undefined);
  return known.length < chosen.length || known.length === 0 ? null : [...new Set(known)];
}

function partsOf(answer: string, separator: string): readonly string[] {
  const parts = answer.split(separator).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** All but a unified profile that is or becomes the root. */
function otherNodes({ nodes, rootDmo }: DataGraph): readonly string[] {
  return nodes.filter((node) => node !== rootDmo || !(ROOTS as readonly string[]).includes(rootDmo));
}

function shapeLike(graph: DataGraph, { rootDmo, nodes, depth, retrievalPatterns }: DataGraph): Command {
  const dropped = graph.nodes.filter((node) => !nodes.includes(node));
  const parts = [
    ...(retrievalPatterns === graph.retrievalPatterns ? [] : [`name ${counted(retrievalPatterns.length, 'question')}`]),
    ...(rootDmo === graph.rootDmo ? [] : [`root it at ${rootDmo}`]),
    ...(dropped.length === 0 ? [] : [`take ${listed(dropped)} out`]),
    ...(depth === graph.depth ? [] : [`cut it at ${counted(depth ?? 0, 'level')}`]),
  ];
  const label = `${nameOf(graph)}: ${parts.join('; ')}`;
  return edit(label, 'dataGraphs', graph.id, { rootDmo, nodes, depth, retrievalPatterns });
}
