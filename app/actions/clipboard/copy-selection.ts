/** What is selected, as it goes to the clipboard: our own JSON for other tabs, and plain words for everybody else. */
import { type Clip, encodeClipboard } from '../../../src/commands/clipboard.ts';
import { clipboardText } from '../../../src/commands/clipboard-text.ts';
import { copyElements } from '../../../src/commands/copy.ts';
import { placeElements } from '../../../src/commands/layout.ts';
import type { Design } from '../../../src/model/design.ts';
import { applyPatch } from '../../../src/model/patch.ts';
import { subjectOf } from '../../../src/model/subject.ts';
import type { Stores } from '../../store/stores.ts';
import { selectedElements } from '../selected.ts';

/** Travels beside the plain text, so that a chat gets words and another tab the elements. */
export const CLIP_TYPE = 'application/x-headwater';

export interface Copied {
  readonly json: string;
  readonly text: string;
  readonly count: number;
}

/** Null when nothing that is selected can be copied. */
export function copySelection(stores: Stores): Copied | null {
  const clip = copyElements(placedDesign(stores), selectedElements(stores));
  return clip && { json: encodeClipboard(clip), text: textOf(clip), count: clip.chosen.length };
}

function textOf(clip: Clip): string {
  return clipboardText(clip) || `${clip.chosen.length} elements of a Headwater design`;
}

/** With a place for every card, given by hand or not, so that a paste keeps the distances one sees. */
function placedDesign({ designs, scene }: Stores): Design {
  const { design } = designs.getState();
  const places = [...scene.getState().scene.cards.values()].flatMap(({ systemId, x, y }) => {
    const subject = subjectOf('systems', systemId);
    return design.layout.get(subject)?.x == null ? { subject, x, y } : [];
  });
  return places.length === 0 ? design : applyPatch(design, placeElements(places).run(design));
}
