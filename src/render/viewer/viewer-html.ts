/**
 * The viewer: one page with the design in it that opens by a double click, without a network and without Headwater.
 *
 * The picture is drawn here and stands in the page as it is; the script moves it, tells what there is to say of each
 * element, and saves the design again. Only that one script may run, known by its hash; the page asks no address and
 * keeps nothing.
 */
import type { Source } from '../../deliverables/source.ts';
import { fileStem } from '../../lib/file-stem.ts';
import { type Design, only } from '../../model/design.ts';
import type { Scene } from '../../scene/scene.ts';
import { shown } from '../html-document.ts';
import { renderSvg } from '../svg.ts';
import { badgesOf } from '../svg-badges.ts';
import { type EmbeddedFont, pageOf, type SvgOptions } from '../svg-options.ts';
import { escaped } from '../xml.ts';
import { inTwoThemes, type ThemedPicture } from './two-themes.ts';
import { viewerElements } from './viewer-elements.ts';
import { VIEWER_DATA_ID, type ViewerModel } from './viewer-model.ts';
import { VIEWER_SCRIPT, VIEWER_SCRIPT_HASH } from './viewer-script.ts';
import { viewerStyle } from './viewer-style.ts';

export interface ViewerOptions {
  readonly design: Design;
  readonly scene: Scene;
  readonly source: Source;
  readonly fonts: readonly EmbeddedFont[];
  /** The design as an element for the head (`designScript`), so that dropping the page on Headwater opens it. */
  readonly data: string;
}

export function viewerHtml(options: ViewerOptions): string {
  const { source, data } = options;
  const { design, client, date, status, version } = source.imprint;
  const drawing: SvgOptions = {
    isTransparent: true,
    hasLegend: true,
    badges: badgesOf(options.design, source.findings),
    fonts: options.fonts,
  };
  const picture = inTwoThemes(
    renderSvg(options.scene, { ...drawing, theme: 'light' }),
    renderSvg(options.scene, { ...drawing, theme: 'dark' }),
  );
  const details = [...(client === null ? [] : [client]), date, status, `version ${version}`];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${escaped(policy())}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="generator" content="Headwater"/>
<title>${escaped(design.replaceAll(/\s+/g, ' '))}</title>
<style>${viewerStyle(picture)}</style>
${data}
</head>
<body>
<header class="v-head"><div class="v-title"><h1>${shown(design)}</h1><p>${details.map(shown).join(' · ')}</p></div><div class="v-tools" role="toolbar" aria-label="Page"></div></header>
<main class="v-main">
<section class="v-canvas" tabindex="0" aria-label="Diagram" aria-describedby="v-keys">${unnamed(picture)}</section>
<p id="v-keys" class="v-hidden">Arrows move the picture, plus and minus change its size, 0 shows all of it.</p>
<aside class="v-side" aria-label="Findings and elements"><noscript><p>This page shows its findings by a script, which is switched off here. The diagram can be read and printed without it.</p></noscript></aside>
</main>
${dataElement(modelOf(options, drawing))}
<script>${VIEWER_SCRIPT}</script>
</body>
</html>
`;
}

function policy(): string {
  return [
    "default-src 'none'",
    `script-src '${VIEWER_SCRIPT_HASH}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function modelOf({ design, scene, source }: ViewerOptions, drawing: SvgOptions): ViewerModel {
  const { dx, dy } = pageOf(scene, drawing);
  const fileName = `${fileStem(only(design, 'about').name)}.design.json`;
  return { fileName, ...viewerElements(source, scene, { x: dx, y: dy }) };
}

/** No script of the page's own: a browser runs no JSON. */
function dataElement(model: ViewerModel): string {
  const json = JSON.stringify(model).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${VIEWER_DATA_ID}">${json}</script>`;
}

/** Its name stands over it; as a title it would follow the pointer everywhere. */
function unnamed({ svg }: ThemedPicture): string {
  return svg
    .replace(/<title>[^<]*<\/title>/, '')
    .replace('role="img"', 'role="img" aria-label="The design as a diagram"');
}
