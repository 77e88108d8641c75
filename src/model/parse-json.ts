/** A text that should be JSON: the value, or where it stops being any. */
import { nestingOfText } from '../lib/json.ts';
import { jsonFaultAt } from '../lib/json-fault.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type Problem, problem, WHOLE_FILE } from './load-error.ts';

/** For small files that stand beside a design; `expected` says what they are: "settings of rules". */
export function parseJson(text: string, expected: string): Result<unknown, readonly Problem[]> {
  const plain = text.replace(/^\uFEFF/, '');
  if (nestingOfText(plain) > DEEPEST)
    return err([problem(WHOLE_FILE, 'brackets within brackets', `at most ${DEEPEST}`)]);
  try {
    return ok(JSON.parse(plain));
  } catch {
    return err([jsonFault(plain, expected)]);
  }
}

/** Far more than any of them nests; a parser keeps a frame per level. */
const DEEPEST = 100;

/** Where a text that does not parse stops being JSON. */
export function jsonFault(text: string, expected: string): Problem {
  const at = jsonFaultAt(text);
  const before = text.slice(0, at).split('\n');
  const rest = text.slice(at, at + 20).split('\n')[0] ?? '';
  const found =
    text.trim() === '' ? 'nothing' : rest === '' ? 'the end of the text' : `the text ${JSON.stringify(rest)}`;
  const place = text.trim() === '' ? WHOLE_FILE : `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  return problem(place, found, expected);
}
