/** Outlines on the canvas what a finding speaks of, while somebody points at it. */
import { useEffect, useRef } from 'react';
import type { Finding } from '../../../src/rules/rule.ts';
import { outlineFinding } from '../../actions/findings/outline-finding.ts';
import { useStores } from '../../store/context.tsx';

export function useOutline(finding: Finding) {
  const stores = useStores();
  const isOutlined = useRef(false);

  function outline(): void {
    isOutlined.current = true;
    outlineFinding(stores, finding);
  }

  function clear(): void {
    isOutlined.current = false;
    stores.session.highlight([]);
  }

  /** From now on the outline is somebody else's to take away. */
  function leaveOutlined(): void {
    isOutlined.current = false;
  }

  // A row that goes away under the pointer is never left by it.
  useEffect(
    () => () => {
      if (isOutlined.current) stores.session.highlight([]);
    },
    [stores],
  );

  return { outline, clear, leaveOutlined };
}
