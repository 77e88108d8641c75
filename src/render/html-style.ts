/**
 * The style of the report: plain on a screen, light or dark as the system is, and on A4 or Letter paper, always light,
 * without a row cut in two.
 */

export const REPORT_STYLE = `
:root{color-scheme:light;--ground:#fff;--ink:#16202e;--soft:#4a5769;--line:#c9d2de;--head:#eef2f7;--link:#0b5cab;--mark:#e6ebf2;--mark-ink:#334155;--bad:#fde3e1;--bad-ink:#8c1d13;--open:#fdf0d2;--open-ink:#704a00}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--ground:#0f1722;--ink:#e6edf6;--soft:#a7b4c6;--line:#324054;--head:#1a2535;--link:#7db8ff;--mark:#2a3749;--mark-ink:#d3deeb;--bad:#4a1d1a;--bad-ink:#ffb4ab;--open:#43330f;--open-ink:#f5cf85}}
*{box-sizing:border-box}
body{margin:0 auto;padding:24px;max-width:1200px;background:var(--ground);color:var(--ink);font:14px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.25;margin:1.6em 0 .5em;break-after:avoid}
h1{font-size:32px;margin-top:0}h2{font-size:24px;border-bottom:2px solid var(--line);padding-bottom:4px}h3{font-size:18px}h4{font-size:15px}
p,ul,ol{margin:.4em 0;max-width:80ch}li{break-inside:avoid}
a{color:var(--link)}
.r-title{min-height:56vh;overflow-wrap:anywhere;display:flex;flex-direction:column;justify-content:center}
.r-title dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 24px;margin:24px 0 0}
.r-title dt{color:var(--soft)}.r-title dd{margin:0;font-weight:600}
.r-contents ol{columns:2;padding-left:1.5em}
.r-table{overflow-x:auto;margin:.8em 0}
.r-doc table{border-collapse:collapse;width:100%;font-size:12.5px;overflow-wrap:normal}
caption{text-align:left;font-weight:600;color:var(--soft);padding:4px 0}
.r-named{font-size:0;line-height:0;padding:0}
.r-doc th,.r-doc td{border:1px solid var(--line);padding:4px 6px;text-align:left;vertical-align:top;overflow-wrap:break-word;min-width:3.5em}
.r-doc th{background:var(--head)}
.r-doc td{max-width:28em}
.r-doc .r-number{text-align:right}.r-doc td.r-number{white-space:nowrap}
thead{display:table-header-group}
tr{break-inside:avoid}
caption,thead{break-after:avoid}tbody tr:first-child{break-before:avoid}
.r-struck{color:var(--soft)}
.r-mark{display:inline-block;border-radius:3px;padding:0 4px;font-size:11px;font-weight:600;background:var(--mark);color:var(--mark-ink)}
.r-missing,.r-too-slow,.r-too-early,.r-conflict{background:var(--bad);color:var(--bad-ink)}
.r-waiting,.r-proposed{background:var(--open);color:var(--open-ink)}
.r-empty{color:var(--soft);font-style:italic}
.r-diagram{margin:1em 0}.r-diagram svg{display:block;max-width:100%;height:auto;background:#fff;border-radius:8px}
figcaption{color:var(--soft)}
.r-imprint{color:var(--soft);font-size:12px;margin-top:3em;border-top:1px solid var(--line);padding-top:8px}
@media (max-width:600px){body{padding:16px}h1{font-size:26px}.r-contents ol{columns:1}.r-diagram{overflow-x:auto}.r-diagram svg{max-width:none;width:900px}}
@page{margin:16mm 14mm}
@page r-side{size:landscape;margin:12mm}
@media print{
body{padding:0;max-width:none;font-size:10.5pt}
.r-title{min-height:0;padding-top:60mm;break-after:page}
.r-contents{break-after:page}
.r-doc{break-before:page}
.r-contents+.r-doc,.r-title+.r-doc{break-before:auto}
.r-table{overflow:visible}
.r-doc table{font-size:8.5pt}
.r-doc th,.r-doc td{padding:2px 4px;min-width:0;max-width:none}
.r-side{page:r-side}
.r-side table{font-size:7.5pt}
.r-diagram{break-after:page;break-inside:avoid;margin:0}
.r-diagram svg{max-height:150mm;margin:auto}
h2{margin-top:0}
a{color:inherit;text-decoration:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}`;
