/** The dark theme: entity colours are lifted, because a mark has to stand out from navy as well. */

import type { Theme } from './theme.ts';
import { TILES } from './theme-tiles.ts';

export const DARK: Theme = {
  mode: 'dark',
  surface: {
    page: '#141f30',
    canvas: '#0f1826',
    canvasDot: '#223049',
    panel: '#141f30',
    card: '#141f30',
    sunken: '#0d1420',
    frame: '#111d2c',
    selected: '#16304f',
  },
  text: { primary: '#eaf0f8', secondary: '#b6c2d4', muted: '#93a2b8', link: '#6db3ff', onAccent: '#ffffff' },
  border: { subtle: '#24334a', strong: '#33455f', frame: '#55647a', action: '#335378' },
  accent: { fill: '#0a66c2', hover: '#1d72ca', ring: '#6db3ff' },
  severity: {
    error: { text: '#ff8095', background: '#3a1a24', border: '#6b3340', badge: '#c2263e' },
    warning: { text: '#f3b45a', background: '#352813', border: '#64491d', badge: '#9a5b00' },
    info: { text: '#8ea6ff', background: '#1b2749', border: '#3a4b80', badge: '#3f62d6' },
    success: { text: '#5fd0a8', background: '#12322a', border: '#27604f', badge: '#13795b' },
  },
  stroke: { flow: '#7a8ba3', hot: '#f0566f', selected: '#6db3ff', dimmed: '#3a4a61' },
  mark: { systemOfRecord: '#f3b45a', keyPresent: '#5fd0a8', keyMissing: '#ff8095', lock: '#93a2b8' },
  entity: {
    blue: '#2f9fe0',
    green: '#1fa388',
    magenta: '#d75fa3',
    purple: '#8f73e6',
    amber: '#d59a1c',
    olive: '#5f9f3c',
    teal: '#25a3ae',
    orange: '#ec7340',
    red: '#ea5a70',
    indigo: '#7688ea',
    brown: '#b88a35',
    slate: '#8796ab',
  },
  tile: TILES,
  onTile: '#ffffff',
  note: { yellow: '#4a3f14', blue: '#173355', green: '#153d2c', pink: '#4a1f31', grey: '#2a384d' },
};
