/** On paper: black on white, everything unfolded that a browser can unfold, cards kept whole. */
export const print = `
@media print{
:root{color-scheme:light;--bg:#fff;--card:#fff;--ink:#000;--faint:#333;--line:#999;--accent:#000;
--red:#8c1d18;--red-bg:#fff;--amber:#5c3700;--amber-bg:#fff;--violet:#4a2b70;--violet-bg:#fff;--blue:#123f70;--blue-bg:#fff;--green:#124a25;--green-bg:#fff;--grey:#333;--grey-bg:#f2f2f2}
body{font-size:10.5pt}
header.page,main,footer,nav{max-width:none;padding:0}
.skip{display:none}
.pill{border:1px solid var(--tone)}
.card,.deadline,.path,.steps li,.facts tr{break-inside:avoid}
.card:has(.why){break-inside:auto}
h2,h3,h4{break-after:avoid}
details::details-content{content-visibility:visible;display:block;height:auto}
article.case{break-before:page}
article.case:first-child{break-before:auto}
}
@page{margin:16mm}
`
