/** One picture for two themes: drawn in either, the two differ in their colours and in nothing else. */

export interface ThemedPicture {
  /** With a custom property wherever the themes differ. */
  readonly svg: string;
  /** What the properties are in light and in dark, as declarations. */
  readonly light: string;
  readonly dark: string;
}

/** Of the same scene with the same options. */
export function inTwoThemes(light: string, dark: string): ThemedPicture {
  const inLight = light.split(COLOR);
  const inDark = dark.split(COLOR);
  if (inLight.length !== inDark.length) return { svg: light, light: '', dark: '' };
  const names = new Map<string, string>();
  const svg = inLight.map((piece, at) => {
    const other = inDark[at] ?? piece;
    if (at % 2 === 0 || piece === other) return piece;
    const pair = `${piece} ${other}`;
    const name = names.get(pair) ?? `--p${names.size}`;
    names.set(pair, name);
    return `var(${name})`;
  });
  const declared = (which: 0 | 1) => [...names].map(([pair, name]) => `${name}:${pair.split(' ')[which]}`).join(';');
  return { svg: svg.join(''), light: declared(0), dark: declared(1) };
}

/** As the themes write them. A text that looks like one is the same in both, and stays as it is. */
const COLOR = /(#[0-9a-fA-F]{6}\b)/;
