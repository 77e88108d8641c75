/** Words for identity resolution and what is built on unified profiles. */
import {
  ANCHOR_TYPES,
  DATA_GRAPH_MODES,
  INSIGHT_TYPES,
  MATCH_METHODS,
  PRIMARY_DMOS,
  PUBLISH_TYPES,
  REACTIONS,
  RECONCILIATIONS,
  SEGMENT_ONS,
} from '../../../src/model/records/activation.ts';
import { optionsOf } from './options.ts';

export const PRIMARY_DMO_OPTIONS = optionsOf(PRIMARY_DMOS, {
  Individual: 'Individual',
  Account: 'Account',
  Lead: 'Lead',
  Household: 'Household',
});

export const ANCHOR_TYPE_OPTIONS = optionsOf(ANCHOR_TYPES, {
  'party-identification': 'Party Identification',
  'contact-id': 'Contact Id',
  'external-id': 'External ID',
  email: 'Email',
  phone: 'Phone',
  name: 'Name',
});

export const MATCH_METHOD_OPTIONS = optionsOf(MATCH_METHODS, {
  exact: 'Exact',
  'exact-normalized': 'Exact, normalized',
  fuzzy: 'Fuzzy',
});

export const RECONCILIATION_OPTIONS = optionsOf(RECONCILIATIONS, {
  'source-priority': 'Source priority',
  'most-recent': 'Most recent',
  'most-frequent': 'Most frequent',
});

export const INSIGHT_TYPE_OPTIONS = optionsOf(INSIGHT_TYPES, {
  calculated: 'Calculated',
  streaming: 'Streaming',
  'real-time': 'Real-time',
});

export const SEGMENT_ON_OPTIONS = optionsOf(SEGMENT_ONS, {
  individual: 'Individual',
  unified: 'Unified Individual',
  account: 'Account',
});

export const PUBLISH_TYPE_OPTIONS = optionsOf(PUBLISH_TYPES, {
  standard: 'Standard',
  rapid: 'Rapid',
  'real-time': 'Real-time',
});

export const REACTION_OPTIONS = optionsOf(REACTIONS, {
  'membership-event': 'An event on membership',
  'direct-field-write': 'A field written directly',
});

export const DATA_GRAPH_MODE_OPTIONS = optionsOf(DATA_GRAPH_MODES, {
  standard: 'Standard',
  'real-time': 'Real-time',
});
