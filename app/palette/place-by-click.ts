/** Click and then place; and dragging, where the palette lies over the canvas. */
import type { Placing } from '../store/session-store.ts';
import type { Stores } from '../store/stores.ts';

/** The next click on the canvas creates it. */
export function placeByClick({ session }: Stores, placing: Placing): void {
  uncoverCanvas(session);
  session.place(placing);
}

/** On a narrow screen the palette covers what one wants to point at. Not kept as a preference. */
export function uncoverCanvas(session: Stores['session']): void {
  if (matchMedia('(max-width: 767px)').matches) session.setState({ leftOpen: false });
}
