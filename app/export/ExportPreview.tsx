import { classNames } from '../ui/class-names.ts';
import { TOOL_FILES, type ToolForm, toolFormOf } from './other-tools.ts';
import type { Preview } from './use-preview.ts';

interface ExportPreviewProps {
  readonly preview: Preview | null;
  readonly isEmpty: boolean;
  readonly format: 'png' | 'svg' | 'json' | 'viewer' | ToolForm;
  readonly theme: 'light' | 'dark';
}

export function ExportPreview({ preview, isEmpty, format, theme }: ExportPreviewProps) {
  const isPicture = format === 'png' || format === 'svg';
  const tool = toolFormOf(format);
  return (
    <div
      className={classNames(
        'flex h-52 items-center justify-center overflow-hidden rounded-lg border border-line p-3 md:h-[25rem]',
        theme === 'dark' && isPicture ? 'bg-[#0e1726]' : 'bg-sunken',
      )}
    >
      {format === 'json' && (
        <p className="max-w-72 text-center text-ink-soft">
          The design file: readable, easy to compare, and what the command line checks. It opens again by dropping it
          here.
        </p>
      )}
      {format === 'viewer' && !isEmpty && (
        <p className="max-w-72 text-center text-ink-soft">
          One page with the diagram, its findings and what is known of each element. It opens by a double click, without
          a network or Headwater, and opens here again by dropping it.
        </p>
      )}
      {tool && !isEmpty && <p className="max-w-72 text-center text-ink-soft">{TOOL_FILES[tool].about}</p>}
      {format !== 'json' && isEmpty && (
        <p className="max-w-72 text-center text-ink-soft">
          There is nothing to draw yet. Add a system, then export its picture.
        </p>
      )}
      {isPicture && !isEmpty && preview && (
        <img src={preview.address} alt="Preview of the export" className="max-h-full max-w-full object-contain" />
      )}
    </div>
  );
}
