import { readFileSync } from "node:fs";
import { solve } from "/work/main/packages/sdk/src/index.ts";
const qs = ["equations","conditions","meetings","lines","systems"].flatMap(f=>readFileSync(`/work/main/test/corpora/questions/${f}.jsonl`,"utf8").trim().split("\n").map(l=>JSON.parse(l)));
qs.push({id:"e1",text:"Find the eigenvalues of x' = x(3 - x - 2y), y' = y(2 - x - y) at its equilibria"},{id:"e2",text:"求椭圆 x^2/9+y^2/4=1 和双曲线 x^2/3-y^2/2=1 的焦点"},{id:"e3",text:"Find the eigenvalues of x' = x - y, y' = x^2 - 4"},{id:"e4",text:"Find the Jacobian matrix and the eigenvalues of x' = y, y' = -sin(x)"});
for (const q of qs) { if (!/^(e\d|.*)$/.test(q.id)) continue;
  const d = await solve({text:q.text, lang:q.lang}).result;
  const whats = d.answers.map(a=>a.ask.what);
  if (new Set(whats).size<whats.length || q.id.startsWith("e") && q.id.length<3) console.log(q.id, q.text.slice(0,60), d.status, d.answers.map(a=>a.ask.what+" of "+a.ask.of?.latex+" = "+a.latex).join(" || "));
  for (const a of d.answers) if (/operatorname|\\text\{[A-Z]|List/.test(a.latex)) console.log("RAW", q.id, a.kind, a.latex);
  const walk=(s:any)=>{ if(/operatorname/.test(s.after.latex)) console.log("RAWSTEP",q.id,s.rule,s.after.latex); for (const [k,v] of Object.entries(s.params??{})) if (/operatorname/.test((v as any)?.latex??"")) console.log("RAWPARAM",q.id,s.rule,k,(v as any).latex); s.substeps?.forEach(walk)}; d.steps.forEach(walk);
  for (const f of d.figures) for (const m of f.alt) if (/operatorname/.test(JSON.stringify(m))) console.log("RAWALT", q.id, JSON.stringify(m).slice(0,200));
}
