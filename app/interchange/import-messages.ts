/** What the page and the worker that reads imports say to each other. */
import type { JobName, Jobs } from './import-jobs.ts';

export interface ToImportWorker {
  readonly token: number;
  readonly name: JobName;
  readonly asked: Jobs[JobName]['asked'];
}

export type FromImportWorker =
  | { readonly is: 'answer'; readonly token: number; readonly answer: Jobs[JobName]['answer'] }
  | { readonly is: 'failed'; readonly token: number; readonly reason: string };
