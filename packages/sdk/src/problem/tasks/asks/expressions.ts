import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { degreeIn } from "../../degree.ts";
import { type Asked, type Builder, expressionIn, isDifferential, lettersOf, targetOf, usualLetter } from "../asked.ts";
import type { Candidate } from "../candidate.ts";
import { Senseless } from "../modifiers.ts";
import { holds, isQuantity } from "../views.ts";
import { calculated } from "./calculus.ts";

const isImaginary = (letters: readonly string[]): boolean => letters.length === 1 && letters[0] === "i";

const candidate = (kind: string, what: string, formula: MathJson, more: Partial<Candidate> = {}): Candidate => ({
  kind,
  what,
  given: [formula],
  unknowns: lettersOf(formula).filter((letter) => letter !== "i" || lettersOf(formula).length > 1),
  told: what,
  params: { formula },
  confidence: 0.95,
  ...more,
});

/** Values of letters, from the words and from what is given besides. */
function settingsOf({ modifiers, takeGiven, operands }: Asked): MathJson[] {
  const said = modifiers.settings();
  if (operands.length === 0) return said;
  const given = takeGiven();
  const besides = given.flatMap((each) =>
    headOf(each) === "Equation"
      ? [operandsOf(each)[0] as MathJson]
      : headOf(each) === "Equations"
        ? operandsOf(operandsOf(each)[0] as MathJson)
        : [],
  );
  if (besides.length < given.length && given.some((each) => !/^Equations?$/.test(headOf(each) ?? ""))) throw new Senseless();
  return [...said, ...besides];
}

/** f at x = 3. */
function evaluated(asked: Asked, formula: MathJson, said: readonly MathJson[]): Candidate[] {
  const settings = [...said].sort((a, b) => String(operandsOf(a)[0]).localeCompare(String(operandsOf(b)[0]), "en"));
  const letters = freeLetters(formula);
  const isSetting = (setting: MathJson): boolean =>
    isSymbol(operandsOf(setting)[0] ?? 0) && letters.includes(operandsOf(setting)[0] as string);
  if (!settings.every(isSetting)) throw new Senseless();
  asked.modifiers.letter();
  const condition: MathJson = settings.length === 1 ? (settings[0] as MathJson) : ["And", ...settings];
  const given: MathJson = ["EvaluateAt", formula, condition];
  const isNumeric = settings.every((setting) =>
    freeLetters(operandsOf(setting)[1] as MathJson).every((letter) => letter === "i"),
  );
  if (!isNumeric) {
    const values = Object.fromEntries(settings.map((setting) => operandsOf(setting) as [string, MathJson]));
    return [
      candidate("expression.form", "substituted", formula, { with: values, params: { formula, settings: { list: settings } } }),
    ];
  }
  return [
    {
      ...candidate("expression.value", "value", given),
      unknowns: lettersOf(formula),
      told: "evaluated",
      params: { formula, settings: { list: settings } },
    },
  ];
}

/** "Evaluate", "find", "what is": the value of a number, or whatever a formula of calculus stands for. */
const value: Builder = (asked) => {
  const { sort, json } = targetOf(asked);
  const formula = sort === "Expr" ? json : undefined;
  if (formula === undefined || isSymbol(formula)) throw new Senseless();
  const called = callIn(formula, asked);
  if (called) return called;
  const calculus = calculated(formula, asked);
  if (calculus) return calculus;
  if (isDifferential(formula)) throw new Senseless();
  const settings = settingsOf(asked);
  if (settings.length > 0) return evaluated(asked, formula, settings);
  return valued(asked, formula);
};

function valued({ modifiers }: Asked, formula: MathJson): Candidate[] {
  const isEuclid = headOf(formula) === "GCD" && modifiers.method() === "euclid";
  const letters = lettersOf(formula);
  const numbers = modifiers.numbers();
  if (letters.length === 0 || isImaginary(letters))
    return [candidate("arithmetic.value", "value", formula, numbers === "complex" ? { numbers } : {})];
  if (isEuclid || headOf(formula) === "GCD") return [candidate("expression.form", "gcd", formula)];
  if (headOf(formula) === "LCM") return [candidate("expression.form", "lcm", formula)];
  return [candidate("expression.simplify", "simplified", formula, { confidence: 0.8, assuming: positive(modifiers, letters) })];
}

/** All letters are said to be positive. */
function positive(modifiers: Asked["modifiers"], letters: readonly string[]): MathJson[] {
  return modifiers.all("Positive").length > 0 ? letters.map((letter): MathJson => ["Greater", letter, 0]) : [];
}

/** f(3), where f(x) = … is given. */
function callIn(formula: MathJson, asked: Asked): Candidate[] | undefined {
  const name = headOf(formula) ?? "";
  const [argument] = operandsOf(formula);
  if (!/^[A-Za-z]$/.test(name) || operandsOf(formula).length !== 1 || argument === undefined) return undefined;
  const given = asked.takeGiven();
  const [definition, ...others] = given.map((each) => operandsOf(each)[0] as MathJson);
  const [left, body] = operandsOf(definition ?? 0);
  const variable = operandsOf(left ?? 0)[0];
  if (others.length > 0 || headOf(left ?? 0) !== name || typeof variable !== "string" || body === undefined)
    throw new Senseless();
  return evaluated(asked, body, [["Equal", variable, argument]]);
}

/** Sums, differences and products that are asked for by their names. */
const calculatedSum: Builder = (asked) => value(asked).map((each) => ({ ...each, confidence: 0.95 }));

const simplified: Builder = (asked) => {
  const { sort, json } = targetOf(asked);
  if (sort !== "Expr") throw new Senseless();
  const method = asked.modifiers.method();
  if (method !== undefined && method !== "rationalising") throw new Senseless();
  const calculus = calculated(json, asked);
  if (calculus) return calculus;
  const settings = settingsOf(asked);
  if (settings.length > 0)
    return evaluated(asked, json, settings).map((each) =>
      each.told === "evaluated" ? { ...each, with: { "simplify-first": "True" } } : each,
    );
  const letters = lettersOf(json);
  const named = asked.modifiers.all("On").map(([condition]) => condition as MathJson);
  const numbers = asked.modifiers.numbers();
  return [
    candidate("expression.simplify", "simplified", json, {
      assuming: [...positive(asked.modifiers, letters), ...named],
      ...(numbers === "complex" ? { numbers } : {}),
    }),
  ];
};

const expanded: Builder = (asked) => {
  const formula = expressionIn(asked);
  asked.modifiers.letter();
  const method = asked.modifiers.method();
  if (method !== undefined && method !== "identity") throw new Senseless();
  return [candidate("expression.expand", "expanded", formula)];
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
  const numbers = asked.modifiers.numbers();
  asked.modifiers.letter();
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

const collected: Builder = (asked) => {
  const formula = expressionIn(asked);
  const letter = asked.modifiers.letter();
  if (letter === undefined || !freeLetters(formula).includes(letter)) throw new Senseless();
  return [candidate("expression.collect", "collected", formula, { unknowns: [letter], params: { formula, letter } })];
};

/** A form that is one of the formula in one letter. */
const inLetter =
  (what: string): Builder =>
  (asked) => {
    const formula = expressionIn(asked);
    const letter = asked.modifiers.letter() ?? usualLetter(freeLetters(formula));
    if (letter === undefined || !freeLetters(formula).includes(letter)) throw new Senseless();
    return [candidate("expression.form", what, formula, { unknowns: [letter] })];
  };

const form =
  (what: string): Builder =>
  (asked) => [candidate("expression.form", what, expressionIn(asked))];

const rationalised: Builder = (asked) => [candidate("expression.form", "rationalised", expressionIn(asked), { unknowns: [] })];

const completedSquare: Builder = (asked) => {
  const { sort, json } = targetOf(asked);
  if (sort !== "Expr") throw new Senseless();
  const letter = asked.modifiers.letter() ?? usualLetter(freeLetters(json));
  if (letter === undefined) throw new Senseless();
  return [candidate("expression.form", "completed-square", json, { unknowns: [letter] })];
};

const divisions: Readonly<Record<string, string>> = {
  "long-division": "forms.long-division",
  "synthetic-division": "forms.synthetic-division",
};

/** Polynomials are divided with a remainder; all other quotients are simplified. */
const quotient: Builder = (asked) => {
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

const divisor =
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

const substituted: Builder = (asked) => {
  const formula = expressionIn(asked);
  const settings = asked.modifiers.settings();
  if (settings.length === 0) throw new Senseless();
  return evaluated(asked, formula, settings);
};

const inTermsOf: Builder = (asked) => {
  const formula = expressionIn(asked);
  const [setting, ...others] = asked.modifiers.settings();
  const letter = asked.modifiers.letter("InTermsOf");
  const [name, definition] = operandsOf(setting ?? 0);
  if (others.length > 0 || setting === undefined || name !== letter || definition === undefined || letter === undefined)
    throw new Senseless();
  return [
    candidate("expression.form", "in-terms-of", formula, {
      with: { [letter]: definition },
      params: { formula, letter, definition: setting },
    }),
  ];
};

const primeFactors = (number: MathJson): Candidate => candidate("arithmetic.number", "prime-factors", number);

const ofNumber =
  (what: string): Builder =>
  (asked) => {
    const number = expressionIn(asked);
    if (lettersOf(number).length > 0) throw new Senseless();
    if (what === "decimal" && Number.isInteger(number)) throw new Senseless();
    if (what === "prime-factors" && typeof number !== "number" && !("num" in (number as object))) throw new Senseless();
    // A percentage is a fraction with the denominator 100.
    const isPercentage = headOf(number) === "Percent" && what !== "percent";
    const written: MathJson = isPercentage ? ["Divide", operandsOf(number)[0] as MathJson, 100] : number;
    return [candidate("arithmetic.number", what, written, { params: { formula: number } })];
  };

export const expressionAsks: Readonly<Record<string, Builder>> = {
  value,
  calculated: calculatedSum,
  simplified,
  expanded,
  product,
  factored,
  collected,
  quotient,
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
