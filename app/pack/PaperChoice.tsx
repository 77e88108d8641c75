import { PAPER_IDS, type Paper } from '../../src/render/pdf/pdf-look.ts';
import { RadioRow } from '../export/Choice.tsx';

interface PaperChoiceProps {
  readonly value: Paper;
  readonly onChange: (paper: Paper) => void;
}

/** What the PDF is printed on. */
export function PaperChoice({ value, onChange }: PaperChoiceProps) {
  return <RadioRow legend="Paper of the PDF" value={value} options={PAPERS} onChange={onChange} />;
}

export const PAPER_NAMES: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'US Letter' };

const PAPERS = PAPER_IDS.map((value) => ({ value, label: PAPER_NAMES[value] }));
