/**
 * The most bytes, packed with Brotli, that each part may have: some tenth more than it has. Raise one only for something that is worth its bytes to
 * everybody who waits for it, and lower it when the part has become smaller. bench/README.md says what the last ones were raised for.
 */
export const ceilings: Readonly<Record<string, number>> = {
  entry: 34_500,
  formulas: 73_400,
  chart: 180_000,
  "chart: all that comes later": 98_000,
  worker: 390_000,
  "worker: another-domain": 57_000,
  "worker: read-pictures": 38_000,
  "worker: read-words": 31_200,
  "worker: read": 143_000,
  "worker: redraw": 33_000,
  "worker: illustrate": 80_000,
  "worker: draw": 65_000,
  "worker: graphs": 17_000,
  "worker: plotting-code": 69_000,
  "worker: check": 69_000,
  "worker: choice": 69_000,
  "worker: geometry": 87_000,
  "worker: dynamics": 37_500,
  "worker: pictures": 40_500,
  "worker: forms": 37_700,
  "worker: transcendental": 24_000,
  "worker: inequalities": 29_500,
  "worker: systems": 20_500,
  "worker: calculus": 74_000,
  "worker: rungs": 37_500,
  work: 390_000,
  "work: all that comes later": 630_000,
  "worker: with-model": 84_000,
  models: 30_000,
  "model-worker": 9_500,
  "model-worker: transformers.web": 120_000,
  stylesheet: 4_600,
  "self-contained file": 1_300_000,
  fonts: 286_000,
  "before the first step": 500_000,
  "before the chart": 680_000,
};

/**
 * The whole of packages/sdk/src/expression in one file, which is not a part that a page loads: expression.ts measures it. The goal is 40,000;
 * docs/decisions/0005 says what stands between.
 */
export const expressionCeilings: Readonly<Record<string, number>> = { "expression, all of it": 55_000 };

/** One sentence for every part that is above its ceiling or has none, and for every ceiling of a part that is not there. */
export function passed(sizes: Readonly<Record<string, number>>, limits: Readonly<Record<string, number>> = ceilings): string[] {
  const missing = Object.keys(limits).filter((name) => sizes[name] === undefined);
  return [
    ...Object.entries(sizes).flatMap(([name, size]) => {
      const limit = limits[name];
      if (limit === undefined) return [`"${name}" (${size} bytes) has no ceiling: give it one`];
      return size > limit ? [`"${name}" has ${size} bytes, ${size - limit} more than its ceiling`] : [];
    }),
    ...missing.map((name) => `"${name}" has a ceiling, but there is nothing of that name`),
  ];
}
