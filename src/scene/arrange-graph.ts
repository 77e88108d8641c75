/** A design as the arrangement sees it: blocks of cards that share an org, and who talks to whom how much. */
import { systemKindOf } from '../catalog/system-kinds.ts';
import type { Design } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import type { System } from '../model/records/structure.ts';
import { isFramed } from './frames.ts';
import type { KnownEdges } from './known-edges.ts';
import { FRAME } from './metrics.ts';
import type { Rect } from './scene.ts';

export type Sizes = ReadonlyMap<Id, Pick<Rect, 'width' | 'height'>>;

export interface Block {
  /** Indices into the cards, top to bottom. */
  cards: readonly number[];
  /** Around the cards, for the frame and its title. */
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
  readonly isHub: boolean;
}

export interface CardNode {
  readonly id: Id;
  readonly block: number;
  readonly width: number;
  readonly height: number;
}

/** All flows and reads between two cards. */
export interface CardLink {
  readonly a: number;
  readonly b: number;
  readonly count: number;
  readonly labelWidth: number;
  /** More flows from `a` to `b` than back: 1, fewer: -1. */
  readonly direction: number;
}

export interface ArrangeGraph {
  readonly cards: readonly CardNode[];
  readonly blocks: readonly Block[];
  readonly links: readonly CardLink[];
}

export function arrangeGraph(design: Design, sizes: Sizes, edges: KnownEdges, ids: readonly Id[]): ArrangeGraph {
  const systems = ids.flatMap((id) => design.systems.get(id) ?? []);
  const linked = linksOf(systems, edges);
  const hubId = hubOf(systems, linked);
  const byOrg = new Map<Id, number[]>();
  systems.forEach((system, index) => {
    const list = byOrg.get(system.orgId);
    if (list) list.push(index);
    else byOrg.set(system.orgId, [index]);
  });
  const blocks = [...byOrg].map(([orgId, cards]): Block => {
    const org = design.orgs.get(orgId);
    const members = cards.flatMap((index) => systems[index] ?? []);
    const hasFrame = org !== undefined && isFramed(org, members);
    return {
      cards,
      side: hasFrame ? FRAME.side : 0,
      top: hasFrame ? FRAME.top : 0,
      bottom: hasFrame ? FRAME.bottom : 0,
      isHub: members.some(({ id }) => id === hubId),
    };
  });
  const blockOf = new Map(blocks.flatMap(({ cards }, block) => cards.map((card) => [card, block] as const)));
  const cards = systems.map(({ id }, index) => {
    const { width, height } = sizes.get(id) ?? { width: 176, height: 52 };
    return { id, width, height, block: blockOf.get(index) ?? 0 };
  });
  return { cards, blocks, links: linked };
}

function linksOf(systems: readonly System[], edges: KnownEdges): readonly CardLink[] {
  const indexOf = new Map(systems.map(({ id }, index) => [id, index]));
  const links = new Map<string, { a: number; b: number; count: number; labelWidth: number; direction: number }>();
  for (const { facts } of edges.values()) {
    const [source, target] = [indexOf.get(facts.source), indexOf.get(facts.target)];
    if (source === undefined || target === undefined || source === target) continue;
    const [a, b] = source < target ? [source, target] : [target, source];
    const link = links.get(`${a} ${b}`) ?? { a, b, count: 0, labelWidth: 0, direction: 0 };
    link.count += 1;
    link.labelWidth = Math.max(link.labelWidth, facts.label.width);
    link.direction += source < target ? 1 : -1;
    links.set(`${a} ${b}`, link);
  }
  return [...links.values()].map((link) => ({ ...link, direction: Math.sign(link.direction) }));
}

/** The system in the middle: the best connected of those made to be one, or else the best connected of all. */
function hubOf(systems: readonly System[], links: readonly CardLink[]): Id | null {
  let best: Id | null = null;
  let most = 0;
  systems.forEach((system, index) => {
    const degree = links.filter(({ a, b }) => a === index || b === index).length;
    if (degree === 0) return;
    const score = degree + (HUB_CATEGORIES.has(systemKindOf(system.kind).category) ? HUB_BONUS : 0);
    if (score > most) [best, most] = [system.id, score];
  });
  return best;
}

const HUB_CATEGORIES: ReadonlySet<string> = new Set(['cdp', 'ipaas', 'event-broker', 'mdm']);
const HUB_BONUS = 1.5;
