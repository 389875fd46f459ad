import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { differentiate } from "../../algebra/calculus/differentiate.ts";
import { spendFreely } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { at, findPaths, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import { slips } from "../../locale/slips.ts";
import type { Mistake, MistakenRule } from "./mistake.ts";
import { valueProbe } from "./numbers/value-probe.ts";
import { rulesFor } from "./rules.ts";
import { unitsIn } from "./units.ts";

/** Something for every rule to be tried on. */
const formulas: readonly string[] = [
  ...["-(a - b)", "x - 3(2x - 5)", "(x - 7)^2", "(2a + b)^2", "(-2x)^3", "-x^4", "3 - (-5)", "\\sin(-x)", "\\cos(-2x)", "|{-3}|"],
  ...[
    "\\frac{2}{3} + \\frac{1}{5}",
    "\\frac{a}{b} - \\frac{c}{d}",
    "\\frac{a/b}{c/d}",
    "3 \\cdot \\frac{x}{5}",
    "2 + 3x",
    "4x \\cdot 5x",
  ],
  ...["\\frac{12x}{18}", "5(2a - 3b + c)", "\\frac{6x + 9}{3}", "(x + 2)(3x - 1)", "\\frac{x + 5}{x + 7}", "6x + 15", "x^2 + 5x"],
  ...[
    "\\sqrt{x^2 + 9}",
    "\\sqrt{4x}",
    "\\sqrt[3]{x^3 + 8}",
    "(3x^2)^3",
    "\\left(\\frac{x}{2}\\right)^3",
    "\\frac{1}{x + 2}",
    "|x - 3|",
  ],
  ...[
    "x^2 \\cdot x^5",
    "2^3 \\cdot 2^2",
    "(x^3)^2",
    "\\frac{x^8}{x^2}",
    "x^2 + x^3",
    "x^{-2}",
    "8^{\\frac23}",
    "\\frac{1}{x^3}",
    "3 \\cdot 2^n",
  ],
  ...[
    "\\sin^2 x - \\cos^2 x",
    "1 + \\tan^2 x",
    "\\cos^2 x",
    "\\sin 2x",
    "\\cos 4x",
    "\\tan 2x",
    "\\sin(x + y)",
    "\\cos(x - y)",
    "\\tan x",
  ],
  ...[
    "\\ln(ab)",
    "\\ln\\frac{a}{b}",
    "\\ln x^3",
    "\\ln x + \\ln y",
    "\\log_2 8",
    "2\\ln x",
    "(\\ln x)^2",
    "e^{a + b}",
    "e^{2\\ln x}",
  ],
  ...[
    "x^2 + 9",
    "x^2 - 25",
    "x^3 + 8",
    "a^3 - b^3",
    "\\sqrt{x^2 y}",
    "3\\sin x",
    "\\sin a \\sin b",
    "\\ln a \\cdot \\ln b",
    "\\sum_{k=1}^{4} k",
    "\\frac{(n + 1)!}{n!}",
    "30^\\circ",
    "30^\\circ 15'",
  ],
  ...[
    "5\\,\\mathrm{km}",
    "\\frac{d}{dx} x^5",
    "\\frac{d}{dx} \\sqrt{x}",
    "\\frac{d}{dx} \\frac{1}{x^3}",
    "\\frac{d}{dx} (x^2 \\sin 3x)",
  ],
  ...[
    "\\frac{d}{dx} \\frac{x}{x^2 + 1}",
    "\\frac{d}{dx} e^{x^2}",
    "\\frac{d}{dx} 2^{3x}",
    "\\frac{d}{dx} \\ln(2x + 1)",
    "\\frac{d}{dx} (\\arctan x + 5)",
  ],
  ...[
    "\\int (3x^2 - 4x + 1)\\,dx",
    "\\int \\sqrt{x}\\,dx",
    "\\int e^{2x}\\,dx",
    "\\int \\sin 3x\\,dx",
    "\\int \\frac{1}{2x + 1}\\,dx",
    "\\int x e^x\\,dx",
  ],
  ...[
    "\\int_1^2 (x^2 - x)\\,dx",
    "[x^3 + x]_1^2",
    "2x + 6 = 10",
    "\\frac{x}{2} - \\frac{x}{3} = 1",
    "\\frac{3}{x} + 2 = 5",
    "x^2 - 6x = 7",
  ],
  ...[
    "(x - 1)(x + 3) = 0",
    "\\sqrt{x + 1} = 3",
    "\\frac{1}{x} < 2",
    "x^2 < 3x",
    "2 - x \\le 0",
    "a_n = a_1 + (n - 1)d",
    "-x + 3 = 5",
  ],
];

function* attempts(): Generator<{ rule: MistakenRule; mistake: Mistake; text: string }> {
  for (const text of formulas) {
    const json = parse(text).json;
    for (const rule of rulesFor([...unitsIn(json), "m"])) {
      const paths = rule.on === "statement" ? [[]] : findPaths(json, () => true);
      for (const path of paths) for (const mistake of rule.rewrite(at(json, path))) yield { rule, mistake, text };
    }
  }
}

const keyOf = (rule: MistakenRule, mistake: Mistake): string => mistake.as?.key ?? rule.key;

/** Sentences that speak of a part of the part. */
const ofTerms: ReadonlySet<string> = new Set(["slip.sign.term", "slip.dropped-factor.term"]);

/** Whether what is called right is the value of the part; an integral is compared by its derivative. */
function isRight(part: MathJson, right: MathJson): boolean {
  const [integrand = 0, letter = 0] = operandsOf(part);
  const open = headOf(part) === "Integrate" && isSymbol(letter);
  const [one, other] = open ? [integrand, differentiate(right, letter) ?? 0] : [part, right];
  return valueProbe(one, [other], spendFreely)?.agreesThroughout(other) === true;
}

describe("rules of mistakes", () => {
  test("say what is right, and it is", () => {
    let checked = 0;
    for (const { rule, mistake, text } of attempts()) {
      const { part, right } = mistake.parts;
      if (part === undefined || right === undefined || ofTerms.has(keyOf(rule, mistake))) continue;
      assert.ok(
        isRight(part, right),
        `${keyOf(rule, mistake)} on ${text}: ${JSON.stringify(part)} is not ${JSON.stringify(right)}`,
      );
      checked++;
    }
    assert.ok(checked > 300);
  });

  test("have a sentence in both languages with all it speaks of, and are of the kind that the sentence is about", () => {
    for (const { rule, mistake, text } of attempts()) {
      const key = keyOf(rule, mistake);
      const sentence = (slips as Record<string, { en: string; zh: string }>)[key];
      assert.ok(sentence, `no sentence for ${key}`);
      assert.ok(key.startsWith(`slip.${mistake.as?.slip ?? rule.slip}.`), key);
      for (const each of [sentence.en, sentence.zh])
        for (const [, name = ""] of each.matchAll(/\{(\w+)\}/g))
          assert.ok(name in mistake.parts, `${key} lacks ${name} on ${text}`);
    }
  });

  test("are each made somewhere", () => {
    const made = new Set([...attempts()].map(({ rule }) => rule));
    const all = rulesFor(["km", "m"]).filter((rule) => rule.slip !== "unit");
    const idle = all.filter((rule) => ![...made].some((other) => other.rewrite === rule.rewrite));
    assert.deepEqual(
      idle.map(({ key }) => key),
      [],
    );
  });

  test("speak the same parameters in both languages", () => {
    for (const [key, { en, zh }] of Object.entries(slips)) {
      const names = (text: string): string[] =>
        [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))].sort();
      assert.deepEqual(names(zh), names(en), key);
    }
  });
});
