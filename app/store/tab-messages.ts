/** What tabs that have the same design open tell each other. Nothing of it leaves the browser. */
import type { Patch } from '../../src/model/patch.ts';

export type TabMessage =
  /** The writer has stored an entry. */
  | { readonly type: 'entry'; readonly from: string; readonly seq: number; readonly patch: Patch }
  /** `from` wants to write: the writer hands over, the others let it pass. */
  | { readonly type: 'take-over'; readonly from: string }
  /** `from` writes from now on; the newest epoch is right. */
  | { readonly type: 'writing'; readonly from: string; readonly epoch: number }
  /** Edits that `from` could not store before it lost its turn; the writer makes them its own. */
  | { readonly type: 'unsaved'; readonly from: string; readonly id: string; readonly patch: Patch }
  | { readonly type: 'unsaved-kept'; readonly from: string; readonly id: string };

export interface TabChannel {
  post(message: TabMessage): void;
  onMessage(listener: (message: TabMessage) => void): void;
  close(): void;
}

/** Only tabs of our own origin can speak on it, so messages are taken as they are. */
export function browserChannel(designId: string): TabChannel {
  const channel = new BroadcastChannel(`headwater.design.${designId}`);
  return {
    post: (message) => channel.postMessage(message),
    onMessage(listener) {
      channel.onmessage = ({ data }: MessageEvent<TabMessage>) => listener(data);
    },
    close: () => channel.close(),
  };
}
