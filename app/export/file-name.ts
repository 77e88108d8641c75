/** Longest name that every file system and mail client takes, extension left out. */
const MAX_STEM = 80;

/**
 * A file name for a design: its name without what file systems, shells or readers could take for something else
 * (separators, control characters, marks that turn the writing direction), never empty, never a device name.
 */
export function fileNameFor(name: string, extension: string): string {
  const stem = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replaceAll(/[\\/:*?"<>|`$%&{}[\]^#~!@;=+,]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[.\s-]+|[.\s-]+$/g, '');
  const cut = [...stem].slice(0, MAX_STEM).join('').trim();
  const safe = cut === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(cut) ? `design ${cut}`.trim() : cut;
  return `${safe}.${extension}`;
}
