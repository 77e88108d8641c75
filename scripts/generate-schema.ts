/** Writes public/schema/design.v1.json: the design file as JSON Schema, for editors and for checks in a pipeline. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { DesignFile, VERSION } from '../src/model/file-schema.ts';
import * as activation from '../src/model/records/activation.ts';
import * as drawing from '../src/model/records/drawing.ts';
import * as exchange from '../src/model/records/exchange.ts';
import * as governance from '../src/model/records/governance.ts';
import * as structure from '../src/model/records/structure.ts';

export const SCHEMA_PATH = fileURLToPath(new URL(`../public/schema/design.v${VERSION}.json`, import.meta.url));

/** What a file may say (not what is in memory after it is read), draft 2020-12. */
export function schemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(DesignFile, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: recordNames(),
    override: ({ jsonSchema }) => plainer(jsonSchema),
  });
  const head = {
    $schema,
    $id: `headwater-design-v${VERSION}`,
    title: 'Headwater design',
    description: 'A cross-cloud data topology. Fields that this version does not know are allowed and kept.',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

/** So that each record is a definition under its own name. */
function recordNames() {
  const names = z.registry<{ id: string }>();
  for (const records of [activation, drawing, exchange, governance, structure]) {
    for (const [id, schema] of Object.entries(records)) {
      if (schema instanceof z.ZodMiniObject) names.add(schema, { id });
    }
  }
  return names;
}

/** Absent means "not answered", so `default: null` says nothing; and a value or null is one type, not a choice of two. */
function plainer(schema: z.core.JSONSchema.BaseSchema): void {
  delete schema.default;
  const [value, nothing, ...more] = schema.anyOf ?? [];
  if (!value?.type || value.$ref || Array.isArray(value.type) || nothing?.type !== 'null' || more.length > 0) return;
  delete schema.anyOf;
  const values = value.enum ? { enum: [...value.enum, null] } : {};
  Object.assign(schema, value, values, { type: [value.type, 'null'] });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(dirname(SCHEMA_PATH), { recursive: true });
  writeFileSync(SCHEMA_PATH, schemaText());
}
