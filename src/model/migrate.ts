/** Brings the JSON of an older file to this version; each step is named after what becomes of the document and never edited. */
import { isJsonObject, type JsonObject } from '../lib/json.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { FORMAT } from './file-schema.ts';
import { type LoadError, problem } from './load-error.ts';

export type Step = (json: JsonObject) => JsonObject;

/** `STEPS[n]` turns version n + 1 into n + 2, so that their number and one is the version written now. */
export const STEPS: readonly Step[] = [];

/** Refuses what is no design of ours, and a version that only a newer Headwater knows, by name. */
export function migrate(json: unknown, steps: readonly Step[] = STEPS): Result<JsonObject, LoadError> {
  if (!isJsonObject(json) || json['format'] !== FORMAT) return err(notADesign(json));
  const current = steps.length + 1;
  const version = json['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return err(withoutVersion(version));
  if (version > current) return err(newerVersion(version, current));
  if (version === current) return ok(json);
  const upgraded = steps.slice(version - 1).reduce((older, step) => step(older), json);
  return ok({ ...upgraded, version: current });
}

function notADesign(json: unknown): LoadError {
  const format = isJsonObject(json) ? json['format'] : undefined;
  const found =
    typeof format === 'string' ? `the format ${JSON.stringify(format.slice(0, 60))}` : 'something without a format';
  return { code: 'not-a-design', problems: [problem('format', found, `a Headwater design ("format": "${FORMAT}")`)] };
}

function withoutVersion(version: unknown): LoadError {
  const found = version === undefined ? 'nothing' : (JSON.stringify(version)?.slice(0, 60) ?? 'nothing');
  return { code: 'invalid', problems: [problem('version', found, 'the number of the format version, 1')] };
}

function newerVersion(version: number, current: number): LoadError {
  const message =
    `This design was saved by a newer Headwater, in version ${version} of the format. ` +
    `This one reads up to version ${current}; open the design with the newer one.`;
  const found = `version ${version}`;
  return {
    code: 'newer-version',
    version,
    problems: [{ place: 'version', found, expected: `at most version ${current}`, message }],
  };
}
