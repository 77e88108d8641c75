import { testRule } from '../../testing/test-rule.ts';
import { sourceNotReady } from './source-not-ready.ts';

const READY = 'readiness: { extraction: api, frequency: batch, identifier: KUNNR }';

testRule(sourceNotReady, {
  valid: {
    'all three are known': `system sap kind erp-sap { ${READY} }\nsap -> sales by etl-batch`,
    'Salesforce answers from the catalogue': 'sales -> sap by cdc',
    'it only receives': 'sales -> sap by cdc',
    'a platform that passes on what others give': 'mule -> sales by mulesoft-connector\nkafka -> sales by kafka',
  },
  invalid: {
    'there is no way out': {
      design: 'system sap kind erp-sap { readiness: { extraction: none } }\nsap -> sales by etl-batch',
      marks: ['system:sap'],
      severity: 'error',
      field: 'readiness.extraction',
      related: ['flow:sap-sales'],
      says: 'SAP ERP has no way to hand out its data, and 1 flow starts there',
    },
    'nobody asked': {
      design: 'sap -> sales by etl-batch',
      marks: ['system:sap'],
      severity: 'warning',
      field: 'readiness.extraction',
      says: 'how can its data be taken out, how often and with which identifier?',
      asks: 'Record what SAP ERP can give',
    },
    'unknown is no answer': {
      design: `system sap kind erp-sap { readiness: { extraction: api, frequency: unknown, identifier: no } }
        sap -> sales by etl-batch`,
      marks: ['system:sap'],
      field: 'readiness.frequency',
      says: 'SAP ERP is the source of 1 flow: how often?',
      asks: 'Record what SAP ERP can give',
    },
    'the identifier alone is open': {
      design: `system sap kind erp-sap { readiness: { extraction: api, frequency: batch } }
        sap:KNA1 is Account key gaid as KUNNR
        sap -> sales by etl-batch`,
      marks: ['system:sap'],
      field: 'readiness.identifier',
      asks: 'Record what SAP ERP can give',
    },
  },
});
