/** The forms in which findings leave, and what the file of each is called. */

import { csvReport } from '../../../src/findings-report/csv-report.ts';
import { jsonReport } from '../../../src/findings-report/json-report.ts';
import { markdownReport } from '../../../src/findings-report/markdown-report.ts';
import type { FindingsReport } from '../../../src/findings-report/report.ts';
import { sarifReport } from '../../../src/findings-report/sarif-report.ts';
import { SPREADSHEET_MARK } from '../../../src/lib/spreadsheet-mark.ts';

export interface OutgoingForm {
  readonly label: string;
  /** Who takes it. */
  readonly hint: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (report: FindingsReport) => string;
  /** In a file, before the text: what makes Excel read a table as UTF-8. */
  readonly mark: string;
}

export const OUTGOING_FORMS = {
  markdown: {
    label: 'Markdown',
    hint: 'For a wiki, a pull request, a mail',
    ending: 'findings.md',
    type: 'text/markdown',
    write: markdownReport,
    mark: '',
  },
  csv: {
    label: 'CSV',
    hint: 'For a spreadsheet or a tracker: one row a finding',
    ending: 'findings.csv',
    type: 'text/csv',
    write: csvReport,
    mark: SPREADSHEET_MARK,
  },
  json: {
    label: 'JSON',
    hint: 'For a script; the same as the command line writes',
    ending: 'findings.json',
    type: 'application/json',
    write: jsonReport,
    mark: '',
  },
  sarif: {
    label: 'SARIF',
    hint: 'For code scanning: with the help of each rule, places and fixes',
    ending: 'findings.sarif',
    type: 'application/sarif+json',
    write: sarifReport,
    mark: '',
  },
} as const satisfies Record<string, OutgoingForm>;

export type OutgoingFormName = keyof typeof OUTGOING_FORMS;
export const OUTGOING_FORM_NAMES = Object.keys(OUTGOING_FORMS) as readonly OutgoingFormName[];
