/** "Only new since ...": judges a kept state once, and remembers what was found in it. */
import { decodeJson } from '../../../src/codecs/json.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import { type Comparison, findingsComparison, stopComparing } from '../../store/findings-comparison.ts';
import type { RestorePointEntry } from '../../store/restore-points.ts';
import type { Stores } from '../../store/stores.ts';
import { findingKey } from './finding-order.ts';

/** The newest request wins; one that cannot be read says so and compares nothing. */
export async function compareWith(stores: Stores, point: RestorePointEntry): Promise<void> {
  const { workspace, findings, toasts } = stores;
  const { open } = workspace.getState();
  if (open.kind !== 'stored') return;
  const asked: Comparison = {
    designId: open.id,
    restorePoint: point.key,
    label: pointLabel(point),
    before: null,
    isOnlyNew: true,
  };
  findingsComparison.setState({ current: asked });
  const text = await (await workspace.restorePoints())?.read(point.key);
  const decoded = text === undefined ? undefined : decodeJson(text);
  const judgement = decoded?.ok ? await findings.judge(decoded.value.design) : null;
  if (findingsComparison.getState().current !== asked) return;
  if (!judgement) {
    stopComparing();
    toasts.show('This restore point cannot be read any more.', { tone: 'error' });
    return;
  }
  const before = new Set([...judgement.problems, ...judgement.toDos].map(findingKey));
  findingsComparison.setState({ current: { ...asked, before } });
}

/** What people call a restore point: two of them may have the same name. */
export function pointLabel({ label, at }: RestorePointEntry): string {
  return `${label}, ${new Date(at).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' })}`;
}

export interface Change {
  readonly added: number;
  readonly gone: number;
}

/** A waived finding is not gone: it is still there, and somebody answers for it. */
export function changeSince(before: ReadonlySet<string>, { findings, toDos, waived }: Found): Change {
  const open = new Set([...findings, ...toDos].map(findingKey));
  const kept = new Set(waived.map(({ finding }) => findingKey(finding)));
  return {
    added: [...open].filter((key) => !before.has(key)).length,
    gone: [...before].filter((key) => !open.has(key) && !kept.has(key)).length,
  };
}

interface Found {
  readonly findings: readonly Finding[];
  readonly toDos: readonly Finding[];
  readonly waived: readonly { readonly finding: Finding }[];
}
