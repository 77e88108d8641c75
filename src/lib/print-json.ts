/**
 * JSON to read and to compare: one field of the outermost object a line, and a list of objects one object a line.
 * So that a change of one record is a change of one line.
 */
import { isJsonObject, type JsonObject } from './json.ts';

/** Ends with a line break. Fields that are `undefined` are left out, as JSON.stringify does. */
export function printJson(json: JsonObject): string {
  const fields = entriesOf(json).map(([name, value]) => `  ${JSON.stringify(name)}: ${block(value)}`);
  return fields.length === 0 ? '{}\n' : `{\n${fields.join(',\n')}\n}\n`;
}

function block(value: unknown): string {
  if (!Array.isArray(value) || !value.some(isJsonObject)) return printInline(value);
  return `[\n${value.map((item) => `    ${printInline(item)}`).join(',\n')}\n  ]`;
}

/** Any value on one line; nothing at all as `null`. */
export function printInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => printInline(item)).join(', ')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value) ?? 'null';
  return `{${entriesOf(value)
    .map(([name, inner]) => `${JSON.stringify(name)}: ${printInline(inner)}`)
    .join(', ')}}`;
}

function entriesOf(json: JsonObject): readonly (readonly [string, unknown])[] {
  return Object.entries(json).filter(([, value]) => value !== undefined);
}
