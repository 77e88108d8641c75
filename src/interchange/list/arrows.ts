/** The arrows of a line, as keyboards, editors and chat tools write them: `->`, `-->`, `=>`, `>>`, `→`, `-(CDC)->`. */

export type Direction = 'forth' | 'back' | 'both';

export interface Hops {
  /** One more than there are arrows. */
  readonly ends: readonly string[];
  readonly directions: readonly Direction[];
  /** What stands on the arrows: `-- CDC -->`. */
  readonly labels: readonly string[];
}

/** Null where there is none. */
export function splitByArrows(text: string): Hops | null {
  const ends: string[] = [];
  const directions: Direction[] = [];
  const labels: string[] = [];
  let rest = text;
  while (ends.length < MOST_ENDS) {
    const arrow = arrowIn(rest);
    // Behind a colon or inside brackets it is part of a remark.
    if (!arrow || (ends.length > 0 && /[:(]/.test(rest.slice(0, arrow.at)))) break;
    ends.push(rest.slice(0, arrow.at));
    directions.push(directionOf(arrow.sign));
    rest = rest.slice(arrow.end);
    // `-->|orders| B`, as in Mermaid.
    const behind = /^\s*\|([^|]{1,80})\|/.exec(rest);
    if (behind) rest = rest.slice(behind[0].length);
    labels.push(...[arrow.label, behind?.[1] ?? ''].map((label) => label.trim()).filter((label) => label !== ''));
  }
  return directions.length === 0 ? null : { ends: [...ends, rest], directions, labels };
}

const MOST_ENDS = 12;

interface Arrow {
  readonly sign: string;
  readonly label: string;
  readonly at: number;
  readonly end: number;
}

function arrowIn(text: string): Arrow | null {
  const plain = ARROW.exec(text);
  const labelled = LABELLED.exec(text) ?? BRACKETED.exec(text);
  if (labelled && labelled.index <= (plain?.index ?? text.length)) {
    const [all, head = '', label = '', tail = ''] = labelled;
    return { sign: head + tail, label, at: labelled.index, end: labelled.index + all.length };
  }
  if (!plain) return null;
  const [sign] = plain;
  return { sign, label: '', at: plain.index, end: plain.index + sign.length };
}

/** Word turns `-->` into `–>` or, pasted as plain text, into the `à` of a font of signs. */
const ARROW =
  /<[-=~–—]{1,6}>|<[-=–—]{1,6}(?![-=>])|[-=~–—]{1,6}>{1,2}|[→⇒➜➔⟶⇨►➡↦⟹⇾➞➝➤▶]|[↔⇔⇄⟷⇆]|[←⇐⟵⬅⇦]|(?<=\s)(?:[-–—]{1,2}\s>|>{1,3}|»|à|<{2,3}|«|ß)(?=\s)/u;
/** `-- CDC -->`, `== orders ==>` */
const LABELLED =
  /(<?(?:-{2,3}|={1,3}|[–—]))\s?((?:[^-=<>()–—]|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])){1,80}?)\s?((?:-{1,3}|={1,3}|[–—])>)/u;
/** `-(CDC)->`, `-[orders]->` */
const BRACKETED = /(<?[-=–—]{1,3})\s?[([|]([^()[\]|<>]{1,80})[)\]|]\s?([-=–—]{1,3}>)/u;

function directionOf(sign: string): Direction {
  if (/^<.*>$|[↔⇔⇄⟷⇆]/u.test(sign)) return 'both';
  return /^<|[←⇐⟵⬅⇦«ß]/u.test(sign) ? 'back' : 'forth';
}
