/** Whether the pointer is on the canvas over what a finding speaks of, or over the badge that counts it. */
import { useMemo } from 'react';
import type { Subject } from '../../../src/model/field.ts';
import { wholeSubject } from '../../../src/model/subject.ts';
import { placesOf } from '../../store/badges.ts';
import { useFindings, useSession } from '../../store/context.tsx';

export function useIsPointedAt(subject: Subject): boolean {
  const design = useFindings((state) => state.design);
  const places = useMemo(() => placesOf(design, subject), [design, subject]);
  // A read's line is a part of its interaction.
  return useSession(({ hovered }) => hovered !== null && places.includes(wholeSubject(hovered)));
}
