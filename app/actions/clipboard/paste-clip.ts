/** Pasting elements: at the cursor, or in the middle of the view, as one undo step with what is new selected. */

import { holdsLink, isLink } from '../../../src/codecs/link-in-text.ts';
import { addedBy } from '../../../src/commands/added.ts';
import { type Clip, readClipboard } from '../../../src/commands/clipboard.ts';
import { paste } from '../../../src/commands/paste.ts';
import type { Subject } from '../../../src/model/field.ts';
import { parseSubject } from '../../../src/model/subject.ts';
import { boundsOf } from '../../../src/scene/geometry.ts';
import { CARD } from '../../../src/scene/metrics.ts';
import type { Point } from '../../../src/scene/scene.ts';
import type { Stores } from '../../store/stores.ts';
import { selectedSystem } from '../selected.ts';

/** What came from the clipboard as text: elements, a whole design or a link; anything else is explained. */
export function pasteText(stores: Stores, text: string): void {
  if (text.trim() === '') return;
  const clip = readClipboard(text);
  if (clip.ok) pasteClip(stores, clip.value, text);
  else if (isDesignOrLink(text)) stores.host.now().openText?.(text);
  else if (isDiagram(text)) stores.imports.offer({ ...PASTED, text, size: text.length, as: 'diagram' });
  else if (ARROW.test(text.slice(0, 20_000))) stores.imports.offerList(text);
  else
    stores.toasts.show(clip.error, { action: { label: 'Paste as a list', run: () => stores.imports.offerList(text) } });
}

const PASTED = { name: 'the pasted diagram' } as const;
/** Clearly meant to become a flow. */
const ARROW = /->|=>|→|↔/;

function isDiagram(text: string): boolean {
  const start = text.slice(0, 4000).trimStart();
  return /<mxGraphModel|<mxfile/.test(start) || /^(?:flowchart|graph)\s+(?:TB|TD|BT|RL|LR)\b/i.test(start);
}

function isDesignOrLink(text: string): boolean {
  return text.includes('headwater.design') || isLink(text) || holdsLink(text);
}

function pasteClip(stores: Stores, clip: Clip, text: string): void {
  const { designs, session, toasts } = stores;
  const into = selectedSystem(stores);
  const command = paste(clip, { at: cornerFor(stores, clip, text), ...(into === null ? {} : { into }) });
  switch (designs.run(command)) {
    case 'done': {
      const step = designs.getState().undoable.at(-1);
      const added = shownFirst(step ? addedBy(step.patch) : []);
      session.select(added);
      session.announce(added.length === 1 ? '1 element pasted' : `${added.length} elements pasted`);
      break;
    }
    case 'nothing':
      toasts.show('Nothing of what was copied fits into this design.');
      break;
    case 'read-only':
  }
}

/** What has a shape of its own; the contents of what was pasted are not selected with it. */
function shownFirst(added: readonly Subject[]): readonly Subject[] {
  const shown = added.filter((subject) => SHOWN.has(parseSubject(subject)?.collection ?? ''));
  return shown.length > 0 ? shown : added;
}

const SHOWN: ReadonlySet<string> = new Set(['systems', 'notes', 'zones', 'flows']);

/** Each further paste at one place goes a little aside, or it would hide the one before. */
const ASIDE = 30;
let last = { text: '', x: Number.NaN, y: Number.NaN, times: 0 };

function cornerFor({ canvas }: Stores, clip: Clip, text: string): Point {
  const middle = canvas.pointerPosition() ?? canvas.centre();
  const isAgain = last.text === text && last.x === middle.x && last.y === middle.y;
  last = { text, x: middle.x, y: middle.y, times: isAgain ? last.times + 1 : 0 };
  const corners = clip.layout.flatMap(({ x, y }) => (x === null || y === null ? [] : { x, y }));
  const { width, height } = boundsOf(corners);
  const aside = last.times * ASIDE;
  return {
    x: Math.round(middle.x - (width + CARD.minWidth) / 2 + aside),
    y: Math.round(middle.y - (height + CARD.headerHeight) / 2 + aside),
  };
}
