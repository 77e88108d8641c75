/** How one entity is stored in one system: object, keys, identifiers and who writes which field. */
import {
  IDENTIFIER_TARGET_OPTIONS,
  IDENTIFIER_TYPE_OPTIONS,
  KEY_FIELD_TYPE_OPTIONS,
  PLACEMENT_ROLE_OPTIONS,
  SUBSCRIBER_KEY_SOURCE_OPTIONS,
} from '../labels/structure-labels.ts';
import { always, answered, choice, flag, items, quantity, reference, required, text, texts } from './builders.ts';
import { foldedGroup, group, type ItemSpec, type RecordSpec } from './field-spec.ts';
import { textOf } from './item-titles.ts';

const KEY_FIELD: ItemSpec = {
  noun: 'key field',
  titleOf: (item) => textOf(item['field'], 'Key field'),
  // The defaults of a key field on a core org.
  start: () => ({
    field: '',
    type: 'text',
    length: 64,
    externalId: true,
    unique: true,
    caseSensitive: false,
    native: false,
  }),
  fields: [
    always(text('field', 'Field', 'Its API name, such as Global_Customer_Id__c.')),
    reference('sharedKeyId', 'Carries the shared key', 'sharedKeys', 'Which key its values are.'),
    choice(
      'type',
      'Type',
      KEY_FIELD_TYPE_OPTIONS,
      'External ID works on Text, Number and Email; an Auto Number cannot be set by an integration.',
    ),
    quantity('length', 'Length', 'count', 'Characters; not shorter than the key.'),
    flag('externalId', 'External ID', 'Makes it an upsert key and indexes it. An object has at most 25.'),
    flag('unique', 'Unique', 'Only Unique enforces: without it a second match makes the upsert fail.'),
    flag('caseSensitive', 'Case-sensitive', 'Whether "ab" and "AB" are two keys.'),
    flag('native', "The platform's own id", 'Then there are no attributes to set.'),
  ],
};

const IDENTIFIER: ItemSpec = {
  noun: 'identifier',
  titleOf: (item) =>
    textOf(IDENTIFIER_TYPE_OPTIONS.find(({ value }) => value === item['type'])?.label ?? item['type'], 'Identifier'),
  start: () => ({ type: '' }),
  fields: [
    always(text('type', 'Type', 'What it identifies a person by.', { suggestions: IDENTIFIER_TYPE_OPTIONS })),
    choice(
      'mappedTo',
      'Mapped to',
      IDENTIFIER_TARGET_OPTIONS,
      'The Data Cloud object that identity resolution reads it from.',
    ),
  ],
};

const DERIVED_FIELD: ItemSpec = {
  noun: 'derived field',
  titleOf: (item) => textOf(item['field'], 'Derived field'),
  start: (design) => {
    const [insightId] = design.insights.keys();
    return insightId === undefined ? null : { field: '', sourceInsightId: insightId };
  },
  missing: 'Add an insight first: a derived field shows its value.',
  fields: [
    always(text('field', 'Field', 'The field that shows the derived value.')),
    required(reference('sourceInsightId', 'From the insight', 'insights', 'What computes its value.')),
    flag('readOnly', 'Read-only', 'People must not overwrite what an insight computes.'),
    text('timestampField', 'Timestamp field', 'Says how old the value is.'),
    texts('otherWriters', 'Other writers', 'Who else writes the field.'),
  ],
};

const FIELD_WRITERS: ItemSpec = {
  noun: 'contested field',
  titleOf: (item) => textOf(item['field'], 'Contested field'),
  start: () => ({ field: '' }),
  fields: [
    always(text('field', 'Field', 'A field that more than one writes.')),
    texts('writers', 'Writers', 'Integrations, automations and people that write it.'),
  ],
};

export const PLACEMENT: RecordSpec = {
  collection: 'placements',
  noun: 'Placement',
  plural: 'Placements',
  groups: [
    group('object', 'Object', [
      always(text('object', 'Object', 'Its API name: Contact, OrderSummary, ssot__SalesOrder__dlm.')),
      required(reference('entityId', 'Entity', 'entities', 'The business thing it stores.')),
      required(reference('systemId', 'System', 'systems', 'Where it is stored.')),
      choice('role', 'Role', PLACEMENT_ROLE_OPTIONS, 'What the system does with the entity.'),
    ]),
    group('keys', 'Key fields', [
      items('keys', 'Key fields', KEY_FIELD, 'The fields by which other systems find the record.'),
      quantity('externalIdFieldCount', 'External ID fields in use', 'count', 'Of at most 25 on one object.'),
    ]),
    foldedGroup('volume', 'Records and use', [
      quantity('existingRecords', 'Existing records', 'count', 'Records that a retrofitted key must be filled into.'),
      answered(texts('usedFor', 'Used for', 'Why the system keeps it; a copy nobody uses should not be synced.')),
      quantity('syncedFieldCount', 'Synced fields', 'count', 'How many fields the copy takes over.'),
    ]),
    foldedGroup('identity', 'Identity', [
      answered(items('identifiers', 'Identifiers', IDENTIFIER, 'What identity resolution can match on.')),
      choice(
        'subscriberKeySource',
        'Subscriber Key is',
        SUBSCRIBER_KEY_SOURCE_OPTIONS,
        'For a person in Marketing Cloud Engagement; it cannot be changed once people have it.',
      ),
    ]),
    foldedGroup('writers', 'Derived and contested fields', [
      answered(items('derivedFields', 'Derived fields', DERIVED_FIELD, 'Fields that show what an insight computes.')),
      answered(
        items('fieldWriters', 'Contested fields', FIELD_WRITERS, 'Only fields that more than one writes need listing.'),
      ),
    ]),
  ],
};
