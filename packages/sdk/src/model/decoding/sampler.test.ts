import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Sampling } from "../../backend/backend.ts";
import { randomFrom } from "./random.ts";
import { sample } from "./sampler.ts";

const all: Sampling = { temperature: 1, topP: 1, topK: 0, minP: 0, repetitionPenalty: 1, seed: 1 };
const logits = [2.1, -0.4, 1.3, 1.3, 0.2, -3, 2.05, 0.9];

/**
 * What each token's probability should be, worked out another way: by sorting all tokens and going down the list, in double precision.
 */
function expected(
  given: readonly number[],
  { temperature, topP, topK, minP, repetitionPenalty }: Sampling,
  occurred: number[],
): number[] {
  const penalized = given.map((logit, token) => {
    if (!occurred.includes(token)) return logit;
    return logit > 0 ? logit / repetitionPenalty : logit * repetitionPenalty;
  });
  let kept = penalized.map((logit, token) => ({ token, weight: Math.exp(logit / temperature) }));
  kept.sort((one, other) => other.weight - one.weight || one.token - other.token);
  if (topK > 0) kept = kept.slice(0, topK);
  const whole = kept.reduce((total, { weight }) => total + weight, 0);
  let before = 0;
  kept = kept.filter(({ weight }) => {
    const isNeeded = before < topP * whole;
    before += weight;
    return isNeeded;
  });
  const strongest = kept[0]?.weight as number;
  kept = kept.filter(({ weight }) => weight >= minP * strongest);
  const total = kept.reduce((mass, { weight }) => mass + weight, 0);
  const probabilities = given.map(() => 0);
  for (const { token, weight } of kept) probabilities[token] = weight / total;
  return probabilities;
}

/** 99.9 % points of χ² by degrees of freedom (NIST/SEMATECH e-Handbook, table 1.3.6.7.4). */
const chiSquareLimits = [0, 10.828, 13.816, 16.266, 18.467, 20.515, 22.458, 24.322, 26.125];

describe("sample draws by the distribution it should", () => {
  const cases: [string, Partial<Sampling>, number[]][] = [
    ["temperature 1", {}, []],
    ["temperature 0.6", { temperature: 0.6 }, []],
    ["temperature 2", { temperature: 2 }, []],
    ["top-p 0.95", { topP: 0.95 }, []],
    ["top-p 0.5", { topP: 0.5 }, []],
    ["top-p of almost nothing: the likeliest", { topP: 1e-6 }, []],
    ["top-k 3, equal ones at the limit", { topK: 3 }, []],
    ["top-k of more than there are", { topK: 50 }, []],
    ["min-p 0.3", { minP: 0.3 }, []],
    ["repetition penalty 1.3", { repetitionPenalty: 1.3 }, [0, 5, 5, 1]],
    ["all together", { temperature: 0.8, topK: 6, topP: 0.9, minP: 0.1, repetitionPenalty: 1.1 }, [0, 2]],
    ["as R1 is used", { temperature: 0.6, topP: 0.95 }, []],
  ];
  const draws = 20_000;
  for (const [name, changes, occurred] of cases)
    it(name, () => {
      const sampling = { ...all, ...changes };
      const random = randomFrom(7);
      const counts = logits.map(() => 0);
      for (let turn = 0; turn < draws; turn += 1) {
        const token = sample(Float32Array.from(logits), sampling, random, occurred) as number;
        (counts[token] as number) += 1;
      }
      let statistic = 0;
      let freedom = -1;
      for (const [token, probability] of expected(logits, sampling, occurred).entries()) {
        if (probability === 0) assert.equal(counts[token], 0, `token ${token} is cut off`);
        else {
          statistic += ((counts[token] as number) - draws * probability) ** 2 / (draws * probability);
          freedom += 1;
        }
      }
      assert.ok(statistic <= (chiSquareLimits[freedom] as number), `χ² = ${statistic} with ${freedom} degrees of freedom`);
    });
});

describe("sample", () => {
  it("temperature 0 takes the likeliest, the first of equals", () => {
    const sampling = { ...all, temperature: 0 };
    assert.equal(sample(Float32Array.from([1, 3, 3, 2]), sampling, randomFrom(1), []), 1);
  });
  it("never what is forbidden or no number", () => {
    const forbidden = Float32Array.from([Number.NEGATIVE_INFINITY, 0, Number.NaN, Number.NEGATIVE_INFINITY]);
    for (let seed = 0; seed < 50; seed += 1)
      assert.equal(sample(forbidden.slice(), { ...all, topP: 0.9 }, randomFrom(seed), []), 1);
  });
  it("nothing where nothing can be drawn", () => {
    const wrong = Float32Array.from([Number.NaN, Number.NaN]);
    assert.equal(sample(wrong, all, randomFrom(1), []), undefined);
    assert.equal(sample(Float32Array.from([Number.NEGATIVE_INFINITY]), all, randomFrom(1), []), undefined);
  });
  it("the same seed draws the same, another one does not", () => {
    const text = (seed: number): number[] => {
      const random = randomFrom(seed);
      return Array.from({ length: 40 }, () => sample(Float32Array.from(logits), all, random, []) as number);
    };
    assert.deepEqual(text(3), text(3));
    assert.notDeepEqual(text(3), text(4));
  });
  it("keeps what a full sort keeps", () =>
    fc.assert(
      fc.property(
        // Eighths: what differs at all differs in 32 bits, too.
        fc.array(fc.integer({ min: -240, max: 240 }), { minLength: 1, maxLength: 300 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 40 }),
        (eighths, topP, topK) => {
          const values = Float32Array.from(eighths, (each) => each / 8);
          const sampling = { ...all, topP, topK };
          const probabilities = expected([...values], sampling, []);
          for (let seed = 0; seed < 8; seed += 1) {
            const token = sample(values.slice(), sampling, randomFrom(seed), []) as number;
            // A token at the very limit may be judged otherwise in 32 bits.
            const isKept =
              (probabilities[token] as number) > 0 || expected([...values], { ...sampling, topP: topP + 1e-5 }, [])[token];
            assert.ok(isKept, `token ${token} of ${values.length}`);
          }
        },
      ),
    ));
});
