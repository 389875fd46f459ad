import type { MathJson } from "../../../contract.ts";
import { freeLetters } from "../../../expression/mathjson.ts";
import { type Asked, type Builder, expressionIn, lettersOf, targetOf } from "../asked.ts";
import { Senseless } from "../modifiers.ts";
import { holds } from "../views.ts";
import { calculated } from "./calculus.ts";
import { calculatedSum, evaluated, isImaginary, ofCalls, positive, settingsOf, value, valued } from "./evaluation.ts";
import {
  completedSquare,
  divisor,
  form,
  inLetter,
  inTermsOf,
  quotient,
  quotientAndRemainder,
  rationalised,
  remainder,
  substituted,
} from "./forms.ts";
import { candidate } from "./formula-candidate.ts";
import { ofNumber, primeFactors } from "./numbers.ts";

/** What is said of the letters: all are positive, x > 0, 0 < x < π. */
function assumedOf(asked: Asked, letters: readonly string[]): MathJson[] {
  // An answer is given with the conditions that it holds under.
  asked.modifiers.also("restrictions");
  return [
    ...positive(asked.modifiers, letters),
    ...asked.modifiers.all("On", "OnConstant").map(([condition]) => condition as MathJson),
    ...letters.flatMap((letter) => asked.modifiers.orders(letter)),
  ];
}

const simplified: Builder = (asked) => {
  const { sort, json } = targetOf(asked);
  if (sort !== "Expr") throw new Senseless();
  const method = asked.modifiers.method();
  const isRooted = holds(json, "Divide") && (holds(json, "Sqrt") || holds(json, "Root"));
  if (method !== undefined && (method !== "rationalising" || !isRooted)) throw new Senseless();
  const calculus = ofCalls(json, asked) ?? calculated(json, asked);
  if (calculus) return calculus;
  const settings = settingsOf(asked);
  if (settings.length > 0)
    return evaluated(asked, json, settings).map((each) =>
      each.told === "evaluated" ? { ...each, with: { "simplify-first": "True" } } : each,
    );
  const letters = lettersOf(json);
  const numbers = asked.modifiers.numbers(...letters);
  const whole = asked.modifiers.wholeNumbers(letters);
  if (numbers !== undefined && numbers !== "complex" && numbers !== "real" && whole.length === 0) throw new Senseless();
  return [
    candidate("expression.simplify", "simplified", json, {
      assuming: [...assumedOf(asked, letters), ...whole],
      ...(numbers === "complex" || numbers === "real" ? { numbers } : {}),
    }),
  ];
};

const expanded: Builder = (asked) => {
  const formula = expressionIn(asked);
  const letters = lettersOf(formula);
  asked.modifiers.letterIn(letters);
  const method = asked.modifiers.method();
  if (method !== undefined && method !== "identity") throw new Senseless();
  return [candidate("expression.expand", "expanded", formula, { assuming: assumedOf(asked, letters) })];
};

/** "Multiply": a product of polynomials is multiplied out, one of numbers or fractions simplified. */
const product: Builder = (asked) => {
  const formula = expressionIn(asked);
  const letters = lettersOf(formula);
  if (letters.length === 0 || isImaginary(letters)) return valued(asked, formula);
  const isWhole = !["Divide", "Sqrt", "Root"].some((head) => holds(formula, head));
  return isWhole
    ? [candidate("expression.expand", "expanded", formula)]
    : [candidate("expression.simplify", "simplified", formula)];
};

const factored: Builder = (asked) => {
  const formula = expressionIn(asked);
  const letters = lettersOf(formula);
  const numbers = asked.modifiers.numbersBesideRational();
  if (numbers === "natural") throw new Senseless();
  asked.modifiers.letterIn(letters);
  const method = asked.modifiers.method();
  if (method !== undefined && !["grouping", "factoring", "formula", "identity"].includes(method)) throw new Senseless();
  if (letters.length === 0) return typeof formula === "number" ? [primeFactors(formula)] : [];
  return [
    candidate(
      "expression.factor",
      "factored",
      formula,
      numbers === "complex" ? { numbers } : numbers === "real" ? { with: { over: "RealNumbers" } } : {},
    ),
  ];
};

/** The factors of x² − 4 are its factorisation; those of 12 may be all its divisors. */
const factors: Builder = (asked) => {
  if (lettersOf(expressionIn(asked)).length === 0) throw new Senseless();
  return factored(asked);
};

const collected: Builder = (asked) => {
  const formula = expressionIn(asked);
  const letter = asked.modifiers.letter();
  if (letter === undefined || !freeLetters(formula).includes(letter)) throw new Senseless();
  return [candidate("expression.collect", "collected", formula, { unknowns: [letter], params: { formula, letter } })];
};

export const expressionAsks: Readonly<Record<string, Builder>> = {
  value,
  calculated: calculatedSum,
  simplified,
  expanded,
  product,
  factored,
  factors,
  collected,
  quotient,
  "quotient-and-remainder": quotientAndRemainder,
  remainder,
  rationalised,
  substituted,
  "completed-square": completedSquare,
  "partial-fractions": inLetter("partial-fractions"),
  "single-fraction": form("single-fraction"),
  "single-logarithm": form("single-logarithm"),
  "single-power": form("single-power"),
  "in-terms-of": inTermsOf,
  gcd: divisor("GCD", "gcd"),
  lcm: divisor("LCM", "lcm"),
  "prime-factors": ofNumber("prime-factors"),
  decimal: ofNumber("decimal"),
  percent: ofNumber("percent"),
  fraction: ofNumber("fraction"),
  "mixed-number": ofNumber("mixed-number"),
  "scientific-notation": ofNumber("scientific-notation"),
};
