/** The style sheet of the viewer: the product's colours in light and in dark, on a screen, on a phone and on paper. */
import type { Theme, ThemeMode } from '../../catalog/theme.ts';
import { theme } from '../../catalog/themes.ts';
import { SANS_FAMILY } from '../../scene/measure.ts';
import type { ThemedPicture } from './two-themes.ts';

/** Follows the system until somebody chooses; paper is light. */
export function viewerStyle({ light, dark }: ThemedPicture): string {
  return `:root{${colors('light')};${light}}
:root[data-theme=dark]{${colors('dark')};${dark}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){${colors('dark')};${dark}}}
${RULES}
@media print{:root,:root[data-theme=dark]{${colors('light')};${light}}${PRINT}}`;
}

function colors(mode: ThemeMode): string {
  const { surface, text, border, accent, severity }: Theme = theme(mode);
  return [
    `color-scheme:${mode}`,
    `--page:${surface.page}`,
    `--canvas:${surface.canvas}`,
    `--panel:${surface.panel}`,
    `--sunken:${surface.sunken}`,
    `--chosen:${surface.selected}`,
    `--ink:${text.primary}`,
    `--ink2:${text.secondary}`,
    `--muted:${text.muted}`,
    `--line:${border.subtle}`,
    `--edge:${border.action}`,
    `--ring:${accent.ring}`,
    `--error:${severity.error.text}`,
    `--warning:${severity.warning.text}`,
    `--info:${severity.info.text}`,
  ].join(';');
}

const RULES = `*{box-sizing:border-box}
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;background:var(--page);color:var(--ink);font:14px/1.45 ${SANS_FAMILY},sans-serif}
h1,h2,h3,p,dl,dd,ul{margin:0;padding:0}ul{list-style:none}
h1{font-size:16px;line-height:1.3}h2{font-size:13px;color:var(--ink2)}h3{font-size:15px;overflow-wrap:anywhere}
button,input{font:inherit;color:inherit}
button{min-height:28px;padding:3px 10px;border:1px solid var(--edge);border-radius:7px;background:var(--panel)}
button:hover{background:var(--sunken)}
:focus-visible{outline:2px solid var(--ring);outline-offset:1px}
.v-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.v-head{display:flex;flex-wrap:wrap;gap:6px 16px;align-items:center;padding:10px 16px;border-bottom:1px solid var(--line);background:var(--panel)}
.v-title{flex:1 1 260px;min-width:0;overflow-wrap:anywhere}.v-title p{color:var(--muted);font-size:12.5px}
.v-title h1{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.v-tools{display:flex;flex-wrap:wrap;gap:6px}
.v-main{flex:1;min-height:0;display:flex;position:relative}
.v-canvas{flex:1;min-width:0;position:relative;overflow:hidden;background:var(--canvas);touch-action:none;cursor:grab;outline-offset:-3px}
.v-canvas:active{cursor:grabbing}
.v-canvas>svg{display:block;transform-origin:0 0}
.v-canvas text{user-select:none}
.v-hit{fill:transparent;stroke:none;cursor:pointer}.v-line{fill:none;stroke:transparent;stroke-width:14;cursor:pointer;pointer-events:stroke}
.v-mark{fill:none;stroke:var(--ring);stroke-width:3;pointer-events:none}
.v-zoom{position:absolute;left:12px;bottom:12px;display:flex;gap:4px}.v-zoom button{min-width:32px;min-height:32px}
.v-side{width:360px;flex:none;overflow:auto;padding:12px 14px;border-left:1px solid var(--line);background:var(--panel);display:flex;flex-direction:column;gap:14px}
.v-side section{display:flex;flex-direction:column;gap:6px}.v-all{display:flex;flex-direction:column;gap:16px}[hidden]{display:none!important}
.v-search{width:100%;min-height:32px;padding:4px 10px;border:1px solid var(--edge);border-radius:7px;background:var(--page)}
.v-card{padding:10px 12px;border:1px solid var(--line);border-radius:9px;background:var(--page)}
.v-row{display:flex;justify-content:space-between;gap:8px;align-items:start}.v-row h3{min-width:0}
.v-kind{color:var(--muted);font-size:12px}
dl{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:4px 12px;font-size:13px}
dt{color:var(--muted);overflow-wrap:anywhere}dd{white-space:pre-line;overflow-wrap:anywhere;min-width:0}
li{list-style:none;content-visibility:auto;contain-intrinsic-size:auto 64px}
.v-item{display:block;width:100%;text-align:left;border:0;border-radius:7px;background:none;padding:6px 8px;overflow-wrap:anywhere}
.v-item:hover{background:var(--sunken)}.v-item[aria-current=true]{background:var(--chosen)}
.v-item b{display:block;font-weight:600}.v-item span{display:block;font-size:12.5px;color:var(--ink2)}
.v-sev{font-weight:600;font-size:12px}.v-sev.v-error{color:var(--error)}.v-sev.v-warning{color:var(--warning)}.v-sev.v-info{color:var(--info)}
.v-why{color:var(--ink2);font-size:12.5px}.v-finding{margin-top:10px;padding-top:8px;border-top:1px solid var(--line)}.v-card dl{margin-top:8px}
summary{padding:4px 2px;min-height:28px;color:var(--ink2);cursor:default}
@media (max-width:760px){.v-main{flex-direction:column}.v-canvas{flex:1 1 50%}.v-side{width:auto;flex:1 1 50%;border-left:0;border-top:1px solid var(--line)}}`;

/** The picture on a page of its own, then what the page tells, whole. */
const PRINT = `li{content-visibility:visible}@page{size:auto;margin:12mm}html,body{height:auto}body{display:block;background:none}
.v-tools,.v-zoom,.v-search,.v-keys,.v-overlay,.v-row button{display:none!important}
.v-head{border:0;padding:0 0 4mm}.v-main,.v-side,.v-canvas{display:block;overflow:visible;background:none}
.v-canvas>svg{transform:none!important;width:100%!important;height:auto!important;max-height:165mm}
.v-side{width:auto;border:0;padding:4mm 0 0}.v-side section{margin-bottom:4mm;display:block}
.v-item{break-inside:avoid;padding:1mm 0;border:0}`;
