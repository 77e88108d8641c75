/**
 * A few rows of a picture as pixels, small enough to stay near the processor, and colours laid over them. A pixel is 32
 * bits, red in the lowest byte, premultiplied; so is every colour here.
 */
export const PIXEL: i32 = 4;
/** Pixels that are worked on at once. */
const LANES: i32 = 4;

/** Of the picture and of the band, in pixels. */
export let width: i32 = 0;
/** The first row's place in the picture. */
export let top: i32 = 0;
export let rows: i32 = 0;
/** Bytes from a row to the next: some more than a row has, so that four pixels at once may reach beyond its end. */
export let stride: i32 = 0;
/** Where the rows lie. In front of the first stands the one before it. */
export let pixels: usize = 0;

let own: usize = 0;
let spare: usize = 0;
let highest: i32 = 0;

/** Before the first band of a picture. */
export function startBands(pictureWidth: i32, mostRows: i32): void {
  width = pictureWidth;
  highest = mostRows;
  stride = ((pictureWidth + 15) & ~15) * PIXEL + 64;
  if (own) heap.free(own);
  if (spare) heap.free(spare);
  own = heap.alloc(stride * (mostRows + 1));
  spare = 0;
  pixels = own;
  rows = 0;
}

/** The last row becomes the one in front, and the rest is `ground`. */
export function nextBand(bandTop: i32, bandRows: i32, ground: u32): void {
  memory.copy(pixels, pixels + rows * stride, stride);
  top = bandTop;
  rows = bandRows;
  fillSpan(pixels + stride, pixels + (bandRows + 1) * stride, ground);
}

/** Of a row of the picture that the band has. */
export function rowAt(row: i32): usize {
  return pixels + (row - top + 1) * stride;
}

/** What is painted from now on goes to a band of its own, empty between these columns. Answers where it went before. */
export function apart(left: i32, right: i32): usize {
  if (!spare) spare = heap.alloc(stride * (highest + 1));
  const before = pixels;
  pixels = spare;
  for (let row = top; row < top + rows; row += 1) {
    fillSpan(rowAt(row) + left * PIXEL, rowAt(row) + right * PIXEL, 0);
  }
  return before;
}

/** What was painted apart is laid over what was there before, `part` of 255 of it. */
export function backOver(before: usize, left: i32, right: i32, part: i32): void {
  const over = pixels;
  pixels = before;
  const share = i8x16.splat(<i8>part);
  for (let row = 1; row <= rows; row += 1) {
    let from = over + row * stride + left * PIXEL;
    let to = before + row * stride + left * PIXEL;
    const end = before + row * stride + right * PIXEL;
    for (; to < end; to += PIXEL) {
      const color = load<u32>(from);
      if (color !== 0) store<u32>(to, overOne(i32x4.extract_lane(times(i32x4.splat(color), share), 0), load<u32>(to)));
      from += PIXEL;
    }
  }
}

/** From one place up to another. */
export function fillSpan(from: usize, end: usize, color: u32): void {
  let at = from;
  const all = i32x4.splat(color);
  for (; at + 16 <= end; at += 16) v128.store(at, all);
  for (; at < end; at += PIXEL) store<u32>(at, color);
}

/** Lays one colour over a span. */
export function coverSpan(from: usize, end: usize, color: u32): void {
  if (color >= 0xff000000) {
    fillSpan(from, end, color);
    return;
  }
  let at = from;
  const all = i32x4.splat(color);
  for (; at + 16 <= end; at += 16) v128.store(at, over(all, v128.load(at)));
  for (; at < end; at += PIXEL) store<u32>(at, overOne(color, load<u32>(at)));
}

/** Lays `count` pixels over others. */
export function copySpan(to: usize, from: usize, count: i32): void {
  let left = count;
  for (; left >= LANES; left -= LANES) {
    const colors = v128.load(from);
    if (v128.any_true(colors)) v128.store(to, over(colors, v128.load(to)));
    from += 16;
    to += 16;
  }
  for (; left > 0; left -= 1) {
    const color = load<u32>(from);
    if (color !== 0) store<u32>(to, overOne(color, load<u32>(to)));
    from += PIXEL;
    to += PIXEL;
  }
}

function overOne(color: u32, under: u32): u32 {
  return i32x4.extract_lane(over(i32x4.splat(color), i32x4.splat(under)), 0);
}

/** Four pixels over four others. */
export function over(colors: v128, under: v128): v128 {
  const alphas = i8x16.shuffle(colors, colors, 3, 3, 3, 3, 7, 7, 7, 7, 11, 11, 11, 11, 15, 15, 15, 15);
  return i8x16.add(colors, times(under, v128.not(alphas)));
}

/** Bytes times bytes of 255, each rounded. */
export function times(bytes: v128, parts: v128): v128 {
  return i8x16.narrow_i16x8_u(
    dividedBy255(i16x8.extmul_low_i8x16_u(bytes, parts)),
    dividedBy255(i16x8.extmul_high_i8x16_u(bytes, parts)),
  );
}

function dividedBy255(products: v128): v128 {
  const rounded = i16x8.add(products, i16x8.splat(128));
  return i16x8.shr_u(i16x8.add(rounded, i16x8.shr_u(rounded, 8)), 8);
}

/** As bands have them, from what a canvas gives. In place. */
export function multiplyAlpha(from: usize, count: i32): void {
  const end = from + count * PIXEL;
  for (let at = from; at < end; at += PIXEL) {
    const pixel = load<u32>(at);
    const alpha = pixel >>> 24;
    if (alpha === 255 || pixel === 0) continue;
    const product = i32x4.extract_lane(times(i32x4.splat(pixel), i8x16.splat(<i8>alpha)), 0);
    store<u32>(at, (product & 0xffffff) | (alpha << 24));
  }
}

/** As files have them: with alpha, and not premultiplied. In place, but not the row in front. */
export function plainAlpha(): void {
  let before: u32 = 0;
  let plain: u32 = 0;
  const end = pixels + (rows + 1) * stride;
  for (let at = pixels + stride; at < end; at += PIXEL) {
    const pixel = load<u32>(at);
    if (pixel !== before) {
      before = pixel;
      plain = unmultiplied(pixel);
    }
    store<u32>(at, plain);
  }
}

function unmultiplied(pixel: u32): u32 {
  const alpha = pixel >>> 24;
  if (alpha === 255 || alpha === 0) return pixel;
  return (alpha << 24) | (whole(pixel >>> 16, alpha) << 16) | (whole(pixel >>> 8, alpha) << 8) | whole(pixel, alpha);
}

/** What it was before it was multiplied. */
function whole(byte: u32, alpha: u32): u32 {
  const value = (2 * 255 * (byte & 0xff) + alpha) / (2 * alpha);
  return value < 255 ? value : 255;
}
