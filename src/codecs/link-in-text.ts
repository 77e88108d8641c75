/**
 * Finds a link to a design in what somebody pasted. Programs that carry links wrap their lines, quote them, write `%23`
 * for the `#`, and put signs or fields of their own behind them.
 */

/** Fragments that may be meant: as it stands, then with one line more of those that may be its own. */
export function linksIn(text: string): readonly string[] {
  const at = START.exec(text.slice(0, LONGEST));
  if (!at) return [];
  const links: string[] = [];
  let link = `d${at[1]}.`;
  for (const line of text.slice(at.index + at[0].length, at.index + LONGEST).split('\n', MOST_LINES)) {
    const own = links.length === 0 ? line : line.replace(QUOTED, '');
    const run = /^[\w-]*/.exec(own)?.[0] ?? '';
    link += run;
    if (run !== '' || links.length === 0) links.push(link);
    if (!GOES_ON.has(own.slice(run.length).trim()) || link.length > LONGEST_BROKEN) break;
  }
  return links;
}

/** Whether there is one in the text that is long enough not to stand there by chance. */
export function holdsLink(text: string): boolean {
  return LINK.test(text.slice(0, LONGEST));
}

/** Whether a text is a link with a design in it, or the fragment of one, and nothing else. */
export function isLink(text: string): boolean {
  const trimmed = text.trim();
  return !/^[{[]|\s/.test(trimmed.slice(0, LONGEST)) && START.test(trimmed);
}

/** Characters. */
const LONGEST = 8_000_000;
const START = /(?:^|[\s#"'(<]|%23)d(\d{1,9})\./;
const LINK = new RegExp(`${START.source}[\\w-]{20}`);
/** What mail programs put before each line, and at the end of one that they broke. */
const QUOTED = /^[>\s]+/;
const GOES_ON: ReadonlySet<string> = new Set(['', '=']);
/** Each is tried, so that what is no link at all is refused soon. */
const MOST_LINES = 1_000;
const LONGEST_BROKEN = 64_000;
