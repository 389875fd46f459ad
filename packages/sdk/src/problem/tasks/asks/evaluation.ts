import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { type Asked, type Builder, isDifferential, lettersOf, targetOf } from "../asked.ts";
import type { Candidate } from "../candidate.ts";
import { Senseless } from "../modifiers.ts";
import { holds } from "../views.ts";
import { calculated } from "./calculus.ts";
import { resolvedCalls } from "./calls.ts";
import { candidate } from "./formula-candidate.ts";
import { agreeing, conditionsIn } from "./given-conditions.ts";
import { ofNumber } from "./numbers.ts";

export const isImaginary = (letters: readonly string[]): boolean => letters.length === 1 && letters[0] === "i";

/** Values of letters, from the words and from what is given besides; what is said of the letters beside has to be so. */
export function settingsOf(asked: Asked): MathJson[] {
  const { modifiers, takeGiven, operands } = asked;
  const said = modifiers.settings();
  if (operands.length === 0) return said;
  const given = takeGiven();
  if (!given.every((each) => /^(Equation|Equations|Inequality|Inequalities|Statements)$/.test(headOf(each) ?? "")))
    throw new Senseless();
  const statements = given.flatMap((each) => {
    const [json = 0] = operandsOf(each);
    return headOf(json) === "List" ? operandsOf(json) : [json];
  });
  const settings = [...said, ...statements.filter((each) => headOf(each) === "Equal")];
  if (settings.length > 0) agreeing(conditionsIn(modifiers, statements), settings);
  else if (statements.length > 0) throw new Senseless();
  return settings;
}

/**
 * x = 3 and y = 2x: each letter by letters that are not given themselves. @throws Senseless where letters are given by each other
 */
function resolved(settings: readonly MathJson[]): readonly MathJson[] {
  // f(x + 1): one letter by itself.
  if (settings.length === 1) return settings;
  let values = Object.fromEntries(settings.map((setting) => operandsOf(setting) as [string, MathJson]));
  const isOpen = (): boolean => Object.values(values).some((json) => freeLetters(json).some((letter) => letter in values));
  for (let round = 0; isOpen(); round++) {
    if (round > settings.length) throw new Senseless();
    values = Object.fromEntries(Object.entries(values).map(([letter, json]) => [letter, substitute(json, values)]));
  }
  return settings.map((setting) => ["Equal", operandsOf(setting)[0] as string, values[String(operandsOf(setting)[0])] ?? 0]);
}

/** f at x = 3. */
export function evaluated(asked: Asked, formula: MathJson, said: readonly MathJson[]): Candidate[] {
  const letters = freeLetters(formula);
  // What x is given by counts for x: x = 2y and y = 3.
  const counting = new Set([
    ...letters,
    ...(said.length === 1 ? [] : said).flatMap((setting) => freeLetters(operandsOf(setting)[1] ?? 0)),
  ]);
  const isSetting = (setting: MathJson): boolean =>
    isSymbol(operandsOf(setting)[0] ?? 0) && counting.has(operandsOf(setting)[0] as string) && !holds(setting, "Mod");
  if (!said.every(isSetting)) throw new Senseless();
  if (new Set(said.map((setting) => operandsOf(setting)[0])).size < said.length) throw new Senseless();
  const settings = resolved(said)
    .filter((setting) => letters.includes(operandsOf(setting)[0] as string))
    .sort((a, b) => String(operandsOf(a)[0]).localeCompare(String(operandsOf(b)[0]), "en"));
  if (settings.length === 0) throw new Senseless();
  asked.modifiers.letterIn(letters);
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
export const value: Builder = (asked) => {
  const { sort, json } = targetOf(asked);
  const formula = sort === "Expr" ? json : undefined;
  const dependent = formula === undefined ? undefined : ofDependent(formula, asked);
  if (dependent) return dependent;
  if (formula === undefined || isSymbol(formula)) throw new Senseless();
  const called = ofCalls(formula, asked);
  if (called) return called;
  const calculus = calculated(formula, asked);
  if (calculus) return calculus;
  if (isDifferential(formula)) throw new Senseless();
  const settings = settingsOf(asked);
  if (settings.length > 0) return evaluated(asked, formula, settings);
  const wanted = asked.modifiers.one("AnswerForm")?.[0];
  return wanted === undefined ? valued(asked, formula) : ofNumber(String(wanted))({ ...asked, operands: [["Expr", formula]] });
};

/** y, where y = 3x + 1 and x = 2; y(2), where y = x², which is no product. undefined for everything else. */
function ofDependent(formula: MathJson, asked: Asked): Candidate[] | undefined {
  const [name = formula, place, ...more] = headOf(formula) === "Multiply" ? operandsOf(formula) : [formula];
  if (!isSymbol(name) || more.length > 0 || (place !== undefined && freeLetters(place).length > 0)) return undefined;
  const settings = settingsOf(asked);
  const definition = settings.find((setting) => operandsOf(setting)[0] === name);
  const body = definition && operandsOf(definition)[1];
  const [variable, ...others] = body === undefined ? [] : lettersOf(body);
  if (body === undefined || variable === undefined || others.length > 0) return undefined;
  const rest = settings.filter((setting) => setting !== definition);
  if (rest.some((setting) => freeLetters(setting).includes(name))) throw new Senseless();
  if (place === undefined) return rest.length === 0 ? undefined : evaluated(asked, body, rest);
  if (rest.length > 0) throw new Senseless();
  return evaluated(asked, body, [["Equal", variable, place]]);
}

/** f(3), or a formula of such values, where f(x) = … is given. */
export function ofCalls(formula: MathJson, asked: Asked): Candidate[] | undefined {
  const found = resolvedCalls(formula, asked);
  if (!found) return undefined;
  if (found.setting) return evaluated(asked, found.formula, [found.setting]);
  return valued(asked, found.formula).map((each) => ({ ...each, confidence: 0.95 }));
}

export function valued({ modifiers }: Asked, formula: MathJson): Candidate[] {
  const isEuclid = headOf(formula) === "GCD" && modifiers.method() === "euclid";
  const letters = lettersOf(formula);
  const numbers = modifiers.numbers();
  if (numbers !== undefined && numbers !== "complex" && numbers !== "real") throw new Senseless();
  if (letters.length === 0 || isImaginary(letters))
    return [candidate("arithmetic.value", "value", formula, numbers === "complex" || numbers === "real" ? { numbers } : {})];
  if (isEuclid || headOf(formula) === "GCD") return [candidate("expression.form", "gcd", formula)];
  if (headOf(formula) === "LCM") return [candidate("expression.form", "lcm", formula)];
  return [candidate("expression.simplify", "simplified", formula, { confidence: 0.8, assuming: positive(modifiers, letters) })];
}

/** All letters are said to be positive. */
export function positive(modifiers: Asked["modifiers"], letters: readonly string[]): MathJson[] {
  return modifiers.all("Positive").length > 0 ? letters.map((letter): MathJson => ["Greater", letter, 0]) : [];
}

/** Sums, differences and products that are asked for by their names. */
export const calculatedSum: Builder = (asked) => value(asked).map((each) => ({ ...each, confidence: 0.95 }));
