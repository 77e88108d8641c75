/** A badge leads to what it counts. */
import type { Subject } from '../../../src/model/field.ts';
import type { Point } from '../../../src/scene/scene.ts';
import { lookAtElement } from '../../store/findings-scope.ts';
import { badgeAt } from '../shapes/badge-places.ts';
import type { CanvasParts } from './canvas-parts.ts';

/** The element whose badge lies under the point. */
export function badgeUnder({ stores, index, state }: CanvasParts, at: Point): Subject | null {
  const badges = stores.findings.getState().bySubject;
  if (badges.size === 0) return null;
  const isFar = state.shown.getState().level === 'far';
  return badgeAt({ index, badges, zoom: state.view().zoom, isFar }, at);
}

/** Opens the panel with the findings of that element, and selects it; false where no badge lies. */
export function showFindingsOfBadge(parts: CanvasParts, at: Point): boolean {
  const subject = badgeUnder(parts, at);
  if (subject === null) return false;
  const { session } = parts.stores;
  session.select([subject]);
  lookAtElement(subject);
  session.showPanel('findings');
  return true;
}
