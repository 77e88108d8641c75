/** The style of the report: plain on a screen, and on A4 or Letter paper without a row cut in two. */

export const REPORT_STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;padding:24px;max-width:1200px;background:#fff;color:#16202e;font:14px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.25;margin:1.6em 0 .5em;break-after:avoid}
h1{font-size:32px;margin-top:0}h2{font-size:24px;border-bottom:2px solid #c9d2de;padding-bottom:4px}h3{font-size:18px}h4{font-size:15px}
p,ul,ol{margin:.4em 0;max-width:80ch}li{break-inside:avoid}
a{color:#0b5cab}
.r-title{min-height:60vh;display:flex;flex-direction:column;justify-content:center}
.r-title dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 24px;margin:24px 0 0}
.r-title dt{color:#4a5769}.r-title dd{margin:0;font-weight:600}
.r-contents ol{columns:2;padding-left:1.5em}
.r-table{overflow-x:auto;margin:.8em 0}
.r-doc table{border-collapse:collapse;width:100%;font-size:12.5px;overflow-wrap:normal}
caption{text-align:left;font-weight:600;color:#4a5769;padding:4px 0}
.r-doc th,.r-doc td{border:1px solid #c9d2de;padding:4px 6px;text-align:left;vertical-align:top;overflow-wrap:break-word;min-width:3.5em}
.r-doc th{background:#eef2f7}
.r-doc td{max-width:28em}
.r-doc .r-number{text-align:right}.r-doc td.r-number{white-space:nowrap}
thead{display:table-header-group}
tr{break-inside:avoid}
.r-struck{color:#5b6675}
.r-mark{display:inline-block;border-radius:3px;padding:0 4px;font-size:11px;font-weight:600;background:#e6ebf2;color:#334155}
.r-missing,.r-too-slow,.r-too-early,.r-conflict{background:#fde3e1;color:#8c1d13}
.r-waiting,.r-proposed{background:#fdf0d2;color:#704a00}
.r-empty{color:#4a5769;font-style:italic}
.r-diagram{margin:1em 0}.r-diagram svg{display:block;max-width:100%;height:auto}
figcaption{color:#4a5769}
.r-imprint{color:#4a5769;font-size:12px;margin-top:3em;border-top:1px solid #c9d2de;padding-top:8px}
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
