/**
 * The script of the viewer, a page of its own: built alone into one text (`npm run viewer`), and put into each page
 * that is exported. It knows the page and its data, and nothing of the engine.
 */
import type { ViewerModel } from '../../src/render/viewer/viewer-model.ts';
import { button, element, found } from './dom.ts';
import { createView } from './pan-zoom.ts';
import { createSelection } from './selection.ts';
import { clickedElement, coverPicture, markSelected } from './shapes.ts';
import { fillSidePanel } from './side-panel.ts';

const model = JSON.parse(found('#headwater-view').textContent ?? '') as ViewerModel;
const canvas = found<HTMLElement>('.v-canvas');
const svg = found<SVGSVGElement>('.v-canvas > svg');
const selection = createSelection();

const root = document.documentElement;
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

followSystem();
systemIsDark.addEventListener('change', followSystem);
coverPicture(svg, model.elements);
const view = createView(canvas, svg, (target) => selection.set(clickedElement(target), false));
markSelected(svg, model.elements, selection, view);
const panel = fillSidePanel(found('.v-side'), model, selection);

canvas.append(
  element(
    'div',
    { class: 'v-zoom', role: 'toolbar', 'aria-label': 'Size of the picture' },
    button('−', () => view.zoomBy(0.8), { 'aria-label': 'Smaller' }),
    button('Fit', () => view.fit()),
    button('+', () => view.zoomBy(1.25), { 'aria-label': 'Larger' }),
  ),
);
found('.v-tools').append(
  button('Light or dark', changeTheme),
  button('Print', () => print()),
  button('Save the design as JSON', save),
);

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') selection.set(null, false);
  if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  panel.focusSearch();
});

/** The other of light and dark, for as long as the page is open: nothing is stored. */
function changeTheme(): void {
  systemIsDark.removeEventListener('change', followSystem);
  root.dataset['theme'] = root.dataset['theme'] === 'dark' ? 'light' : 'dark';
}

function followSystem(): void {
  root.dataset['theme'] = systemIsDark.matches ? 'dark' : 'light';
}

function save(): void {
  const text = found('#headwater-design').textContent ?? '';
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  element('a', { href: address, download: model.fileName }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
