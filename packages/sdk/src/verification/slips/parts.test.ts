import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { differentiate } from "../../algebra/calculus/differentiate.ts";
import { spendFreely } from "../../algebra/spend.ts";
import { parse } from "../../expression/parse.ts";
import { toAscii } from "../../expression/print-ascii.ts";
import { antiderivative } from "./antiderivative.ts";
import { corrections } from "./corrections.ts";
import { expandedTerms, written } from "./expand.ts";
import { factorsOf, productOf, sumOf, termsOf } from "./forms.ts";
import { statementProbe } from "./numbers/statement-probe.ts";
import { valueProbe } from "./numbers/value-probe.ts";
import { zerosOf } from "./numbers/zeros.ts";
import { plainStatement } from "./statements.ts";
import { comparable, converted, unitOf } from "./units.ts";

const tree = (text: string) => parse(text).json;
const shown = (text: string, take: (json: ReturnType<typeof tree>) => Parameters<typeof toAscii>[0]) => toAscii(take(tree(text)));

describe("formulas taken apart", () => {
  test("terms with their signs, and back", () => {
    assert.deepEqual(termsOf(tree("2x - (y - 3) - 4")).map(toAscii), ["2*x", "-(y - 3)", "-4"]);
    assert.equal(
      shown("2x - (y - 3) - 4", (json) => sumOf(termsOf(json))),
      "2*x - (y - 3) - 4",
    );
  });

  test("factors with the minus as a factor, and back with one minus in front", () => {
    assert.deepEqual(factorsOf(tree("-2xy")).map(toAscii), ["-1", "2", "x", "y"]);
    assert.equal(toAscii(productOf([-2, "x", -3])), "2*3*x");
    assert.equal(toAscii(productOf([-1, 1, "x"])), "-x");
  });

  const expansions: [text: string, terms: string[]][] = [
    ["(x + 2)(x - 3)", ["x*x", "-3*x", "2*x", "-2*3"]],
    ["2(a + b) - c", ["2*a", "2*b", "-c"]],
    ["(a - b)^2", ["a*a", "-a*b", "-b*a", "b*b"]],
    ["\\sin x", ["sin(x)"]],
    ["(a + b + c + d + e)^4", []],
  ];
  for (const [text, terms] of expansions)
    test(`multiplied out: ${text}`, () => {
      const found = expandedTerms(tree(text)).map((product) => toAscii(written(product)));
      assert.deepEqual(
        found.map((term) => term.replaceAll(" ", "")),
        terms,
      );
    });
});

describe("basic integrals", () => {
  for (const text of [
    "x^3",
    "5",
    "3x^2 - 4x + 1",
    "\\frac{1}{x}",
    "\\frac{2}{3x + 1}",
    "\\sqrt{2x + 5}",
    "e^{-x}",
    "3^x",
    "\\sin 2x - \\cos x",
    "\\frac{1}{1 + x^2}",
    "\\sec^2 x",
    "\\frac{x^2}{4}",
  ]) {
    test(text, () => {
      const whole = antiderivative(tree(text), "x");
      assert.ok(whole !== undefined);
      const derived = differentiate(whole, "x");
      assert.ok(derived !== undefined && valueProbe(tree(text), [derived], spendFreely)?.agreesThroughout(derived));
    });
  }

  test("others are left alone", () => {
    for (const text of ["x e^x", "\\ln x", "e^{x^2}", "\\frac{1}{x^2 + 4}"])
      assert.equal(antiderivative(tree(text), "x"), undefined);
  });
});

describe("zeros", () => {
  const table: [name: string, f: (x: number) => number, zeros: number[]][] = [
    ["of a line far out", (x) => 3 * x - 6000, [2000]],
    ["of a parabola", (x) => x * x - 5 * x + 6, [2, 3]],
    ["touching", (x) => (x - 1) ** 2, [1]],
    ["touching between grid points", (x) => (x - Math.SQRT2) ** 2, [Math.SQRT2]],
    ["not at a pole", (x) => 1 / (x - 0.3), []],
    ["not where a function only comes close", (x) => Math.exp(x), []],
    ["none of what is zero everywhere", () => 0, []],
  ];
  for (const [name, f, zeros] of table)
    test(name, () => {
      const found = zerosOf(f, false);
      assert.equal(found.length, zeros.length, String(found));
      for (const [index, zero] of found.entries()) assert.ok(Math.abs(zero - (zeros[index] as number)) < 1e-6);
    });
});

describe("statements by numbers", () => {
  const table: [target: string, other: string, same: boolean][] = [
    ["x = 2 \\text{ or } x = 3", "x^2 - 5x + 6 = 0", true],
    ["x = \\pm 3", "x^2 = 9", true],
    ["x = 3", "x^2 = 9", false],
    ["x < 4", "2x < 8", true],
    ["x \\le 4", "2x < 8", false],
    ["0 < x < e", "\\ln x < 1", true],
    ["x < e", "\\ln x < 1", false],
    ["x \\in (2, 5]", "2 < x \\le 5", true],
    ["t = \\frac{v - u}{a}", "v = u + at", true],
    ["t = \\frac{v + u}{a}", "v = u + at", false],
    ["x = \\frac{\\pi}{6} + 2k\\pi \\text{ or } x = \\frac{5\\pi}{6} + 2k\\pi", "\\sin x = \\frac12", true],
  ];
  for (const [target, other, same] of table)
    test(`${other} and ${target}`, () => {
      const [goal, candidate] = [plainStatement(tree(target)), plainStatement(tree(other))];
      assert.equal(statementProbe(goal, candidate, spendFreely)?.agreesThroughout(candidate), same);
    });

  test("x₁ = 2, x₂ = 3 are alternatives, x = 2, y = 3 are one solution", () => {
    assert.equal(shown("x_1 = 2, x_2 = 3", plainStatement), toAscii(tree("x = 2 \\text{ or } x = 3")));
    assert.equal(shown("x = 2, y = 3", plainStatement), toAscii(["And", ["Equal", "x", 2], ["Equal", "y", 3]]));
  });
});

describe("units", () => {
  test("have a size and a dimension", () => {
    assert.equal(unitOf("km/h")?.size.toFixed(6), (1 / 3.6).toFixed(6));
    assert.deepEqual(
      [...(unitOf("m/s^2")?.dimension ?? [])],
      [
        ["m", 1],
        ["s", -2],
      ],
    );
    assert.equal(unitOf("apples"), undefined);
    const [litre, cube, length] = [unitOf("L"), unitOf("cm^3"), unitOf("cm")];
    assert.ok(litre && cube && length && comparable(litre, cube) && !comparable(length, cube));
  });

  test("are converted", () => {
    assert.deepEqual(converted(["Quantity", 72, "km/h"], "m/s"), ["Quantity", 20, "m/s"]);
    assert.deepEqual(converted(["Quantity", 3, "m^2"], "cm^2"), ["Quantity", 30000, "cm^2"]);
    assert.equal(converted(["Quantity", 3, "m"], "s"), undefined);
  });
});

describe("corrections", () => {
  const all = (text: string, counting = false) =>
    [...corrections(tree(text), { counting, tens: false, sizes: false, factors: [] })].map(
      ({ json, as }) => `${as.slip} ${toAscii(json).replaceAll(" ", "")}`,
    );

  test("of a sign, of a number, of a count", () => {
    assert.ok(all("x^2 + 3x - 4").includes("sign x^2-3*x-4"));
    assert.ok(all("x^2 + 3x - 4").includes("arithmetic x^2+3*x-5"));
    assert.ok(all("n + 2", true).includes("index n+3"));
    assert.ok(!all("n + 2").some((each) => each.startsWith("index")));
  });

  test("leave exponents their sign", () => {
    assert.ok(!all("x^2").some((each) => each.includes("^-") || each.includes("^(-")));
  });
});
