/** Where a shared design opens: this app's own address, with the design in the part that browsers send to no server. */
import { encodeShareLink } from '../../src/codecs/share-link.ts';
import { withoutPrivate } from '../../src/codecs/without-private.ts';
import type { Design } from '../../src/model/design.ts';

/** Null when the design is larger than any link can hold. */
export function shareAddress(design: Design, isPrivateLeftOut: boolean): string | null {
  const encoded = encodeShareLink(isPrivateLeftOut ? withoutPrivate(design) : design);
  if (!encoded.ok) return null;
  const { origin, pathname } = location;
  return `${origin}${pathname}#${encoded.value}`;
}
