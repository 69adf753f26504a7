import { components } from './style-components'
import { print } from './style-print'

const theme = `
:root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--ink:#1a2230;--faint:#586374;--line:#d9dee6;--accent:#1f5fbf;
--red:#b3261e;--red-bg:#fdecea;--amber:#8a5300;--amber-bg:#fff4dc;--violet:#6b3fa0;--violet-bg:#f3ecfb;
--blue:#1d5fa8;--blue-bg:#e6f0fb;--green:#1f6b3a;--green-bg:#e5f4ea;--grey:#525c6b;--grey-bg:#eceff3}
@media (prefers-color-scheme:dark){:root{--bg:#12161d;--card:#1b212b;--ink:#e8ecf2;--faint:#a5b0c0;--line:#343d4b;--accent:#8fbcff;
--red:#ff9d94;--red-bg:#43201d;--amber:#ffc766;--amber-bg:#3d2e10;--violet:#cfb0ff;--violet-bg:#33264a;
--blue:#94c3ff;--blue-bg:#1b3150;--green:#8ddba6;--green-bg:#17371f;--grey:#b6c0ce;--grey-bg:#2a323e}}
.m-violated,.m-prohibited,.s-skipped,.s-out-of-order,.s-breached,.i-unmet,.t-fails{--tone:var(--red);--tone-bg:var(--red-bg)}
.m-undetermined,.m-facts-missing,.m-finding-needed,.s-unknown,.i-unknown,.t-unknown{--tone:var(--amber);--tone-bg:var(--amber-bg)}
.m-contested,.m-text-silent{--tone:var(--violet);--tone-bg:var(--violet-bg)}
.m-required,.m-permitted,.s-next{--tone:var(--blue);--tone-bg:var(--blue-bg)}
.m-compliant,.s-done,.i-met,.t-holds{--tone:var(--green);--tone-bg:var(--green-bg)}
.m-not-applicable,.m-not-in-force,.s-later{--tone:var(--grey);--tone-bg:var(--grey-bg)}
`

const base = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.65 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;overflow-wrap:anywhere}
:lang(zh-CN){line-break:strict}
header.page,main,footer,nav{max-width:62rem;margin:0 auto;padding:0 1.25rem}
header.page{padding-top:1.5rem}
h1,h2,h3,h4,p,ul,ol,dl,dd{margin:0}
h1{font-size:1.05rem;font-weight:600;color:var(--faint)}
.brand{font-size:.85rem;color:var(--faint);letter-spacing:.04em}
h2{font-size:1.6rem;line-height:1.35;margin:.25rem 0 1rem}
h3{font-size:1.15rem;line-height:1.4}
h4{font-size:1rem}
section,.group,.rest{margin-top:1.75rem}
details.group,.rest+.rest{margin-top:.6rem}
section+details.rest{margin-top:2rem;border-top:1px solid var(--line);padding-top:1.25rem}
section>h3{margin-bottom:.75rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
code{font:.85em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--grey-bg);padding:.05em .35em;border-radius:4px}
.faint{color:var(--faint);font-size:.9rem}
.subject{color:var(--faint);font-size:.9rem;font-weight:400}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:1}
summary{cursor:pointer}
summary h3{display:inline}
ul.plain{padding-left:1.2rem}
ul.plain li{margin:.3rem 0}
article.case+article.case{margin-top:4rem;border-top:2px solid var(--line);padding-top:2rem}
footer{padding-top:2rem;padding-bottom:3rem;color:var(--faint);font-size:.85rem}
nav ol{padding-left:1.4rem}
nav li{margin:.35rem 0}
`

/** The style sheet of the page. */
export const style = [theme, base, components, print].join('')
