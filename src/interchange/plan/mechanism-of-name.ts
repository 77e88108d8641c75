/** Which mechanism a few words mean: by the catalogue's names, other names and abbreviations. */
import type { MechanismId } from '../../catalog/mechanism.ts';
import { mechanismDisplayName, shortMechanismName } from '../../catalog/mechanism-names.ts';
import { MECHANISMS } from '../../catalog/mechanisms.ts';
import { fold } from '../../catalog/search.ts';
import { MECHANISM_KEYWORDS } from '../../catalog/search-keywords.ts';
import { entityOfName } from './entity-of-name.ts';
import { remembered } from './remembered.ts';

/** Only where the whole text is one of its names. */
export function mechanismNamed(text: string): MechanismId | null {
  const folded = fold(text.slice(0, LONGEST)).replace(LEAD, '');
  const { whole } = theIndex();
  return whole.get(folded) ?? whole.get(folded.replace(/s$/, '')) ?? whole.get(`${folded}s`) ?? null;
}

/** Also where the text holds a name ("SAP via platform events"), or each of its words begins a word of one. */
export const mechanismMeant = remembered(readMeant);

function readMeant(text: string): MechanismId | null {
  const named = mechanismNamed(text);
  if (named) return named;
  const folded = fold(text.slice(0, LONGEST)).replace(LEAD, '');
  const words = folded.split(' ').filter((word) => word !== '');
  // "Order" begins the name of a connector, but it is what flows.
  if (words.length === 0 || entityOfName(folded) !== null) return null;
  const { parts, words: known } = theIndex();
  const padded = ` ${folded} `;
  const part = parts.find(([name]) => padded.includes(name));
  if (part) return part[1];
  if (words.length > MOST_WORDS || words.some((word) => word.length < 3)) return null;
  return known.find(([own]) => words.every((word) => own.some((one) => one.startsWith(word))))?.[1] ?? null;
}

const LONGEST = 160;
const MOST_WORDS = 4;
const LEAD = /^(?:via|by|using|over|through|with|as) /;

interface Index {
  readonly whole: ReadonlyMap<string, MechanismId>;
  readonly parts: readonly (readonly [string, MechanismId])[];
  readonly words: readonly (readonly [readonly string[], MechanismId])[];
}

let index: Index | undefined;

/** Made when it is first asked for. */
function theIndex(): Index {
  index ??= indexed();
  return index;
}

function indexed(): Index {
  const whole = new Map<string, MechanismId>();
  const keep = (text: string, id: MechanismId) => {
    const folded = fold(text);
    if (folded !== '' && !whole.has(folded)) whole.set(folded, id);
  };
  for (const { id, name } of MECHANISMS) for (const text of [mechanismDisplayName(id), name, id]) keep(text, id);
  for (const [text, id] of MORE) keep(text, id);
  for (const { id, aka } of MECHANISMS) for (const text of [shortMechanismName(id), ...aka]) keep(text, id);
  const names = new Map(whole);
  for (const { id } of MECHANISMS) for (const text of MECHANISM_KEYWORDS[id] ?? []) keep(text, id);
  const parts = [...names].filter(([text]) => text.includes(' ') || text.length > 3);
  parts.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const words = MECHANISMS.map(({ id, name }) => [fold(`${name} ${shortMechanismName(id)}`).split(' '), id] as const);
  return { whole, parts: parts.map(([text, id]) => [` ${text} `, id]), words };
}

/** What people write in notes; the catalogue's own names come before them. */
const MORE: readonly (readonly [string, MechanismId])[] = [
  ['events', 'platform-events'],
  ['event', 'platform-events'],
  ['PE', 'platform-events'],
  ['REST', 'rest-request-reply'],
  ['REST API', 'rest-request-reply'],
  ['API', 'rest-request-reply'],
  ['API call', 'rest-request-reply'],
  ['SOAP', 'soap-request-reply'],
  ['CDC', 'cdc'],
  ['batch', 'etl-batch'],
  ['ETL', 'etl-batch'],
  ['SFTP', 'sftp-file-drop'],
  ['FTP', 'sftp-file-drop'],
  ['file', 'sftp-file-drop'],
  ['file drop', 'sftp-file-drop'],
  ['CSV', 'sftp-file-drop'],
  ['bulk', 'bulk-api-2'],
  ['Bulk API', 'bulk-api-2'],
  ['Kafka', 'kafka'],
  ['queue', 'sqs'],
  ['webhook', 'webhook'],
  ['MuleSoft', 'mulesoft-connector'],
  ['iPaaS', 'ipaas-flow'],
  ['zero copy', 'zero-copy-federation'],
  ['zero-copy federation', 'zero-copy-federation'],
  ['MC Connect', 'mc-connect-sds'],
  ['manual', 'manual-process'],
  ['by hand', 'manual-process'],
  ['ingestion API', 'dc-ingestion-api-streaming'],
  ['web SDK', 'dc-web-mobile-sdk'],
  ['activation', 'dc-activation-mce'],
];
