import { Hand, MousePointer2, Spline } from 'lucide-react';
import type { Tool } from '../../store/session-store.ts';
import { type Action, always, isEditable } from '../action.ts';

export const selectTool: Action = {
  ...toolAction('select'),
  id: 'select-tool',
  label: 'Select',
  icon: MousePointer2,
  shortcuts: ['V'],
};
export const handTool: Action = {
  ...toolAction('hand'),
  id: 'hand-tool',
  label: 'Move the view',
  icon: Hand,
  shortcuts: ['H'],
};
export const connectTool: Action = {
  ...toolAction('connect'),
  id: 'connect-tool',
  label: 'Draw a flow',
  icon: Spline,
  shortcuts: ['C'],
  when: isEditable,
};

/** In the order of the toolbar. */
export const TOOL_ACTIONS: readonly Action[] = [selectTool, handTool, connectTool];

function toolAction(tool: Exclude<Tool, 'place'>) {
  return {
    group: 'Create',
    isOfCanvas: true,
    reach: 'page',
    isOn: ({ session }) => session.getState().tool === tool,
    when: always,
    run: ({ session }) => session.setTool(tool),
  } satisfies Partial<Action>;
}
