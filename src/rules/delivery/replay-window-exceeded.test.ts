import { testRule } from '../../testing/test-rule.ts';
import { replayWindowExceeded } from './replay-window-exceeded.ts';

testRule(replayWindowExceeded, {
  valid: {
    'the window covers the outage': 'sales -> sap by cdc { maxOutageHours: 72 }',
    'a re-sync is planned': 'sales -> sap by cdc { maxOutageHours: 96, errorHandling: { resync: "Bulk reload" } }',
    'nobody said how long': 'sales -> sap by cdc',
    'managed connectors resume by themselves': 'sales -> dc by dc-crm-stream-nrt { maxOutageHours: 200 }',
    'a call has nothing to replay': 'sap -> sales by rest-request-reply { maxOutageHours: 200 }',
  },
  invalid: {
    'four days on a bus that keeps three': {
      design: 'sales -> sap "Orders" by cdc { maxOutageHours: 96, errorHandling: { retry: true } }',
      marks: ['flow:sales-sap'],
      severity: 'error',
      field: 'errorHandling.resync',
      says: 'Orders may be down for 4 days; what is sent by Change Data Capture is kept for 72 h.',
      fixable: 'Give Orders a Bulk API 2.0 re-sync for longer outages',
    },
    'a broker of the design keeps events for longer': {
      design: `
        system kafka "Event hub"
        sales -> sap by platform-events { maxOutageHours: 100 }`,
      marks: ['flow:sales-sap'],
      fixable: 'Switch sales-sap to Kafka topic (keeps events for 168 h), through Event hub',
    },
    'a broker that is the target is on the way already': {
      design: 'sales -> kafka by pub-sub-api { maxOutageHours: 100 }',
      marks: ['flow:sales-kafka'],
      fixable: 'Switch sales-kafka to Kafka topic (keeps events for 168 h)',
    },
    'too long for the broker as well': {
      design: 'kafka -> sap by kafka { maxOutageHours: 200 }',
      marks: ['flow:kafka-sap'],
      fixable: 'Give kafka-sap a full reload from Apache Kafka / Confluent for longer outages',
    },
  },
});
