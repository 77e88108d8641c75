import { testRule } from '../../testing/test-rule.ts';
import { shouldSyncAtAll } from './should-sync-at-all.ts';

const COPY = `
  Account of sales
  sales:Account is Account
  sap:KNA1 is Account`;
const FEED = 'f1: sales -> sap "Accounts" carries Account by cdc for operational-sync';

testRule(shouldSyncAtAll, {
  valid: {
    'somebody said what for': `
      Account of sales
      sap:KNA1 is Account { usedFor: ["Credit check"] }
      ${FEED}`,
    'it goes on from there': `${COPY}\n${FEED}\nsap -> netsuite carries Account by etl-batch`,
    'a two-way flow takes it back': `${COPY}\nsales <-> sap carries Account by cdc for operational-sync`,
    'somebody looks at it': `${COPY}\n${FEED}\nview: record-page at sap reads sap Account by rest-request-reply`,
    'it is brought for analytics only': `${COPY}\nsales -> sap carries Account by cdc for analytics`,
    'the record itself is no copy': `
      Account of sap
      sap:KNA1 is Account
      ${FEED}`,
    'nothing brings it': COPY,
    'inside one org nothing is copied': `
      Account of sales
      service:Account is Account
      sales -> service carries Account for operational-sync`,
  },
  invalid: {
    'brought, and used by nobody': {
      design: `${COPY}\n${FEED}`,
      marks: ['placement:sap.KNA1'],
      severity: 'info',
      field: 'usedFor',
      related: ['flow:f1'],
      says: 'Account is copied to SAP ERP, and nothing in the design uses it there',
      fixable: 'Compare Account in analytics only: delete the flow Accounts',
      asks: 'Say what SAP ERP KNA1 is used for',
    },
    'reading something else does not count': {
      design: `${COPY}\n${FEED}\nview: record-page at sap reads sap Order by rest-request-reply`,
      marks: ['placement:sap.KNA1'],
      fixable: 'Do not sync Account: delete the flow Accounts',
    },
    'the flow carries more than that': {
      design: `${COPY}\nsales -> sap "Both" carries Account, Order by cdc for operational-sync`,
      marks: ['placement:sap.KNA1'],
      fixable: 'Compare Account in analytics only: take Account off Both',
    },
    'synchronised elsewhere, so that only this copy stops': {
      design: `${COPY}
        ${FEED}
        netsuite:Customer is Account { usedFor: [Billing] }
        sales -> netsuite carries Account by cdc for operational-sync`,
      marks: ['placement:sap.KNA1'],
      fixable: 'Stop copying Account to SAP ERP: delete the flow Accounts',
    },
  },
});
