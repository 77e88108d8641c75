import { ClipboardList, FileUp, Plus } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { chooseFiles, DESIGN_FILES } from './choose-file.ts';
import { MyDesigns } from './MyDesigns.tsx';
import { openBlank, openFiles } from './opening.ts';
import { TemplateCard } from './TemplateCard.tsx';
import { loadTemplates, type Template } from './templates.ts';

/** Where one begins: a blank design, a file, a template, or a design of before. `brand` is the mark and its menu. */
export function StartScreen({ brand }: { readonly brand: ReactNode }) {
  const stores = useStores();
  const [templates, setTemplates] = useState<readonly Template[]>([]);

  useEffect(() => {
    let isGone = false;
    void loadTemplates().then((loaded) => {
      if (!isGone) setTemplates(loaded);
    });
    return () => {
      isGone = true;
    };
  }, []);

  return (
    <div className="h-full overflow-y-auto bg-canvas">
      {brand}
      <main className="mx-auto flex max-w-6xl flex-col gap-9 px-6 py-8 max-md:px-4 max-md:py-5">
        <section aria-labelledby="start-title" className="flex flex-wrap items-end justify-between gap-4">
          <div>
            <h1 id="start-title" className="text-2xl font-semibold tracking-tight">
              Design a cross-cloud data topology
            </h1>
            <p className="mt-1 max-w-xl text-ink-soft">
              Draw clouds, entities and flows; see at once what will fail. Everything stays in this browser.
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            <Button tone="primary" icon={<Plus size={15} aria-hidden />} onClick={() => void openBlank(stores)}>
              Blank design
            </Button>
            <Button
              icon={<FileUp size={15} aria-hidden />}
              onClick={() => void chooseFiles(DESIGN_FILES).then((files) => openFiles(stores, files))}
            >
              Open a file
            </Button>
            <Button icon={<ClipboardList size={15} aria-hidden />} onClick={() => stores.imports.offerList()}>
              Paste a list
            </Button>
          </div>
        </section>
        <MyDesigns />
        {templates.length > 0 && (
          <section aria-labelledby="templates-title">
            <h2 id="templates-title" className="mb-3 text-[15px] font-semibold">
              Start from a template
            </h2>
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(15.5rem,1fr))] gap-4">
              {templates.map((template) => (
                <TemplateCard key={template.id} template={template} />
              ))}
            </ul>
          </section>
        )}
        <p className="text-xs text-ink-muted">
          You can also drop or paste a design file, a picture exported from Headwater, a draw.io file, a Mermaid
          flowchart or a CSV.
        </p>
      </main>
    </div>
  );
}
