import { testRule } from '../../testing/test-rule.ts';
import { retrofitWithoutRepairPlan } from './retrofit-without-repair-plan.ts';

testRule(retrofitWithoutRepairPlan, {
  valid: {
    'decided before the model': 'sales:Contact is Customer key gcid records 500k',
    'no records yet': `
      key gcid of Customer after-model
      sales:Contact is Customer key gcid records 0`,
    'a plan is there': `
      key gcid of Customer after-model { repairPlan: "dedupe, backfill" }
      sales:Contact is Customer key gcid records 500k`,
    'the records are where the key is not': `
      key gcid of Customer after-model
      sales:Contact is Customer key gcid
      mc:Subscriber is Customer records 500k`,
  },
  invalid: {
    'records exist and nobody planned': {
      design: `
        key gcid of Customer after-model
        sales:Contact is Customer key gcid records 500k
        mc:Subscriber is Customer key gcid records 100k`,
      marks: ['sharedKey:gcid'],
      severity: 'warning',
      field: 'repairPlan',
      related: ['placement:mc.Subscriber', 'placement:sales.Contact'],
      says: ['600k records', 'Sales Cloud Contact'],
      fixable: 'Attach the repair checklist to gcid',
    },
  },
});
