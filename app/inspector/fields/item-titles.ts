/** What stands on the fold of a nested record. */
import type { Collection, Design } from '../../../src/model/design.ts';

export function textOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}

/** The name of the record that an id names. */
export function nameIn(design: Design, collection: Collection, id: unknown, otherwise: string): string {
  const record = typeof id === 'string' ? design[collection].get(id) : undefined;
  return record && 'name' in record ? textOf(record.name, otherwise) : otherwise;
}
