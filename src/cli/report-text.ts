/** The report in the form that was asked for. */
import { csvReport } from '../findings-report/csv-report.ts';
import { jsonReport } from '../findings-report/json-report.ts';
import { junitReport } from '../findings-report/junit-report.ts';
import { markdownReport } from '../findings-report/markdown-report.ts';
import type { FindingsReport } from '../findings-report/report.ts';
import { sarifReport } from '../findings-report/sarif-report.ts';
import { textReport } from '../findings-report/text-report.ts';
import type { Format } from './requests.ts';

export function reportText(report: FindingsReport, format: Format, hasColor: boolean): string {
  return format === 'text' ? textReport(report, hasColor) : WRITERS[format](report);
}

const WRITERS: Readonly<Record<Exclude<Format, 'text'>, (report: FindingsReport) => string>> = {
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
  markdown: markdownReport,
  csv: csvReport,
};
