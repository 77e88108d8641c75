/** The rules that `npm run sources` holds every source file to. */

/** Every problem of one file, each with its place. */
export function problemsIn(path: string, text: string): readonly string[] {
  const mayName = NAMING.test(path.replaceAll('\\', '/'));
  return [...tooLong(path, text), ...(mayName ? [] : forbidden(path, text))];
}

/** A file of more lines than this is read in pieces, unless it is a table. */
const MAX_LINES = 250;
/** Lines at the top in which the reason for a long file must stand. */
const HEAD_LINES = 15;

/** Tests, and these rules, have to name what they forbid, and are not shipped. */
const NAMING = /^e2e\/|^src\/testing\/payloads\.ts$|\.test\.tsx?$|^scripts\/source-rules\.ts$/;

interface Ban {
  readonly pattern: RegExp;
  readonly why: string;
}

const TEXT_IS_TEXT = 'text is text: set textContent, or build elements';
const BANS: readonly Ban[] = [
  {
    pattern: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|srcdoc|srcDoc)\b/,
    why: TEXT_IS_TEXT,
  },
  { pattern: /\bcreateContextualFragment\b|\bdocument\s*\.\s*write(?:ln)?\b/, why: TEXT_IS_TEXT },
  { pattern: /(?<![\w.])eval\s*\(|\bnew\s+Function\s*\(/, why: 'the content policy forbids code made from text' },
  {
    pattern: /\buseStore\(\s*\(?\s*(\w+)\s*\)?\s*=>\s*\1\s*\.\s*(?:nodes|edges)\b/,
    why: 'a subscription to all nodes renders on every frame of a drag',
  },
];

function tooLong(path: string, text: string): readonly string[] {
  const lines = text.trimEnd().split('\n');
  if (lines.length <= MAX_LINES) return [];
  const hasReason = lines.slice(0, HEAD_LINES).some((line) => /Long because \S/.test(line));
  return hasReason ? [] : [`${path}: ${lines.length} lines; split it, or say in its head "Long because ...".`];
}

function forbidden(path: string, text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      isComment(line)
        ? []
        : BANS.filter(({ pattern }) => pattern.test(line)).map(({ why }) => `${path}:${index + 1}: ${why}.`),
    );
}

function isComment(line: string): boolean {
  return /^\s*(?:\/\/|\/?\*)/.test(line);
}
