import { classNames } from '../ui/class-names.ts';
import type { Preview } from './use-preview.ts';

interface ExportPreviewProps {
  readonly preview: Preview | null;
  readonly isEmpty: boolean;
  readonly format: 'png' | 'svg' | 'json';
  readonly theme: 'light' | 'dark';
}

export function ExportPreview({ preview, isEmpty, format, theme }: ExportPreviewProps) {
  return (
    <div
      className={classNames(
        'flex h-52 items-center justify-center overflow-hidden rounded-lg border border-line p-3 md:h-[25rem]',
        theme === 'dark' && format !== 'json' ? 'bg-[#0e1726]' : 'bg-sunken',
      )}
    >
      {format === 'json' && (
        <p className="max-w-72 text-center text-ink-soft">
          The design file: readable, easy to compare, and what the command line checks. It opens again by dropping it
          here.
        </p>
      )}
      {format !== 'json' && isEmpty && (
        <p className="max-w-72 text-center text-ink-soft">
          There is nothing to draw yet. Add a system, then export its picture.
        </p>
      )}
      {format !== 'json' && !isEmpty && preview && (
        <img src={preview.address} alt="Preview of the export" className="max-h-full max-w-full object-contain" />
      )}
    </div>
  );
}
