/**
 * Which fields of a record name other records, and what becomes of the record when they name nothing.
 * The one table behind loading; deleting and pasting may read it too.
 */
import type { Collection } from './design.ts';
import type { ElementCollection } from './subject.ts';

export interface Reference {
  readonly in: Collection;
  /** The list of nested records that holds the field, when it is not the record's own. */
  readonly inside?: string;
  readonly field: string;
  readonly to: ElementCollection | 'subjects' | 'attributeGroups';
  /** A required reference takes its record (or nested record) along, an optional one becomes null, in a list it goes. */
  readonly need: 'required' | 'optional' | 'list';
}

/** Required references of records first, so that each collection comes after those it cannot do without. */
export const REFERENCES: readonly Reference[] = [
  { in: 'systems', field: 'orgId', to: 'orgs', need: 'required' },
  { in: 'sharedKeys', field: 'entityId', to: 'entities', need: 'required' },
  { in: 'placements', field: 'entityId', to: 'entities', need: 'required' },
  { in: 'placements', field: 'systemId', to: 'systems', need: 'required' },
  { in: 'flows', field: 'source', to: 'systems', need: 'required' },
  { in: 'flows', field: 'target', to: 'systems', need: 'required' },
  { in: 'interactions', field: 'systemId', to: 'systems', need: 'required' },
  { in: 'questions', field: 'subject', to: 'subjects', need: 'required' },
  { in: 'layout', field: 'id', to: 'subjects', need: 'required' },
  { in: 'entities', field: 'systemOfRecord', to: 'systems', need: 'optional' },
  { in: 'entities', inside: 'attributeGroups', field: 'owner', to: 'systems', need: 'optional' },
  { in: 'entities', field: 'updatePaths', to: 'systems', need: 'list' },
  { in: 'entities', field: 'parentEntityId', to: 'entities', need: 'optional' },
  { in: 'sharedKeys', field: 'mintedBy', to: 'systems', need: 'optional' },
  { in: 'placements', inside: 'keys', field: 'sharedKeyId', to: 'sharedKeys', need: 'optional' },
  { in: 'placements', inside: 'derivedFields', field: 'sourceInsightId', to: 'insights', need: 'required' },
  { in: 'flows', field: 'via', to: 'systems', need: 'list' },
  { in: 'flows', field: 'entityIds', to: 'entities', need: 'list' },
  { in: 'flows', field: 'matchKeyId', to: 'sharedKeys', need: 'optional' },
  { in: 'flows', field: 'attributeGroupIds', to: 'attributeGroups', need: 'list' },
  { in: 'flows', field: 'dependsOnFlowIds', to: 'flows', need: 'list' },
  { in: 'interactions', inside: 'reads', field: 'systemId', to: 'systems', need: 'required' },
  { in: 'interactions', inside: 'reads', field: 'entityIds', to: 'entities', need: 'list' },
  { in: 'interactions', inside: 'reads', field: 'dataGraphId', to: 'dataGraphs', need: 'optional' },
  { in: 'rulesets', field: 'entityIds', to: 'entities', need: 'list' },
  { in: 'insights', field: 'sourceEntityIds', to: 'entities', need: 'list' },
  { in: 'segments', field: 'entityIds', to: 'entities', need: 'list' },
  { in: 'segments', field: 'targets', to: 'systems', need: 'list' },
  { in: 'segments', field: 'insightIds', to: 'insights', need: 'list' },
  { in: 'smokeTests', field: 'flowIds', to: 'flows', need: 'list' },
  { in: 'stops', field: 'focus', to: 'subjects', need: 'list' },
];
