/** One row per canonical entity: how it is called, drawn, and where its record usually lives. */

import type { CanonicalEntity, SystemCategory, SystemKind } from './system-kind.ts';
import type { EntityColor } from './theme.ts';

export type EntityNature = 'party' | 'master' | 'transaction' | 'engagement' | 'consent' | 'analytic';

export interface EntityRow {
  readonly canonical: CanonicalEntity;
  readonly name: string;
  readonly plural: string;
  /** Other words people search for. */
  readonly aka: readonly string[];
  readonly nature: EntityNature;
  readonly personal: boolean;
  readonly color: EntityColor;
  /** Where the system of record is looked for, best first; empty = nothing to suggest. */
  readonly recordIn: readonly RecordHolder[];
}

export type RecordHolder = { readonly kind: SystemKind } | { readonly category: SystemCategory };

const kind = (name: SystemKind): RecordHolder => ({ kind: name });
const category = (name: SystemCategory): RecordHolder => ({ category: name });

const CRM = [kind('sales'), kind('service'), category('industries')];
const OMS_THEN_ERP = [kind('order-management'), category('erp')];
/** Consent belongs where the person gives it. */
const CAPTURE_POINTS = [
  kind('web-cms'),
  kind('mobile-app'),
  category('commerce'),
  category('marketing'),
  kind('identity-provider'),
  ...CRM,
];

export const ENTITY_ROWS: readonly EntityRow[] = [
  party('customer', 'Customer', 'Customers', 'blue', ['person', 'contact', 'profile'], [kind('mdm'), ...CRM]),
  row('account', 'Account', 'Accounts', 'master', 'indigo', ['company', 'business partner'], [category('erp'), ...CRM]),
  party('lead', 'Lead', 'Leads', 'teal', ['prospect'], [kind('sales'), kind('account-engagement')]),
  party('subscriber', 'Subscriber', 'Subscribers', 'orange', ['recipient'], [kind('marketing-engagement')]),
  row(
    'product',
    'Product',
    'Products',
    'master',
    'magenta',
    ['item', 'material', 'SKU'],
    [kind('pim'), category('erp'), category('commerce')],
  ),
  row('price', 'Price', 'Prices', 'master', 'brown', ['price book'], [category('erp'), kind('revenue-cpq')]),
  row('order', 'Order', 'Orders', 'transaction', 'green', ['sale', 'booking'], OMS_THEN_ERP),
  row('cart', 'Cart', 'Carts', 'transaction', 'teal', ['basket'], [category('commerce')]),
  row('quote', 'Quote', 'Quotes', 'transaction', 'indigo', ['offer'], [kind('sales'), kind('revenue-cpq')]),
  row(
    'opportunity',
    'Opportunity',
    'Opportunities',
    'transaction',
    'amber',
    ['deal'],
    [kind('sales'), kind('revenue-cpq')],
  ),
  row(
    'case',
    'Case',
    'Cases',
    'transaction',
    'purple',
    ['ticket', 'complaint'],
    [kind('service'), category('industries')],
  ),
  row('asset', 'Asset', 'Assets', 'master', 'brown', ['installed base'], [category('erp'), kind('field-service')]),
  row('contract', 'Contract', 'Contracts', 'transaction', 'slate', ['agreement', 'subscription'], [category('erp')]),
  row('entitlement', 'Entitlement', 'Entitlements', 'master', 'indigo', ['warranty'], [kind('service')]),
  row(
    'invoice',
    'Invoice',
    'Invoices',
    'transaction',
    'red',
    ['billing document'],
    [category('erp'), category('billing')],
  ),
  row('payment', 'Payment', 'Payments', 'transaction', 'olive', ['refund'], [category('payment')]),
  party(
    'loyalty-member',
    'Membership',
    'Memberships',
    'amber',
    ['loyalty member', 'club member', 'tier'],
    [kind('loyalty'), kind('membership')],
  ),
  {
    ...row('consent', 'Consent', 'Consents', 'consent', 'teal', ['opt-in', 'preference'], CAPTURE_POINTS),
    personal: true,
  },
  row('engagement', 'Engagement', 'Engagements', 'engagement', 'orange', ['click', 'open', 'page view', 'visit'], []),
  row('segment', 'Segment', 'Segments', 'analytic', 'purple', ['audience'], []),
  row('campaign', 'Campaign', 'Campaigns', 'master', 'orange', ['journey'], [category('marketing')]),
  row('certification', 'Certification', 'Certifications', 'transaction', 'olive', ['course completion'], [kind('lms')]),
  row('content', 'Content', 'Content', 'master', 'slate', ['digital asset', 'image'], [kind('dam'), kind('web-cms')]),
  row('inventory', 'Inventory', 'Inventory', 'master', 'brown', ['stock', 'availability'], OMS_THEN_ERP.toReversed()),
  row('fulfillment', 'Fulfillment', 'Fulfillments', 'transaction', 'green', ['shipment', 'delivery'], OMS_THEN_ERP),
  row('return', 'Return', 'Returns', 'transaction', 'red', ['RMA'], OMS_THEN_ERP),
  row('promotion', 'Promotion', 'Promotions', 'master', 'magenta', ['coupon', 'voucher'], [category('commerce')]),
  row('knowledge', 'Knowledge', 'Knowledge', 'master', 'blue', ['article'], [kind('service')]),
  row('insight', 'Insight', 'Insights', 'analytic', 'indigo', ['score', 'metric', 'KPI'], []),
  row('event', 'Event', 'Events', 'engagement', 'amber', ['message'], []),
  row('analytic', 'Analytics', 'Analytics', 'analytic', 'slate', ['history', 'report', 'data set'], []),
  row('none', 'Other', 'Others', 'master', 'slate', ['custom entity'], []),
];

const byCanonical = new Map<string, EntityRow>(ENTITY_ROWS.map((row) => [row.canonical, row]));

/** Entities are checked where a design enters, so an unknown one here is a bug. */
export function entityRowOf(canonical: CanonicalEntity): EntityRow {
  const row = byCanonical.get(canonical);
  if (!row) throw new Error(`No entity row for "${canonical}".`);
  return row;
}

export function findEntityRow(canonical: string): EntityRow | undefined {
  return byCanonical.get(canonical);
}

function row(
  canonical: CanonicalEntity,
  name: string,
  plural: string,
  nature: EntityNature,
  color: EntityColor,
  aka: readonly string[],
  recordIn: readonly RecordHolder[],
): EntityRow {
  return { canonical, name, plural, aka, nature, personal: false, color, recordIn };
}

/** Customer, lead, subscriber and loyalty member: the four that are people. */
function party(
  canonical: CanonicalEntity,
  name: string,
  plural: string,
  color: EntityColor,
  aka: readonly string[],
  recordIn: readonly RecordHolder[],
): EntityRow {
  return { ...row(canonical, name, plural, 'party', color, aka, recordIn), personal: true };
}
