import { launch } from "/work/main/node_modules/puppeteer-core/lib/puppeteer/puppeteer-core.js";
import { createCdnHandler, createHandler, listen, nodeListener } from "@math-viz/server-adapter";
import { chromiumArguments, ensureChromium } from "/work/main/scripts/lib/chromium.ts";
const cdn = await listen(nodeListener(createCdnHandler()), 0, "127.0.0.1");
const site = await listen(nodeListener(createHandler({ cdn: () => `http://localhost:${cdn.port}` })), 0, "127.0.0.1");
const browser = await launch({ executablePath: await ensureChromium(), args: chromiumArguments() });
const jobs: [string,string,"light"|"dark",number,number,string?][] = JSON.parse(process.argv[2]!);
for (const [name,q,scheme,w,h,lang] of jobs) {
 const page = await browser.newPage(); page.on("pageerror", e=>console.log(name,"pageerror",e.message)); page.on("console", m=>{ if(["error","warning"].includes(m.type())) console.log(name, m.text()); });
 await page.setViewport({width:w,height:h,deviceScaleFactor:1}); await page.emulateMediaFeatures([{name:"prefers-color-scheme",value:scheme}]);
 await page.goto(`http://localhost:${site.port}/?lang=${lang??"en"}&q=${encodeURIComponent(q)}`);
 await page.waitForFunction(()=>document.querySelector("math-viz")?.matches(":state(finished)"),{timeout:20000}).catch(e=>console.log(name,"timeout"));
 await new Promise(r=>setTimeout(r,1200));
 await page.evaluate(async()=>{for(let y=0;y<document.body.scrollHeight;y+=400){scrollTo(0,y);await new Promise(r=>setTimeout(r,120));}scrollTo(0,0);}); await page.screenshot({path:`/tmp/shots2/${name}.png`, fullPage:true}); await page.close();
}
await browser.close(); for (const {server} of [site,cdn]) server.close();
