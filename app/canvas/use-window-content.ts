/** The shapes of the window, from the spatial index: what is mounted, and nothing else. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Card, Edge, Frame, NoteShape, Rect, ZoneShape } from '../../src/scene/scene.ts';
import { useFindings, useScene } from '../store/context.tsx';
import type { MountedCanvas } from './mount-canvas.ts';
import { readingOrder } from './shapes/reading-order.ts';
import { idOf } from './shapes/subjects.ts';
import { intersects } from './view/rects.ts';

export function useWindowContent({ parts, focusStore }: MountedCanvas) {
  const { index, state } = parts;
  const scene = useScene((current) => current);
  const badges = useFindings((findings) => findings.bySubject);
  const { level, window } = useStore(state.shown);
  const focused = useStore(focusStore, ({ subject }) => subject);

  const shapes = useMemo(() => {
    if (level === 'far') return NOTHING;
    const edges = index.edgesIn(window);
    return {
      dotted: window,
      cards: index.cardsIn(window),
      edges,
      labelled: edges.filter(({ label }) => intersects(label, window)),
      frames: index.framesIn(window),
      notes: index.notesIn(window),
      zones: index.zonesIn(window),
      // The index follows the scene in place, so the scene itself says when to look again.
      scene,
    };
  }, [index, scene, window, level]);

  return useMemo(() => {
    const { cards, labelled } = shapes;
    // What has the keyboard's focus stays mounted wherever the view goes, or the focus would be lost.
    const card = scene.cards.get(idOf(focused ?? '', 'system') ?? '');
    const edge = scene.edges.get(focused ?? '');
    return {
      ...shapes,
      badges,
      level,
      cards: readingOrder(card && !cards.includes(card) ? [...cards, card] : cards),
      labelled: edge && !labelled.includes(edge) ? [...labelled, edge] : labelled,
    };
  }, [shapes, scene, badges, level, focused]);
}

interface Shapes {
  readonly dotted: Rect | null;
  readonly cards: readonly Card[];
  readonly edges: readonly Edge[];
  readonly labelled: readonly Edge[];
  readonly frames: readonly Frame[];
  readonly notes: readonly NoteShape[];
  readonly zones: readonly ZoneShape[];
}

const NOTHING: Shapes = { dotted: null, cards: [], edges: [], labelled: [], frames: [], notes: [], zones: [] };
