import { launch } from "/work/main/node_modules/puppeteer-core/lib/puppeteer/puppeteer-core.js";
import { readFileSync } from "node:fs";
import { chromiumArguments, ensureChromium } from "/work/main/scripts/lib/chromium.ts";
const b = await launch({ executablePath: await ensureChromium(), args: chromiumArguments() });
const p = await b.newPage(); await p.setViewport({width:1340,height:900});
const names = process.argv.slice(2);
let html="<body style='background:#fff;margin:4px'><table>";
for (const n of names) { const dir="/work/main/packages/element/test/snapshots/"; let before="", after=""; try{before=readFileSync(dir+n+".svg","utf8")}catch{} try {after=readFileSync(dir+n+"-changed.svg","utf8")}catch{}
 html+=`<tr><td colspan=2>${n}</td></tr><tr><td>${before}</td><td>${after}</td></tr>`; }
await p.setContent(html+"</table>"); await p.screenshot({path:"/tmp/shots2/snap.png",fullPage:true}); await b.close();
