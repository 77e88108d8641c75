import { CirclePlus, Replace, Search, Waypoints } from 'lucide-react';
import { CARD } from '../../../src/scene/metrics.ts';
import type { Point, Rect, Scene } from '../../../src/scene/scene.ts';
import { type Action, isEditable } from '../action.ts';
import { besides, freePlace } from '../free-place.ts';
import { focusPaletteSearch } from '../palette-search.ts';
import { selectedSystem } from '../selected.ts';

export const createBySearch: Action = {
  id: 'create',
  isOfCanvas: true,
  label: 'Add a system or entity',
  group: 'Create',
  icon: CirclePlus,
  shortcuts: ['N'],
  reach: 'page',
  when: isEditable,
  run({ session, canvas, scene }) {
    const pointed = canvas.pointerPosition();
    session.openQuickCreate(pointed ?? freeMiddle(scene.getState().scene, canvas.centre()));
  },
};

export const append: Action = {
  id: 'append',
  isOfCanvas: true,
  label: 'Connect to a new system',
  group: 'Create',
  icon: Waypoints,
  shortcuts: ['A'],
  reach: 'page',
  when: (stores) => isEditable(stores) && selectedSystem(stores) !== null,
  run(stores) {
    const systemId = selectedSystem(stores);
    const { scene } = stores.scene.getState();
    const card = scene.cards.get(systemId ?? '');
    if (!card) return;
    const middle = freeMiddle(scene, besides(card));
    stores.canvas.bringIntoView(cardAround(middle));
    stores.session.openQuickCreate(middle, card.systemId);
  },
};

export const replaceKind: Action = {
  id: 'replace',
  isOfCanvas: true,
  label: 'Replace with another kind',
  group: 'Edit',
  icon: Replace,
  shortcuts: ['R'],
  reach: 'page',
  when: (stores) => isEditable(stores) && selectedSystem(stores) !== null,
  run(stores) {
    const systemId = selectedSystem(stores);
    const card = stores.scene.getState().scene.cards.get(systemId ?? '');
    if (!card) return;
    const at = { x: card.x, y: card.y + card.headerHeight };
    stores.session.openQuickCreate(at, null, { replace: card.systemId });
  },
};

export const searchPalette: Action = {
  id: 'search-palette',
  isOfCanvas: true,
  label: 'Search the palette',
  group: 'Create',
  icon: Search,
  shortcuts: ['/'],
  reach: 'page',
  when: isEditable,
  run({ session }) {
    session.prefer({ leftOpen: true });
    focusPaletteSearch();
  },
};

/** What a new card will cover, the middle of its head given. */
function cardAround({ x, y }: Point): Rect {
  return {
    x: x - CARD.minWidth / 2,
    y: y - CARD.headerHeight / 2,
    width: CARD.minWidth,
    height: CARD.headerHeight + CARD.rowHeight,
  };
}

/** The middle of a new card's head, at the free place nearest to the point. */
function freeMiddle(scene: Scene, near: Point): Point {
  const { x, y } = freePlace(scene, near);
  return { x: x + CARD.minWidth / 2, y: y + CARD.headerHeight / 2 };
}
