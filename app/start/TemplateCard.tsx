import { useState } from 'react';
import { useTheme } from '../canvas/cards/use-theme.ts';
import { useStores } from '../store/context.tsx';
import { FindingCounts } from './FindingCounts.tsx';
import { openNew } from './opening.ts';
import { addressOf, loadTemplate, type Template } from './templates.ts';

export function TemplateCard({ template }: { readonly template: Template }) {
  const stores = useStores();
  const { mode, surface } = useTheme();
  const [isOpening, setIsOpening] = useState(false);

  async function open() {
    setIsOpening(true);
    const design = await loadTemplate(template);
    if (design) await openNew(stores, design);
    else stores.toasts.show(`The template “${template.name}” could not be loaded.`, { tone: 'error' });
    setIsOpening(false);
  }

  return (
    <li>
      <button
        type="button"
        disabled={isOpening}
        aria-label={`Start from ${template.name}`}
        onClick={() => void open()}
        className="group flex size-full flex-col overflow-hidden rounded-xl border border-line-strong bg-panel text-left shadow-raised hover:border-ring"
      >
        <span
          className="relative block aspect-16/10 w-full shrink-0 border-b border-line"
          style={{ backgroundColor: surface.canvas }}
        >
          <img
            src={addressOf(template.pictures[mode])}
            alt=""
            loading="lazy"
            className="absolute inset-2 h-[calc(100%-1rem)] w-[calc(100%-1rem)] object-contain"
          />
        </span>
        <span className="flex flex-1 flex-col gap-1.5 p-3">
          <span className="font-semibold">{template.name}</span>
          <span className="text-xs text-ink-soft">{template.summary}</span>
          <span className="mt-auto flex items-center justify-between gap-2 pt-1 text-xs text-ink-muted">
            <span>
              {template.systems} clouds · {template.flows} flows
            </span>
            <FindingCounts counts={template.findings} />
          </span>
        </span>
      </button>
    </li>
  );
}
