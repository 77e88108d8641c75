import { testRule } from '../../testing/test-rule.ts';
import { freshnessChain } from './freshness-chain.ts';

const segment = (fields: string) =>
  `entity Customer\nsegment s1 "VIPs" { on: individual, entityIds: [Customer], ${fields} }`;

testRule(freshnessChain, {
  valid: {
    'no promise': segment('publishType: standard'),
    'publishing alone, exactly': segment('publishType: standard, publishIntervalMin: 720, freshnessSloMs: 43200000'),
    'real-time publishing': segment('publishType: real-time, freshnessSloMs: 500'),
    'history does not slow a segment': `
      warehouse -> dc carries Customer by dc-cloud-storage for historical-seed, analytics
      ${segment('publishType: real-time, freshnessSloMs: 500')}`,
    'a feed without a mechanism is left out': `
      sales -> dc carries Customer
      ${segment('publishType: real-time, freshnessSloMs: 500')}`,
    'streaming insights add nothing': `
      insight i1 "Recency" { type: streaming, scheduleMinutes: 600 }
      ${segment('insightIds: [i1], publishType: real-time, freshnessSloMs: 500')}`,
  },
  invalid: {
    'daily publishing by default': {
      design: segment('publishType: standard, freshnessSloMs: 14400000'),
      marks: ['segment:s1'],
      severity: 'warning',
      field: 'freshnessSloMs',
      says: 'VIPs promises 4 h; its chain takes 24 h (publish 24 h)',
      fixable: 'VIPs: publish every 4 h (rapid)',
    },
    'the slowest feed, identity, the longest insight and publishing add up': {
      design: `
        insight i1 "LTV" { type: calculated }
        sales -> dc carries Customer by dc-crm-stream-nrt for identity-ingest
        mc -> dc carries Customer by dc-mce-connector measured 2 h
        segment s1 "VIPs" { on: unified, entityIds: [Customer], insightIds: [i1], publishType: standard, publishIntervalMin: 720, freshnessSloMs: 3600000 }`,
      marks: ['segment:s1'],
      related: ['flow:mc-dc', 'flow:sales-dc', 'insight:i1'],
      says: ['ingest 2 h', 'insights 24 h', 'publish 12 h'],
      fixable: true,
    },
    'a calculated insight becomes a streaming one': {
      design: `
        insight i1 "LTV" { type: calculated }
        ${segment('insightIds: [i1], publishType: rapid, publishIntervalMin: 60, freshnessSloMs: 3600000')}`,
      marks: ['segment:s1'],
      fixable: 'VIPs: compute 1 insight by streaming',
    },
    'nothing helps but another promise': {
      design: segment('publishType: standard, freshnessSloMs: 1000'),
      marks: ['segment:s1'],
      fixable: 'Raise the freshness SLA of VIPs to 24 h',
    },
  },
});
