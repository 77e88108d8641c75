import { Command, Keyboard, Search } from 'lucide-react';
import { type Action, always } from '../action.ts';

export const commandPalette: Action = {
  id: 'command-palette',
  label: 'Do anything',
  group: 'Help',
  icon: Command,
  shortcuts: ['Mod+K', 'Mod+/'],
  reach: 'always',
  when: always,
  run: ({ session }) => session.openDialog('command-palette'),
};

export const findElements: Action = {
  id: 'find',
  label: 'Find an element',
  group: 'View',
  icon: Search,
  shortcuts: ['Mod+F'],
  reach: 'page',
  when: always,
  run: ({ session }) => session.openDialog('find'),
};

export const shortcutHelp: Action = {
  id: 'shortcuts',
  label: 'Keyboard shortcuts',
  group: 'Help',
  icon: Keyboard,
  shortcuts: ['?'],
  isOnStart: true,
  reach: 'page',
  when: always,
  run: ({ session }) => session.openDialog('shortcuts'),
};
