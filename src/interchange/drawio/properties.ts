/** The custom properties by which a cell says what it stands for. draw.io shows them under "Edit Data". */
import type { Point, Rect } from '../../scene/scene.ts';

export const PROPERTY = {
  /** `system:crm`. */
  subject: 'headwater-subject',
  /** Where it stood, as `120 80`: what differs was moved. */
  at: 'headwater-at',
  /** What stood on it: what differs was renamed. */
  label: 'headwater-label',
  kind: 'headwater-kind',
  owner: 'headwater-owner',
  entity: 'headwater-entity',
  role: 'headwater-role',
  keys: 'headwater-keys',
  mechanism: 'headwater-mechanism',
  sla: 'headwater-sla',
  volume: 'headwater-volume',
  entities: 'headwater-entities',
  /** A cell that is only part of another's picture. */
  part: 'headwater-part',
  title: 'headwater-title',
  client: 'headwater-client',
  date: 'headwater-date',
  version: 'headwater-version',
  status: 'headwater-status',
  /** The subjects of all cells: one that is missing was removed. */
  cells: 'headwater-cells',
  /** The whole design as JSON. */
  design: 'headwater-design',
} as const;

export function placeOf({ x, y }: Point): string {
  return `${tenth(x)} ${tenth(y)}`;
}

export function placeFrom(text: string | undefined): Point | null {
  const [x, y] = (text ?? '').split(' ').map(Number);
  return x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y) && text !== ''
    ? { x, y }
    : null;
}

export function tenth(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 10) / 10 : 0;
}

/** The rect as seen from the corner of what it stands in. */
export function within(rect: Rect, outer: Point | null): Rect {
  return outer ? { ...rect, x: rect.x - outer.x, y: rect.y - outer.y } : rect;
}
