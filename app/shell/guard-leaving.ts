/** The page is about to go: store what is pending, and ask to stay only where storing has failed. */
import type { Stores } from '../store/stores.ts';

export function guardLeaving({ workspace, designs, toasts }: Stores, download: () => void): void {
  const flush = () => void workspace.flush();
  // What is begun as the page goes may come too late: a reload waits for neither. Before it there are some milliseconds.
  window.addEventListener('beforeunload', flush);
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });

  let shownText = '';
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  workspace.subscribe((now, before) => {
    const hasFailed = now.save.state === 'failed';
    if (hasFailed === (before.save.state === 'failed')) return;
    toasts.dismissText(shownText);
    if (now.save.state !== 'failed') {
      window.removeEventListener('beforeunload', warn);
      return;
    }
    window.addEventListener('beforeunload', warn);
    if (designs.getState().undoable.length === 0) return;
    shownText = now.save.problem.text;
    toasts.show(shownText, { tone: 'error', action: { label: 'Download the file', run: download } });
  });
}
