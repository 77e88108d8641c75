import { useState } from 'react';
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

export function EdgeList({ title, none, edges, otherOf, waves, onGo }: EdgeListProps) {
  const [showsAll, setShowsAll] = useState(false);
  const listed = edges
    .map((edge) => ({ edge, other: otherOf(edge), wave: waves.waveOf.get(otherOf(edge)) ?? null }))
    .sort((a, b) => (a.wave ?? 0) - (b.wave ?? 0) || (a.other.name < b.other.name ? -1 : 1));
  return (
    <DetailList title={title} count={edges.length} none={none}>
      <ul className="flex flex-col">
        {(showsAll ? listed : listed.slice(0, MOST_AT_ONCE)).map(({ edge, other, wave }) => (
          <li key={other.id}>
            <button
              type="button"
              onClick={() => onGo(other)}
              className="-mx-1.5 flex min-h-7 w-full flex-col items-start rounded-md px-1.5 py-0.5 text-left text-xs hover:bg-sunken coarse:min-h-11"
            >
              <span className="text-link wrap-anywhere">
                {other.name} <span className="text-ink-muted">wave {wave ?? 'open'}</span>
              </span>
              <span className="text-[11px] text-ink-soft">{NEED_TEXTS[edge.reason]}</span>
            </button>
          </li>
        ))}
      </ul>
      {!showsAll && listed.length > MOST_AT_ONCE && (
        <Button size="small" tone="quiet" className="self-start" onClick={() => setShowsAll(true)}>
          Show all {listed.length}
        </Button>
      )}
    </DetailList>
  );
}
