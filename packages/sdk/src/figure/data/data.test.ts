import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { countsIn, edgesForCount, edgesOfWidth, heightsOfBins, niceEdges } from "./bins.ts";
import { fiveNumbersOf } from "./quartiles.ts";

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

describe("five numbers", () => {
  const rows: readonly (readonly [observations: number[], five: number[], outliers: number[]])[] = [
    [[5], [5, 5, 5, 5, 5], []],
    [[1, 3], [1, 1, 2, 3, 3], []],
    [[3, 1, 2], [1, 1, 2, 3, 3], []],
    [[1, 2, 3, 4], [1, 1.5, 2.5, 3.5, 4], []],
    [[1, 2, 3, 4, 5], [1, 1.5, 3, 4.5, 5], []],
    // Moore and McCabe: 6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49 have the quartiles 15 and 43.
    [[6, 47, 49, 15, 43, 41, 7, 39, 43, 41, 36], [6, 15, 41, 43, 49], []],
    [[1, 2, 3, 4, 5, 6, 7, 50], [1, 2.5, 4.5, 6.5, 50], [50]],
    [[-40, 1, 2, 3, 4, 5, 6, 7], [-40, 1.5, 3.5, 5.5, 7], [-40]],
  ];
  for (const [observations, five, outliers] of rows) {
    test(observations.join(", "), () => {
      const found = fiveNumbersOf(observations);
      assert.deepEqual([found.least, found.lowerQuartile, found.median, found.upperQuartile, found.greatest], five);
      assert.deepEqual(found.outliers, outliers);
    });
  }

  test("half of the observations are at most the median, half at least; whiskers and outliers are observations", () => {
    fc.assert(
      fc.property(values, (observations) => {
        const { median, lowerQuartile, upperQuartile, whiskers, outliers } = fiveNumbersOf(observations);
        const atMost = (bound: number): number => observations.filter((value) => value <= bound).length;
        const atLeast = (bound: number): number => observations.filter((value) => value >= bound).length;
        const half = observations.length / 2;
        assert.ok(atMost(median) >= half && atLeast(median) >= half);
        assert.ok(lowerQuartile <= median && median <= upperQuartile);
        assert.ok(atMost(lowerQuartile) >= Math.floor(half) / 2 && atLeast(upperQuartile) >= Math.floor(half) / 2);
        assert.ok([...whiskers, ...outliers].every((value) => observations.includes(value)));
        assert.equal(outliers.length, observations.filter((value) => value < whiskers[0] || value > whiskers[1]).length);
      }),
    );
  });
});

describe("bins", () => {
  const rows: readonly (readonly [values: number[], edges: number[], counts: number[]])[] = [
    [
      [0, 1, 2, 3],
      [0, 1, 2, 3],
      [1, 1, 2],
    ],
    [
      [-1, 0.5, 4],
      [0, 1, 2],
      [1, 0],
    ],
    [[2, 2, 2], [2, 3], [3]],
    [
      [0.1, 0.2, 0.3],
      [0, 0.1, 0.2, 0.3],
      [0, 1, 2],
    ],
  ];
  for (const [observations, edges, counts] of rows) {
    test(`${observations} in ${edges}: ${counts}`, () => assert.deepEqual(countsIn(observations, edges), counts));
  }

  test("every observation is in one bin between round edges", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 20 }), (observations, wanted) => {
        const edges = niceEdges(observations, wanted);
        const counts = countsIn(observations, edges);
        assert.equal(sum(counts), observations.length);
        assert.ok(counts.length <= wanted + 2, `${counts.length} for ${wanted}`);
        assert.ok(edges.every((edge, index) => index === 0 || edge > (edges[index - 1] as number)));
      }),
    );
  });

  const byWidth: readonly (readonly [values: number[], width: number, start: number | undefined, edges: number[]])[] = [
    [[52, 55, 61, 70], 10, undefined, [50, 60, 70]],
    [[52, 55, 61, 71], 10, undefined, [50, 60, 70, 80]],
    [[52, 61], 10, 45, [45, 55, 65]],
    [[0.1, 0.3], 0.1, undefined, [0.1, 0.2, 0.3]],
    [[-0.25, 0.3], 0.5, undefined, [-0.5, 0, 0.5]],
    [[3], 2, undefined, [2, 4]],
  ];
  for (const [observations, width, start, edges] of byWidth) {
    test(`${observations} with width ${width}: ${edges}`, () =>
      assert.deepEqual(edgesOfWidth(observations, width, start), edges));
  }

  const byCount: readonly (readonly [values: number[], count: number, edges: number[]])[] = [
    [[1, 9], 4, [0, 2.5, 5, 7.5, 10]],
    [[12, 30], 5, [12, 16, 20, 24, 28, 32]],
    [[1, 1], 2, [1, 2, 3]],
    [[0, 100], 10, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]],
    [[0, 7], 7, [0, 1, 2, 3, 4, 5, 6, 7]],
  ];
  for (const [observations, count, edges] of byCount) {
    test(`${observations} in ${count} bins: ${edges}`, () => assert.deepEqual(edgesForCount(observations, count), edges));
  }

  test("bins of a width, and so many bins, hold every observation", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 40 }), (observations, count) => {
        const edges = edgesForCount(observations, count);
        assert.equal(edges.length, count + 1);
        assert.equal(sum(countsIn(observations, edges)), observations.length);
        const wide = edgesOfWidth(observations, 1e5);
        assert.equal(sum(countsIn(observations, wide)), observations.length);
      }),
    );
  });

  test("numbers that doubles hardly tell apart are in one bin", () => {
    for (const values of [
      [1e17, 1e17 + 16],
      [-3e200, -3e200],
      [1e15, 1e15 + 0.125],
    ]) {
      for (const edges of [niceEdges(values), edgesForCount(values, 4)])
        assert.equal(sum(countsIn(values, edges)), 2, `${values} in ${edges}`);
    }
  });

  test("a count is of the values between two edges; shares have the sum 1, densities the area 1", () => {
    fc.assert(
      fc.property(values, (observations) => {
        const edges = niceEdges(observations);
        const counts = countsIn(observations, edges);
        counts.forEach((count, bin) => {
          const [from, to] = [edges[bin] as number, edges[bin + 1] as number];
          const isLast = bin === counts.length - 1;
          assert.equal(count, observations.filter((value) => value >= from && (value < to || (isLast && value === to))).length);
        });
        const heights = (kind: "share" | "density"): number[] => heightsOfBins(counts, edges, kind, observations.length);
        assert.ok(Math.abs(sum(heights("share")) - 1) < 1e-9);
        const areas = heights("density").map((height, bin) => height * ((edges[bin + 1] as number) - (edges[bin] as number)));
        assert.ok(Math.abs(sum(areas) - 1) < 1e-9);
      }),
    );
  });
});
