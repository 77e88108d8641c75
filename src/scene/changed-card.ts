import type { Id } from '../model/field.ts';
import type { Card } from './scene.ts';

/** A card that came, went or shows something else than before. */
export interface ChangedCard {
  readonly id: Id;
  readonly before: Card | undefined;
  readonly after: Card | undefined;
}
