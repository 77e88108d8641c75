import { type RefObject, useEffect, useState } from 'react';
import { useDesign } from '../../store/context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { SECTIONS, type Section, type SectionId } from './identity-sections.ts';

export const sectionDomId = (id: SectionId): string => `identity-${id}`;

/** Stays in sight: beside the sections, or above them where there is no room. */
export function SectionNav({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const current = useSectionInView(scroller);

  function goTo({ id }: Section): void {
    const section = document.getElementById(sectionDomId(id));
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  return (
    <nav
      aria-label="Sections"
      className="sticky top-0 z-20 shrink-0 border-b border-line bg-panel px-2 @4xl:w-44 @4xl:self-start @4xl:border-0 @4xl:bg-transparent @4xl:px-0 @4xl:pt-5"
    >
      <ul className="flex gap-0.5 overflow-x-auto py-1 [scrollbar-width:none] @4xl:flex-col">
        {SECTIONS.map((section) => (
          <li key={section.id} className="shrink-0">
            <button
              type="button"
              aria-current={section.id === current ? 'true' : undefined}
              onClick={() => goTo(section)}
              className={classNames(
                'flex min-h-8 w-full items-center gap-2 rounded-md px-2.5 text-left text-xs font-medium whitespace-nowrap focus-visible:-outline-offset-2 coarse:min-h-11',
                section.id === current ? 'bg-selected text-link' : 'text-ink-soft hover:bg-sunken hover:text-ink',
              )}
            >
              {section.title}
              <SectionCount id={section.id} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SectionCount({ id }: { readonly id: SectionId }) {
  const count = useDesign((design) =>
    id === 'governance' || id === 'identifiers' || id === 'anonymous' ? null : design[id].size,
  );
  if (count === null) return null;
  return <span className="ml-auto font-normal text-ink-muted">{count}</span>;
}

/** The one whose heading was scrolled past last. */
function useSectionInView(scroller: RefObject<HTMLElement | null>): SectionId {
  const [current, setCurrent] = useState<SectionId>('rulesets');
  useEffect(() => {
    const view = scroller.current;
    if (!view) return;
    const look = () => {
      const line = view.getBoundingClientRect().top + view.clientHeight / 4;
      const passed = SECTIONS.filter(({ id }) => {
        const section = document.getElementById(sectionDomId(id));
        return section !== null && section.getBoundingClientRect().top <= line;
      });
      setCurrent(passed.at(-1)?.id ?? 'rulesets');
    };
    view.addEventListener('scroll', look, { passive: true });
    return () => view.removeEventListener('scroll', look);
  }, [scroller]);
  return current;
}
