/** Keeps the findings in step with the design, without ever holding a frame. */
import { createStore } from 'zustand/vanilla';
import type { Design } from '../../src/model/design.ts';
import { emptyDesign } from '../../src/model/design.ts';
import type { Subject } from '../../src/model/field.ts';
import { type Standing, standingOf } from '../../src/readiness/standing.ts';
import { LazyFinding } from '../../src/rules/lazy-finding.ts';
import type { LintResult, WaivedFinding } from '../../src/rules/lint.ts';
import type { Finding, Rule } from '../../src/rules/rule.ts';
import { countBySeverity, type SeverityCounts } from '../../src/rules/severity.ts';
import { sameMeaning } from '../../src/topology/build-topology.ts';
import { type Badge, rollUp } from './badges.ts';
import type { DesignStore } from './design-store.ts';
import { type Judgement, judgeDesign } from './judge-design.ts';
import { knowOwnRules } from './own-rules.ts';
import { createSlices } from './slices.ts';

export interface FindingsState {
  /** The design they were found in, whose names they are told by; an edit is judged a moment after it is made. */
  readonly design: Design;
  /** Problems: what is counted, badged and stepped through. */
  readonly findings: readonly Finding[];
  /** Questions nobody has answered yet, in a design that is still a draft: not problems, and counted apart. */
  readonly toDos: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** Rules that threw: shown as rows of their own, and stopping nothing. */
  readonly crashes: LintResult['crashes'];
  readonly counts: SeverityCounts;
  /** Worst severity and count by subject; a system's card also counts what stands on it. */
  readonly bySubject: ReadonlyMap<Subject, Badge>;
  /** How many rules looked. */
  readonly checkedRules: number;
  /** `failed`: the rules could not be fetched, say; what they found before stands as it was. */
  readonly status: 'checking' | 'done' | 'failed';
  /** Guide, checklist and readiness; null until the rules have looked for the first time. */
  readonly standing: Standing | null;
}

const NO_COUNTS: SeverityCounts = { error: 0, warning: 0, info: 0 };

/** Rules come in a piece of their own, so that the first screen does not wait for them. */
export type LoadRules = () => Promise<readonly Rule[]>;

export function createFindingsStore(designs: DesignStore, loadRules: LoadRules, schedule = afterPaint) {
  const store = createStore<FindingsState>(() => ({
    design: emptyDesign,
    findings: [],
    toDos: [],
    waived: [],
    crashes: [],
    counts: NO_COUNTS,
    bySubject: new Map(),
    checkedRules: 0,
    status: 'checking',
    standing: null,
  }));
  let latestPass = 0;

  async function relint(begin: Schedule['first']): Promise<void> {
    const pass = ++latestPass;
    const isStale = () => pass !== latestPass;
    if (store.getState().status !== 'checking') store.setState({ status: 'checking' });

    const [rules] = await Promise.all([loadRules(), begin()]);
    if (isStale()) return;
    const { design } = designs.getState();
    const slices = createSlices(schedule.next, isStale);
    const judgement = await judgeDesign(design, { rules, slices });
    if (!judgement || !(await slices.next())) return;
    const { topology, findings, problems, toDos, waived, crashes, checkedRules } = judgement;
    // Each of these looks at every finding, so each has a slice of its own.
    const before = store.getState();
    const bySubject = rollUp(design, problems, before.bySubject);
    if (!(await slices.next())) return;
    const standing = standingOf({ topology, findings, waived });
    if (!(await slices.next())) return;
    const keptFindings = keptWhereSame(before.findings, problems);
    const keptToDos = keptWhereSame(before.toDos, toDos);
    // What listens is drawn by React and the canvas in the same task: it gets one of its own.
    if (!(await slices.next())) return;
    knowOwnRules(design);
    store.setState({
      design,
      findings: keptFindings,
      toDos: keptToDos,
      waived: waived.length === 0 && before.waived.length === 0 ? before.waived : waived,
      crashes: crashes.length === 0 && before.crashes.length === 0 ? before.crashes : crashes,
      counts: countBySeverity(problems),
      bySubject,
      checkedRules,
      status: 'done',
      standing,
    });
  }

  function look(begin: Schedule['first']): void {
    const design = designs.getState().design;
    relint(begin).catch((error: unknown) => {
      console.error(error);
      // A later edit looks again by itself.
      if (designs.getState().design === design) store.setState({ status: 'failed' });
    });
  }

  designs.subscribe((now, before) => {
    if (now.design === before.design || sameMeaning(now.design, before.design)) return;
    look(now.book === before.book ? schedule.first : schedule.opening);
  });
  // Nothing is open yet when there is nothing in the design: rules are loaded with the first one that is.
  if (designs.getState().design !== emptyDesign) look(schedule.opening);

  return {
    ...store,

    /** What the rules would say about another state, a kept one say; takes as little of a frame as the live findings do. */
    async judge(design: Design): Promise<Judgement | null> {
      return judgeDesign(design, { rules: await loadRules(), slices: createSlices(schedule.next, () => false) });
    },
  };
}

export type FindingsStore = ReturnType<typeof createFindingsStore>;

/** A finding that says the same and offers no fix is the same object as before; fixes know the design they came from. */
function keptWhereSame(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, LazyFinding>();
  for (const finding of before)
    if (finding instanceof LazyFinding && !finding.isFixable) known.set(keyOf(finding), finding);
  if (known.size === 0) return before.length + after.length === 0 ? before : after;
  const kept = after.map((finding) => {
    if (finding.isFixable || !(finding instanceof LazyFinding)) return finding;
    const old = known.get(keyOf(finding));
    return old?.isFoundAgainAs(finding) ? old : finding;
  });
  const isSame = kept.length === before.length && kept.every((finding, i) => finding === before[i]);
  return isSame ? before : kept;
}

function keyOf({ ruleId, subject }: Finding): string {
  return `${ruleId} ${subject}`;
}

export interface Schedule {
  /** After the whole design has been put on the screen for the first time. */
  opening(): Promise<void>;
  /** After the next paint, so that the edit itself is on screen first. */
  first(): Promise<void>;
  /** After whatever waits: input, a frame. */
  next(): Promise<void>;
}

/** A hidden tab paints nothing and still wants its findings: a quarter second serves it. */
const HIDDEN_TAB_MS = 250;
/** The page, the canvas, its cards and what they bring after them: rules in between would hold up what is waited for. */
const OPENING_FRAMES = 8;
/** Mounting a large design takes longer than a quarter second, and is no hidden tab. */
const HIDDEN_OPENING_MS = 1_500;

const afterPaint: Schedule = {
  opening: () => afterFrames(OPENING_FRAMES, HIDDEN_OPENING_MS),
  first: () => afterFrames(1, HIDDEN_TAB_MS),
  next: () => new Promise((resolve) => setTimeout(resolve)),
};

function afterFrames(count: number, atMostMs: number): Promise<void> {
  return new Promise((resolve) => {
    // Looked up once: where no page is, what stands in for it may be gone by the next frame.
    const { requestAnimationFrame: onFrame } = globalThis;
    const fallback = setTimeout(resolve, atMostMs);
    const wait = (left: number) => {
      onFrame(() => {
        if (left > 1) return wait(left - 1);
        clearTimeout(fallback);
        setTimeout(resolve);
      });
    };
    wait(count);
  });
}
