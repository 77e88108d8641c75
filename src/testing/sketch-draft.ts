/** The records of a sketch while its lines are read: what is mentioned exists, what is said later wins. */
import { entityRowOf } from '../catalog/entities.ts';
import { keyFieldNameFor } from '../catalog/key-field-names.ts';
import type { PlatformToken, SystemKind } from '../catalog/system-kind.ts';
import { systemKindOf } from '../catalog/system-kinds.ts';
import type { FileData } from './design-of.ts';
import { canonicalOfWord, kindOfWord } from './sketch-kinds.ts';

export type Fields = Record<string, unknown>;

/** A key field as a placement line says it; what it leaves out follows from system and key. */
export interface KeyWords {
  readonly key: string;
  readonly fields: Fields;
}

export class DesignDraft {
  readonly #lists = new Map<string, Map<string, Fields>>();
  readonly #keyFields = new Map<string, KeyWords[]>();
  readonly #top: Fields = {};

  /** Sets fields of a record, making it where it is new. */
  put(list: string, id: string, fields: Fields): Fields {
    const records = this.#lists.get(list) ?? new Map<string, Fields>();
    this.#lists.set(list, records);
    const record = records.get(id) ?? { id };
    Object.assign(record, fields);
    records.set(id, record);
    return record;
  }

  has(list: string, id: string): boolean {
    return this.#lists.get(list)?.has(id) ?? false;
  }

  /** Sets fields of the envelope, or of one of its single records. */
  putTop(fields: Fields, part?: string): void {
    if (part === undefined) Object.assign(this.#top, fields);
    else this.#top[part] = { ...((this.#top[part] ?? {}) as Fields), ...fields };
  }

  system(id: string, kind?: SystemKind): void {
    if (this.has('systems', id) && !kind) return;
    const found = kind ?? kindOfWord(id);
    if (!found) throw new Error(`"${id}" is no kind of system: declare it with "system ${id} kind ...".`);
    this.put('systems', id, { kind: found, name: systemKindOf(found).name });
  }

  entity(id: string): void {
    if (this.has('entities', id)) return;
    const canonical = canonicalOfWord(id);
    const { nature, personal } = entityRowOf(canonical);
    this.put('entities', id, { name: id, canonical, nature, personal, consistency: 'eventual', systemOfRecord: null });
  }

  sharedKey(id: string, entityId: string): void {
    if (this.has('sharedKeys', id)) return;
    this.entity(entityId);
    const usual = { name: id, kind: 'minted', stable: true, length: 64, decidedPhase: 'before-model' };
    this.put('sharedKeys', id, { entityId, ...usual });
  }

  /** A new id: the word itself, or with the next free number. */
  freeId(list: string, word: string): string {
    if (!this.has(list, word)) return word;
    for (let n = 2; ; n += 1) if (!this.has(list, `${word}-${n}`)) return `${word}-${n}`;
  }

  keyFields(placementId: string, keys: readonly KeyWords[]): void {
    this.#keyFields.set(placementId, [...keys]);
  }

  file(): FileData {
    for (const system of this.#records('systems')) this.#finishSystem(system);
    for (const placement of this.#records('placements')) this.#finishPlacement(placement);
    const rulesets = this.#records('rulesets');
    const identity = { ...((this.#top['identity'] ?? {}) as Fields), rulesets };
    const lists = Object.fromEntries(
      [...this.#lists].filter(([name]) => name !== 'rulesets').map(([name, records]) => [name, [...records.values()]]),
    );
    const envelope = { format: 'headwater.design', version: 1, name: 'Sketch' };
    const always = { orgs: [], systems: [], entities: [], sharedKeys: [], placements: [], flows: [] };
    return structuredClone({ ...envelope, ...always, ...lists, ...this.#top, identity });
  }

  #records(list: string): readonly Fields[] {
    return [...(this.#lists.get(list)?.values() ?? [])];
  }

  #finishSystem(system: Fields): void {
    const { platform } = systemKindOf(system['kind'] as SystemKind);
    system['orgId'] ??= platform === 'core-org' ? 'core' : system['id'];
    this.#org(String(system['orgId']), platform);
  }

  #org(id: string, platform: PlatformToken): void {
    if (!this.has('orgs', id)) this.put('orgs', id, { platform });
  }

  #finishPlacement(placement: Fields): void {
    const system = this.put('systems', String(placement['systemId']), {});
    const entity = this.put('entities', String(placement['entityId']), {});
    const { platform } = systemKindOf(system['kind'] as SystemKind);
    const isRecord = entity['systemOfRecord'] === system['id'];
    placement['role'] ??= isRecord ? 'sor' : platform === 'data-cloud' ? 'derived' : 'replica';
    placement['keys'] ??= (this.#keyFields.get(String(placement['id'])) ?? []).map((words) =>
      this.#keyField(words, system['kind'] as SystemKind, String(entity['id'])),
    );
  }

  #keyField({ key, fields }: KeyWords, kind: SystemKind, entityId: string): Fields {
    this.sharedKey(key, entityId);
    const { name } = this.put('sharedKeys', key, {});
    const { platform } = systemKindOf(kind);
    return {
      sharedKeyId: key,
      field: keyFieldNameFor(kind, String(name), canonicalOfWord(entityId)),
      type: 'text',
      length: 64,
      externalId: platform === 'core-org',
      unique: true,
      caseSensitive: false,
      native: false,
      ...fields,
    };
  }
}
