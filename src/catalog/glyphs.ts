/** Which drawing stands for which kind of system, mechanism and mark. */

import { GLYPH_PATHS } from './glyph-paths.ts';
import type { Mechanism, MechanismFamily, MechanismId } from './mechanism.ts';
import { mechanismOf } from './mechanisms.ts';
import type { SystemCategory, SystemKind } from './system-kind.ts';
import { systemKindOf } from './system-kinds.ts';

export type GlyphId = keyof typeof GLYPH_PATHS;

/** Stroke the paths with round caps and joins in a box of 24 x 24, two units wide; never fill them. */
export interface Glyph {
  readonly id: GlyphId;
  readonly paths: readonly string[];
}

export const GLYPHS = Object.fromEntries(
  (Object.entries(GLYPH_PATHS) as [GlyphId, readonly string[]][]).map(([id, paths]) => [id, { id, paths }]),
) as Readonly<Record<GlyphId, Glyph>>;

/** Marks that mean the same wherever they stand. */
export const MARK_GLYPHS = {
  systemOfRecord: GLYPHS.crown,
  key: GLYPHS['key-round'],
  lock: GLYPHS.lock,
  hotPath: GLYPHS.flame,
  undecided: GLYPHS['circle-question-mark'],
  note: GLYPHS['sticky-note'],
  error: GLYPHS['circle-x'],
  warning: GLYPHS['triangle-alert'],
  info: GLYPHS.info,
  success: GLYPHS['circle-check'],
} as const satisfies Record<string, Glyph>;

export function systemGlyph(kind: SystemKind): Glyph {
  return GLYPHS[KIND_GLYPHS[kind] ?? CATEGORY_GLYPHS[systemKindOf(kind).category]];
}

/** `null` = no mechanism chosen yet. */
export function mechanismGlyph(id: MechanismId | null): Glyph {
  if (id === null) return MARK_GLYPHS.undecided;
  return GLYPHS[glyphIdOf(mechanismOf(id))];
}

function glyphIdOf({ id, family, timingClass }: Mechanism): GlyphId {
  // A message that something happened is a bolt, whoever carries it.
  return MECHANISM_GLYPHS[id] ?? (timingClass === 'event-driven' ? 'zap' : FAMILY_GLYPHS[family]);
}

const CATEGORY_GLYPHS: Readonly<Record<SystemCategory, GlyphId>> = {
  crm: 'trending-up',
  service: 'headset',
  marketing: 'megaphone',
  cdp: 'database',
  commerce: 'shopping-cart',
  industries: 'building-2',
  experience: 'globe',
  revenue: 'calculator',
  loyalty: 'star',
  ai: 'bot',
  analytics: 'chart-column',
  ipaas: 'waypoints',
  erp: 'factory',
  pim: 'tags',
  lms: 'graduation-cap',
  digital: 'app-window',
  membership: 'id-card',
  booking: 'plane',
  content: 'image',
  'data-lake': 'warehouse',
  'data-warehouse': 'layers',
  'event-broker': 'radio',
  mdm: 'badge-check',
  payment: 'credit-card',
  'custom-app': 'server',
  pos: 'barcode',
  billing: 'receipt',
  ads: 'target',
  identity: 'fingerprint-pattern',
  custom: 'box',
};

const KIND_GLYPHS: Partial<Record<SystemKind, GlyphId>> = {
  'marketing-next': 'mails',
  'account-engagement': 'user-search',
  'commerce-b2b': 'store',
  'order-management': 'package-check',
  'industries-fsc': 'landmark',
  'industries-health': 'heart-pulse',
  'industries-comms': 'radio-tower',
  'field-service': 'wrench',
  'npsp-edu': 'hand-heart',
  'mobile-app': 'smartphone',
  snowflake: 'snowflake',
  bigquery: 'search',
  redshift: 'table-2',
  sqs: 'list-ordered',
  eventbridge: 'shuffle',
  ipaas: 'cable',
  'cdp-other': 'users',
};

const FAMILY_GLYPHS: Readonly<Record<MechanismFamily, GlyphId>> = {
  platform: 'link',
  'event-bus': 'zap',
  'request-reply': 'arrow-left-right',
  batch: 'calendar-clock',
  virtualization: 'eye',
  replication: 'copy',
  'data-cloud-ingest': 'waves',
  'data-cloud-realtime': 'gauge',
  ipaas: 'cable',
  'data-cloud-compute': 'sigma',
  'data-cloud-out': 'send',
  'data-cloud-read': 'search',
  'zero-copy': 'snowflake',
  marketing: 'mail',
  commerce: 'shopping-bag',
  broker: 'radio',
};

const MECHANISM_GLYPHS: Partial<Record<MechanismId, GlyphId>> = {
  'crm-query': 'search',
  'scheduled-apex-poll': 'calendar-clock',
  'sftp-file-drop': 'file-up',
  'manual-process': 'hand',
  'dc-related-list': 'eye',
  'mc-triggered-send': 'mail',
  kafka: 'radio',
  sqs: 'list-ordered',
  webhook: 'webhook',
};
