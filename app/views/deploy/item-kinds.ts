/** What kind of work an item is, and how it is drawn. */

import { entityRowOf } from '../../../src/catalog/entities.ts';
import { GLYPHS, type Glyph, mechanismGlyph } from '../../../src/catalog/glyphs.ts';
import type { EntityColor } from '../../../src/catalog/theme.ts';
import { recordOf } from '../../../src/model/subject.ts';
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import type { Topology } from '../../../src/topology/topology.ts';

export interface ItemLook {
  readonly glyph: Glyph;
  /** Of the entity, for what stores one. */
  readonly color: EntityColor | null;
}

export function kindWord({ id }: DeployItem): string {
  return WORDS[prefixOf(id)] ?? 'Item';
}

/** As short as it may be on a card: the field or object by itself, and in small where it belongs. */
export function cardTexts(item: DeployItem, { design }: Topology): { readonly title: string; readonly kind: string } {
  const record = recordOf(design, item.subject);
  const kind = kindWord(item);
  if (!record || !('object' in record)) return { title: item.name, kind };
  const system = design.systems.get(record.systemId)?.name ?? '';
  if (prefixOf(item.id) === 'model') return { title: record.object || item.name, kind: `${kind} in ${system}` };
  const field = item.id.slice(`key:${record.id}.`.length);
  return { title: field || item.name, kind: `${kind} of ${record.object} in ${system}` };
}

export function lookOf({ id, subject }: DeployItem, { design }: Topology): ItemLook {
  const prefix = prefixOf(id);
  const record = recordOf(design, subject);
  if (prefix === 'flow') {
    const mechanism = record && 'mechanism' in record ? record.mechanism : null;
    return { glyph: mechanismGlyph(mechanism), color: null };
  }
  const entity = record && 'entityId' in record ? design.entities.get(record.entityId ?? '') : undefined;
  const color = entity ? entityRowOf(entity.canonical ?? 'none').color : null;
  return { glyph: GLYPH_OF[prefix] ?? GLYPHS.box, color };
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

const WORDS: Readonly<Record<string, string | undefined>> = {
  key: 'Key field',
  model: 'Object',
  flow: 'Flow',
  ruleset: 'Ruleset',
  insight: 'Insight',
  segment: 'Segment',
  dataGraph: 'Data graph',
};

const GLYPH_OF: Readonly<Record<string, Glyph | undefined>> = {
  key: GLYPHS['key-round'],
  model: GLYPHS['table-2'],
  ruleset: GLYPHS['fingerprint-pattern'],
  insight: GLYPHS.sigma,
  segment: GLYPHS.users,
  dataGraph: GLYPHS.waypoints,
};
