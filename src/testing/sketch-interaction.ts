/** `chat: live-chat at service within 3 s reads dc Customer by dc-query-api, sales Case by crm-query` */
import type { DesignDraft, Fields } from './sketch-draft.ts';
import { durationMs, listOf, type Words } from './sketch-words.ts';

export function readInteraction(draft: DesignDraft, id: string, type: string, words: Words, extra: Fields): void {
  words.expect('at');
  const systemId = words.next();
  draft.system(systemId);
  const name = words.quoted() ?? id;
  const isTimed = words.oneOf(['within']) !== undefined;
  const budget: Fields = isTimed ? { latencyBudgetMs: durationMs(words) } : {};
  const parallel: Fields = words.oneOf(['parallel']) === undefined ? {} : { parallel: true };
  const reads = words.oneOf(['reads']) === undefined ? [] : readsOf(draft, words);
  draft.put('interactions', id, { name, systemId, type, ...budget, ...parallel, reads, ...extra });
}

function readsOf(draft: DesignDraft, words: Words): readonly Fields[] {
  const reads: Fields[] = [];
  do {
    const systemId = words.next();
    draft.system(systemId);
    const entityIds = words.peek() === 'by' ? [] : listOf(words);
    for (const entity of entityIds) draft.entity(entity);
    words.expect('by');
    const mechanism = words.next();
    const graph = words.after('graph');
    const isMeasured = words.oneOf(['measured']) !== undefined;
    reads.push({
      systemId,
      entityIds,
      mechanism,
      ...(graph && { dataGraphId: graph }),
      ...(isMeasured && { measuredP95Ms: durationMs(words) }),
    });
  } while (words.oneOf([',']) !== undefined);
  return reads;
}
