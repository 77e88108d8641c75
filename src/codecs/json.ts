/** The design file as text: what is read from disk, pasted, dropped and written back. */
import { outlineOfText } from '../lib/json.ts';
import { printJson } from '../lib/print-json.ts';
import { err, type Result } from '../lib/result.ts';
import type { Design } from '../model/design.ts';
import { type LoadError, type Loaded, problem, WHOLE_FILE } from '../model/load-error.ts';
import { jsonFault } from '../model/parse-json.ts';
import { DEEPEST_NESTING, fromFile, tooDeep, tooMany } from './from-file.ts';
import { toFile } from './to-file.ts';

/** Characters. A design of 5,000 elements has about two million; a file far beyond it is not one somebody drew. */
export const LONGEST_FILE = 50_000_000;

/** A design of 1,000 systems has about 100,000, and of each element it has about eleven. */
const MOST_COMMAS = 1_000_000;

/** Of one object. The waves that were set by hand are fields, one for each element that has one. */
const MOST_FIELDS = 20_000;

/** Never throws. What pointed nowhere is taken out and told in `removed`. */
export function decodeJson(file: string): Result<Loaded, LoadError> {
  const text = file.startsWith(BYTE_ORDER_MARK) ? file.slice(1) : file;
  if (text.length > LONGEST_FILE) return err(tooLong(text.length));
  const { nesting, commas, fields } = outlineOfText(text);
  if (nesting > DEEPEST_NESTING) return err(tooDeep());
  if (commas > MOST_COMMAS) return err(tooMany(commas));
  if (fields > MOST_FIELDS) return err(tooWide(fields));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err(notJson(text));
  }
  return fromFile(json);
}

const BYTE_ORDER_MARK = '\uFEFF';

/** The same design always gives the same text. */
export function encodeJson(design: Design): string {
  return printJson(toFile(design));
}

export function tooLong(length: number): LoadError {
  const size = `${(length / 1_000_000).toFixed(1)} MB`;
  return { code: 'too-large', problems: [problem(WHOLE_FILE, size, `at most ${LONGEST_FILE / 1_000_000} MB`)] };
}

function tooWide(fields: number): LoadError {
  const found = `an object of ${fields.toLocaleString('en')} fields`;
  return { code: 'too-large', problems: [problem(WHOLE_FILE, found, `at most ${MOST_FIELDS.toLocaleString('en')}`)] };
}

function notJson(text: string): LoadError {
  return { code: 'not-json', problems: [jsonFault(text, 'a Headwater design, which is JSON')] };
}
