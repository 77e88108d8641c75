/** The frame around the systems that share an org. */
import { systemKindOf } from '../catalog/system-kinds.ts';
import type { Org, System } from '../model/records/structure.ts';
import { unionOf } from './geometry.ts';
import { shortened, singleLine, textWidth } from './measure.ts';
import { FONTS, FRAME } from './metrics.ts';
import type { Card, Frame } from './scene.ts';
import { orgLabel } from './system-labels.ts';

/** A core org is framed from its first system on, because others can move in; elsewhere a lone card is its own org. */
export function isFramed(org: Org, systems: readonly System[]): boolean {
  const [first] = systems;
  if (!first) return false;
  return systems.length > 1 || platformOf(org, first) === 'core-org';
}

export function frameOf(org: Org, first: System, cards: readonly Card[]): Frame {
  const around = unionOf(cards);
  const width = around.width + 2 * FRAME.side;
  const fullTitle = singleLine(org.name ?? '') || orgLabel(platformOf(org, first));
  const title = shortened(fullTitle, FONTS.frame, width - 2 * FRAME.titleX);
  return {
    subject: `org:${org.id}`,
    orgId: org.id,
    title,
    titleWidth: textWidth(title, FONTS.frame),
    x: around.x - FRAME.side,
    y: around.y - FRAME.top,
    width,
    height: around.height + FRAME.top + FRAME.bottom,
  };
}

function platformOf(org: Org, first: System) {
  return org.platform ?? systemKindOf(first.kind).platform;
}
