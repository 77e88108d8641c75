/** Outlines of what is hovered or spoken of: both ends of a flow, the elements of a finding. */
import { memo } from 'react';
import { useStore } from 'zustand';
import type { Subject } from '../../../src/model/field.ts';
import type { Rect, Scene } from '../../../src/scene/scene.ts';
import { useScene, useSession, useStores } from '../../store/context.tsx';
import { dashOf } from '../cards/metric-variables.ts';
import { rectOfSubject, systemSubject } from '../shapes/subjects.ts';
import { grown } from '../view/rects.ts';

export const HighlightOverlay = memo(function HighlightOverlay() {
  const hovered = useSession((session) => session.hovered);
  const highlighted = useSession((session) => session.highlighted);
  // What would change matters more then than what is spoken of.
  const isPreviewed = useStore(useStores().preview, ({ preview }) => preview !== null);
  // An edit draws nothing here unless something is spoken of.
  const scene = useScene((current) => (hovered !== null || highlighted.size > 0 ? current : null));
  return (
    <svg className={isPreviewed ? 'cv-overlay cv-behind' : 'cv-overlay'} aria-hidden="true" width="1" height="1">
      {scene && <Highlights scene={scene} hovered={hovered} highlighted={highlighted} />}
    </svg>
  );
});

interface HighlightsProps {
  readonly scene: Scene;
  readonly hovered: Subject | null;
  readonly highlighted: ReadonlySet<Subject>;
}

function Highlights({ scene, hovered, highlighted }: HighlightsProps) {
  const hoveredEdge = hovered === null ? undefined : scene.edges.get(hovered);
  const named = [...highlighted];
  const ends = hoveredEdge ? [systemSubject(hoveredEdge.source), systemSubject(hoveredEdge.target)] : [];
  const edges = [...new Set([hoveredEdge, ...named.map((subject) => scene.edges.get(subject))])].filter(
    (edge) => edge !== undefined,
  );

  return (
    <>
      {edges.map(({ subject, path, stroke }) => (
        <path key={subject} className="cv-spoken" d={path} strokeDasharray={dashOf(stroke)} />
      ))}
      {outlines(scene, ends).map(([subject, rect]) => (
        <rect key={subject} className="cv-end" rx="11" {...rect} />
      ))}
      {outlines(scene, named).map(([subject, rect]) => (
        <rect key={subject} className="cv-spoken" rx="12" {...rect} />
      ))}
    </>
  );
}

/** A line is drawn over itself instead; of it only the label gets an outline. */
function outlines(scene: Scene, subjects: readonly Subject[]): readonly (readonly [Subject, Rect])[] {
  return subjects.flatMap((subject) => {
    const rect = scene.edges.get(subject)?.label ?? rectOfSubject(scene, subject);
    return rect ? [[subject, grown(rect, 4)] as const] : [];
  });
}
