/** Nothing of the sources may be lost or changed: rows and notes together must give back the two files. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  CATALOG_VERSION,
  CONFIDENCE_NOTE,
  NAMING_NOTES,
  PLATFORM_DESCRIPTIONS,
  TIMING_DESCRIPTIONS,
  UNIT_DESCRIPTIONS,
} from './catalog-notes.ts';
import { MECHANISM_IDS, type Mechanism, PURPOSES, TIMING_CLASSES } from './mechanism.ts';
import { mechanismNoteOf } from './mechanism-notes.ts';
import { findMechanism, MECHANISMS, mechanismOf } from './mechanisms.ts';
import { PROCESSING_DELAYS } from './processing-delays.ts';
import { CANONICAL_ENTITIES, PLATFORM_TOKENS, SYSTEM_KINDS, type SystemKindRow } from './system-kind.ts';
import { systemKindNoteOf } from './system-kind-notes.ts';
import { findSystemKind, SYSTEM_KIND_ROWS, systemKindOf } from './system-kinds.ts';

type Json = Record<string, unknown>;

const mechanisms = source('mechanisms.json');
const systems = source('systems.json');

describe('mechanisms', () => {
  const rows = mechanisms['mechanisms'] as Json[];

  test('there are 65, in the order of the source', () => {
    expect(rows).toHaveLength(65);
    expect(MECHANISM_IDS).toEqual(rows.map((row) => row['id']));
    expect(MECHANISMS.map((row) => row.id)).toEqual(MECHANISM_IDS);
  });

  test.each(rows.map((row, at) => [row['id'], row, at] as const))(
    '%s is exactly what the source says',
    (_id, row, at) => {
      const mechanism = MECHANISMS[at] as Mechanism;
      expect(asSource(mechanism)).toEqual(row);
    },
  );

  test('a figure counts as an estimate exactly where its basis says so', () => {
    for (const { id, latencyMs } of MECHANISMS) {
      expect(latencyMs.estimate, id).toBe(/estimate/i.test(mechanismNoteOf(id).basis));
    }
  });

  test('the lists and remarks around them are whole', () => {
    expect(PURPOSES).toEqual(mechanisms['purposes']);
    expect(TIMING_DESCRIPTIONS).toEqual(mechanisms['timingClasses']);
    expect(TIMING_CLASSES).toEqual(Object.keys(TIMING_DESCRIPTIONS));
    expect(PROCESSING_DELAYS).toEqual(mechanisms['processingDelays']);
    expect(UNIT_DESCRIPTIONS).toEqual(mechanisms['units']);
    expect(CONFIDENCE_NOTE).toBe(mechanisms['confidenceNote']);
    expect(CATALOG_VERSION).toBe(mechanisms['version']);
  });

  test('an unknown id is not found, and a name on Object.prototype is no id', () => {
    expect(findMechanism('cdc')).toBe(mechanismOf('cdc'));
    expect(findMechanism('telepathy')).toBeUndefined();
    expect(findMechanism('__proto__')).toBeUndefined();
    expect(findMechanism('constructor')).toBeUndefined();
    expect(() => mechanismOf('telepathy' as 'cdc')).toThrow('telepathy');
  });
});

describe('system kinds', () => {
  const rows = systems['systems'] as Json[];

  test('there are 49, in the order of the source', () => {
    expect(rows).toHaveLength(49);
    expect(SYSTEM_KINDS).toEqual(rows.map((row) => row['kind']));
    expect(SYSTEM_KIND_ROWS.map((row) => row.kind)).toEqual(SYSTEM_KINDS);
  });

  test.each(rows.map((row, at) => [row['kind'], row, at] as const))(
    '%s is exactly what the source says',
    (_kind, row, at) => {
      const { supportsExternalId, ...kind } = SYSTEM_KIND_ROWS[at] as SystemKindRow;
      const note = systemKindNoteOf(kind.kind);
      expect({ ...kind, ...note }).toEqual(row);
      expect(supportsExternalId).toBe(note.externalId.supported);
    },
  );

  test('the lists and remarks around them are whole', () => {
    expect(CANONICAL_ENTITIES).toEqual(systems['canonicalEntities']);
    expect(PLATFORM_DESCRIPTIONS).toEqual(systems['platformTokens']);
    expect(PLATFORM_TOKENS).toEqual(Object.keys(PLATFORM_DESCRIPTIONS));
    expect(NAMING_NOTES).toEqual(systems['namingNotes']);
    expect(CATALOG_VERSION).toBe(systems['version']);
  });

  test('an unknown kind is not found, and a name on Object.prototype is no kind', () => {
    expect(findSystemKind('sales')).toBe(systemKindOf('sales'));
    expect(findSystemKind('abacus')).toBeUndefined();
    expect(findSystemKind('toString')).toBeUndefined();
    expect(() => systemKindOf('abacus' as 'sales')).toThrow('abacus');
  });
});

/** Row and note put together again the way the source has them. */
function asSource(mechanism: Mechanism): Json {
  const { basis, ordering, dedupe, ...note } = mechanismNoteOf(mechanism.id);
  const { estimate, ...latency } = mechanism.latencyMs;
  return {
    ...mechanism,
    ...note,
    latencyMs: { ...latency, basis },
    delivery: { ...mechanism.delivery, ordering, dedupe },
  };
}

function source(name: string): Json {
  return JSON.parse(readFileSync(new URL(`../testing/domain/${name}`, import.meta.url), 'utf8')) as Json;
}
