/** The design as other tools read it; their writers are loaded with the first of them. */
import type { Design } from '../../src/model/design.ts';
import { designFileName } from '../store/file-name.ts';
import { todayUtc } from '../store/today.ts';
import { downloadFile } from '../ui/download.ts';

export type ToolForm = 'drawio' | 'mermaid' | 'likec4';

interface ToolFile {
  readonly label: string;
  readonly ending: string;
  readonly type: string;
  /** What one may expect of the file. */
  readonly about: string;
}

export const TOOL_FILES: Readonly<Record<ToolForm, ToolFile>> = {
  drawio: {
    label: 'draw.io',
    ending: 'drawio',
    type: 'application/xml',
    about:
      'The diagram as shapes to edit in draw.io, with the whole design inside: drop the file here again, and what was changed there is listed for you to take.',
  },
  mermaid: {
    label: 'Mermaid',
    ending: 'mmd',
    type: 'text/plain',
    about: 'A flowchart as text, for pages that draw Mermaid: orgs as subgraphs, systems as nodes, flows as edges.',
  },
  likec4: {
    label: 'LikeC4',
    ending: 'c4',
    type: 'text/plain',
    about:
      'The model as LikeC4: orgs, systems, objects and flows with what is known of them, and a view of each system.',
  },
};

export const TOOL_NAMES: Readonly<Record<ToolForm, string>> = {
  drawio: TOOL_FILES.drawio.label,
  mermaid: TOOL_FILES.mermaid.label,
  likec4: TOOL_FILES.likec4.label,
};

/** Undefined for what is no form of another tool. */
export function toolFormOf(format: string): ToolForm | undefined {
  return (Object.keys(TOOL_FILES) as ToolForm[]).find((form) => form === format);
}

/** The name of the file that was saved. */
export async function saveForTool(design: Design, form: ToolForm): Promise<string> {
  const { ending, type } = TOOL_FILES[form];
  const name = designFileName(design, ending);
  downloadFile(name, await written(design, form), `${type};charset=utf-8`);
  return name;
}

async function written(design: Design, form: ToolForm): Promise<string> {
  const { headerOf } = await import('../../src/interchange/header.ts');
  const { versionHash } = await import('../../src/deliverables/version-hash.ts');
  // In UTC, as on every other deliverable.
  const header = headerOf(design, todayUtc(), versionHash(design));
  switch (form) {
    case 'drawio':
      return (await import('../../src/interchange/drawio/drawio-file.ts')).drawioOf(design, header);
    case 'mermaid':
      return (await import('../../src/interchange/mermaid/mermaid-text.ts')).mermaidOf(design, header);
    case 'likec4':
      return (await import('../../src/interchange/likec4/likec4-text.ts')).likec4Of(design, header);
  }
}
