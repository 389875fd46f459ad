import { families } from "./families/index.ts";
import { questionsOf } from "./wording.ts";
import { nerdamerPrime } from "./peers/nerdamer.ts";
import { computeEngine } from "./peers/compute-engine.ts";
for (const peer of [nerdamerPrime, computeEngine]) for (const f of families) for (const q of questionsOf(f)) { const go = peer.prepare(q.task); if (!go) continue; const s = performance.now(); let r: string; try { r = go(); } catch (e) { r = `ERR ${(e as Error).message}`; } const t = performance.now() - s; if (t > 150 || r === "" || r.startsWith("ERR")) console.log(peer.name, q.category, t.toFixed(0), JSON.stringify((q.task as { formula?: string }).formula ?? (q.task as { formulas?: string[] }).formulas), r.slice(0, 60)); }
