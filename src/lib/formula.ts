/** Texts that a spreadsheet would calculate when somebody types or opens them. */

/** An apostrophe makes a spreadsheet show what it would otherwise calculate, as a text. */
export function withoutFormula(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** Spreadsheets pass over blanks before the sign, and take the wide forms of it too. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;
