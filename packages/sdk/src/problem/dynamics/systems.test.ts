import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compile } from "../../expression/evaluation/compile.ts";
import { freeLetters, operandsOf, substitute } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import { cleanText, isClean } from "../text.ts";
import { equationsOf, lettersOf, usualParameters, usualStart } from "./named-system.ts";
import { readDynamics } from "./read-dynamics.ts";
import { namedSystems, systemOf } from "./systems.ts";

describe("every system with a name", () => {
  for (const system of namedSystems) {
    test(`${system.symbol} has rates that can be computed at its usual start with its usual parameters`, () => {
      const letters = lettersOf(system);
      const start = usualStart(system).map((value) => compile(value, [])());
      assert.equal(start.length, letters.length);
      const parameters = usualParameters(system);
      for (const equation of equationsOf(system)) {
        const rate = substitute(operandsOf(equation)[1] ?? "Nothing", parameters);
        assert.deepEqual(
          freeLetters(rate).filter((letter) => !letters.includes(letter) && letter !== "t"),
          [],
        );
        assert.ok(Number.isFinite(compile(rate, [...letters, "t"])(...start, 0)));
      }
      const used = new Set(equationsOf(system).flatMap(freeLetters));
      for (const letter of Object.keys(parameters)) assert.ok(used.has(letter), `${letter} is not used`);
    });

    test(`${system.symbol} is found by each of its names`, () => {
      for (const name of system.names.en) assert.equal(namedIn(`Plot the ${name} system`), system.symbol, name);
      for (const name of system.names.zh) assert.equal(namedIn(`画出${name}系统的轨线`), system.symbol, name);
    });
  }

  const namedIn = (text: string): unknown => {
    const clean = cleanText(text);
    return isClean(clean) ? readDynamics({ text }, clean)?.[0]?.problem.asks[0]?.with?.system?.json : undefined;
  };

  test("no two share a symbol or a name", () => {
    const symbols = namedSystems.map(({ symbol }) => symbol);
    assert.equal(new Set(symbols).size, symbols.length);
    const names = namedSystems.flatMap(({ names: { en, zh } }) => [...new Set([...en, ...zh].map((name) => name.toLowerCase()))]);
    assert.equal(new Set(names).size, names.length);
  });
});

describe("states at which all rates vanish, as the literature has them", () => {
  const rows: [symbol: string, state: string[]][] = [
    ["Lorenz", ["6\\sqrt{2}", "6\\sqrt{2}", "27"]],
    ["Rossler", ["\\frac{57 - \\sqrt{3233}}{20}", "-\\frac{57 - \\sqrt{3233}}{4}", "\\frac{57 - \\sqrt{3233}}{4}"]],
    ["Chen", ["3\\sqrt{7}", "3\\sqrt{7}", "21"]],
    ["Lu", ["2\\sqrt{15}", "2\\sqrt{15}", "20"]],
    ["Chua", ["\\frac{3}{2}", "0", "-\\frac{3}{2}"]],
    ["Brusselator", ["1", "3"]],
    ["Selkov", ["0.6", "\\frac{15}{11}"]],
    ["LotkaVolterra", ["1", "0.5"]],
    ["Logistic", ["10"]],
    ["SprottB", ["1", "1", "0"]],
    ["SprottE", ["0.25", "0.0625", "0"]],
    ["SprottL", ["1", "0.9", "-\\frac{3}{13}"]],
    ["SprottS", ["-1", "0.25", "1"]],
    ["HenonHeiles", ["0", "1", "0", "0"]],
    ["Duffing", ["1", "0"]],
  ];
  for (const [symbol, state] of rows) {
    test(symbol, () => {
      const system = systemOf(symbol);
      assert.ok(system);
      const values = state.map((value) => compile(parse(value).json, [])());
      for (const equation of equationsOf(system)) {
        const rate = substitute(operandsOf(equation)[1] ?? "Nothing", usualParameters(system));
        assert.ok(Math.abs(compile(rate, lettersOf(system))(...values)) < 1e-12);
      }
    });
  }
});
