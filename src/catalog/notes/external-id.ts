/** How keys work, for the kinds that work alike. */

export const CORE_EXTERNAL_ID = {
  supported: true,
  how: 'CustomField externalId=true + unique=true (+caseSensitive) on Text/Number/Email; AutoNumber may be External ID but cannot be set by an integration; max 25 External ID fields per object (raise through Support); External ID indexes, Unique enforces; without Unique a second match makes upsert fail',
  upsertSyntax: 'PATCH /sobjects/{Object}/{ExtIdField}/{value}; Bulk API 2.0 externalIdFieldName; Database.upsert',
} as const;

export const OWN_KEY = {
  supported: false,
  equivalent: 'primary key / unique constraint owned by the external system',
} as const;

export const MESSAGE_KEY = {
  supported: false,
  equivalent: 'message key / partition key; no storage uniqueness (compacted Kafka topics keep the last value per key)',
} as const;

export const INFORMATIONAL_KEY = {
  supported: false,
  equivalent:
    'declared keys are informational (Snowflake, BigQuery, Redshift, Databricks do not enforce PK/UNIQUE on standard tables) - uniqueness is a pipeline test',
} as const;

export const NO_RECORDS = {
  supported: false,
  equivalent: 'n/a (no record store)',
} as const;
