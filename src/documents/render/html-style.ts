/** Looks of a paper: the measures of Chinese official documents on A4, readable on a phone too. */
export const style = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
* { box-sizing: border-box; }
body { margin: 0; background: #e9e9e6; color: #111; font: 16pt/1.75 FangSong, FangSong_GB2312, STFangsong, "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
:lang(en) body, body:lang(en) { font: 12pt/1.6 "Times New Roman", Times, "Noto Serif CJK SC", serif; }
main, aside { max-width: 210mm; margin: 8mm auto; padding: 25mm 26mm 25mm 28mm; background: #fff; box-shadow: 0 1px 5px #0003; overflow-wrap: anywhere; }
h1 { margin: 0 0 1.2em; font-size: 22pt; line-height: 1.4; font-weight: 700; text-align: center; font-family: "方正小标宋简体", FZXiaoBiaoSong-B05S, STZhongsong, "Noto Serif CJK SC", "Songti SC", SimSun, serif; text-wrap: balance; }
h2 { margin: .6em 0 0; font: inherit; font-family: SimHei, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; text-indent: 2em; break-after: avoid; }
body:lang(en) h1 { font-size: 18pt; font-family: inherit; }
body:lang(en) h2 { font-family: inherit; font-weight: 700; text-indent: 0; }
p { margin: 0; text-align: justify; text-indent: 2em; }
body:lang(en) p { text-indent: 0; margin-bottom: .5em; }
.number { text-align: center; text-indent: 0; margin: -1em 0 1.2em; }
.addressee, .copies p, td p, th p { text-indent: 0; }
.scroll { overflow-x: auto; margin: .6em 0; }
table { width: 100%; border-collapse: collapse; font-size: .8em; line-height: 1.5; }
th, td { border: 1px solid #111; padding: .45em .6em; vertical-align: middle; text-align: left; }
td p { text-align: left; }
tr { break-inside: avoid; }
thead th, .fields th { font-weight: 400; font-family: SimHei, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; text-align: center; }
body:lang(en) thead th, body:lang(en) .fields th { font-family: inherit; font-weight: 700; }
.fields table { font-size: .9em; }
.fields th { width: 32%; }
.fields td { height: 3em; }
thead th { white-space: nowrap; }
.blank { white-space: nowrap; }
.signature { margin-top: 2.5em; break-inside: avoid; }
.signature .hand { text-indent: 0; margin-bottom: .6em; }
.signature .organ, .signature .date { text-align: right; text-indent: 0; padding-right: 2em; }
.seal { color: #767676; font-size: .75em; }
.copies { margin-top: 2em; padding: .3em 1em; border: solid #111; border-width: 1px 0; font-size: .88em; break-inside: avoid; }
aside { font-size: 11pt; line-height: 1.6; font-family: system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
aside h2 { font: inherit; font-weight: 700; text-indent: 0; margin: 0; }
aside p, body:lang(en) aside p { text-indent: 0; margin: .3em 0 .6em; }
aside table { font-size: .9em; }
aside th, aside td { border-color: #999; }
@media (max-width: 700px) {
  main, aside { margin: 0 0 8px; padding: 24px 16px; }
  body { font-size: 13pt; }
  h1 { font-size: 17pt; }
}
@media print {
  body { background: none; }
  main, aside { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  aside { break-before: page; }
  .scroll { overflow: visible; }
}
`
