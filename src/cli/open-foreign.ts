/** A draw.io file, a Mermaid flowchart or a list, named on the command line: taken as the app would propose it. */
import { planDiagram } from '../interchange/diagram/diagram-plan.ts';
import { proposedMapping } from '../interchange/diagram/mapping.ts';
import { spreadPlaces } from '../interchange/diagram/spread-places.ts';
import { isDiagramText, readForeign } from '../interchange/foreign-file.ts';
import { withPlan } from '../interchange/plan/import-plan.ts';
import { counted } from '../lib/counted.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type Design, emptyDesign, ONLY, only } from '../model/design.ts';
import { type Loaded, type Problem, WHOLE_FILE } from '../model/load-error.ts';
import { applyPatch } from '../model/patch.ts';

export interface OpenedForeign {
  readonly loaded: Loaded;
  /** What was made of it, a sentence each. */
  readonly told: readonly string[];
}

/** Null for a text that is no diagram. */
export function openForeign(text: string, path: string): Result<OpenedForeign, readonly Problem[]> | null {
  if (!isDiagramText(text)) return null;
  const file = readForeign(text, path);
  if (!file.ok) return err([{ place: WHOLE_FILE, found: 'a diagram', expected: 'one to import', ...file.error }]);
  const { value } = file;
  if (value.is === 'own') {
    const { loaded, changes } = value;
    const design = changes.reduce(
      (now, { command }) => (command ? applyPatch(now, command.run(now)) : now),
      loaded.design,
    );
    return ok({ loaded: { ...loaded, design }, told: changes.map(({ says }) => `In draw.io: ${says}`) });
  }
  const diagram = value.is === 'diagrams' ? value.diagrams[0] : undefined;
  if (!diagram) return null;
  const mapping = proposedMapping(diagram);
  const blank = named(diagram.name || (path.split(/[/\\]/).at(-1) ?? '').replace(/\.\w+$/, ''));
  const { plan } = planDiagram(diagram, { mapping, places: spreadPlaces(diagram, mapping) }, blank);
  const guessed = plan.systems.filter(({ certainty }) => certainty === 'unknown').map(({ name }) => `"${name}"`);
  const told = [
    `Imported ${counted(plan.systems.length, 'system')}, ${counted(plan.entities.length, 'entity')} and ${counted(plan.flows.length, 'flow')}.`,
    ...(guessed.length > 0 ? [`Of no known kind: ${guessed.join(', ')}.`] : []),
  ];
  return ok({ loaded: { design: withPlan(blank, plan), removed: [] }, told });
}

function named(name: string): Design {
  return { ...emptyDesign, about: new Map([[ONLY, { ...only(emptyDesign, 'about'), name }]]) };
}
