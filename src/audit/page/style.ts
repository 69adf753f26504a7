/** What the summary page needs beside the style of reports. */
export const style = `
.bar{display:block;width:100%;height:1.1rem;border-radius:4px;background:var(--grey-bg)}
.bar rect{fill:var(--tone)}
.bar rect+rect{stroke:var(--card);stroke-width:.3}
.tallies td,.tallies th{border-bottom:1px solid var(--line);padding:.45rem .6rem;text-align:left;vertical-align:top;font-weight:400}
.tallies thead th{color:var(--faint);font-size:.85rem}
.tallies .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.tallies .plot{width:34%;min-width:9rem}
.tallies ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem .6rem;font-size:.85rem;margin-top:.3rem}
.tallies .gist{display:block;color:var(--faint);font-size:.9rem}
.tallies li.m{color:var(--tone);font-weight:600}
.panel{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.4rem .6rem;overflow-x:auto}
header.page h1{margin-bottom:1rem}
.figures{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:0}
.figures strong{font-size:1.75rem;line-height:1.2;display:block;font-variant-numeric:tabular-nums}
@media (max-width:40rem){
.tallies thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.tallies tr{display:grid;border-bottom:1px solid var(--line);padding:.35rem 0}
.tallies td,.tallies th{border:0;padding:.1rem .3rem}
.tallies .number{text-align:left}
.tallies .plot{width:auto}
}
@media print{.bar{print-color-adjust:exact;-webkit-print-color-adjust:exact}.tallies tr{break-inside:avoid}}
`
