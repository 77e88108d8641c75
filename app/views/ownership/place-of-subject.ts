/** Which cell of the matrix speaks of an element's field. */
import type { Design } from '../../../src/model/design.ts';
import type { Id, Subject } from '../../../src/model/field.ts';
import { parseSubject } from '../../../src/model/subject.ts';
import type { CellAddress } from '../../grid/grid-types.ts';
import { FIELD_COLUMNS, NAME, RECORD, systemColumnId } from './ownership-rows.ts';

export interface PlaceInMatrix {
  readonly cell: CellAddress;
  /** Whose groups must be unfolded for it. */
  readonly entityToOpen: Id | null;
}

/** Null for what the matrix does not show. */
export function placeOfSubject(design: Design, subject: Subject, field: string | null): PlaceInMatrix | null {
  const parts = parseSubject(subject);
  if (parts?.collection === 'entities') return placeOfEntity(design, parts.id, field);
  if (parts?.collection === 'placements') {
    const placement = design.placements.get(parts.id);
    // Its keys and identifiers are no matter of ownership.
    if (!placement || parts.part !== null || (field !== null && field !== 'role')) return null;
    return at(`entity:${placement.entityId}`, systemColumnId(placement.systemId));
  }
  const [first] = [...design.entities.values()].toSorted((a, b) => a.order - b.order);
  if (parts?.collection !== 'systems' || field !== null || !first || !design.systems.has(parts.id)) return null;
  return at(`entity:${first.id}`, systemColumnId(parts.id));
}

function placeOfEntity(design: Design, id: Id, field: string | null): PlaceInMatrix | null {
  if (field === null || field === 'name') return at(`entity:${id}`, NAME);
  if (field === 'systemOfRecord' || field === 'attributeGroups') return at(`entity:${id}`, RECORD);
  const [, index, part] = /^attributeGroups\[(\d+)\](?:\.(\w+))?$/.exec(field) ?? [];
  if (index !== undefined) {
    const group = design.entities.get(id)?.attributeGroups?.[Number(index)];
    const column = part === 'owner' ? RECORD : part === 'conflictPolicy' ? 'conflict' : NAME;
    return group ? at(`group:${id}/${group.id}`, column, id) : null;
  }
  const column = Object.entries(FIELD_COLUMNS).find(([, path]) => path === field)?.[0];
  return column === undefined ? null : at(`entity:${id}`, column);
}

function at(rowId: string, columnId: string, entityToOpen: Id | null = null): PlaceInMatrix {
  return { cell: { rowId, columnId }, entityToOpen };
}
