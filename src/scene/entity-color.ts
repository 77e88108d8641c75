import { findEntityRow } from '../catalog/entity-rows.ts';
import { ENTITY_COLORS, type EntityColor } from '../catalog/theme.ts';
import type { Entity } from '../model/records/structure.ts';

/** The colour of an entity's square: its kind's own, or one by its place in the list where the kind is not known. */
export function entityColorOf({ canonical, order }: Entity): EntityColor {
  const row = canonical === null || canonical === 'none' ? undefined : findEntityRow(canonical);
  return row?.color ?? ENTITY_COLORS[order % ENTITY_COLORS.length] ?? 'slate';
}
