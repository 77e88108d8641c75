/** Tries commands on copies of the design, one after the other and in slices, and says what each would change. */
import { useEffect, useState } from 'react';
import { changeBetween, type FindingsChange } from '../../../src/advice/what-if.ts';
import type { Command } from '../../../src/commands/command.ts';
import { applyPatch, isEmptyPatch } from '../../../src/model/patch.ts';
import { useDesign, useStores } from '../../store/context.tsx';

export interface WhatIf {
  readonly id: string;
  readonly command: Command;
}

/** `idle` = the command would do nothing. What is not in the map is not worked out yet. */
export type WhatIfs = ReadonlyMap<string, FindingsChange | 'idle'>;

const NONE: WhatIfs = new Map();

/** `whatIfs` needs a stable identity: a fresh list begins anew. */
export function useWhatIfs(whatIfs: readonly WhatIf[]): WhatIfs {
  const { findings } = useStores();
  const design = useDesign((whole) => whole);
  const [found, setFound] = useState<{ readonly of: readonly WhatIf[]; readonly changes: WhatIfs } | null>(null);

  useEffect(() => {
    let isDropped = false;

    async function tryAll(): Promise<void> {
      const before = whatIfs.length === 0 ? null : await findings.judge(design);
      const changes = new Map<string, FindingsChange | 'idle'>();
      for (const { id, command } of whatIfs) {
        if (isDropped || !before) return;
        const patch = command.run(design);
        const after = isEmptyPatch(patch) ? null : await findings.judge(applyPatch(design, patch));
        changes.set(id, after ? changeBetween(before.findings, after.findings, design) : 'idle');
        if (!isDropped) setFound({ of: whatIfs, changes: new Map(changes) });
      }
    }

    void tryAll();
    return () => {
      isDropped = true;
    };
  }, [design, whatIfs, findings]);

  return found?.of === whatIfs ? found.changes : NONE;
}
