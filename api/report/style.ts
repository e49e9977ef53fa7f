/** Colours of a report on white and on black: hexadecimal, each readable there (`accentsOf`). */
export type Accents = { readonly onLight: string; readonly onDark: string }

export const OWN_ACCENTS: Accents = { onLight: '#0b5c6b', onDark: '#7fd0df' }

/** The whole style sheet of a report. Nothing is fetched: fonts are those of the reader's machine. */
export const reportStyle = ({ onLight, onDark }: Accents): string => `
:root{color-scheme:light dark;--ink:#1b2227;--soft:#4d5a63;--line:#c9d1d6;--ground:#fff;--panel:#f3f6f7;--accent:${onLight};--adopt:#1b6e3c;--pilot:#7a5200;--wait:#5b5f66;--decline:#a3262a;--bar:#7fa9b3;--some:#5d929f;--many:#0b5c6b}
@media(prefers-color-scheme:dark){:root{--ink:#e8edf0;--soft:#b0bcc4;--line:#46525a;--ground:#12181c;--panel:#1c252b;--accent:${onDark};--adopt:#7fd69f;--pilot:#e8bf6a;--wait:#b8bec6;--decline:#ff9d98;--bar:#4f8996;--some:#6fb3c1;--many:#a9e3ee}}
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:60rem;overflow-wrap:anywhere}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:1.75rem;margin:.25rem 0 .5rem}
h2{font-size:1.25rem;margin:2rem 0 .6rem;padding-top:.5rem;border-top:2px solid var(--accent)}
h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
h4{font-size:.95rem;margin:.9rem 0 .3rem}
p,ul,ol,dl,table{margin:.5rem 0}
ul,ol{padding-left:1.4rem}
li{margin:.2rem 0}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.masthead{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:center;border-bottom:4px solid var(--accent);padding-bottom:.75rem}
.masthead img{max-height:3.5rem;max-width:12rem;background:#fff;padding:.2rem;border-radius:.2rem}
.masthead .by{font-weight:600}
.lead{font-size:1.15rem;max-width:46rem}
.soft,.about{color:var(--soft)}
.small{font-size:.875rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;color:var(--soft);padding-bottom:.3rem;font-size:.875rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600}
th[scope=row]{min-width:8.5rem;hyphens:auto}td:not(.n):not(.drawn){min-width:5.5rem}thead th{overflow-wrap:break-word}
thead th{color:var(--soft);font-size:.8rem}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}td.n+td:not(.n),th.n+th:not(.n){padding-left:.8rem}td.n{white-space:nowrap}
tfoot th,tfoot td{border-top:2px solid var(--ink);border-bottom:0;font-weight:600}
td.drawn{min-width:7rem;width:24%}.accounts td.drawn{min-width:9.5rem}
.chart{display:block;width:100%;height:1rem;overflow:visible}
.share-bar{height:.7rem;margin-top:.35rem}
.score-bar,.silence-line{margin-top:.2rem}
.posting-calendar{height:auto;min-width:34rem;max-width:46rem}
.posting-calendar text{font-size:8px;fill:var(--soft)}
.track{fill:var(--line)}.interval{fill:var(--soft)}.bounds,.part,.usual{fill:var(--bar)}.long{fill:var(--line)}.mark,.total{fill:var(--ink)}.level{fill:var(--accent)}.threshold{fill:var(--ground);stroke:var(--soft);stroke-width:.5}
.none{fill:var(--panel);stroke:var(--line);stroke-width:.6}.one{fill:var(--bar)}.some{fill:var(--some)}.many{fill:var(--many)}
.sparkline{width:6.6rem;height:1.25rem}.sparkline .under{fill:var(--bar);opacity:.5}.sparkline .above{fill:none;stroke:var(--accent);stroke-width:1.2}
.effect-by-week{height:auto;max-width:36rem}.effect-by-week text{font-size:9px;fill:var(--soft)}.settling{fill:var(--panel)}.aim{fill:var(--accent)}.before{fill:var(--soft)}figure{margin:.75rem 0}.bare{list-style:none;padding:0;margin:0}td blockquote{margin:0}.looks td.n{white-space:normal}code{overflow-wrap:anywhere}
.tag{display:inline-block;font-weight:600;font-size:.8rem;line-height:1.35;padding:.05rem .45rem;border:1.5px solid currentColor;border-radius:.8rem;white-space:nowrap}
.adopt,.keep,.thriving,.steady,.pass{color:var(--adopt)}.pilot,.fading,.revive,.repurpose,.merge,.hand-over,.medium{color:var(--pilot)}.wait,.unknown,.too-early,.never-started,.investigate,.low,.not-applicable{color:var(--wait)}.decline,.dormant,.abandoned,.archive,.close,.high,.fail{color:var(--decline)}
ol{padding-left:1.9rem}h3:has(.lead-by){text-wrap:wrap}h3 .lead-by{font-weight:400;font-size:.9em}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 2.5rem}.pair>*{min-width:0}
.two{columns:2 22rem;column-gap:2rem}.two li{break-inside:avoid}
tr.group th{padding-top:.7rem;border-bottom-color:var(--soft)}
.severe,.gadget,.hostile,.neither{color:var(--decline)}.present,.vigilance,.under-way,.fragile,.leave-alone{color:var(--pilot)}.absent,.healthy,.favourable,.community-management,.socio-collaborative-management,.both{color:var(--adopt)}.unqualified{color:var(--wait)}
.adopted{color:var(--adopt)}.iterated,.parked,.stale{color:var(--pilot)}.rolled-back,.closed{color:var(--decline)}
rect.none,rect.one,rect.some,rect.many{color:inherit}
.panel{background:var(--panel);border-left:4px solid var(--accent);padding:.6rem .9rem;margin:.75rem 0}
.panel>:first-child{margin-top:0}.panel>:last-child{margin-bottom:0}
.ask{font-weight:600}
.columns{columns:2;column-gap:2rem;font-size:.8rem}
.columns li{break-inside:avoid;margin:.15rem 0}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.5rem 1rem;margin:.75rem 0;padding:0}
.facts div{border-top:1px solid var(--line);padding-top:.2rem}
.facts dt{color:var(--soft);font-size:.8rem}.facts dd{margin:0;font-weight:600}.facts .soft{font-weight:400}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.3rem .6rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.steps li{margin:.3rem 0}
.ticks{list-style-type:"\\2610  ";columns:2;column-gap:2rem}.ticks li{break-inside:avoid}.ticks .soft{white-space:nowrap}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:0 1.5rem}.pair p,.pair blockquote{margin:.1rem 0}
blockquote{margin:.5rem 0;padding:.3rem .8rem;border-left:3px solid var(--line);white-space:pre-line}
footer{margin-top:2rem;border-top:1px solid var(--line);padding-top:.5rem;color:var(--soft);font-size:.8rem}
@media(max-width:40rem){
 th[scope=row],td:not(.n):not(.drawn){min-width:0}td.drawn{min-width:4.5rem}
 .columns,.ticks{columns:1}
 table.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
 table.cards,table.cards caption,table.cards tbody,table.cards tfoot,table.cards tr,table.cards th[scope=row],table.cards td{display:block;width:auto;text-align:left}
 table.cards th[scope=rowgroup]{display:block}
 table.cards tr{border-bottom:1px solid var(--line);padding:.4rem 0}
 table.cards th[scope=row],table.cards td{border:0;padding:.1rem 0}
 table.cards td.n{white-space:normal}.effect-by-week text{font-size:11px}
 table.cards td[data-name]::before{content:attr(data-name) " ";color:var(--soft);font-weight:400}
 table.cards td.drawn{width:100%}
}
@page{size:A4;margin:13mm 14mm 15mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:7pt}}
@media print{
 :root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--ground:#fff;--panel:#f3f6f7;--accent:${onLight};--adopt:#1b6e3c;--pilot:#7a5200;--wait:#5b5f66;--decline:#a3262a;--bar:#7fa9b3;--some:#5d929f;--many:#0b5c6b}
 html{font-size:8.6pt;line-height:1.3}
 body{padding:0;max-width:none}
 h1{font-size:17pt}h2{font-size:12pt;margin:4mm 0 1.5mm;break-after:avoid}h3{font-size:10pt;margin:3mm 0 1mm;break-after:avoid}h4{break-after:avoid}
 p,ul,ol,dl,table{margin:1.2mm 0}
 table{font-size:8.2pt}th,td{padding:.7mm 2mm .7mm 0}
 th[scope=row]{min-width:28mm}td:not(.n):not(.drawn){min-width:16mm}td.drawn{min-width:24mm;width:16%}
 tr,.panel,.facts div{break-inside:avoid}
 thead{display:table-header-group}tfoot{display:table-row-group}
 .panel{padding:1.5mm 3mm;margin:2mm 0}
 .accounts td.drawn{min-width:32mm}.facts{grid-template-columns:repeat(auto-fit,minmax(20mm,1fr));gap:1mm 2.5mm;font-size:8pt}.facts dt{font-size:7pt}.ticks{columns:3;column-gap:4mm}.ticks li{margin:.3mm 0}
 .columns{columns:3;font-size:6.6pt;column-gap:5mm;line-height:1.2}h3+p{break-after:avoid}.columns{padding-left:0}.columns li{margin:.3mm 0 .3mm 2.4em}
 h3:has(.lead-by){margin-top:2mm}.pair{grid-template-columns:1fr 1fr;gap:0 6mm}.two{columns:2;column-gap:6mm}.two li{margin:.3mm 0}
 .chart{height:3.2mm}.share-bar{height:2.2mm;margin-top:1mm}
 .posting-calendar{height:auto;min-width:0;max-width:120mm}
 .effect-by-week{height:auto;max-width:105mm}.effect-by-week text{font-size:9px}figure{break-inside:avoid;margin:2mm 0}
 .scroll{overflow:visible}
 .tag{font-size:7.5pt;padding:0 1.5mm}
 .lead{font-size:10.5pt;max-width:none}.small,caption{font-size:8pt}
 .screen{display:none}
 a{color:inherit;text-decoration:none}
 *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`
