/** The figures as text, and whether they are what they have to be. */
import { FIGURES, type Figure, type Figures } from './measure.ts';
import { GROWING, MAX_GROWTH, TARGETS } from './targets.ts';

const NAMES: Readonly<Record<Figure, string>> = {
  pan: 'pan, working zoom',
  zoom: 'zoom, working zoom',
  drag: 'drag, working zoom',
  panWhole: 'pan, whole graph',
  dragWhole: 'drag, whole graph',
  load: 'load until visible',
  edit: 'edit until painted',
  heap: 'heap after load',
};

export function tableOf(systems: number, ours: Figures, plain: Figures | null): string {
  const lines = FIGURES.flatMap((figure) => {
    const measured = ours[figure];
    if (!measured) return [];
    const other = plain?.[figure];
    const unit = figure === 'heap' ? 'MB' : 'ms';
    const against = other ? `${number(other.value)} ${unit}   1/${number(other.value / measured.value)}` : '';
    const parts = Object.entries(measured.parts).map(([name, value]) => `${name} ${number(value)}`);
    return [
      `  ${NAMES[figure].padEnd(20)} ${number(measured.value).padStart(8)} ${unit}   ${against.padEnd(26)} ${parts.join(', ')}`,
    ];
  });
  return [`N = ${systems}: ours, plain React Flow, part of it; main-thread CPU`, ...lines].join('\n');
}

/** One line a target: what it is, what it has to be. */
export function verdictsOf(ours: Figures, plain: Figures): readonly Verdict[] {
  return TARGETS.flatMap(({ figure, atMost }) => {
    const [a, b] = [ours[figure as Figure], plain[figure as Figure]];
    if (!a || !b) return [];
    const part = a.value / b.value;
    return [
      {
        isMet: part <= atMost,
        text: `${NAMES[figure as Figure]}: 1/${number(1 / part)} of plain React Flow, at most 1/${number(1 / atMost)}`,
      },
    ];
  });
}

export function growthVerdictsOf(small: Figures, large: Figures): readonly Verdict[] {
  return GROWING.flatMap((figure) => {
    const [a, b] = [small[figure], large[figure]];
    if (!a || !b) return [];
    const growth = b.value / a.value - 1;
    const text = `${NAMES[figure]} from N = 200 to 1,000: ${percent(growth)}, less than ${percent(MAX_GROWTH)}`;
    return [{ isMet: growth < MAX_GROWTH, text }];
  });
}

export interface Verdict {
  readonly isMet: boolean;
  readonly text: string;
}

export function lineOf({ isMet, text }: Verdict): string {
  return `${isMet ? 'PASS' : 'FAIL'}  ${text}`;
}

export function number(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

function percent(part: number): string {
  return `${part >= 0 ? '+' : ''}${Math.round(part * 100)} %`;
}
