import * as N from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import { exactValue } from "../../../algebra/rational-function.ts";
import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { degreeIn } from "../../degree.ts";
import { type Builder, expressionIn, lettersOf, targetOf, usualLetter } from "../asked.ts";
import { Senseless } from "../modifiers.ts";
import { isQuantity } from "../views.ts";
import { evaluated, isImaginary, valued } from "./evaluation.ts";
import { candidate } from "./formula-candidate.ts";

/** A form that is one of the formula in one letter. */
export const inLetter =
  (what: string): Builder =>
  (asked) => {
    const formula = expressionIn(asked);
    const letter = asked.modifiers.letter() ?? usualLetter(freeLetters(formula));
    if (letter === undefined || !freeLetters(formula).includes(letter)) throw new Senseless();
    return [candidate("expression.form", what, formula, { unknowns: [letter] })];
  };

export const form =
  (what: string): Builder =>
  (asked) => [candidate("expression.form", what, expressionIn(asked))];

export const rationalised: Builder = (asked) => [
  candidate("expression.form", "rationalised", expressionIn(asked), { unknowns: [] }),
];

export const completedSquare: Builder = (asked) => {
  const { sort, json } = targetOf(asked);
  if (sort !== "Expr") throw new Senseless();
  const letter = asked.modifiers.letter() ?? usualLetter(freeLetters(json));
  const method = asked.modifiers.method();
  if (letter === undefined || (method !== undefined && method !== "completing-square")) throw new Senseless();
  // In x and y: a square in each of them is wanted.
  const isInBoth = ["x", "y", "z"].filter((each) => freeLetters(json).includes(each)).length > 1;
  if (isInBoth && asked.modifiers.letter() === undefined) throw new Senseless();
  return [candidate("expression.form", "completed-square", json, { unknowns: [letter] })];
};

const divisions: Readonly<Record<string, string>> = {
  "long-division": "forms.long-division",
  "synthetic-division": "forms.synthetic-division",
};

/** Polynomials are divided with a remainder; all other quotients are simplified. */
export const quotient: Builder = (asked) => {
  const formula = expressionIn(asked);
  const letters = lettersOf(formula);
  const method = divisions[asked.modifiers.method() ?? ""];
  if (letters.length === 0 || isImaginary(letters)) return valued(asked, formula);
  const [dividend, divisor] = operandsOf(formula) as [MathJson, MathJson];
  const letter = asked.modifiers.letter() ?? usualLetter(letters);
  const isPolynomial = (json: MathJson): boolean => letters.length === 1 && degreeIn(json, letters[0] as string) !== undefined;
  if (
    headOf(formula) === "Divide" &&
    letter !== undefined &&
    isPolynomial(dividend) &&
    isPolynomial(divisor) &&
    freeLetters(divisor).length > 0
  )
    return [
      candidate("expression.form", "quotient", formula, {
        unknowns: [letter],
        params: { dividend, divisor },
        ...(method === undefined ? {} : { with: { method } }),
      }),
    ];
  return [candidate("expression.simplify", "simplified", formula)];
};

/** Written as quotient + remainder/divisor, the remainder can be read off, but where the divisor is a power alone: that fraction is reduced. */
export const quotientAndRemainder: Builder = (asked) => {
  const divisor = operandsOf(expressionIn(asked))[1] ?? 0;
  const found = quotient(asked);
  if (!/^(Add|Subtract)$/.test(headOf(divisor) ?? "") || found.some(({ what }) => what !== "quotient")) throw new Senseless();
  return found;
};

/** The remainder of a polynomial divided by ax + b is its value at −b/a: a number, where no other letter is. */
export const remainder: Builder = (asked) => {
  const [dividend = 0, divisor = 0] = operandsOf(expressionIn(asked));
  const [letter, ...others] = lettersOf(dividend, divisor);
  if (letter === undefined || others.length > 0 || degreeIn(dividend, letter) === undefined || degreeIn(divisor, letter) !== 1)
    throw new Senseless();
  asked.modifiers.letterIn([letter]);
  const slope = exactValue(["Subtract", substitute(divisor, { [letter]: 1 }), substitute(divisor, { [letter]: 0 })]);
  const start = exactValue(substitute(divisor, { [letter]: 0 }));
  if (!slope || !start || !N.isRational(slope) || !N.isRational(start)) throw new Senseless();
  const setting: MathJson = ["Equal", letter, Q.rationalToJson(Q.negate(Q.divide(start.rational, slope.rational)))];
  return [
    candidate("expression.value", "value", ["EvaluateAt", dividend, setting], {
      unknowns: [letter],
      told: "remainder",
      params: { dividend, divisor, setting },
    }),
  ];
};

export const divisor =
  (head: "GCD" | "LCM", what: string): Builder =>
  (asked) => {
    const { sort, json } = asked.operands.length > 0 ? { sort: "Values", json: asked.operands[0] as MathJson } : targetOf(asked);
    const values = sort === "Expr" && headOf(json) === head ? operandsOf(json) : headOf(json) === "List" ? operandsOf(json) : [];
    if (values.length < 2 || !values.every(isQuantity)) throw new Senseless();
    const formula: MathJson = [head, ...values];
    const method = asked.modifiers.method();
    if (method !== undefined && method !== "euclid") throw new Senseless();
    if (lettersOf(formula).length === 0)
      return [candidate("arithmetic.value", "value", formula, { told: what, params: { values: { list: values } } })];
    return [candidate("expression.form", what, formula, { params: { values: { list: values } } })];
  };

export const substituted: Builder = (asked) => {
  const formula = expressionIn(asked);
  const settings = asked.modifiers.settings();
  if (settings.length === 0) throw new Senseless();
  return evaluated(asked, formula, settings);
};

export const inTermsOf: Builder = (asked) => {
  const formula = expressionIn(asked);
  const [setting, ...others] = asked.modifiers.settings();
  const [name, definition] = operandsOf(setting ?? 0);
  const letter = asked.modifiers.letter("InTermsOf") ?? name;
  if (
    others.length > 0 ||
    setting === undefined ||
    name !== letter ||
    definition === undefined ||
    typeof letter !== "string" ||
    isSymbol(formula)
  )
    throw new Senseless();
  return [
    candidate("expression.form", "in-terms-of", formula, {
      with: { [letter]: definition },
      params: { formula, letter, definition: setting },
    }),
  ];
};
