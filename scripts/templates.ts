/** What the start screen shows of each template, computed from the template's own file. */
import { readFileSync } from 'node:fs';
import type { ThemeMode } from '../src/catalog/theme.ts';
import { decodeJson } from '../src/codecs/json.ts';
import { only } from '../src/model/design.ts';
import { isToDo } from '../src/readiness/to-dos.ts';
import { renderDesignSvg } from '../src/render/svg.ts';
import { ALL_RULES } from '../src/rules/all.ts';
import { lintAll } from '../src/rules/lint.ts';
import { countBySeverity, type SeverityCounts } from '../src/rules/severity.ts';
import { buildTopology } from '../src/topology/build-topology.ts';

export const TEMPLATES_FOLDER = new URL('../public/templates/', import.meta.url);

/** In the order in which they are offered. */
export const TEMPLATE_IDS = [
  'marketing-through-data-cloud',
  'order-propagation-by-events',
  'zero-copy-for-analytics',
  'three-tier-activation',
  'hub-and-spoke',
  'sports-brand-as-it-should-be',
  'sports-brand-as-found',
  'default-bidirectional-wiring',
] as const;

export interface TemplateEntry {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly summary: string;
  readonly systems: number;
  readonly flows: number;
  /** Deliberate ones, of the core rules, as the panel counts them: a draft's to-dos are none. */
  readonly findings: SeverityCounts;
  /** Its files, by the theme they are drawn in. */
  readonly pictures: Readonly<Record<ThemeMode, string>>;
}

export interface BuiltTemplate {
  readonly entry: TemplateEntry;
  readonly pictures: Readonly<Record<ThemeMode, string>>;
}

/** Waivers of templates never expire, so the day does not matter. */
const ANY_DAY = '2026-11-21';

export function buildTemplate(id: string): BuiltTemplate {
  const file = `${id}.design.json`;
  const loaded = decodeJson(readFileSync(new URL(file, TEMPLATES_FOLDER), 'utf8'));
  if (!loaded.ok) throw new Error(`${file}: ${loaded.error.problems.map(({ message }) => message).join(' ')}`);
  const { design, removed } = loaded.value;
  if (removed.length > 0) throw new Error(`${file} has references that lead nowhere.`);
  const core = ALL_RULES.filter(({ meta }) => meta.profile === 'core');
  const { name, summary, status } = only(design, 'about');
  const { findings } = lintAll(buildTopology(design), core, { today: ANY_DAY });
  const problems = findings.filter((finding) => !isToDo(finding, status));
  const draw = (theme: ThemeMode) =>
    renderDesignSvg(design, null, { theme, titleBlock: null, hasLegend: false, padding: 16 });
  return {
    entry: {
      id,
      file,
      name,
      summary: summary ?? '',
      systems: design.systems.size,
      flows: design.flows.size,
      findings: countBySeverity(problems),
      pictures: { light: `${id}.svg`, dark: `${id}.dark.svg` },
    },
    pictures: { light: draw('light'), dark: draw('dark') },
  };
}
