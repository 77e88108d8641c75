/** A text as lines that are no wider than there is room, but for the blank at which one was broken: joined they are the text. */

/** `widthOf` a text on one line. A word that is too long is broken, after a sign where it has one. */
export function linesOf(text: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  const blank = widthOf(' ');
  let line = '';
  let width = 0;
  const add = (piece: string, pieceWidth: number, gap: string) => {
    const wanted = width + (gap === '' ? 0 : blank) + pieceWidth;
    if (line !== '' && wanted > room + HAIR) {
      lines.push(gap === '' ? line : `${line} `);
      line = piece;
      width = pieceWidth;
      return;
    }
    line += line === '' ? piece : gap + piece;
    width = line === piece ? pieceWidth : wanted;
  };
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const wordWidth = widthOf(word);
    if (wordWidth <= room + HAIR) {
      add(word, wordWidth, ' ');
      continue;
    }
    let gap = ' ';
    for (const piece of piecesOf(word, room, widthOf)) {
      add(piece, widthOf(piece), gap);
      gap = '';
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Widths are sums of fractions: what just fits must not be broken for the last of their digits. */
const HAIR = 0.01;

/** The text, or as much of it as there is room for and an ellipsis. */
export function fitted(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  let width = widthOf('…');
  let end = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > room) break;
    end += character.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Of the longest part of a text that is kept on one line. */
export function longestWord(text: string, widthOf: (text: string) => number): number {
  let longest = 0;
  for (const word of text.split(' ')) {
    for (const piece of word.split(JOINTS)) longest = Math.max(longest, widthOf(piece));
  }
  return longest;
}

/** API names, paths and addresses may break after these. */
const JOINTS = /(?<=[_./:@])(?=[^_./:@])/u;
/** Where a word has to break: after these, too. */
const SIGNS = /(?<=[_./:@-])(?=[^_./:@-])/u;

function piecesOf(word: string, room: number, widthOf: (text: string) => number): readonly string[] {
  return word.split(SIGNS).flatMap((piece) => (widthOf(piece) <= room ? [piece] : lettersOf(piece, room, widthOf)));
}

function lettersOf(word: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const letter of word) {
    const letterWidth = widthOf(letter);
    if (piece !== '' && width + letterWidth > room) {
      pieces.push(piece);
      piece = '';
      width = 0;
    }
    piece += letter;
    width += letterWidth;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}
