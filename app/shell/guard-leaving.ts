/** The page is about to go: store what is pending, and ask to stay only where storing has failed. */
import type { Stores } from '../store/stores.ts';

export function guardLeaving({ workspace, designs, toasts }: Stores, download: () => void): void {
  const flush = () => void workspace.flush();
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });

  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  workspace.subscribe((now, before) => {
    const hasFailed = now.save.state === 'failed';
    if (hasFailed === (before.save.state === 'failed')) return;
    if (!hasFailed) return window.removeEventListener('beforeunload', warn);
    window.addEventListener('beforeunload', warn);
    if (now.save.state === 'failed' && designs.getState().undoable.length > 0) {
      toasts.show(now.save.problem.text, { tone: 'error', action: { label: 'Download the file', run: download } });
    }
  });
}
