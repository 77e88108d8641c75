/**
 * Every form in which a design leaves by the command line. A new one is a row here, in the order of the usage text;
 * what it needs is loaded only when it is asked for.
 */
import { encodeJson } from '../codecs/json.ts';
import type { ExportFormat } from './export-format.ts';

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'svg',
    about: 'the picture, which opens again as the design',
    isOf: 'design',
    make: async (asked) => (await import('./export-pictures.ts')).picture(asked),
  },
  {
    id: 'json',
    about: 'the design itself in canonical form',
    isOf: 'design',
    make: ({ design }) => encodeJson(design),
  },
  {
    id: 'md',
    about: 'deliverables on one page of Markdown',
    isOf: 'deliverables',
    make: async (asked) => (await import('./export-documents.ts')).markdown(asked),
  },
  {
    id: 'html',
    about: 'one report that needs nothing else, and prints',
    isOf: 'deliverables',
    make: async (asked) => (await import('./export-documents.ts')).html(asked),
  },
  {
    id: 'viewer',
    about: 'one page to look at without a network, which opens again as the design',
    isOf: 'design',
    make: async (asked) => (await import('./export-viewer.ts')).viewer(asked),
  },
  {
    id: 'csv',
    about: 'one file for each table, in the folder PATH',
    isOf: 'deliverables',
    isFolder: true,
    make: async (asked) => (await import('./export-documents.ts')).csv(asked),
  },
  {
    id: 'xlsx',
    about: 'an Excel workbook, a sheet for each deliverable',
    isOf: 'deliverables',
    make: async (asked) => (await import('./export-pack.ts')).workbook(asked),
  },
  {
    id: 'zip',
    about: 'the pack: reports, workbook, tables, picture and design in one file',
    isOf: 'deliverables',
    hasPages: true,
    make: async (asked) => (await import('./export-pack.ts')).pack(asked),
  },
  {
    id: 'pdf',
    about: 'the report on pages, with bookmarks and a picture of lines and text',
    isOf: 'deliverables',
    hasPages: true,
    make: async (asked) => (await import('./export-pdf.ts')).pdf(asked),
  },
  {
    id: 'pptx',
    about: 'a deck: the diagram as shapes to edit, and the tables',
    isOf: 'deliverables',
    make: async (asked) => (await import('./export-pptx.ts')).pptx(asked),
  },
  {
    id: 'drawio',
    about: 'a draw.io file to edit, which opens again as the design',
    isOf: 'design',
    make: async (asked) => (await import('./export-interchange.ts')).drawio(asked),
  },
  {
    id: 'mermaid',
    about: 'a Mermaid flowchart',
    isOf: 'design',
    make: async (asked) => (await import('./export-interchange.ts')).mermaid(asked),
  },
  {
    id: 'likec4',
    about: 'the model and its views as LikeC4',
    isOf: 'design',
    make: async (asked) => (await import('./export-interchange.ts')).likec4(asked),
  },
];
