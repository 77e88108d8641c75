/**
 * Texts that attack what shows them, one per class. Any that ran would set `__pwned` on the window, ask a dialog, ask
 * another host, or leave an element or attribute behind that the app does not have.
 */

/** Never asked for: the name is reserved for examples. */
export const HOSTILE_HOST = 'evil.example';

const RUN = 'window.__pwned=1';

export const PAYLOADS = {
  'HTML in a label': `<hw-pwned><img src=x onerror="${RUN};alert(1)"><svg onload="${RUN}"></svg><script>${RUN}</script><iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>`,
  'the end of what encloses it': `</title></script></style></textarea></text></svg>]]>--><hw-pwned></hw-pwned><script>${RUN}</script>`,
  'attribute breakout': `"'\` autofocus onfocus="${RUN}" onmouseover='${RUN}' x=\`\n"><hw-pwned a="`,
  'a script as address': `javascript:${RUN}//&colon; java\tscript:${RUN} vbscript:${RUN}`,
  'a page as address': `data:text/html,<script>parent.${RUN}</script>`,
  'style injection': `red;}*{background:url(//${HOSTILE_HOST}/a)} @import "//${HOSTILE_HOST}/b"; x:expression(${RUN})</style>");background:url(//${HOSTILE_HOST}/c)`,
  'a picture from elsewhere': `<image href="http://${HOSTILE_HOST}/d"/><use href="//${HOSTILE_HOST}/e#f"/><!ENTITY x SYSTEM "http://${HOSTILE_HOST}/g">&x;`,
  'a template': `{{constructor.constructor('${RUN}')()}} \${${RUN}} <%= ${RUN} %> #{${RUN}} %%{init: {"theme": "x"}}%%`,
  'text turned round': '\u202Egnp.live\u202C\u2066\u200B\uFEFFSa\u0406es',
  'control characters': 'a\u0000b\u0007c\u001b[31md\u007fe\u0085f\u2028g\ud800h\ufffei\tj\r\nk',
  'a formula': `=HYPERLINK("http://${HOSTILE_HOST}","x")+cmd|' /C calc'!A0`,
  'a path and Markdown': `../../etc/passwd](javascript:${RUN}) \`\`\`<hw-pwned>%2e%2e%5cCON.`,
  'the name __proto__': '__proto__',
  'the name constructor': 'constructor',
  'the name toString': 'toString',
  'long label': 'W'.repeat(10_240),
} as const satisfies Readonly<Record<string, string>>;

/**
 * All of them in few texts, for tests that are slow. What must come first to do harm has a text of its own; the signs
 * that break out of what encloses them stand at the beginning of the rest, where no narrow place cuts them off.
 */
export const POLYGLOTS: Readonly<Record<string, string>> = {
  'markup of every kind': [
    `<hw-pwned>"'\`></title></script><hw-pwned onfocus=${RUN} autofocus>`,
    PAYLOADS['attribute breakout'],
    PAYLOADS['HTML in a label'],
    PAYLOADS['the end of what encloses it'],
    PAYLOADS['style injection'],
    PAYLOADS['a picture from elsewhere'],
    PAYLOADS['a template'],
    PAYLOADS['a path and Markdown'],
  ].join(' '),
  'a script as address': PAYLOADS['a script as address'],
  'a page as address': PAYLOADS['a page as address'],
  'signs that turn, hide or end text': `${PAYLOADS['text turned round']} ${PAYLOADS['control characters']}`,
  'a formula': PAYLOADS['a formula'],
  'the name __proto__': PAYLOADS['the name __proto__'],
  'the name constructor': PAYLOADS['the name constructor'],
  'long label': PAYLOADS['long label'],
};

/**
 * The same in four pairs, for what is slowest: of each list the first record says the one, the second the other. Kept
 * apart where a text does harm only as the whole of a name or an address, put together where it does anywhere.
 */
export const PAYLOAD_PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  'markup, and signs that turn, hide or end text': same(
    `<hw-pwned>"'\`></title></script><hw-pwned onfocus=${RUN} autofocus> ${POLYGLOTS['signs that turn, hide or end text']} ${POLYGLOTS['markup of every kind']}`,
  ),
  'a script and a page as address': [PAYLOADS['a script as address'], PAYLOADS['a page as address']],
  'a formula, and a long label': same(`${PAYLOADS['a formula']} ${PAYLOADS['long label']}`),
  'names that every object has': [PAYLOADS['the name __proto__'], PAYLOADS['the name constructor']],
};

function same(text: string): readonly [string, string] {
  return [text, text];
}
