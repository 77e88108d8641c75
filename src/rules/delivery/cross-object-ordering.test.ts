import { testRule } from '../../testing/test-rule.ts';
import { crossObjectOrdering } from './cross-object-ordering.ts';

testRule(crossObjectOrdering, {
  valid: {
    'order per record is what a stream gives': 'sales -> sap carries Order by cdc { ordering: per-record }',
    'a batch comes as a whole': 'sales -> sap carries Order by bulk-api-2 { ordering: cross-object }',
    'no mechanism yet': 'sales -> sap carries Order { ordering: cross-object }',
  },
  invalid: {
    'rows become one event with all of them': {
      design: 'sales -> sap "Orders" carries Order, Account by cdc { ordering: cross-object }',
      marks: ['flow:sales-sap'],
      severity: 'error',
      field: 'ordering',
      related: ['entity:Account', 'entity:Order'],
      says: 'Orders expects Account and Order to arrive consistently together; Change Data Capture only orders the changes of one record.',
      fixable: 'Switch Orders to Platform event (parent and children in one payload)',
    },
    'a broker too; its event takes the aggregate': {
      design: 'kafka -> sap carries Order by kafka { ordering: cross-object }',
      marks: ['flow:kafka-sap'],
      fixable: 'Send Order in one event',
    },
    'or the receiver re-reads it': {
      design: 'sales -> sap carries Order by pub-sub-api { ordering: cross-object, transformation: "Map to IDoc." }',
      marks: ['flow:sales-sap'],
      fixable: 'Let SAP ERP re-read the aggregate by key on the first event',
    },
    'or lives with it': {
      design: 'sales -> sap by sqs { ordering: cross-object }',
      marks: ['flow:sales-sap'],
      says: 'expects its records to arrive',
      fixable: 'Accept that the records of sales-sap arrive one by one',
    },
  },
});
