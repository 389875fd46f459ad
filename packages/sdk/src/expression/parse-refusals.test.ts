import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ParseError } from "../errors/parse-error.ts";
import { parse } from "./parse.ts";

const betweenFactors = "an operator before the number (· to multiply, ^ for a power, _ for a subscript)";
const operand = "a number, a letter or a bracket";
const word = "letters or a known function (write · or a space between letters that multiply)";
const factorial = "a space before != (or ≠), since 5!= may be a factorial";

/** What is refused rather than misread: source, position of the error and what was expected there. */
const table: Record<string, [string, number, string][]> = {
  unfinished: [
    ["", 0, operand],
    ["   ", 3, operand],
    ["x+", 2, operand],
    ["+", 1, operand],
    ["x =", 3, operand],
    ["*x", 0, operand],
    ["2 · · 3", 4, operand],
    ["2 * / 3", 4, operand],
    ["x^", 2, "an exponent: a number, a letter, or braces around it"],
    ["x_", 2, "a subscript of letters and digits"],
    ["2^ ", 3, "an exponent: a number, a letter, or braces around it"],
    ["\\frac", 5, "a numerator in braces"],
    ["\\frac{1}", 8, "a denominator in braces"],
    ["\\frac{1}{2", 10, "a closing brace }"],
    ["\\frac{}{}", 6, operand],
    ["\\sqrt", 5, "what the root is of in braces"],
    ["\\sqrt{}", 6, operand],
    ["\\sqrt[]{x}", 6, operand],
    ["\\sin", 4, "the argument of the function (brackets around it if it has a sign)"],
    ["|x", 0, "bars in pairs, around something"],
    ["|", 0, "bars in pairs, around something"],
    [",", 0, operand],
    ["x,,", 2, operand],
    ["(x,)", 3, operand],
    ["x or", 0, "an equation or an inequality on each side"],
  ],
  brackets: [
    ["(x", 2, "a closing bracket )"],
    ["x)", 1, "an operator or the end of the formula"],
    ["()", 1, operand],
    ["(x]", 2, "a closing bracket )"],
    ["[x)", 2, "a closing bracket ]"],
    ["[1, ∞]", 4, "a round bracket at an infinite end"],
    ["\\left(x+1\\right]", 9, "a closing bracket )"],
    ["\\left x", 0, "a bracket or a bar after the size"],
    ["\\left", 0, "a bracket or a bar after the size"],
    ["\\right)", 0, operand],
    ["{}", 1, operand],
    ["2{}", 2, operand],
    ["{x", 2, "a closing bracket }"],
    ["x}", 1, "an operator or the end of the formula"],
    ["\\{x", 3, "a closing bracket \\}"],
    ["\\{\\{1\\}\\}", 2, "no braces within braces"],
    ["\\sqrt[3{x}", 10, "a closing bracket ] after the index of the root"],
    ["f(x", 3, "a closing bracket ) after the arguments"],
    ["f()", 2, operand],
    ["(1,2)+3", 0, "a number or an expression"],
    ["(1,2)(3,4)", 5, "· or × between two vectors"],
    ["$x", 2, "the end of the formula"],
    ["x$", 1, "an operator or the end of the formula"],
    ["$$x$", 3, "the same delimiter as before the formula"],
    ["\\(x\\]", 3, "the same delimiter as before the formula"],
    ["$x$ + 1", 4, "an operator or the end of the formula"],
  ],
  "numbers and letters side by side": [
    ["1 234", 2, betweenFactors],
    ["1.2.3", 3, betweenFactors],
    ["5.x", 1, "the end of the formula at a full stop"],
    ["x2", 1, betweenFactors],
    ["2 x 3", 4, betweenFactors],
    ["2{3}", 1, betweenFactors],
    ["\\pi{-1}", 3, betweenFactors],
    ["5{+1} \\cdot 2", 1, betweenFactors],
    ["\\frac{1}{2}3", 11, betweenFactors],
    ["\\frac123", 7, betweenFactors],
    ["\\sqrt23", 6, betweenFactors],
    ["x½", 1, betweenFactors],
    ["½½", 1, betweenFactors],
    ["x.5", 1, betweenFactors],
    ["x_max", 2, "one letter as a subscript (braces around several, a space before what multiplies)"],
    ["a_nx", 2, "one letter as a subscript (braces around several, a space before what multiplies)"],
    ["x_1₁", 3, "an operator or the end of the formula"],
    ["vertex", 0, word],
    ["pir", 0, word],
    ["x=1orx=3", 3, word],
    ["the", 0, word],
    ["х", 0, "a formula without words"],
    ["é", 0, "a formula without words"],
    ["解：x=1", 0, "a formula without words"],
  ],
  "powers and roots": [
    ["x^2³", 3, "brackets around the exponent before a second one"],
    ["x^{2}^{3}", 5, "brackets around the power before a second exponent"],
    ["x²^3", 2, "brackets around the power before a second exponent"],
    ["x^-(2)^2", 6, "brackets around the power before a second exponent"],
    ["x^(2)^3", 5, "brackets around the power before a second exponent"],
    ["x^*", 2, "an exponent: a number, a letter, or braces around it"],
    ["x^|2|", 2, "an exponent: a number, a letter, or braces around it"],
    ["e^f(x)", 3, "braces around the exponent"],
    ["√x²", 2, "brackets around the root, or around what is under it"],
    ["√(x)^2", 4, "brackets around the root, or around what is under it"],
    ["2^√3^2", 4, "brackets around the root, or around what is under it"],
    ["√-1", 1, "what the root is of: a number, a letter or a bracket"],
    ["²x", 0, "a base before the exponent, or a root sign after it"],
    ["\\sin{x}^2", 7, "brackets around the function or its argument"],
    ["\\log_10 100", 5, "one digit or letter, or braces around it"],
    ["sqrt(x, 3)", 4, "what the root is of"],
  ],
  "relations and sets": [
    ["x =< 2", 3, operand],
    ["(x+1)!=3", 5, factorial],
    ["x => 2", 2, "⇒ between statements, or ≥"],
    ["x <> 2", 3, operand],
    ["1 < x > 3", 6, "one direction in a chain (or separate statements with a comma)"],
    ["1 ≤ x ≥ 0", 6, "one direction in a chain (or separate statements with a comma)"],
    ["a ≠ b ≠ c", 6, "one direction in a chain (or separate statements with a comma)"],
    ["x ∈ A ∈ B", 6, "one direction in a chain (or separate statements with a comma)"],
    ["x ∈ 3", 4, "a set"],
    ["x = 1 or 3", 9, "an equation or an inequality on each side"],
    ["x = 1, x = 2, or x = 3", 14, operand],
    ["x, or y", 0, "an equation or an inequality on each side"],
    ["x = 1, y = 2; x = 3", 12, "the same separator throughout"],
    ["(x=1) + 2", 0, "a number or an expression"],
    ["\\{x=1\\}", 2, "a number, an expression or a point as element of a set"],
    ["\\{1\\} + 2", 0, "round brackets"],
    ["\\{x\\} + 1", 0, "round brackets"],
    ["x+1 = (1, 2)", 6, "a number or an expression"],
    ["(1,2) < (3,4)", 0, "a number or an expression"],
    ["1 ∪ 2", 0, "a set"],
    ["|a|b|c|", 2, "\\left| and \\right| (these bars can be paired in two ways)"],
  ],
  lines: [],
  "what is no notation": [
    ["x & y", 2, "an operator or the end of the formula"],
    ["\\foo", 0, "a sign of school algebra"],
    ["\\", 0, "a sign of school algebra"],
    ["x.y", 1, "the end of the formula at a full stop"],
    ["x..", 1, "the end of the formula at a full stop"],
    ["x#y", 1, "a sign of school algebra"],
    ["“x”", 0, "a sign of school algebra"],
  ],
};

for (const [subject, formulas] of Object.entries(table)) {
  describe(`parse refuses: ${subject}`, () => {
    for (const [source, position, expected] of formulas) {
      it(JSON.stringify(source), () => {
        assert.throws(
          () => parse(source),
          (error) => {
            assert.ok(error instanceof ParseError, String(error));
            assert.deepEqual({ position: error.position, expected: error.expected }, { position, expected });
            assert.equal(error.source, source);
            return true;
          },
        );
      });
    }
  });
}

describe("parse refuses: what stands there", () => {
  const found: [string, string][] = [
    ["x+", "the end"],
    ["x + \\int", "the end"],
    ["x + \\oiint", '"\\oiint"'],
    ["x\u0000", '"U+0000"'],
    ["x\ud835", '"U+D835"'],
    ["x \u202e", '"U+202E"'],
    ["internationalization", '"internationalization"'],
    ["pneumonoultramicroscopicsilicovolcanoconiosis", '"pneumonoultramicroscopic…"'],
  ];
  for (const [source, text] of found) {
    it(JSON.stringify(source), () => assert.throws(() => parse(source), { found: text }));
  }
});
