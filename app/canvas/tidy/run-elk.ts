/**
 * The layouter: half a megabyte, loaded on first use, in a worker of its own, so that stopping it means ending the worker.
 */
import type { ElkNode } from '../../../src/scene/elk-graph.ts';
import { workerAddress } from '../../trusted-types.ts';

export interface ElkRun {
  /** Rejects with `Stopped` when it is ended before it is done. */
  layout(graph: ElkNode): Promise<ElkNode>;
  end(): void;
}

export class Stopped extends Error {}

export function startElk(): ElkRun {
  let worker: Worker | null = null;
  let isEnded = false;
  let stop: (reason: Stopped) => void = () => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = reject;
  });
  // Nobody may be waiting when it is ended.
  stopped.catch(() => undefined);

  async function layout(graph: ElkNode): Promise<ElkNode> {
    const [{ default: Elk }, { default: address }] = await Promise.all([
      import('elkjs/lib/elk-api.js'),
      import('elkjs/lib/elk-worker.min.js?url'),
    ]);
    if (isEnded) throw new Stopped();
    const started = new Worker(workerAddress(address));
    worker = started;
    const elk = new Elk({ workerFactory: () => started });
    // Plain data both ways; the layouter's own types are only stricter about what may be absent.
    return Promise.race([
      elk.layout(structuredClone(graph) as Parameters<typeof elk.layout>[0]) as Promise<ElkNode>,
      stopped,
    ]);
  }

  return {
    layout,
    end() {
      isEnded = true;
      worker?.terminate();
      stop(new Stopped());
    },
  };
}
