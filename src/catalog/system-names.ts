/**
 * What a kind of system is called: the familiar name leads, because architects say "Data Cloud";
 * where the vendor renamed it the current name stands beside it, and the short one fits a palette tile.
 */
import type { SystemKind } from './system-kind.ts';
import { systemKindOf } from './system-kinds.ts';

export function displayName(kind: SystemKind): string {
  return systemKindOf(kind).name;
}

/** The vendor's present name where it differs from the familiar one. */
export function currentName(kind: SystemKind): string | null {
  return CURRENT[kind] ?? null;
}

/** "Data Cloud (Data 360)". */
export function fullName(kind: SystemKind): string {
  const current = currentName(kind);
  return current === null ? displayName(kind) : `${displayName(kind)} (${current})`;
}

export function shortName(kind: SystemKind): string {
  return SHORT[kind] ?? displayName(kind);
}

/** Renamed at Dreamforce 2025; sources in system-kind-notes.ts and catalog-notes.ts. */
const CURRENT: Partial<Record<SystemKind, string>> = {
  sales: 'Agentforce Sales',
  service: 'Agentforce Service',
  'data-cloud': 'Data 360',
  'commerce-b2c': 'Agentforce Commerce, B2C',
  'commerce-b2b': 'Agentforce Commerce, B2B/D2C',
  'order-management': 'Agentforce Commerce Order Management',
  'industries-fsc': 'Agentforce Financial Services',
  'industries-health': 'Agentforce Health',
  'industries-comms': 'Agentforce Communications',
  'field-service': 'Agentforce Field Service',
  'revenue-cpq': 'Agentforce Revenue Management',
  loyalty: 'Agentforce Loyalty',
};

const SHORT: Partial<Record<SystemKind, string>> = {
  sales: 'Sales',
  service: 'Service',
  'marketing-engagement': 'Marketing',
  'marketing-next': 'Marketing Next',
  'account-engagement': 'Account Eng.',
  'commerce-b2c': 'Commerce',
  'commerce-b2b': 'B2B Commerce',
  'order-management': 'Order Mgmt',
  'industries-fsc': 'Financial',
  'industries-health': 'Health',
  'industries-comms': 'Comms',
  'industries-other': 'Industries',
  experience: 'Experience',
  'revenue-cpq': 'Revenue',
  loyalty: 'Loyalty',
  'crm-analytics': 'Analytics',
  mulesoft: 'MuleSoft',
  'npsp-edu': 'Nonprofit',
  'erp-sap': 'SAP',
  'erp-generic': 'ERP',
  pim: 'PIM',
  lms: 'LMS',
  'mobile-app': 'App',
  'web-cms': 'Web site',
  membership: 'Club',
  'travel-booking': 'Booking',
  dam: 'DAM',
  'aws-lake': 'Data lake',
  bigquery: 'BigQuery',
  redshift: 'Redshift',
  kafka: 'Kafka',
  sqs: 'SQS / SNS',
  eventbridge: 'EventBridge',
  ipaas: 'iPaaS',
  'cdp-other': 'Other CDP',
  mdm: 'MDM',
  payment: 'Payment',
  heroku: 'Heroku',
  pos: 'POS',
  billing: 'Billing',
  ads: 'Ads',
  'identity-provider': 'Login',
  custom: 'Custom',
};
