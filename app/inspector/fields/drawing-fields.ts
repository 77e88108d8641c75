/** What is only drawn or said about the design: notes, questions, zones, stops of the presentation. */
import { ZONE_KIND_OPTIONS } from '../labels/governance-labels.ts';
import { always, choice, longText, reference, references, required, text } from './builders.ts';
import { group, type RecordSpec } from './field-spec.ts';

export const NOTE: RecordSpec = {
  collection: 'notes',
  noun: 'Note',
  plural: 'Notes',
  groups: [
    group('note', 'Note', [
      always(longText('text', 'Text', 'What the sticky note says.')),
      text('color', 'Colour', 'A name such as yellow, or a value such as #ffe58f.'),
    ]),
  ],
};

export const QUESTION: RecordSpec = {
  collection: 'questions',
  noun: 'Question',
  plural: 'Questions',
  groups: [
    group('question', 'Question', [
      always(longText('text', 'Question', 'What is still open.')),
      required(reference('subject', 'About', 'subjects', 'The element it is pinned to.')),
      text('askedBy', 'Asked by', 'Who wants to know.'),
      longText('answer', 'Answer', 'Empty as long as the question is open.'),
    ]),
  ],
};

export const ZONE: RecordSpec = {
  collection: 'zones',
  noun: 'Zone',
  plural: 'Zones',
  groups: [
    group('zone', 'Zone', [
      always(text('name', 'Name', 'The title of the zone.')),
      choice('kind', 'Kind', ZONE_KIND_OPTIONS, 'What its border stands for.'),
    ]),
  ],
};

export const STOP: RecordSpec = {
  collection: 'stops',
  noun: 'Presentation stop',
  plural: 'Presentation stops',
  groups: [
    group('stop', 'Stop', [
      always(text('title', 'Title', 'What the audience reads.')),
      longText('notes', 'Speaker notes', 'What you want to say.'),
      references('focus', 'Shows', 'subjects', 'The elements brought into view.'),
      text('perspective', 'Perspective', 'The view it is shown in.'),
    ]),
  ],
};
