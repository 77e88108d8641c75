import { Focus, Maximize, Percent, ZoomIn, ZoomOut } from 'lucide-react';
import { type Action, always } from '../action.ts';
import { hasSelection } from '../selected.ts';

/** Two presses make about half as much again. */
const ZOOM_STEP = 1.25;

const view = { group: 'View', isOfCanvas: true, reach: 'page', when: always } satisfies Partial<Action>;

export const zoomIn: Action = {
  ...view,
  id: 'zoom-in',
  label: 'Zoom in',
  icon: ZoomIn,
  shortcuts: ['Mod+='],
  repeats: true,
  run: ({ canvas }) => canvas.zoomBy(ZOOM_STEP),
};

export const zoomOut: Action = {
  ...view,
  id: 'zoom-out',
  label: 'Zoom out',
  icon: ZoomOut,
  shortcuts: ['Mod+-'],
  repeats: true,
  run: ({ canvas }) => canvas.zoomBy(1 / ZOOM_STEP),
};

export const zoomTo100: Action = {
  ...view,
  id: 'zoom-100',
  label: 'Zoom to 100%',
  icon: Percent,
  shortcuts: ['Mod+0'],
  run: ({ canvas }) => canvas.zoomTo100(),
};

export const zoomToFit: Action = {
  ...view,
  id: 'zoom-fit',
  label: 'Zoom to fit',
  icon: Maximize,
  shortcuts: ['Shift+1', 'Mod+1'],
  run: ({ canvas }) => canvas.fit(),
};

export const zoomToSelection: Action = {
  ...view,
  id: 'zoom-selection',
  label: 'Zoom to selection',
  icon: Focus,
  shortcuts: ['Shift+2'],
  when: hasSelection,
  run: ({ canvas }) => canvas.zoomToSelection(),
};
