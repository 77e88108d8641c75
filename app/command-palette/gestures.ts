/** What the canvas does with pointer and keys that no action stands for. */
export const GESTURES: readonly { readonly label: string; readonly shortcuts: readonly string[] }[] = [
  { label: 'From card to card', shortcuts: ['Tab'] },
  { label: 'Along a flow', shortcuts: ['Alt+Arrow'] },
  { label: 'Choose what has the focus', shortcuts: ['Enter'] },
  { label: 'Move the view with any tool', shortcuts: ['Space+drag'] },
  { label: 'Zoom at the pointer', shortcuts: ['Mod+wheel'] },
  { label: 'Add to the selection', shortcuts: ['Shift+click', 'Mod+click'] },
  { label: 'Drag a copy', shortcuts: ['Alt+drag'] },
];
