/** Entities and the keys by which systems recognise the same one. */
import {
  CANONICAL_OPTIONS,
  CONFLICT_POLICY_OPTIONS,
  CONSISTENCY_OPTIONS,
  DECIDED_PHASE_OPTIONS,
  KEY_KIND_OPTIONS,
  NATURE_OPTIONS,
  SENSITIVITY_OPTIONS,
  SYNC_DECISION_OPTIONS,
} from '../labels/structure-labels.ts';
import {
  always,
  answered,
  choice,
  flag,
  items,
  longText,
  quantity,
  reference,
  references,
  required,
  text,
} from './builders.ts';
import { foldedGroup, group, type ItemSpec, type RecordSpec } from './field-spec.ts';
import { textOf } from './item-titles.ts';

const ATTRIBUTE_GROUP: ItemSpec = {
  noun: 'attribute group',
  titleOf: (item) => textOf(item['name'], 'Attribute group'),
  start: () => ({ name: '' }),
  fields: [
    always(text('name', 'Group name', 'Such as "Contact details" or "Consent".')),
    reference('owner', 'Owner of the group', 'systems', 'The one system that may write these attributes.'),
    choice(
      'conflictPolicy',
      'When two write',
      CONFLICT_POLICY_OPTIONS,
      'What happens when another system writes them too.',
    ),
  ],
};

export const ENTITY: RecordSpec = {
  collection: 'entities',
  noun: 'Entity',
  plural: 'Entities',
  groups: [
    group('entity', 'Entity', [
      required(text('name', 'Name', 'What the business calls it.')),
      choice(
        'canonical',
        'Means',
        CANONICAL_OPTIONS,
        'The business thing it is; decides colour, object names and who may hold its record.',
      ),
      choice(
        'nature',
        'Nature',
        NATURE_OPTIONS,
        'Parties need an identity, transactions need an order, consent needs a capture point.',
      ),
      reference('parentEntityId', 'Belongs to', 'entities', 'Parent rows are loaded before child rows.'),
    ]),
    group('ownership', 'Ownership', [
      reference('systemOfRecord', 'System of record', 'systems', 'The one system whose version counts.'),
      answered(
        references(
          'updatePaths',
          'May submit changes',
          'systems',
          'Systems that may send changes to the system of record.',
        ),
      ),
      choice(
        'conflictPolicy',
        'When two write',
        CONFLICT_POLICY_OPTIONS,
        'What happens when two systems change the same record.',
      ),
      choice(
        'consistency',
        'Consistency',
        CONSISTENCY_OPTIONS,
        'Eventual unless the business truly cannot wait; strong rules out asynchronous copies.',
      ),
      choice('syncDecision', 'Decision', SYNC_DECISION_OPTIONS, 'Whether the entity is copied at all, and how.'),
      answered(
        items('attributeGroups', 'Attribute groups', ATTRIBUTE_GROUP, 'Parts of the entity that another system owns.'),
      ),
    ]),
    foldedGroup('privacy', 'Privacy', [
      flag('personal', 'About a person', 'Personal data brings identity, consent and legal basis into play.'),
      choice('sensitivity', 'Sensitivity', SENSITIVITY_OPTIONS, 'The most sensitive thing the entity holds.'),
    ]),
  ],
};

export const SHARED_KEY: RecordSpec = {
  collection: 'sharedKeys',
  noun: 'Shared key',
  plural: 'Shared keys',
  groups: [
    group('key', 'Shared key', [
      always(text('name', 'Name', 'Such as Global Customer Id.')),
      required(reference('entityId', 'Entity', 'entities', 'The entity whose records it tells apart.')),
      choice(
        'kind',
        'Kind',
        KEY_KIND_OPTIONS,
        'A minted key or a business number lasts; ids of a platform and contact points change.',
      ),
      flag('stable', 'Never changes', 'A key that changes or is reassigned is none.'),
      reference('mintedBy', 'Minted by', 'systems', 'The one system that gives out its values.'),
    ]),
    group('form', 'Form and timing', [
      quantity('length', 'Length', 'count', 'Characters. Every field that carries the key needs at least as many.'),
      text('format', 'Format', 'Such as GC-00000000 or UUID.'),
      choice(
        'decidedPhase',
        'Decided',
        DECIDED_PHASE_OPTIONS,
        'A key decided after the data model must be fitted into records that exist.',
      ),
      longText(
        'repairPlan',
        'Repair plan',
        'How existing records get the key: dedupe, backfill, validate, enforce Unique.',
      ),
    ]),
  ],
};
