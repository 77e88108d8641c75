import { type ReactNode, useId } from 'react';
import type { Section } from './identity-sections.ts';
import { sectionDomId } from './SectionNav.tsx';

interface SectionFrameProps {
  readonly section: Section;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function SectionFrame({ section: { id, title, about }, action, children }: SectionFrameProps) {
  const headingId = useId();
  return (
    <section
      id={sectionDomId(id)}
      aria-labelledby={headingId}
      className="flex scroll-mt-12 flex-col gap-3 @4xl:scroll-mt-5"
    >
      <header className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <h2 id={headingId} tabIndex={-1} className="text-base font-semibold outline-none">
            {title}
          </h2>
          <p className="text-xs text-ink-soft">{about}</p>
        </div>
        {action}
      </header>
      {children}
    </section>
  );
}
