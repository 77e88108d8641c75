/** A page as it is drawn on: from the top left corner, in points. */
import type { PdfFont } from './pdf-font.ts';
import { pdfColor, pdfNumber } from './pdf-syntax.ts';
import { type Element, type MarkedPage, marked } from './structure.ts';

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Where a link or bookmark leads: a page of the finished report, and how far down. */
export interface Place {
  readonly page: PdfPage;
  readonly y: number;
}

export interface Link {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Known when all pages are made. */
  readonly target: Place;
  /** Where it leads, for who hears it. */
  readonly title: string;
}

export interface TextStyle {
  readonly font: PdfFont;
  readonly size: number;
  readonly color: string;
  /** What the text is part of; without it decoration, such as what stands on every page. */
  readonly element?: Element;
}

export interface PdfPage extends PageSize, MarkedPage {
  /** What is drawn, in order. */
  readonly operators: string[];
  readonly links: Link[];
}

export function createPage({ width, height }: PageSize): PdfPage {
  return { width, height, operators: [], links: [], marked: [] };
}

/** `y` is the baseline. */
export function drawText(page: PdfPage, x: number, y: number, text: string, style: TextStyle): void {
  if (text === '') return;
  const { font, size, color, element = null } = style;
  const place = `${pdfNumber(x)} ${pdfNumber(page.height - y)} Td`;
  const operators = `${pdfColor(color)} rg BT /${font.resource} ${pdfNumber(size)} Tf ${place} ${font.encoded(text)} Tj ET`;
  page.operators.push(marked(page, element, operators));
}

export function drawTextEndingAt(page: PdfPage, right: number, y: number, text: string, style: TextStyle): void {
  drawText(page, right - style.font.widthOf(text, style.size), y, text, style);
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function fillBox(page: PdfPage, { x, y, width, height }: Box, color: string): void {
  const box = [x, page.height - y - height, width, height].map(pdfNumber).join(' ');
  page.operators.push(marked(page, null, `${pdfColor(color)} rg ${box} re f`));
}

export function drawLine(page: PdfPage, from: Ends, to: Ends, color: string, width = 0.5): void {
  const points = `${pdfNumber(from[0])} ${pdfNumber(page.height - from[1])} m ${pdfNumber(to[0])} ${pdfNumber(page.height - to[1])} l`;
  page.operators.push(marked(page, null, `${pdfColor(color)} RG ${pdfNumber(width)} w ${points} S`));
}

/** All in one stroke. */
export function drawLines(page: PdfPage, lines: readonly (readonly [Ends, Ends])[], color: string, width = 0.5): void {
  const point = ([x, y]: Ends) => `${pdfNumber(x)} ${pdfNumber(page.height - y)}`;
  const path = lines.map(([from, to]) => `${point(from)} m ${point(to)} l`).join(' ');
  page.operators.push(marked(page, null, `${pdfColor(color)} RG ${pdfNumber(width)} w ${path} S`));
}

export type Ends = readonly [number, number];
