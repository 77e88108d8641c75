import { ArrowDown, ArrowUp } from 'lucide-react';
import { Tiny } from './Tiny.tsx';

interface MoveButtonsProps {
  /** "match rule 2" */
  readonly name: string;
  readonly at: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
}

/** One place up or down in its list. */
export function MoveButtons({ name, at, count, onMove }: MoveButtonsProps) {
  return (
    <>
      <Tiny
        label={`Move ${name} up`}
        isDisabled={at === 0}
        onClick={() => onMove(at - 1)}
        icon={<ArrowUp size={13} aria-hidden />}
      />
      <Tiny
        label={`Move ${name} down`}
        isDisabled={at === count - 1}
        onClick={() => onMove(at + 1)}
        icon={<ArrowDown size={13} aria-hidden />}
      />
    </>
  );
}
