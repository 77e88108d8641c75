/** Text into XML: what a reader could take for markup is escaped, what XML may not hold is left out. */

export function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(FORBIDDEN, '').replace(MARKUP, (sign) => ENTITIES[sign] ?? '') : text;
}

/** Tested first: most texts hold nothing of either. */
const SPECIAL = /[&<>"'`]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/;
const MARKUP = /[&<>"'`]/g;
/** What XML 1.0 forbids: controls, lone surrogates, and the two non-characters of the first plane. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
