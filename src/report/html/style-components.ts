/** Cards, pills, calendars and diagrams. */
export const components = `
.pill{display:inline-flex;gap:.4em;align-items:baseline;padding:.1em .65em;border-radius:999px;background:var(--tone-bg);color:var(--tone);font-size:.85rem;font-weight:600;white-space:normal}
.sign{font-weight:700}
.count{display:inline-block;min-width:1.6em;padding:0 .45em;border-radius:999px;background:var(--grey-bg);color:var(--grey);font-size:.85rem;font-weight:600;text-align:center}
.summary{background:var(--card);border:1px solid var(--line);border-left:8px solid var(--tone);border-radius:12px;padding:1.1rem 1.35rem;display:grid;gap:.65rem}
.verdict{font-size:1.75rem;line-height:1.25;font-weight:700;color:var(--tone);display:flex;gap:.5rem;align-items:baseline}
.counts{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.4rem}
.scope{font-size:.95rem}
.group>h3,.group>summary{color:var(--tone);margin-bottom:.6rem}
.card{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--tone,var(--line));border-radius:10px;padding:.85rem 1.1rem;margin:.65rem 0;display:grid;gap:.5rem}
.card>header{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline}
.card>header .pill{margin-left:auto}
.items{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem .5rem;font-size:.9rem}
.items li{display:inline-flex;gap:.4em;align-items:baseline;border:1px solid var(--line);border-radius:6px;padding:.05rem .5rem}
.items .sign,.items .state{color:var(--tone)}
.items .state{font-size:.8rem}
.items .i-unmet,.items .i-unknown{border-color:var(--tone);background:var(--tone-bg)}
dl{display:grid;gap:.25rem;font-size:.92rem}
dl>div{display:grid;grid-template-columns:6.5em 1fr;gap:.75rem}
dt{color:var(--faint)}
.quote blockquote{margin:.4rem 0 0;padding:.3rem 0 .3rem 1rem;border-left:3px solid var(--line);display:grid;gap:.35rem}
.differs{color:var(--amber);font-size:.9rem}
.why>*+*,.reading>*+*{margin-top:.5rem}
.why{font-size:.92rem}
.why .head{font-weight:600}
.why .state{font-size:.85em;color:var(--tone)}
.why .sign{color:var(--tone)}
.tree{list-style:none;padding:0 0 0 .9rem;margin:.25rem 0;border-left:2px solid var(--line);display:grid;gap:.4rem}
.turns{color:var(--accent);font-size:.85em;white-space:nowrap}
.found,.looked{padding-left:1.3rem}
.reading>.found{padding-left:0}
.found .label,.looked{color:var(--faint)}
.reading+.reading{border-top:1px solid var(--line);padding-top:.5rem}
.asked{list-style:none;padding:0;display:grid;gap:.3rem}
.need{color:var(--amber);font-size:.85rem}
.deadlines{list-style:none;padding:0;display:grid;gap:1rem}
.deadline{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem 1.1rem;display:grid;gap:1rem;grid-template-columns:minmax(14rem,1fr) minmax(0,1.4fr);align-items:start}
.deadline .when{display:grid;gap:.35rem}
.deadline .when>strong{font-size:1.2rem}
.pills{display:flex;flex-wrap:wrap;gap:.3rem}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--faint);font-size:.85rem;padding-bottom:.35rem}
.calendar{table-layout:fixed}
.calendar th{font-size:.75rem;font-weight:600;color:var(--faint);padding:.15rem}
.calendar td{border:1px solid var(--line);height:3.5rem;padding:.2rem .25rem;vertical-align:top;font-size:.75rem;line-height:1.3;text-align:center}
.calendar time{display:block;color:var(--faint)}
.calendar .tag{display:block;font-weight:600;font-size:.8rem}
.calendar strong{display:block;font-size:.75rem}
.calendar em{display:block;font-style:normal;font-weight:700;border:1px solid currentColor;border-radius:4px}
.calendar .d-outside{border-color:transparent;background:none}
.calendar .d-start{background:var(--blue-bg);color:var(--blue);border-style:dashed}
.calendar .d-weekend,.calendar .d-holiday{background:var(--grey-bg);color:var(--grey)}
.calendar .d-make-up{background:var(--amber-bg);color:var(--amber)}
.calendar .d-unpublished{background:repeating-linear-gradient(45deg,transparent 0 6px,var(--grey-bg) 6px 12px);border-style:dashed}
.calendar .due,.calendar .bound{outline:3px solid var(--accent);outline-offset:-3px;border-radius:6px}
.calendar .bound{outline-style:dashed}
.calendar .due strong,.calendar .bound strong{color:var(--accent)}
.path{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem 1.1rem;margin:.65rem 0;display:grid;gap:.75rem}
.steps{list-style:none;padding:0}
.steps li{position:relative;display:grid;grid-template-columns:2.2rem 1fr;gap:.75rem;padding-bottom:1.1rem}
.steps li:last-child{padding-bottom:0}
.steps li:not(:last-child)::before{content:"";position:absolute;left:calc(1.1rem - 1px);top:2.2rem;bottom:0;border-left:2px solid var(--line)}
.steps .node{width:2.2rem;height:2.2rem;border-radius:50%;display:grid;place-items:center;background:var(--tone-bg);color:var(--tone);border:2px solid var(--tone);font-weight:700}
.steps .state{color:var(--tone);font-size:.85rem;font-weight:600}
.steps .s-next>div{background:var(--tone-bg);border-radius:8px;padding:.4rem .75rem}
.decides{border:1px solid var(--line);border-radius:999px;padding:0 .6em;font-size:.8rem}
.facts{margin:.75rem 0;background:var(--card);font-size:.9rem}
.facts th,.facts td{border-bottom:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}
.facts caption{font-weight:600;color:var(--ink)}
.facts th[scope=row]{font-weight:500;width:34%}
.scroll{overflow-x:auto}
@media (max-width:40rem){
body{font-size:15px}
header.page,main,footer,nav{padding-left:.9rem;padding-right:.9rem}
h2{font-size:1.3rem}
.verdict{font-size:1.45rem}
.summary,.card,.deadline,.path{padding:.8rem .85rem}
.deadline{grid-template-columns:minmax(0,1fr)}
dl>div{grid-template-columns:1fr;gap:0}
.card>header .pill{margin-left:0}
.calendar td{height:3.1rem;padding:.15rem .05rem;font-size:.68rem}
.calendar .tag{font-size:.7rem}
.facts thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.facts tr{display:grid;border-bottom:1px solid var(--line);padding:.35rem 0}
.facts th,.facts td{border:0;padding:.05rem .4rem}
.facts th[scope=row]{width:auto}
}
`
