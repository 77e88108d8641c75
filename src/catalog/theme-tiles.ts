/** Tiles carry a white glyph in either mode, so they keep their colour. */

import type { SystemCategory, SystemKind } from './system-kind.ts';
import { systemKindOf } from './system-kinds.ts';
import type { Theme, TileColor } from './theme.ts';

export const TILES: Theme['tile'] = {
  sky: '#0b8ad0',
  violet: '#6d4bd0',
  orange: '#d9541e',
  green: '#11806a',
  navy: '#123a8c',
  brown: '#8a6116',
  teal: '#0e7c86',
  indigo: '#4a5bc4',
  magenta: '#b0367c',
  steel: '#2b88b8',
  slate: '#5b6678',
};

export function tileColorOf(kind: SystemKind): TileColor {
  return KIND_TILES[kind] ?? CATEGORY_TILES[systemKindOf(kind).category] ?? 'slate';
}

const KIND_TILES: Partial<Record<SystemKind, TileColor>> = {
  snowflake: 'steel',
  'cdp-other': 'slate',
  ipaas: 'slate',
};

/** Categories that are not listed are outside systems: slate. */
const CATEGORY_TILES: Partial<Record<SystemCategory, TileColor>> = {
  crm: 'sky',
  service: 'violet',
  marketing: 'orange',
  commerce: 'green',
  cdp: 'navy',
  industries: 'brown',
  experience: 'teal',
  revenue: 'sky',
  loyalty: 'magenta',
  ai: 'indigo',
  analytics: 'indigo',
  ipaas: 'steel',
};
