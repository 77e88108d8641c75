/**
 * Flows as rows of the table. A row is the same object until its flow, its findings or a name that it shows changes, so
 * that an edit makes one row anew whatever the size of the design.
 */

import { mechanismOf } from '../../../src/catalog/mechanisms.ts';
import { getAt } from '../../../src/commands/field-path.ts';
import { formatDuration } from '../../../src/lib/duration.ts';
import { type Design, inOrder } from '../../../src/model/design.ts';
import type { Flow } from '../../../src/model/records/exchange.ts';
import type { About } from '../../../src/model/records/governance.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import { intervalMs } from '../../../src/topology/latency.ts';
import type { GridCell } from '../../grid/grid-types.ts';
import { locate } from '../../inspector/locate.ts';
import { marksOf } from '../finding-marks.ts';
import { type Choices, cellText, choicesOf } from './field-entry.ts';
import { FIELD_BY_ID, FLOW_FIELDS, type FlowField } from './flow-fields.ts';

export interface FlowRow {
  readonly id: string;
  readonly flow: Flow;
  readonly findings: readonly Finding[];
  cell(field: FlowField): GridCell;
}

/** What the cells need beside the flow itself; another object once a name in it changes. */
export interface FlowNames {
  choicesOf(field: FlowField): Choices;
  readonly status: About['status'];
}

/** Options are made once for all rows and edits. */
export function flowNames(design: Design, status: About['status']): FlowNames {
  const known = new Map<string, Choices>();
  return {
    status,
    choicesOf({ id, spec }) {
      const made = known.get(id);
      if (made !== undefined) return made;
      const choices = choicesOf(spec, design);
      known.set(id, choices);
      return choices;
    },
  };
}

const NONE: readonly Finding[] = [];

/** Keeps the rows of the time before; made once for a table on screen. */
export function createFlowRows() {
  let known = new Map<string, { readonly row: FlowRow; readonly names: FlowNames }>();

  return function rowsOf(flows: Design['flows'], names: FlowNames, findings: ReadonlyMap<string, readonly Finding[]>) {
    const next: typeof known = new Map();
    const rows = inOrder(flows).map((flow) => {
      const own = findings.get(flow.id) ?? NONE;
      const before = known.get(flow.id);
      const isSame = before?.names === names && before.row.flow === flow && isSameList(before.row.findings, own);
      const made = isSame ? before : { row: rowOf(flow, names, own), names };
      next.set(flow.id, made);
      return made.row;
    });
    known = next;
    return rows;
  };
}

function rowOf(flow: Flow, names: FlowNames, findings: readonly Finding[]): FlowRow {
  const cells = new Map<string, GridCell>();
  const placed = new Map<string, Finding[]>();
  for (const finding of findings) {
    const at = columnOf(finding.subject, finding.field);
    const others = placed.get(at);
    if (others) others.push(finding);
    else placed.set(at, [finding]);
  }
  return {
    id: flow.id,
    flow,
    findings,
    cell(field) {
      const made = cells.get(field.id);
      if (made) return made;
      const cell = cellOf(flow, field, names, placed.get(field.id));
      cells.set(field.id, cell);
      return cell;
    },
  };
}

function cellOf(flow: Flow, field: FlowField, names: FlowNames, findings: readonly Finding[] | undefined): GridCell {
  const text = cellText(field.spec, getAt(flow, field.id), names.choicesOf(field));
  const marks = marksOf(findings, names.status);
  const planned = text === '' && field.id === 'measuredP95Ms' ? plannedP95(flow) : null;
  return {
    text: planned?.text ?? text,
    ...(planned === null ? {} : { note: planned.note, isFixed: true }),
    ...(marks ? { marks } : {}),
  };
}

/** The catalogue's figure, for who has not measured yet; an estimate is called one. */
function plannedP95(flow: Flow): { readonly text: string; readonly note: string } | null {
  if (flow.mechanism === null) return null;
  const { p95, estimate } = mechanismOf(flow.mechanism).latencyMs;
  const ms = Math.max(p95, intervalMs(flow));
  return Number.isFinite(ms) ? { text: formatDuration(ms), note: estimate ? 'estimate' : 'published' } : null;
}

/** Where a finding about the flow stands: at its field, or at the flow's name. */
export function columnOf(subject: string, field: string | null): string {
  const path = field === null ? undefined : locate(subject, field)?.field?.path;
  const id = path?.replace(/\[.*$/, '');
  return id !== undefined && FIELD_BY_ID.has(id) ? id : (FLOW_FIELDS[0]?.id ?? '');
}

function isSameList(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, at) => finding === b[at]);
}
