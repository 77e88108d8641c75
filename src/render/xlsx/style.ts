/** How cells look: a few looks that everything is put together from. */
import { LIGHT } from '../../catalog/theme-light.ts';
import type { Mark } from '../../deliverables/document.ts';

export interface CellStyle {
  /** As a spreadsheet writes number formats; null for the usual one. */
  readonly format: string | null;
  readonly sizePt: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  readonly isUnderlined: boolean;
  /** `#rrggbb` */
  readonly color: string;
  readonly fill: string | null;
  readonly hasLine: boolean;
  readonly isWrapped: boolean;
  /** Null leaves numbers to the right and texts to the left. */
  readonly align: 'left' | 'right' | null;
  /** A text that begins as a formula does, and stays a text also when somebody edits it. */
  readonly isQuoted: boolean;
}

export const PLAIN: CellStyle = {
  format: null,
  sizePt: 10,
  isBold: false,
  isItalic: false,
  isStruck: false,
  isUnderlined: false,
  color: LIGHT.text.primary,
  fill: null,
  hasLine: false,
  isWrapped: false,
  align: null,
  isQuoted: false,
};

export const TITLE: CellStyle = { ...PLAIN, sizePt: 15, isBold: true };
export const IMPRINT: CellStyle = { ...PLAIN, color: LIGHT.text.muted };
export const HEADING: CellStyle = { ...PLAIN, sizePt: 12, isBold: true };
export const TEXT: CellStyle = { ...PLAIN, isWrapped: true };
export const REMARK: CellStyle = { ...PLAIN, isItalic: true, color: LIGHT.text.muted };
export const LINK: CellStyle = { ...PLAIN, isUnderlined: true, color: LIGHT.text.link, hasLine: true };
export const HEAD: CellStyle = { ...PLAIN, isBold: true, fill: '#dfe8f3', hasLine: true, isWrapped: true };
export const BODY: CellStyle = { ...PLAIN, hasLine: true, isWrapped: true };

/** Colour only repeats what the cell says in words. */
export const MARK_LOOKS: Readonly<Record<Mark, Pick<CellStyle, 'fill' | 'color'>>> = {
  missing: look('error'),
  conflict: look('error'),
  'too-slow': look('error'),
  'too-early': look('error'),
  waiting: look('warning'),
  estimate: look('warning'),
  proposed: look('info'),
  generated: look('info'),
  context: { fill: LIGHT.surface.sunken, color: LIGHT.text.secondary },
};

function look(severity: 'error' | 'warning' | 'info') {
  const { background, text } = LIGHT.severity[severity];
  return { fill: background, color: text };
}
