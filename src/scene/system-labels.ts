/** What a system is, in a word or two, for the line under its name when nobody owns it yet. */
import type { PlatformToken, SystemCategory } from '../catalog/system-kind.ts';

export function categoryLabel(category: SystemCategory): string {
  return CATEGORY_LABELS[category];
}

/** For the frame of an org that nobody named. */
export function orgLabel(platform: PlatformToken): string {
  return PLATFORM_LABELS[platform];
}

const CATEGORY_LABELS: Readonly<Record<SystemCategory, string>> = {
  crm: 'CRM',
  service: 'Customer service',
  marketing: 'Engagement',
  cdp: 'Hub',
  commerce: 'Commerce',
  industries: 'Industry cloud',
  experience: 'Portals',
  revenue: 'Revenue',
  loyalty: 'Loyalty',
  ai: 'Agents',
  analytics: 'Analytics',
  ipaas: 'Integration',
  erp: 'Back office',
  pim: 'Product data',
  lms: 'Learning',
  digital: 'Digital channel',
  membership: 'Membership',
  booking: 'Booking',
  content: 'Content',
  'data-lake': 'Analytics',
  'data-warehouse': 'Analytics',
  'event-broker': 'Event broker',
  mdm: 'Master data',
  payment: 'Payment',
  'custom-app': 'Own application',
  pos: 'Point of sale',
  billing: 'Billing',
  ads: 'Advertising',
  identity: 'Login',
  custom: 'Own system',
};

const PLATFORM_LABELS: Readonly<Record<PlatformToken, string>> = {
  'core-org': 'Core org',
  'marketing-engagement': 'Marketing Cloud',
  'account-engagement': 'Account Engagement',
  'data-cloud': 'Data Cloud org',
  'commerce-b2c': 'Commerce realm',
  mulesoft: 'MuleSoft org',
  external: 'One platform',
};
