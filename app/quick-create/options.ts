/** What the popup offers: one list for typing, arrows and Enter, whatever it was opened for. */
import { SYSTEM_GROUPS, type SystemGroup } from '../../src/catalog/grouping.ts';
import { searchSystemKinds } from '../../src/catalog/search.ts';
import type { SystemKind, SystemKindRow } from '../../src/catalog/system-kind.ts';
import { currentName, fullName } from '../../src/catalog/system-names.ts';
import { type Design, inOrder } from '../../src/model/design.ts';
import type { System } from '../../src/model/records/structure.ts';
import { categoryLabel } from '../../src/scene/system-labels.ts';
import { type Creatable, findCreatable } from '../actions/creatable.ts';
import type { EntityPlacing, QuickCreate } from '../store/session-store.ts';

export type Option =
  | (Creatable & { readonly type: 'system' | 'entity' | 'canonical' })
  /** A system that is on the canvas already, for an entity to go to. */
  | { readonly type: 'existing'; readonly system: System }
  /** A system of the client's own under the very name that was typed. */
  | { readonly type: 'custom'; readonly name: string };

export const CATEGORIES = ['all', 'salesforce', 'external', 'integration', 'entities'] as const;
export type Category = (typeof CATEGORIES)[number];

export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  all: 'All',
  salesforce: 'Salesforce',
  external: 'Data and external',
  integration: 'Integration',
  entities: 'Entities',
};

/** Entities only where one can be chosen: not at the end of a flow, not in place of a system. */
export function categoriesFor({ connectFrom, replace, entity }: QuickCreate): readonly Category[] {
  const isPlain = connectFrom === null && replace === null && entity === null;
  return isPlain ? CATEGORIES : CATEGORIES.filter((category) => category !== 'entities');
}

export function optionsFor(design: Design, asked: QuickCreate, text: string, category: Category): readonly Option[] {
  const found = foundFor(design, asked, text).filter((option) => isIn(option, category));
  const name = text.trim();
  const canBeNamed = name !== '' && asked.replace === null && (category === 'all' || category === 'external');
  return canBeNamed ? [...found, { type: 'custom', name }] : found;
}

function foundFor(design: Design, asked: QuickCreate, text: string): readonly Option[] {
  const kindNow = asked.replace === null ? undefined : design.systems.get(asked.replace)?.kind;
  const kinds = searchSystemKinds(text)
    .filter(({ kind }) => kind !== kindNow)
    .map((row): Option => ({ type: 'system', row }));
  if (asked.replace !== null || asked.connectFrom !== null) return kinds;
  return asked.entity === null ? findCreatable(design, text) : [...existing(design, asked.entity, text), ...kinds];
}

/** Systems that hold the entity already come last: they may hold it a second time. */
function existing(design: Design, entity: EntityPlacing, text: string): readonly Option[] {
  const words = text.trim().toLowerCase();
  const holders = holdersOf(design, entity);
  return inOrder(design.systems)
    .filter(({ name, kind }) => `${name} ${fullName(kind)}`.toLowerCase().includes(words))
    .toSorted((a, b) => Number(holders.has(a.id)) - Number(holders.has(b.id)))
    .map((system): Option => ({ type: 'existing', system }));
}

function holdersOf(design: Design, entity: EntityPlacing): ReadonlySet<string> {
  const isMeant = (id: string) =>
    'entityId' in entity ? id === entity.entityId : design.entities.get(id)?.canonical === entity.canonical;
  return new Set([...design.placements.values()].flatMap((at) => (isMeant(at.entityId) ? at.systemId : [])));
}

function isIn(option: Option, category: Category): boolean {
  if (category === 'all') return true;
  if (option.type === 'entity' || option.type === 'canonical') return category === 'entities';
  const kind = option.type === 'system' ? option.row.kind : option.type === 'existing' ? option.system.kind : 'custom';
  return GROUP_OF.get(kind) === category;
}

const GROUP_OF: ReadonlyMap<SystemKind, SystemGroup['id']> = new Map(
  SYSTEM_GROUPS.flatMap(({ id, featured, others }) => [...featured, ...others].map((kind) => [kind, id] as const)),
);

export function optionKey(option: Option): string {
  switch (option.type) {
    case 'system':
      return `system ${option.row.kind}`;
    case 'entity':
      return `entity ${option.entity.id}`;
    case 'canonical':
      return `canonical ${option.row.canonical}`;
    case 'existing':
      return `existing ${option.system.id}`;
    case 'custom':
      return 'custom';
  }
}

export function optionName(option: Option): string {
  switch (option.type) {
    case 'system':
    case 'canonical':
      return option.row.name;
    case 'entity':
      return option.entity.name;
    case 'existing':
      return option.system.name;
    case 'custom':
      return `Custom system “${option.name}”`;
  }
}

/** One line under the name. */
export function optionDetail(option: Option): string {
  switch (option.type) {
    case 'system':
      return systemDetail(option.row);
    case 'canonical':
      return ['Entity', ...(option.row.aka.length > 0 ? [option.row.aka.join(', ')] : [])].join(' · ');
    case 'entity':
      return 'Entity of this design';
    case 'existing':
      return 'On the canvas';
    case 'custom':
      return 'For what the catalogue does not know';
  }
}

/** A handful says what a cloud is about; the catalogue knows a dozen. */
const MAX_OBJECTS = 4;

function systemDetail({ kind, category, objects }: SystemKindRow): string {
  const now = currentName(kind);
  const names = Object.values(objects).flatMap(([first]) => (first === undefined ? [] : first.replace(/ \(.*\)$/, '')));
  const holds = [...new Set(names)].slice(0, MAX_OBJECTS).join(', ');
  return [now && `now ${now}`, categoryLabel(category), holds].filter(Boolean).join(' · ');
}
