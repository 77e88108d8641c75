import { testRule } from '../../testing/test-rule.ts';
import { dataCloudAsOperationalSor } from './data-cloud-as-operational-sor.ts';

testRule(dataCloudAsOperationalSor, {
  valid: {
    'an operational system is the record': `
      Order of sap
      sap:VBAK is Order
      dc:SalesOrder is Order`,
    'Data Cloud may own analytics': `
      Insight of dc { nature: analytic }
      dc:Insight is Insight`,
    'and engagement': `
      Engagement of dc
      dc:EmailEngagement is Engagement`,
    'an MDM hub is not Data Cloud': `
      Customer of mdm
      mdm:Golden is Customer`,
  },
  invalid: {
    'a transaction': {
      design: `
        Order of dc
        dc:SalesOrder is Order
        sap:VBAK is Order
        sales:Order is Order`,
      marks: ['entity:Order'],
      severity: 'error',
      field: 'systemOfRecord',
      related: ['system:dc'],
      says: 'operational truth stays in SAP ERP or Sales Cloud',
      fixable: 'Make SAP ERP the system of record',
    },
    'a claim by role alone': {
      design: `
        dc:Individual is Customer sor
        sales:Contact is Customer`,
      marks: ['entity:Customer'],
      fixable: 'Make Sales Cloud the system of record',
    },
    'nowhere else to go: no fix': {
      design: `
        Account of dc
        dc:Account is Account`,
      marks: ['entity:Account'],
      says: 'in an operational system',
    },
  },
});
