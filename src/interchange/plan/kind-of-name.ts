/** Which kind of system a name means: by the catalogue's names, old and new, and the abbreviations people use. */
import { fold, withoutRemark } from '../../catalog/search.ts';
import { SYSTEM_KEYWORDS } from '../../catalog/search-keywords.ts';
import type { SystemKind } from '../../catalog/system-kind.ts';
import { SYSTEM_KIND_ROWS } from '../../catalog/system-kinds.ts';
import { currentName, shortName } from '../../catalog/system-names.ts';
import { entityOfName } from './entity-of-name.ts';
import { remembered } from './remembered.ts';

export interface KindReading {
  readonly kind: SystemKind;
  /** `named` = the name is one of the kind's; `likely` = it holds one; `unknown` = the generic kind. */
  readonly certainty: 'named' | 'likely' | 'unknown';
}

/** Asked of the same names again and again, and each time a walk over the catalogue. */
export const kindOfName = remembered(readKind);

function readKind(name: string): KindReading {
  const folded = fold(name.slice(0, LONGEST_NAME));
  const { whole, parts } = theIndex();
  const named = whole.get(folded);
  if (named) return { kind: named, certainty: 'named' };
  const padded = ` ${folded} `;
  const likely = parts.find(([part]) => padded.includes(part)) ?? regional(name, whole);
  return likely ? { kind: likely[1], certainty: 'likely' } : { kind: 'custom', certainty: 'unknown' };
}

/** "sfmc" is written SFMC; null for a name that is none of the catalogue's. */
export function usualSpelling(name: string): string | null {
  return theIndex().spelled.get(fold(name.slice(0, LONGEST_NAME))) ?? null;
}

const LONGEST_NAME = 200;

/** "Sales EMEA", "Commerce US 2": a cloud, and the part of the world that has it. */
function regional(name: string, whole: Index['whole']): readonly [string, SystemKind] | undefined {
  const [, cloud = '', regions] = /^(\p{L}+)((?:\s+(?:[A-Z]{2,5}|\d{1,2}))+)$/u.exec(name.trim()) ?? [];
  const kind = regions === undefined ? undefined : whole.get(fold(cloud));
  return kind && [cloud, kind];
}

interface Index {
  readonly whole: ReadonlyMap<string, SystemKind>;
  /** The same names as they are written. */
  readonly spelled: ReadonlyMap<string, string>;
  /** The longest first: "Order Management" before "Order". */
  readonly parts: readonly (readonly [string, SystemKind])[];
}

let index: Index | undefined;

/** Made when it is first asked for. */
function theIndex(): Index {
  index ??= indexed();
  return index;
}

function indexed(): Index {
  const whole = new Map<string, SystemKind>();
  const parts = new Map<string, SystemKind>();
  const spelled = new Map<string, string>();
  const keep = (map: Map<string, SystemKind>, text: string, kind: SystemKind) => {
    const folded = fold(text);
    if (folded !== '' && !map.has(folded)) map.set(folded, kind);
    // What is written small throughout is an id or a word to search for.
    if (text !== text.toLowerCase() && !spelled.has(folded)) spelled.set(folded, text);
  };
  for (const { kind, name, aka } of SYSTEM_KIND_ROWS) {
    for (const text of [name, kind, currentName(kind) ?? '', ...aka.map(withoutRemark)]) {
      keep(whole, text, kind);
      if (isTelling(text)) keep(parts, text, kind);
    }
  }
  // What is only short or a keyword never takes a name from the kind whose own it is.
  for (const { kind } of SYSTEM_KIND_ROWS) {
    // "Order" is found when one looks for order management, but it names an entity.
    const keywords = (SYSTEM_KEYWORDS[kind] ?? []).filter((text) => entityOfName(text) === null);
    for (const text of [shortName(kind), ...keywords]) {
      keep(whole, text, kind);
      if (
        isTelling(text) &&
        (SYSTEM_KEYWORDS[kind]?.includes(text) ? isAbbreviation(text) || text.includes(' ') : true)
      )
        keep(parts, text, kind);
    }
  }
  for (const { kind } of SYSTEM_KIND_ROWS) for (const text of MORE[kind] ?? []) keep(whole, text, kind);
  const sorted = [...parts].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return { whole, spelled, parts: sorted.map(([text, kind]) => [` ${text} `, kind]) };
}

/** "Order Service" is not Service Cloud: a common word alone says nothing inside a longer name. */
function isTelling(text: string): boolean {
  return text.includes(' ') || isAbbreviation(text) || BRANDS.test(text);
}

function isAbbreviation(text: string): boolean {
  return /^i?[A-Z]{2,}/.test(text) && !VAGUE.has(text.toUpperCase());
}

const VAGUE: ReadonlySet<string> = new Set(['AI', 'API', 'BI', 'DAM', 'AWS', 'GCP', 'IOS', 'CDC', 'APP']);
const BRANDS =
  /^(salesforce|mulesoft|snowflake|bigquery|databricks|redshift|kafka|eventbridge|heroku|netsuite|pardot|shopify|magento|segment|tealium|okta|auth0|stripe|adyen|workato|boomi|tableau|agentforce|demandware|hybris|akeneo|informatica|hana|s\/4hana)/i;

/** What people write in notes and the catalogue does not list. */
const MORE: Partial<Record<SystemKind, readonly string[]>> = {
  sales: ['CRM', 'Salesforce', 'Salesforce CRM', 'SFDC'],
  'commerce-b2c': ['Shop', 'Store', 'Webshop', 'SFCC', 'E-commerce', 'eCommerce'],
  'commerce-b2b': ['CloudCraze'],
  'marketing-engagement': ['SFMC', 'MCE', 'MC', 'ExactTarget'],
  'account-engagement': ['MCAE', 'Account Engagement'],
  'data-cloud': ['CDP', 'DC', 'D360', 'Salesforce Genie'],
  'revenue-cpq': ['CPQ', 'Revenue Cloud', 'SteelBrick'],
  'industries-comms': ['Vlocity'],
  'crm-analytics': ['Tableau CRM', 'Wave'],
  agentforce: ['Einstein bot', 'Einstein bots'],
  pos: ['Till', 'Till system', 'Tills'],
  'order-management': ['OMS'],
  'web-cms': ['Web', 'Website', 'Web site'],
  'mobile-app': ['Mobile', 'Mobile app', 'App'],
  'aws-lake': ['Lake', 'S3', 'Data lake'],
  'erp-generic': ['ERP'],
  'erp-sap': ['SAP', 'SAP ERP', 'SAP ECC', 'SAP S/4HANA', 'SAP S4HANA', 'SAP S4', 'S4'],
  'identity-provider': ['Identity', 'IdP', 'Auth'],
};
