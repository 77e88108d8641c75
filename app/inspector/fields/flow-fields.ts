/** Flows: how data moves between two systems. */
import {
  DECISION_CHOICE_OPTIONS,
  DELETES_OPTIONS,
  DIRECTION_OPTIONS,
  IDEMPOTENCY_OPTIONS,
  INTENT_OPTIONS,
  OPERATION_OPTIONS,
  ORDERING_OPTIONS,
  ORIGIN_OPTIONS,
  PAYLOAD_SCOPE_OPTIONS,
  PURPOSE_OPTIONS,
  TRIGGER_OPTIONS,
} from '../labels/exchange-labels.ts';
import {
  always,
  answered,
  choice,
  choices,
  date,
  duty,
  flag,
  longText,
  mechanism,
  quantity,
  reference,
  references,
  required,
  text,
} from './builders.ts';
import { foldedGroup, group, type RecordSpec } from './field-spec.ts';

const FREQUENCY_SUGGESTIONS = ['continuous', 'hourly', 'daily', 'nightly', 'weekly', 'on demand'].map((value) => ({
  value,
  label: value,
}));

export const FLOW: RecordSpec = {
  collection: 'flows',
  noun: 'Flow',
  plural: 'Flows',
  groups: [
    group('flow', 'Flow', [
      always(text('name', 'Name', 'What the team calls it.')),
      required(reference('source', 'From', 'systems', 'The system that sends.')),
      required(reference('target', 'To', 'systems', 'The system that receives.')),
      answered(references('via', 'Via', 'systems', 'Middleware or a hub that it passes.')),
      references('entityIds', 'Carries', 'entities', 'The entities whose data it moves.'),
      choices('purposes', 'Purposes', PURPOSE_OPTIONS, 'What it is for; decides which mechanisms suit.'),
      choice('direction', 'Direction', DIRECTION_OPTIONS, 'Two-way is a conscious act: it needs a conflict policy.'),
      choice('intent', 'Intent', INTENT_OPTIONS, 'Unanswered counts as replicate.'),
    ]),
    group('timing', 'Mechanism and timing', [
      mechanism('mechanism', 'Mechanism', 'How the data moves.'),
      quantity('sloMs', 'SLA', 'ms', 'The longest that data may take from commit to readable, such as 15 min.'),
      quantity('measuredP95Ms', 'Measured p95', 'ms', 'Replaces the planning figure of the catalogue.'),
      quantity(
        'intervalMin',
        'Runs every',
        'minutes',
        'The schedule; data waits at least this long in the worst case.',
      ),
      text('frequency', 'Frequency', 'How often it runs, in words.', { suggestions: FREQUENCY_SUGGESTIONS }),
      text('trigger', 'Trigger', 'What starts it.', { suggestions: TRIGGER_OPTIONS }),
      quantity('availabilityPct', 'Availability', 'percent', 'Promised share of the time in which it works.'),
    ]),
    foldedGroup('volume', 'Volume and payload', [
      quantity('eventsPerDay', 'Events per day', 'per-day', 'On an ordinary day.'),
      quantity('peakPerHour', 'Peak per hour', 'per-hour', 'In the busiest hour.'),
      quantity('payloadBytes', 'Payload size', 'bytes', 'Of one message. An event on the bus holds at most 1 MB.'),
      choice('payloadScope', 'Payload', PAYLOAD_SCOPE_OPTIONS, 'What one message carries.'),
      quantity(
        'apiSubscribers',
        'Subscribed API clients',
        'count',
        'Each subscribed client counts every event against the daily delivery; Apex triggers and flows do not.',
      ),
      answered(choices('operations', 'Operations', OPERATION_OPTIONS, 'Which changes it carries.')),
      text('transformation', 'Transformation', 'What is changed on the way.'),
    ]),
    foldedGroup('matching', 'Matching and order', [
      reference('matchKeyId', 'Matches by', 'sharedKeys', 'The shared key by which the target finds its record.'),
      choice(
        'idempotency',
        'Doing it twice',
        IDEMPOTENCY_OPTIONS,
        'Most deliveries are at least once: a repeat must do no harm.',
      ),
      choice('ordering', 'Order needed', ORDERING_OPTIONS, 'No mechanism keeps order across objects for you.'),
      text('keyQualifier', 'Key qualifier', 'Tells equal ids of two sources apart in Data Cloud, such as CRM.'),
      answered(
        references(
          'attributeGroupIds',
          'Attribute groups',
          'attributeGroups',
          'The parts of its entities that it writes.',
        ),
      ),
      answered(references('dependsOnFlowIds', 'Deployed after', 'flows', 'Flows that must be live before this one.')),
    ]),
    foldedGroup('failure', 'Failure and recovery', [
      duty('errorHandling.retry', 'Retry', 'How a failed delivery is tried again.'),
      duty('errorHandling.deadLetter', 'Dead letter', 'Where messages go that never succeed.'),
      duty('errorHandling.alert', 'Alert', 'Who is told when it fails.'),
      duty('errorHandling.monitor', 'Monitor', 'How its health is watched.'),
      duty('errorHandling.replay', 'Replay', 'How missed messages are read again. The event bus keeps them for 72 h.'),
      duty('errorHandling.resync', 'Resync', 'How both sides are brought level after a long outage.'),
      quantity(
        'maxOutageHours',
        'Longest outage to survive',
        'hours',
        'Longer than the replay window loses data without a resync.',
      ),
      longText('initialLoad', 'Initial load', 'How records that exist already reach the target.'),
      choice('deletes', 'Deletes', DELETES_OPTIONS, 'What becomes of a deleted record in the target.'),
    ]),
    foldedGroup('governance', 'Responsibility', [
      text('owner', 'Owner', 'The team that is called when it stops.'),
      choice('origin', 'Origin of the people', ORIGIN_OPTIONS, 'Where the people it brings were first met.'),
      flag(
        'partialIdentity',
        'Incomplete identities',
        'Yes where it brings people with only some of their identifiers.',
      ),
      text('legalBasis', 'Legal basis', 'Why personal data may be moved.'),
    ]),
    foldedGroup('decision', 'Decision', [
      choice('decision.choice', 'Sync or event', DECISION_CHOICE_OPTIONS, 'What was decided for this flow.'),
      always(longText('decision.rationale', 'Because', 'The reason, so that nobody decides it again.')),
      text('decision.decidedBy', 'Decided by', 'Who decided.'),
      date('decision.date', 'Decided on', 'When it was decided.'),
    ]),
  ],
};
