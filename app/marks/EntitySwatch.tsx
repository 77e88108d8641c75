import type { EntityColor } from '../../src/catalog/theme.ts';

/** The small square in an entity's colour, as on the cards. */
export function EntitySwatch({ color }: { readonly color: EntityColor }) {
  return (
    <span
      aria-hidden="true"
      className="inline-block size-2.5 shrink-0 rounded-[3px]"
      style={{ backgroundColor: `var(--hw-entity-${color})` }}
    />
  );
}
