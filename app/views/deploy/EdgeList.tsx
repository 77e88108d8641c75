import { useState } from 'react';
import { groupBy } from '../../../src/lib/group-by.ts';
import { naturalOrder } from '../../../src/lib/natural-order.ts';
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import { type HardEdge, NEED_TEXTS } from '../../../src/topology/deployment-graph.ts';
import type { Waves } from '../../../src/topology/deployment-waves.ts';
import { Button } from '../../ui/Button.tsx';
import { DetailList } from './DetailStrip.tsx';

interface EdgeListProps {
  readonly title: string;
  readonly none: string;
  readonly edges: readonly HardEdge[];
  readonly otherOf: (edge: HardEdge) => DeployItem;
  readonly waves: Waves;
  readonly onGo: (item: DeployItem) => void;
}

/** A ruleset may wait for hundreds of feeds. */
const MOST_AT_ONCE = 40;

/** What the lines show, in words: under each reason the items, first wave first. */
export function EdgeList({ title, none, edges, otherOf, waves, onGo }: EdgeListProps) {
  const [showsAll, setShowsAll] = useState(false);
  const sorted = edges
    .map((edge) => ({ reason: edge.reason, other: otherOf(edge), wave: waves.waveOf.get(otherOf(edge)) ?? null }))
    .sort((a, b) => (a.wave ?? 0) - (b.wave ?? 0) || naturalOrder(a.other.name, b.other.name));
  const groups = groupBy(showsAll ? sorted : sorted.slice(0, MOST_AT_ONCE), ({ reason }) => reason);
  return (
    <DetailList title={title} count={edges.length} none={none}>
      {[...groups].map(([reason, members]) => (
        <div key={reason}>
          <p className="text-[11px] text-ink-soft">{NEED_TEXTS[reason]}:</p>
          <ul>
            {members.map(({ other, wave }) => (
              <li key={other.id}>
                <button
                  type="button"
                  onClick={() => onGo(other)}
                  className="-mx-1.5 flex min-h-6 w-full items-baseline gap-1.5 rounded-md px-1.5 py-0.5 text-left text-xs hover:bg-sunken coarse:min-h-11 coarse:items-center"
                >
                  <span className="min-w-0 truncate text-link">{other.name}</span>
                  <span className="shrink-0 text-ink-muted">wave {wave ?? 'open'}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {!showsAll && sorted.length > MOST_AT_ONCE && (
        <Button size="small" tone="quiet" className="self-start" onClick={() => setShowsAll(true)}>
          Show all {sorted.length}
        </Button>
      )}
    </DetailList>
  );
}
