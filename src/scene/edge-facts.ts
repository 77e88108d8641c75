/** What an edge says: its ends, stroke, label text and the sentence for screen readers. No geometry. */
import { mechanismGlyph } from '../catalog/glyphs.ts';
import type { MechanismId, TimingClass } from '../catalog/mechanism.ts';
import { mechanismDisplayName, shortMechanismName } from '../catalog/mechanism-names.ts';
import { mechanismOf } from '../catalog/mechanisms.ts';
import { formatDuration } from '../lib/duration.ts';
import type { Id, Subject } from '../model/field.ts';
import type { Flow, Interaction, Read } from '../model/records/exchange.ts';
import type { System } from '../model/records/structure.ts';
import { shortened, singleLine, textWidth } from './measure.ts';
import { FONTS, LABEL } from './metrics.ts';
import type { EdgeLabel, EdgeStroke } from './scene.ts';

export interface EdgeFacts {
  readonly subject: Subject;
  readonly kind: 'flow' | 'read';
  readonly source: Id;
  readonly target: Id;
  /** Flows in their order, then reads: who comes first gets the better label place. */
  readonly order: number;
  readonly stroke: EdgeStroke;
  readonly isTwoWay: boolean;
  readonly label: Omit<EdgeLabel, 'x' | 'y' | 'place'>;
  readonly isContextOnly: boolean;
  readonly said: Said;
}

export interface Said {
  /** Made when it is read out or written into a picture: a sentence for each edge would cost as much as its label. */
  describe(): string;
}

export function flowFacts(flow: Flow, source: System, target: System): EdgeFacts {
  const timing = timingOfFlow(flow);
  const name = flow.mechanism === null ? 'No mechanism yet' : shortMechanismName(flow.mechanism);
  const isTwoWay = flow.direction === 'two-way';
  return {
    subject: `flow:${flow.id}`,
    kind: 'flow',
    source: flow.source,
    target: flow.target,
    order: flow.order,
    stroke: flow.mechanism === null ? 'undecided' : STROKE_OF[mechanismOf(flow.mechanism).timingClass],
    isTwoWay,
    label: labelOf(mechanismGlyph(flow.mechanism).id, name, timing.text, timing.isMissed ? 'missed' : 'plain'),
    isContextOnly: source.inScope === false && target.inScope === false,
    said: new FlowSaid(flow, source, target),
  };
}

/** A class, because a function for each edge would hold a surrounding of its own, and the timing in it. */
class FlowSaid implements Said {
  readonly #flow: Flow;
  readonly #source: System;
  readonly #target: System;

  constructor(flow: Flow, source: System, target: System) {
    this.#flow = flow;
    this.#source = source;
    this.#target = target;
  }

  describe(): string {
    const { direction, mechanism } = this.#flow;
    return `${ends(this.#source, this.#target, direction === 'two-way')}, ${spoken(mechanism, timingOfFlow(this.#flow))}`;
  }
}

function timingOfFlow({ mechanism, measuredP95Ms, intervalMin, sloMs }: Flow): Timing {
  return timingOf(mechanism, measuredP95Ms, intervalMin, sloMs);
}

/** A read of another system while a person waits. `index` is its place among the interaction's reads. */
export function readFacts(
  interaction: Interaction,
  index: number,
  read: Read,
  source: System,
  target: System,
): EdgeFacts {
  const timing = timingOf(read.mechanism, read.measuredP95Ms, null, interaction.latencyBudgetMs);
  const isHot = interaction.type !== 'batch-view';
  const mechanism = read.mechanism === null ? 'Read' : shortMechanismName(read.mechanism);
  const name = singleLine(interaction.name) || mechanism;
  return {
    subject: `interaction:${interaction.id}#${index}`,
    kind: 'read',
    source: read.systemId,
    target: interaction.systemId,
    order: AFTER_FLOWS + interaction.order,
    stroke: isHot ? 'hot' : strokeOf(read.mechanism),
    isTwoWay: false,
    label: labelOf(isHot ? 'flame' : mechanismGlyph(read.mechanism).id, name, timing.text, isHot ? 'hot' : 'plain'),
    isContextOnly: target.inScope === false,
    said: {
      describe: () =>
        `${name} at ${nameOf(target)} reads ${nameOf(source)}${isHot ? ' while a person waits' : ''}, ${spoken(read.mechanism, timing)}`,
    },
  };
}

const AFTER_FLOWS = 1_000_000;

const STROKE_OF: Readonly<Record<TimingClass, EdgeStroke>> = {
  'real-time': 'solid',
  'event-driven': 'solid',
  'near-real-time': 'dashed',
  batch: 'dotted',
  'on-demand': 'dotted',
};

function strokeOf(mechanism: MechanismId | null): EdgeStroke {
  return mechanism === null ? 'undecided' : STROKE_OF[mechanismOf(mechanism).timingClass];
}

interface Timing {
  readonly p95: number | null;
  readonly sla: number | null;
  readonly isMissed: boolean;
  readonly text: string;
}

/** p95 as format.md section 5 has it, against what was promised. */
function timingOf(
  mechanism: MechanismId | null,
  measured: number | null,
  intervalMin: number | null,
  sla: number | null,
): Timing {
  const planned =
    mechanism === null ? null : Math.max(mechanismOf(mechanism).latencyMs.p95, (intervalMin ?? 0) * 60_000);
  // Zero is "not answered": topology/latency.ts reads the same fields the same way.
  const p95 = planned === null ? null : measured || planned;
  if (!sla) return { p95, sla: null, isMissed: false, text: 'no SLA' };
  if (p95 === null) return { p95, sla, isMissed: false, text: `SLA ${formatDuration(sla)}` };
  const isMissed = p95 > sla;
  return { p95, sla, isMissed, text: `${formatDuration(p95)} ${isMissed ? '>' : '≤'} ${formatDuration(sla)}` };
}

function spoken(mechanism: MechanismId | null, { p95, sla, isMissed }: Timing): string {
  const parts = [mechanism === null ? 'no mechanism yet' : mechanismDisplayName(mechanism)];
  if (p95 !== null) parts.push(formatDuration(p95));
  parts.push(sla === null ? 'no SLA' : `SLA ${formatDuration(sla)}${isMissed ? ' missed' : ''}`);
  return parts.join(', ');
}

function labelOf(glyph: string, first: string, second: string, tone: EdgeLabel['tone']): EdgeFacts['label'] {
  const shortFirst = shortened(first, FONTS.labelFirst, LABEL.maxText);
  const shortSecond = shortened(second, FONTS.labelSecond, LABEL.maxText);
  const text = Math.max(textWidth(shortFirst, FONTS.labelFirst), textWidth(shortSecond, FONTS.labelSecond));
  const width = Math.max(LABEL.minWidth, Math.ceil(LABEL.textX + text + LABEL.right));
  return { width, height: LABEL.height, glyph, first: shortFirst, second: shortSecond, tone };
}

function ends(source: System, target: System, isTwoWay: boolean): string {
  return isTwoWay
    ? `Two-way flow between ${nameOf(source)} and ${nameOf(target)}`
    : `Flow from ${nameOf(source)} to ${nameOf(target)}`;
}

function nameOf({ name, id }: System): string {
  return singleLine(name) || id;
}
