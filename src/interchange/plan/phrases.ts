/** Words behind a name that say how: "OMS via REST every 15 min" is OMS, a mechanism and an interval. */

export interface Phrases {
  /** What stands before the first of them. */
  readonly head: string;
  /** Without the words that lead in: "REST", "every 15 min". */
  readonly parts: readonly string[];
  /** Whoever says "via" means a mechanism, known or not. */
  readonly isCertain: boolean;
}

/** Every way to part the text, the longest tail first; the caller takes the first whose parts it can read. */
export function phrasesIn(text: string): readonly Phrases[] {
  const cuts = [...text.matchAll(LEAD)].slice(0, MOST).map((match) => ({ at: match.index, sign: match[0] }));
  return cuts.map(({ at, sign }, index) => {
    const ends = [...cuts.slice(index + 1).map((cut) => cut.at), text.length];
    const parts = cuts.slice(index).map((cut, place) => withoutLead(text.slice(cut.at, ends[place])));
    return {
      head: text.slice(0, at).trim(),
      parts: parts.filter((part) => part !== ''),
      isCertain: /via|using/i.test(sign),
    };
  });
}

/** A line of prose holds many such words; none with more of them is read as one. */
const MOST = 8;
const LEAD =
  /\s(?:(?:via|using|over|through|by|with|within|in|under|at)\s|[@/–—-]\s|(?=(?:every|each|hourly|daily|nightly|weekly|monthly|real[- ]?time|near[- ]real[- ]?time|nrt|live|when|on demand)(?:\s|$)))/gi;

function withoutLead(part: string): string {
  return part.trim().replace(/^(?:(?:via|using|over|through|by|with|within|in|under|at)\s+|[@/–—-]\s+)/i, '');
}
