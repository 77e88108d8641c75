/** Systems by kinds of identifier as a table: rows where people are stored, a column for each identifier in use. */

import type { Design } from '../../../src/model/design.ts';
import type { Subject } from '../../../src/model/field.ts';
import { parseSubject } from '../../../src/model/subject.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import { systemName } from '../../../src/rules/wording.ts';
import type { PlacementNode } from '../../../src/topology/topology.ts';
import type { CellAddress, GridColumn, GridEditor, GridMark } from '../../grid/grid-types.ts';
import {
  IDENTIFIER_TARGET_OPTIONS,
  IDENTIFIER_TYPE_OPTIONS,
  SUBSCRIBER_KEY_SOURCE_OPTIONS,
} from '../../inspector/labels/structure-labels.ts';
import { identifierAnswer } from './identifier-edits.ts';

export interface IdentifierRow {
  readonly id: string;
  readonly node: PlacementNode;
  readonly findings: readonly Finding[];
  /** Under the identifiers, as no single type is to blame. */
  readonly marks: readonly GridMark[];
}

export const SUBSCRIBER_KEY = 'subscriber-key';
const TYPE = 'type:';
const MAPPED_WIDTH_PX = 168;

export const ANSWER_OPTIONS = [...IDENTIFIER_TARGET_OPTIONS, { value: 'unmapped', label: 'Kept, not mapped' }];

export function typeOfColumn(columnId: string): string | null {
  return columnId.startsWith(TYPE) ? columnId.slice(TYPE.length) : null;
}

export function typeColumnId(type: string): string {
  return `${TYPE}${type}`;
}

/** Where a finding about what a place knows people by is answered; null for any other. */
export function identifierCellOf(design: Design, subject: Subject, field: string | null): CellAddress | null {
  const parts = parseSubject(subject);
  const placement = parts?.collection === 'placements' ? design.placements.get(parts.id) : undefined;
  if (!placement || field === null) return null;
  if (field === 'subscriberKeySource') return { rowId: placement.id, columnId: SUBSCRIBER_KEY };
  const at = /^identifiers(?:\[(\d+)\])?/.exec(field);
  if (!at) return null;
  const named = placement.identifiers?.[Number(at[1] ?? 0)];
  return { rowId: placement.id, columnId: named ? typeColumnId(named.type) : 'system' };
}

export function identifierColumns(types: readonly string[]): readonly GridColumn<IdentifierRow>[] {
  return [
    {
      id: 'system',
      title: 'System',
      widthPx: 170,
      isPinned: true,
      cell: ({ node, marks }) => ({ text: systemName(node.system), isFixed: true, marks }),
    },
    {
      id: 'object',
      title: 'Object',
      widthPx: 190,
      cell: ({ node }) => ({ text: `${node.placement.object}, ${node.entity.entity.name}`, isFixed: true }),
    },
    ...types.map(typeColumn),
    {
      id: SUBSCRIBER_KEY,
      title: 'Subscriber Key is',
      widthPx: MAPPED_WIDTH_PX,
      help: 'For a person in Marketing Cloud Engagement; it cannot be changed once people have it.',
      cell: ({ node }) =>
        isEngagement(node)
          ? { text: labelIn(SUBSCRIBER_KEY_SOURCE_OPTIONS, node.placement.subscriberKeySource) }
          : { text: '', isFixed: true },
      editor: ({ node }) =>
        isEngagement(node)
          ? { kind: 'choice', chosen: node.placement.subscriberKeySource, options: SUBSCRIBER_KEY_SOURCE_OPTIONS }
          : null,
    },
  ];
}

function typeColumn(type: string): GridColumn<IdentifierRow> {
  return {
    id: typeColumnId(type),
    title: labelIn(IDENTIFIER_TYPE_OPTIONS, type),
    widthPx: MAPPED_WIDTH_PX,
    help: 'Where Data Cloud maps it for matching; empty where the system does not keep it.',
    cell({ node }) {
      const answer = identifierAnswer(node.placement, type);
      if (answer === null) return { text: '' };
      if (answer !== 'unmapped') return { text: labelIn(IDENTIFIER_TARGET_OPTIONS, answer) };
      return { text: 'not mapped', marks: [{ severity: 'to-do', text: 'Identity resolution cannot match on it.' }] };
    },
    editor: ({ node }): GridEditor => ({
      kind: 'choice',
      chosen: identifierAnswer(node.placement, type),
      options: ANSWER_OPTIONS,
    }),
  };
}

function isEngagement({ system }: PlacementNode): boolean {
  return system.kind.kind === 'marketing-engagement';
}

function labelIn(options: readonly { readonly value: string; readonly label: string }[], value: string | null): string {
  return options.find((option) => option.value === value)?.label ?? value ?? '';
}
