/** The kinds of value a link knows how to write: the small language in which its tables are stated. */

export type Kind =
  | { readonly is: 'text' | 'number' | 'coordinate' | 'flag' | 'duty' | 'json' | 'subject' }
  | { readonly is: 'one of'; readonly values: readonly string[] }
  | { readonly is: 'id of'; readonly collection: string }
  | { readonly is: 'list'; readonly of: Kind }
  | { readonly is: 'entries'; readonly of: RecordKind }
  | RecordKind;

export interface RecordKind {
  readonly is: 'record';
  readonly fields: readonly (readonly [name: string, kind: Kind])[];
  /** The collection whose ids the first field holds, where others refer to it. */
  readonly collection: string | null;
}

export const text: Kind = { is: 'text' };
export const number: Kind = { is: 'number' };
/** Canvas units: a link keeps whole ones. */
export const coordinate: Kind = { is: 'coordinate' };
export const flag: Kind = { is: 'flag' };
/** True, or a text that says how. */
export const duty: Kind = { is: 'duty' };
export const json: Kind = { is: 'json' };
export const subject: Kind = { is: 'subject' };

export function oneOf(values: readonly string[]): Kind {
  return { is: 'one of', values };
}

export function idOf(collection: string): Kind {
  return { is: 'id of', collection };
}

export function listOf(of: Kind): Kind {
  return { is: 'list', of };
}

/** An object whose keys are data; written as a list of names and values. */
export function entriesOf(of: Kind): Kind {
  return { is: 'entries', of: record({ name: text, value: of }) };
}

export function record(fields: Readonly<Record<string, Kind>>, collection: string | null = null): RecordKind {
  return { is: 'record', fields: Object.entries(fields), collection };
}
