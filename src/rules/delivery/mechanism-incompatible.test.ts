import { testRule } from '../../testing/test-rule.ts';
import { mechanismIncompatible } from './mechanism-incompatible.ts';

testRule(mechanismIncompatible, {
  valid: {
    'no mechanism yet': 'mc -> dc carries Customer',
    'source sends, target receives': 'sales -> sap carries Customer by cdc',
    'middleware on the way receives': `
      system mule
      sales -> mc carries Customer by cdc { via: [mule] }`,
    'a two-way flow fits the other way round': 'sap <-> heroku carries Customer by ipaas-flow',
    'a two-way flow whose target sends and whose source receives': 'sales <-> b2c carries Customer by bulk-api-2',
    'inside one org': 'sales -> service carries Case by native-relationship',
  },
  invalid: {
    'the target cannot receive; what can comes first': {
      design: 'sales -> mc "Contacts" carries Customer by cdc for operational-sync',
      marks: ['flow:sales-mc'],
      severity: 'error',
      field: 'mechanism',
      related: ['system:mc', 'system:sales'],
      says: [
        'Change Data Capture cannot run from Sales Cloud to Marketing Cloud Engagement: it cannot end in',
        'Options: Marketing Cloud Connect Synchronized Data Sources',
      ],
      fixable: 'Switch Contacts to MC Connect sync (p95 30 min)',
    },
    'middleware that the design has may stand between': {
      design: `
        system mule kind mulesoft "Anypoint"
        sales -> mc carries Customer by cdc`,
      marks: ['flow:sales-mc'],
      fixable: 'Route sales-mc through Anypoint',
    },
    'the source cannot send; the other way round it fits': {
      design: 'sales -> mc carries Customer by mc-connect-tracking',
      marks: ['flow:sales-mc'],
      says: 'it cannot start in Sales Cloud',
      fixable: 'Reverse it: from Marketing Cloud Engagement to Sales Cloud',
    },
    'a kind that a supported platform does not cover': {
      design: 'sap -> dc carries Order by zero-copy-federation',
      marks: ['flow:sap-dc'],
      says: 'it cannot start in SAP ERP',
      fixable: true,
    },
    'in-org across orgs': {
      design: `
        system emea kind service in emea
        sales -> emea carries Case by native-relationship`,
      marks: ['flow:sales-emea'],
      says: 'it works inside one org only',
      fixable: true,
    },
    'two-way by a one-way mechanism': {
      design: 'sales <-> sap carries Order by cdc',
      marks: ['flow:sales-sap'],
      says: 'from Sales Cloud to SAP ERP and back: it runs one way only.',
      fixable: 'Let sales-sap run one way, by CDC',
    },
    'several causes are one finding': {
      design: 'sales <-> mc carries Order by native-relationship',
      marks: ['flow:sales-mc'],
      says: 'it cannot end in Marketing Cloud Engagement and it works inside one org only.',
      fixable: true,
    },
  },
});
