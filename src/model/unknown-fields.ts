/**
 * Fields of a later version that no record holds: those of the envelope and of `deployment`.
 * They live on the about record, so that undo, storage and tabs carry them like everything else.
 */
import type { JsonObject } from '../lib/json.ts';
import type { About } from './records/governance.ts';

export interface UnknownFields {
  readonly envelope: JsonObject;
  readonly deployment: JsonObject;
}

const NONE: UnknownFields = { envelope: {}, deployment: {} };

export function unknownFieldsOf(about: About): UnknownFields {
  const { unknownFields } = about as { readonly unknownFields?: UnknownFields };
  return unknownFields ?? NONE;
}

export function withUnknownFields(about: About, unknownFields: UnknownFields): About {
  const isNone = Object.keys({ ...unknownFields.envelope, ...unknownFields.deployment }).length === 0;
  return isNone ? about : ({ ...about, unknownFields } as About);
}
