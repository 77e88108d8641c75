import { testRule } from '../../testing/test-rule.ts';
import { activationFedByWarehouse } from './activation-fed-by-warehouse.ts';

testRule(activationFedByWarehouse, {
  valid: {
    'a current feed runs beside it': `
      warehouse -> dc carries Order by zero-copy-federation for segmentation
      sales -> dc carries Order`,
    'history only': 'warehouse -> dc carries Order for historical-seed, analytics',
    'not from a warehouse': 'sales -> dc carries Order for activation',
    'not into Data Cloud': 'warehouse -> mc carries Order for activation',
  },
  invalid: {
    'the present comes by batch; the record is fed instead': {
      design: `
        Order of sap
        sap:VBAK is Order
        warehouse -> dc "Orders" carries Order by zero-copy-federation for segmentation`,
      marks: ['flow:warehouse-dc'],
      severity: 'warning',
      field: 'purposes',
      related: ['entity:Order'],
      says: 'Order reaches activation only through Snowflake',
      fixable: 'Keep Orders for history; feed Order from SAP ERP',
    },
    'another warehouse is no current feed, another target neither': {
      design: `
        system dc2 kind data-cloud
        warehouse -> dc carries Order, Customer for activation
        lake -> dc carries Order
        sales -> dc2 carries Order
        sales -> dc carries Customer`,
      marks: ['flow:warehouse-dc'],
      related: ['entity:Order'],
      fixable: 'Keep warehouse-dc for history',
    },
  },
});
