/** The light theme. */

import type { Theme } from './theme.ts';
import { TILES } from './theme-tiles.ts';

export const LIGHT: Theme = {
  mode: 'light',
  surface: {
    page: '#ffffff',
    canvas: '#fbfcfd',
    canvasDot: '#dfe4ea',
    panel: '#ffffff',
    card: '#ffffff',
    sunken: '#f6f7f9',
    frame: '#f3f7fb',
    selected: '#e6f0fb',
  },
  text: { primary: '#0f1b2d', secondary: '#45536a', muted: '#5f6c82', link: '#0a5fb4', onAccent: '#ffffff' },
  border: { subtle: '#e3e7ec', strong: '#d8dfe8', frame: '#a6aebc', action: '#a9caea' },
  accent: { fill: '#0a66c2', hover: '#08539e', ring: '#0a66c2' },
  severity: {
    error: { text: '#b81f38', background: '#fdecef', border: '#eebac2', badge: '#c2263e' },
    warning: { text: '#8f5500', background: '#fdf4e4', border: '#ecd3a6', badge: '#9a5b00' },
    info: { text: '#3355cc', background: '#edf1fd', border: '#bccaf5', badge: '#3f62d6' },
    success: { text: '#13795b', background: '#e7f6f0', border: '#b3dfcf', badge: '#13795b' },
  },
  stroke: { flow: '#64748b', hot: '#c2263e', selected: '#0a66c2', dimmed: '#b4bdca' },
  mark: { systemOfRecord: '#9a5b00', keyPresent: '#13795b', keyMissing: '#c2263e', lock: '#5f6c82' },
  entity: {
    blue: '#0b8ad0',
    green: '#11806a',
    magenta: '#b0367c',
    purple: '#6d4bd0',
    amber: '#b97d00',
    olive: '#3f7d20',
    teal: '#0e7c86',
    orange: '#d9541e',
    red: '#c2263e',
    indigo: '#3b4fb8',
    brown: '#8a6116',
    slate: '#64748b',
  },
  tile: TILES,
  onTile: '#ffffff',
  note: { yellow: '#fff4c2', blue: '#dcebfb', green: '#dcf3e6', pink: '#fbe0ea', grey: '#eceff3' },
};
