import { memo } from 'react';
import type { Subject } from '../../../src/model/field.ts';
import type { Frame, NoteShape, Rect, ZoneShape } from '../../../src/scene/scene.ts';
import type { Badge } from '../../store/badges.ts';
import { badgeText } from '../shapes/badge-places.ts';

interface GroundLayerProps {
  /** The window; `null` where dots would be too close to be seen. */
  readonly dotted: Rect | null;
  readonly zones: readonly ZoneShape[];
  readonly frames: readonly Frame[];
  readonly notes: readonly NoteShape[];
  readonly badges: ReadonlyMap<Subject, Badge>;
  readonly selection: ReadonlySet<Subject>;
}

/** What lies behind the cards: zones, org frames, notes. */
export const GroundLayer = memo(function GroundLayer(props: GroundLayerProps) {
  const { dotted, zones, frames, notes, badges, selection } = props;
  return (
    <div className="cv-ground">
      {dotted && <div className="cv-dots" style={placeOf(onDots(dotted))} />}
      {zones.map((zone) => (
        <div
          key={zone.subject}
          className="cv-zone"
          data-ground={zone.subject}
          data-selected={selection.has(zone.subject) || undefined}
          style={placeOf(zone)}
        >
          <span className="cv-zone-title">{zone.title}</span>
        </div>
      ))}
      {frames.map((frame) => (
        <div
          key={frame.subject}
          className="cv-frame"
          data-ground={frame.subject}
          data-selected={selection.has(frame.subject) || undefined}
          style={placeOf(frame)}
        >
          {frame.title !== '' && <span className="cv-frame-title">{frame.title}</span>}
          <FrameBadge badge={badges.get(frame.subject)} />
        </div>
      ))}
      {notes.map((note) => (
        <div
          key={note.subject}
          className="cv-note"
          data-ground={note.subject}
          data-selected={selection.has(note.subject) || undefined}
          style={{ ...placeOf(note), background: `var(--cv-note-${note.color})` }}
        >
          {note.lines.join('\n')}
        </div>
      ))}
    </div>
  );
});

/** What was found in the org, for whoever looks at the whole; readers hear it of each card. */
function FrameBadge({ badge }: { readonly badge: Badge | undefined }) {
  if (!badge) return null;
  return (
    <span aria-hidden="true" className="cv-frame-badge" data-severity={badge.worst}>
      {badgeText(badge.count)}
    </span>
  );
}

/** Canvas units between dots; the style sheet has the same number. */
const DOT_SPACING = 24;

/** They move with everything else, so that they cost nothing on a frame; the area begins on a dot, or they would jump. */
function onDots({ x, y, width, height }: Rect): Rect {
  const [left, top] = [Math.floor(x / DOT_SPACING) * DOT_SPACING, Math.floor(y / DOT_SPACING) * DOT_SPACING];
  return { x: left, y: top, width: width + x - left, height: height + y - top };
}

function placeOf({ x, y, width, height }: Rect) {
  return { left: x, top: y, width, height };
}
