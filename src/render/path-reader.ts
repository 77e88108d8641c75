/** Letters and numbers of path data (SVG 2, 9.3), one after the other; by hand, since a picture has 50,000 numbers. */

export interface PathReader {
  /** The letter that is next; the one before when a number is. */
  command(before: string): string;
  /** NaN where none is, and then that is the end. */
  number(): number;
  isAtEnd(): boolean;
}

const [ZERO, NINE, POINT, MINUS, LAST_SPACE, COMMA] = [48, 57, 46, 45, 32, 44];

export function createPathReader(d: string): PathReader {
  let at = 0;

  function skip(): void {
    for (let code = d.charCodeAt(at); code <= LAST_SPACE || code === COMMA; code = d.charCodeAt(at)) at += 1;
  }
  skip();

  return {
    command(before) {
      const code = d.charCodeAt(at);
      if (code <= NINE) return before;
      at += 1;
      skip();
      return String.fromCharCode(code);
    },
    number() {
      let code = d.charCodeAt(at);
      const isNegative = code === MINUS;
      if (isNegative) code = d.charCodeAt(++at);
      const start = at;
      let digits = 0;
      let unit = 1;
      for (; code >= ZERO && code <= NINE; code = d.charCodeAt(++at)) digits = 10 * digits + code - ZERO;
      if (code === POINT) {
        for (code = d.charCodeAt(++at); code >= ZERO && code <= NINE; code = d.charCodeAt(++at)) {
          digits = 10 * digits + code - ZERO;
          unit *= 10;
        }
      }
      if (at === start) {
        // Nothing that we write; so that nobody waits for more.
        at = d.length;
        return Number.NaN;
      }
      skip();
      return isNegative ? -digits / unit : digits / unit;
    },
    isAtEnd: () => at >= d.length,
  };
}
