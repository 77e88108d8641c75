import { useFindings } from '../../store/context.tsx';
import { GuideStepButton } from './GuideStepButton.tsx';

/** The seven steps of the workshop: how far the design is, what is missing, and the way there. */
export function GuideBar() {
  const steps = useFindings((state) => state.standing?.steps);
  const current = steps?.find(({ state }) => state !== 'done')?.step.id ?? null;
  if (!steps) return <div className="h-8 flex-auto" />;
  return (
    <nav aria-label="Workshop guide" className="min-w-0 flex-auto">
      <ol className="flex items-center gap-0.5 max-md:justify-center max-md:gap-0">
        {steps.map((standing, at) => (
          <li key={standing.step.id} className="min-w-0">
            <GuideStepButton steps={steps} at={at} standing={standing} isCurrent={standing.step.id === current} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
