/** Every action, in the order in which lists show them. */
import type { Action } from './action.ts';
import { askWhetherToSync, compareMechanisms, compareOwners } from './lists/advice-actions.ts';
import { ALIGN_ACTIONS, NUDGE_ACTIONS } from './lists/arrange-actions.ts';
import { copy, cut, duplicate, paste } from './lists/clipboard-actions.ts';
import { append, createBySearch, replaceKind, searchPalette } from './lists/create-actions.ts';
import { copyAsPng, downloadFile, downloadPack, exportPicture, openFile, share } from './lists/design-actions.ts';
import { deleteSelection, lockSelection, rename, selectAll, selectNone } from './lists/element-actions.ts';
import {
  findingsOfSelection,
  fixAll,
  nextFinding,
  previousFinding,
  quickFix,
  ruleSettings,
  toggleFindings,
} from './lists/finding-actions.ts';
import { findingsOut, ownRules } from './lists/finding-dialog-actions.ts';
import { commandPalette, findElements, shortcutHelp } from './lists/help-actions.ts';
import { redo, undo } from './lists/history-actions.ts';
import { INTERCHANGE_ACTIONS, pasteList } from './lists/interchange-actions.ts';
import { TOOL_ACTIONS } from './lists/tool-actions.ts';
import { zoomIn, zoomOut, zoomTo100, zoomToFit, zoomToSelection } from './lists/view-actions.ts';
import { nextView, previousView, VIEW_TAB_ACTIONS } from './lists/view-tab-actions.ts';

export const ALL_ACTIONS: readonly Action[] = [
  createBySearch,
  searchPalette,
  append,
  pasteList,
  ...TOOL_ACTIONS,
  undo,
  redo,
  cut,
  copy,
  paste,
  duplicate,
  deleteSelection,
  rename,
  replaceKind,
  selectAll,
  selectNone,
  lockSelection,
  ...ALIGN_ACTIONS,
  ...NUDGE_ACTIONS,
  ...VIEW_TAB_ACTIONS,
  nextView,
  previousView,
  zoomIn,
  zoomOut,
  zoomTo100,
  zoomToFit,
  zoomToSelection,
  findElements,
  toggleFindings,
  findingsOfSelection,
  nextFinding,
  previousFinding,
  quickFix,
  fixAll,
  ruleSettings,
  findingsOut,
  ownRules,
  compareMechanisms,
  askWhetherToSync,
  compareOwners,
  downloadFile,
  openFile,
  exportPicture,
  downloadPack,
  ...INTERCHANGE_ACTIONS,
  share,
  copyAsPng,
  commandPalette,
  shortcutHelp,
];
