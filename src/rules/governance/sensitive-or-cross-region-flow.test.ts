import { testRule } from '../../testing/test-rule.ts';
import { sensitiveOrCrossRegionFlow } from './sensitive-or-cross-region-flow.ts';

const REGIONS = 'org core core-org { region: EU }\norg mc marketing-engagement { region: US }';

testRule(sensitiveOrCrossRegionFlow, {
  valid: {
    'nothing special inside one region': 'sales -> mc carries Customer by mc-connect-sds',
    'one region is not known': 'org core core-org { region: EU }\nsales -> mc carries Customer',
    'the same region': `org core core-org { region: EU }\norg mc marketing-engagement { region: EU }\nsales -> mc carries Customer`,
    'no person crosses the ocean': `${REGIONS}\nsales -> mc carries Product`,
    'a basis is written': 'entity Order { sensitivity: payment }\nsales -> sap carries Order { legalBasis: Contract }',
    'inside one org nothing is transferred': 'entity Order { sensitivity: sensitive }\nsales -> service carries Order',
  },
  invalid: {
    'payment data to another org': {
      design: 'entity Order { sensitivity: payment }\nsales -> sap "Orders" carries Order',
      marks: ['flow:sales-sap'],
      severity: 'warning',
      field: 'legalBasis',
      related: ['entity:Order'],
      says: 'Orders moves payment data (Order) to SAP ERP. Record the basis',
      asks: 'Record the legal basis of Orders',
    },
    'people to another region': {
      design: `${REGIONS}\nsales -> mc "Contacts" carries Customer, Product`,
      marks: ['flow:sales-mc'],
      related: ['entity:Customer'],
      says: 'personal data (Customer) to Marketing Cloud Engagement, from EU to US',
      asks: 'Record the legal basis of Contacts',
    },
    'several kinds are one finding': {
      design: `${REGIONS}
        entity Order { sensitivity: sensitive }
        entity Invoice { sensitivity: payment }
        sales -> mc "All" carries Customer, Invoice, Order`,
      marks: ['flow:sales-mc'],
      says: 'moves sensitive, payment and personal data (Customer, Invoice and Order)',
      asks: 'Record the legal basis of All',
    },
  },
});
