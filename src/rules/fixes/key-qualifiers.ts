/** Source codes that keep equal native ids of several sources apart in Data Cloud. */
import type { Command } from '../../commands/command.ts';
import { edit, together } from '../../commands/edit.ts';
import { counted } from '../../lib/counted.ts';
import { isSet } from '../../topology/empty.ts';
import type { Link, SystemNode } from '../../topology/topology.ts';
import { systemName } from '../wording.ts';

/** Shown in Data Cloud beside every key, so kept short. */
const MAX_LENGTH = 20;
/** A longer name is known by its initials. */
const MAX_PLAIN_LENGTH = 12;

/** A qualifier for each feed that has none; feeds of one system share theirs. */
export function qualifyKeys(feeds: readonly Link[]): Command {
  const codes = new Map<SystemNode, string>();
  const taken = new Set(feeds.flatMap(({ flow }) => (isSet(flow.keyQualifier) ? [flow.keyQualifier] : [])));
  for (const { source, flow } of byId(feeds)) if (isSet(flow.keyQualifier)) codes.set(source, flow.keyQualifier);
  const bare = byId(feeds).filter(({ flow }) => !isSet(flow.keyQualifier));
  const commands = bare.map(({ flow, source }) => {
    const keyQualifier = codes.get(source) ?? freeCode(source, taken);
    codes.set(source, keyQualifier);
    taken.add(keyQualifier);
    return edit('Set key qualifier', 'flows', flow.id, { keyQualifier });
  });
  const names = [...new Set(bare.map(({ source }) => codes.get(source)))].join(', ');
  return together(`Set the key qualifier of ${counted(bare.length, 'flow')} (${names})`, commands);
}

/** "Sales Cloud" is SALES_CLOUD, "Marketing Cloud Engagement" is MCE. */
export function sourceCode(source: SystemNode): string {
  const words = systemName(source)
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toUpperCase()
    .split(/[^A-Z\d]+/)
    .filter((word) => word !== '');
  const code = words.join('_');
  if (code.length <= MAX_PLAIN_LENGTH || words.length === 1) return code.slice(0, MAX_LENGTH) || 'SOURCE';
  return words
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, MAX_LENGTH);
}

function freeCode(source: SystemNode, taken: ReadonlySet<string>): string {
  const code = sourceCode(source);
  if (!taken.has(code)) return code;
  for (let count = 2; ; count += 1) {
    const next = `${code.slice(0, MAX_LENGTH - 3)}_${count}`;
    if (!taken.has(next)) return next;
  }
}

function byId(feeds: readonly Link[]): readonly Link[] {
  return [...feeds].sort((a, b) => (a.flow.id < b.flow.id ? -1 : 1));
}
