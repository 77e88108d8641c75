import { Package } from 'lucide-react';
import { useEffect, useState } from 'react';
import { encodeJson } from '../../src/codecs/json.ts';
import { useDesign, useFindings, useScene, useSession, useStores } from '../store/context.tsx';
import { designFileName } from '../store/file-name.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { downloadFile } from '../ui/download.ts';
import { Check, RadioRow } from './Choice.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { saveForTool, TOOL_FILES, TOOL_NAMES, type ToolForm, toolFormOf } from './other-tools.ts';
import type { Drawn, PictureChoices } from './picture.ts';
import { warmPngWorkers } from './png-in-workers.ts';
import { pixelsAt, SCALES, scaleThatFits } from './raster-limits.ts';
import { copyPng, pngFile, svgFile } from './save-picture.ts';
import { themeOnScreen } from './theme-on-screen.ts';
import { usePreview } from './use-preview.ts';

type Format = 'png' | 'svg' | 'json' | 'viewer' | ToolForm;
const SAID: Readonly<Record<Format, string>> = {
  png: 'PNG',
  svg: 'SVG',
  json: 'JSON',
  viewer: 'viewer',
  ...TOOL_NAMES,
};
const TOOLS = (['drawio', 'mermaid', 'likec4'] as const).map((value) => ({ value, label: TOOL_FILES[value].label }));
const VIEWER_ENDING = 'viewer.html';
type Busy = 'saving' | 'copying' | null;

/** Everything that goes out as a file: pictures with a true preview, and the design itself. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const stores = useStores();
  const drawn = useDrawn();
  const selected = useSession((state) => state.selection);
  const [format, setFormat] = useState<Format>('png');
  const [scale, setScale] = useState<number>(2);
  const [isPartial, setIsPartial] = useState(false);
  const [look, setLook] = useState<Omit<PictureChoices, 'selection'>>({
    theme: themeOnScreen(),
    isTransparent: false,
    hasTitle: true,
    hasLegend: true,
    hasFindings: false,
    carriesDesign: true,
  });
  const [busy, setBusy] = useState<Busy>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const choices: PictureChoices = { ...look, selection: isPartial && selected.size > 0 ? selected : null };
  const preview = usePreview(drawn, choices);
  // Whoever looks at the preview is about to save one.
  useEffect(warmPngWorkers, []);
  const isEmpty = drawn.scene.cards.size === 0;
  const isPicture = format === 'png' || format === 'svg';
  const fitting = preview ? scaleThatFits(preview.size, scale) : scale;
  const change = (part: Partial<typeof look>) => setLook({ ...look, ...part });

  async function save() {
    setProblem(null);
    if (format === 'json') {
      downloadFile(designFileName(drawn.design), encodeJson(drawn.design));
      return onClose();
    }
    setBusy('saving');
    if (format === 'viewer') {
      const { viewerFile } = await import('./viewer-file.ts');
      downloadFile(designFileName(drawn.design, VIEWER_ENDING), await viewerFile(drawn));
      stores.toasts.show(`Saved ${designFileName(drawn.design, VIEWER_ENDING)}.`);
      return onClose();
    }
    const tool = toolFormOf(format);
    if (tool) {
      stores.toasts.show(`Saved ${await saveForTool(drawn.design, tool)}.`);
      return onClose();
    }
    const made =
      format === 'svg'
        ? { ok: true as const, value: await svgFile(drawn, choices) }
        : await pngFile(drawn, choices, fitting);
    setBusy(null);
    if (!made.ok) return setProblem(made.error.message);
    downloadFile(designFileName(drawn.design, format), made.value);
    stores.toasts.show(`Saved ${designFileName(drawn.design, format)}.`);
    onClose();
  }

  async function copy() {
    setProblem(null);
    setBusy('copying');
    const png = pngFile(drawn, choices, fitting).then((made) => {
      if (!made.ok) throw new Error(made.error.message);
      return made.value;
    });
    const isCopied = await copyPng(png);
    setBusy(null);
    if (!isCopied) return setProblem('The browser did not allow a picture on the clipboard. Save the PNG instead.');
    stores.toasts.show('Copied as PNG.');
    onClose();
  }

  return (
    <Dialog
      title="Export"
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button
            tone="quiet"
            icon={<Package size={15} aria-hidden />}
            className="mr-auto"
            onClick={() => stores.session.openDialog('pack')}
          >
            All deliverables as a pack…
          </Button>
          {format === 'png' && (
            <Button onClick={() => void copy()} disabled={isEmpty || busy !== null}>
              {busy === 'copying' ? 'Copying…' : 'Copy as PNG'}
            </Button>
          )}
          <Button tone="primary" onClick={() => void save()} disabled={(isEmpty && format !== 'json') || busy !== null}>
            {busy === 'saving' ? 'Saving…' : `Save ${SAID[format]}`}
          </Button>
        </>
      }
    >
      <div className="grid gap-5 md:grid-cols-[1fr_17rem]">
        <div className="flex min-w-0 flex-col gap-2">
          <ExportPreview preview={isPicture ? preview : null} isEmpty={isEmpty} format={format} theme={look.theme} />
          {preview && format === 'png' && (
            <PixelSize size={pixelsAt(preview.size, fitting)} wanted={scale} fitting={fitting} />
          )}
        </div>
        <div className="flex flex-col gap-3">
          <RadioRow<Format>
            legend="Format"
            value={format}
            onChange={setFormat}
            options={[
              { value: 'png', label: 'PNG' },
              { value: 'svg', label: 'SVG' },
              { value: 'json', label: 'JSON' },
              { value: 'viewer', label: 'Viewer (HTML)' },
            ]}
          />
          <RadioRow<Format> legend="For another tool" value={format} onChange={setFormat} options={TOOLS} />
          {isPicture && (
            <>
              <RadioRow<'all' | 'selection'>
                legend="What"
                value={choices.selection ? 'selection' : 'all'}
                onChange={(value) => setIsPartial(value === 'selection')}
                options={[
                  { value: 'all', label: 'Whole design' },
                  { value: 'selection', label: 'Selection', isDisabled: selected.size === 0 },
                ]}
              />
              <RadioRow<'light' | 'dark'>
                legend="Colours"
                value={look.theme}
                onChange={(theme) => change({ theme })}
                options={[
                  { value: 'light', label: 'Light' },
                  { value: 'dark', label: 'Dark' },
                ]}
              />
              {format === 'png' && (
                <RadioRow<number>
                  legend="Scale"
                  value={scale}
                  onChange={setScale}
                  options={SCALES.map((value) => ({ value, label: `${value}×` }))}
                />
              )}
              <div className="flex flex-col gap-1.5">
                <Check label="Title block" isChecked={look.hasTitle} onChange={(hasTitle) => change({ hasTitle })} />
                <Check label="Legend" isChecked={look.hasLegend} onChange={(hasLegend) => change({ hasLegend })} />
                <Check
                  label="Findings"
                  isChecked={look.hasFindings}
                  onChange={(hasFindings) => change({ hasFindings })}
                />
                <Check
                  label="Transparent ground"
                  isChecked={look.isTransparent}
                  onChange={(isTransparent) => change({ isTransparent })}
                />
                <Check
                  label="Carry the design"
                  hint="Dropping the picture on Headwater opens it."
                  isChecked={look.carriesDesign}
                  onChange={(carriesDesign) => change({ carriesDesign })}
                />
              </div>
            </>
          )}
          {problem && (
            <p role="alert" className="rounded-lg bg-error-ground px-3 py-2 text-[13px] text-error">
              {problem}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function useDrawn(): Drawn {
  const design = useDesign((state) => state);
  const scene = useScene((state) => state);
  const findings = useFindings((state) => state.findings);
  return { design, scene, findings };
}

interface PixelSizeProps {
  readonly size: { readonly width: number; readonly height: number };
  readonly wanted: number;
  readonly fitting: number;
}

function PixelSize({ size, wanted, fitting }: PixelSizeProps) {
  return (
    <p className="text-xs text-ink-muted" aria-live="polite">
      {size.width.toLocaleString('en')} × {size.height.toLocaleString('en')} pixels
      {fitting < wanted && (
        <span className="block text-warning">
          {wanted}× is more than a browser can draw, so it is saved at {fitting}×. SVG has no limit.
        </span>
      )}
    </p>
  );
}
