/** What the command line can be asked for. */
import type { DeliverableId } from '../deliverables/document.ts';
import type { Paper } from '../render/pdf/render-pdf.ts';
import type { ExportFormat } from './export-format.ts';

export interface CheckRequest {
  readonly command: 'check';
  readonly paths: readonly string[];
  readonly profile: 'core' | 'extended' | null;
  readonly today: string | null;
  readonly format: Format;
  /** Warnings beyond it fail the check; null for any number. */
  readonly maxWarnings: number | null;
  /** Ids of rules, or `keys/*`; none means all. */
  readonly rules: readonly string[];
  readonly baseline: string | null;
  readonly config: string | null;
  readonly rulesFile: string | null;
  readonly docs: string | null;
}

export const FORMATS = ['text', 'json', 'sarif', 'junit', 'markdown', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface ExportRequest {
  readonly command: 'export';
  readonly path: string;
  readonly to: ExportFormat;
  /** Null for all; only documents have one. */
  readonly deliverable: DeliverableId | null;
  readonly out: string | null;
  /** Of the PDF. */
  readonly paper: Paper;
}

export interface LinkRequest {
  readonly command: 'link';
  readonly path: string;
  readonly base: string | null;
}

export interface OpenRequest {
  readonly command: 'open';
  readonly link: string;
}

export type Request = CheckRequest | ExportRequest | LinkRequest | OpenRequest | { readonly command: 'help' };
