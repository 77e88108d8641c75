import { testRule } from '../../testing/test-rule.ts';
import { segmentNotVersioned } from './segment-not-versioned.ts';

testRule(segmentNotVersioned, {
  valid: {
    'nobody acts on it': 'segment s1 "Try" { owner: Ada }',
    'an empty list is nobody': 'segment s1 { consumers: [] }',
    'all three are recorded': 'segment s1 { consumers: [Campaigns], owner: Ada, version: "2", changeReview: Board }',
  },
  invalid: {
    'nothing is recorded': {
      design:
        'system mc kind marketing-engagement\nsegment s1 "Big spenders" { consumers: ["Renewal flow", "VIP queue"], targets: [mc] }',
      marks: ['segment:s1'],
      severity: 'warning',
      field: 'owner',
      related: ['system:mc'],
      says: ['Big spenders changes what Renewal flow and VIP queue do', 'owner, version and change review'],
      asks: 'Record owner, version, change review of Big spenders',
    },
    'one thing is missing': {
      design: 'segment s1 "Big spenders" { consumers: [Flow], owner: Ada, changeReview: Board, version: "" }',
      marks: ['segment:s1'],
      field: 'version',
      says: 'Record its version:',
      asks: 'Record version of Big spenders',
    },
  },
});
