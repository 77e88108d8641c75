/** Shows on the canvas what a command would do, while somebody points at its button or has the focus in it. */
import { useEffect, useRef } from 'react';
import type { Command } from '../../src/commands/command.ts';
import { useStores } from '../store/context.tsx';

/** `commandOf` is asked when it is pointed at; null shows nothing. */
export function usePreview(commandOf: () => Command | null) {
  const { preview } = useStores();
  const isShown = useRef(false);

  function show(): void {
    const command = commandOf();
    isShown.current = command !== null;
    if (command) preview.show(command);
    else preview.clear();
  }

  function clear(): void {
    if (isShown.current) preview.clear();
    isShown.current = false;
  }

  // A button that goes away under the pointer is never left by it.
  useEffect(
    () => () => {
      if (isShown.current) preview.clear();
    },
    [preview],
  );

  return { show, clear };
}
