/** The worker that reads and plans large imports, so that the page stays free; closing it is how one is cancelled. */
import { runJob } from './import-jobs.ts';
import type { FromImportWorker, ToImportWorker } from './import-messages.ts';

addEventListener('message', ({ data: { token, name, asked } }: MessageEvent<ToImportWorker>) => {
  try {
    say({ is: 'answer', token, answer: runJob(name, asked) });
  } catch (error) {
    say({ is: 'failed', token, reason: error instanceof Error ? error.message : String(error) });
  }
});

function say(message: FromImportWorker): void {
  postMessage(message);
}
