/** What the painters of the far view share. */
import type { Theme } from '../../../src/catalog/theme.ts';
import type { Subject } from '../../../src/model/field.ts';
import { CARD } from '../../../src/scene/metrics.ts';
import type { Rect } from '../../../src/scene/scene.ts';
import type { Badge } from '../../store/badges.ts';
import type { SpatialIndex } from '../shapes/spatial-index.ts';

export interface FarContent {
  readonly index: SpatialIndex;
  readonly theme: Theme;
  readonly badges: ReadonlyMap<Subject, Badge>;
  readonly selection: ReadonlySet<Subject>;
  /** Being dragged: drawn by the overlay instead. */
  readonly lifted: ReadonlySet<Subject>;
}

export type Context = CanvasRenderingContext2D;

export function roundRect(context: Context, { x, y, width, height }: Rect, radius: number = CARD.radius): void {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
}

export const SANS = "'Inter Variable', Inter, system-ui, sans-serif";
