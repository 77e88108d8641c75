/** What is built on unified profiles: insights, segments, data graphs. */
import {
  DATA_GRAPH_MODE_OPTIONS,
  INSIGHT_TYPE_OPTIONS,
  PUBLISH_TYPE_OPTIONS,
  REACTION_OPTIONS,
  SEGMENT_ON_OPTIONS,
} from '../labels/activation-labels.ts';
import { always, answered, choice, flag, quantity, references, text, texts } from './builders.ts';
import { foldedGroup, group, type RecordSpec } from './field-spec.ts';

export const INSIGHT: RecordSpec = {
  collection: 'insights',
  noun: 'Insight',
  plural: 'Insights',
  groups: [
    group('insight', 'Insight', [
      always(text('name', 'Name', 'What it computes.')),
      choice(
        'type',
        'Type',
        INSIGHT_TYPE_OPTIONS,
        'Calculated runs on a schedule, streaming on a window, real-time in the session.',
      ),
      quantity('scheduleMinutes', 'Runs every', 'minutes', 'Adds to the age of every segment that uses it.'),
      answered(references('sourceEntityIds', 'Computed from', 'entities', 'The entities it reads.')),
    ]),
  ],
};

export const SEGMENT: RecordSpec = {
  collection: 'segments',
  noun: 'Segment',
  plural: 'Segments',
  groups: [
    group('segment', 'Segment', [
      always(text('name', 'Name', 'Whom it gathers.')),
      choice('on', 'Built on', SEGMENT_ON_OPTIONS, 'On unified profiles it waits for identity resolution.'),
      references('entityIds', 'Filters on', 'entities', 'The entities its criteria look at.'),
      references('insightIds', 'Insights', 'insights', 'The insights it uses.'),
      references('targets', 'Activated to', 'systems', 'Where its members are sent.'),
    ]),
    group('freshness', 'Freshness', [
      choice('publishType', 'Publish', PUBLISH_TYPE_OPTIONS, 'Standard runs at most every 12 h, rapid every hour.'),
      quantity('publishIntervalMin', 'Published every', 'minutes', 'Daily unless set otherwise in the platform.'),
      quantity('freshnessSloMs', 'Freshness SLA', 'ms', 'How long a change may take to reach the members.'),
      quantity('lookbackDays', 'Looks back', 'days', 'How far back engagement is read; rapid segments see 7 days.'),
    ]),
    foldedGroup('use', 'Use and change', [
      flag('consentFilter', 'Filtered by consent', 'Only people who agreed are activated.'),
      text('owner', 'Owner', 'Who answers for it.'),
      text('version', 'Version', 'So that a campaign can say which definition it used.'),
      text('changeReview', 'Change review', 'Who looks before its definition changes.'),
      answered(texts('consumers', 'Used by', 'Campaigns and journeys that depend on it.')),
      choice(
        'reaction',
        'What membership does',
        REACTION_OPTIONS,
        'A field written directly has no history and no replay.',
      ),
    ]),
  ],
};

export const DATA_GRAPH: RecordSpec = {
  collection: 'dataGraphs',
  noun: 'Data graph',
  plural: 'Data graphs',
  groups: [
    group('graph', 'Data graph', [
      always(text('name', 'Name', 'What the graph is for.')),
      choice('mode', 'Mode', DATA_GRAPH_MODE_OPTIONS, 'A standard graph is as old as its last refresh.'),
      always(text('rootDmo', 'Root object', 'UnifiedIndividual or UnifiedAccount.')),
      texts('nodes', 'Objects', 'The root and everything joined to it.'),
      quantity('depth', 'Depth', 'count', 'Levels below the root.'),
      quantity('refreshMinutes', 'Refreshed every', 'minutes', 'How old what it answers may be.'),
      texts('retrievalPatterns', 'Asked by', 'The keys and filters by which it is read.'),
    ]),
  ],
};
