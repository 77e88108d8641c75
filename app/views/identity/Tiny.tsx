import type { ReactNode } from 'react';
import { TINY_BUTTON } from '../../inspector/look.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';

interface TinyProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

export function Tiny({ label, icon, isDisabled = false, onClick }: TinyProps) {
  return (
    <Tooltip text={label}>
      <button type="button" aria-label={label} disabled={isDisabled} className={TINY_BUTTON} onClick={onClick}>
        {icon}
      </button>
    </Tooltip>
  );
}
