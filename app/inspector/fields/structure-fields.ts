/** Orgs and systems. */
import {
  EDITION_OPTIONS,
  EXTRACTION_OPTIONS,
  FREQUENCY_OPTIONS,
  PLATFORM_OPTIONS,
  SYSTEM_KIND_OPTIONS,
} from '../labels/structure-labels.ts';
import { answered, choice, flag, quantity, reference, required, text, texts } from './builders.ts';
import { foldedGroup, group, type RecordSpec } from './field-spec.ts';

export const ORG: RecordSpec = {
  collection: 'orgs',
  noun: 'Org',
  plural: 'Orgs',
  groups: [
    group('org', 'Org', [
      text('name', 'Name', 'The title of its frame.'),
      choice(
        'platform',
        'Platform',
        PLATFORM_OPTIONS,
        'Systems with the same org live on one platform and share its objects.',
      ),
      choice(
        'edition',
        'Edition',
        EDITION_OPTIONS,
        'Decides the event deliveries a day: Performance and Unlimited 50,000, Enterprise 25,000, Developer 10,000.',
      ),
      text('region', 'Region', 'Where its data rests, such as EU or Hyperforce Frankfurt.'),
    ]),
    foldedGroup('capacity', 'Capacity and data spaces', [
      quantity('eventAddOns', 'Event add-ons', 'count', 'Each adds 100,000 event deliveries a day.'),
      answered(
        texts('dataSpaces', 'Data spaces', 'The data spaces of a Data Cloud tenant; each has its own rulesets.'),
      ),
    ]),
  ],
};

export const SYSTEM: RecordSpec = {
  collection: 'systems',
  noun: 'System',
  plural: 'Systems',
  groups: [
    group('system', 'System', [
      required(text('name', 'Name', 'What the team calls it.')),
      required(
        choice('kind', 'Kind', SYSTEM_KIND_OPTIONS, 'Decides the platform, its object names and how keys work there.'),
      ),
      required(
        reference('orgId', 'Org', 'orgs', 'Two systems in one org are one platform: no integration lies between them.'),
      ),
      text('owner', 'Owner', 'The team that answers for it.'),
      flag('inScope', 'In scope', 'No means context only: drawn dimmed and not judged.'),
    ]),
    foldedGroup('readiness', 'Readiness as a source', [
      choice(
        'readiness.extraction',
        'How data gets out',
        EXTRACTION_OPTIONS,
        'A flow waits until its source has a known way out.',
      ),
      choice('readiness.frequency', 'How often', FREQUENCY_OPTIONS, 'How fresh what it hands out can be.'),
      text('readiness.identifier', 'Identifier it hands out', 'The field by which others recognise its records.'),
    ]),
  ],
};
