import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, mapTree, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { type Asked, type Builder, isDifferential, lettersOf, targetOf } from "../asked.ts";
import type { Candidate } from "../candidate.ts";
import { Senseless } from "../modifiers.ts";
import { calculated } from "./calculus.ts";
import { candidate } from "./formula-candidate.ts";
import { ofNumber } from "./numbers.ts";

export const isImaginary = (letters: readonly string[]): boolean => letters.length === 1 && letters[0] === "i";

/** Values of letters, from the words and from what is given besides. */
export function settingsOf({ modifiers, takeGiven, operands }: Asked): MathJson[] {
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
export function evaluated(asked: Asked, formula: MathJson, said: readonly MathJson[]): Candidate[] {
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
export const value: Builder = (asked) => {
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
  const wanted = asked.modifiers.one("AnswerForm")?.[0];
  return wanted === undefined ? valued(asked, formula) : ofNumber(String(wanted))({ ...asked, operands: [["Expr", formula]] });
};

export function valued({ modifiers }: Asked, formula: MathJson): Candidate[] {
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
export function positive(modifiers: Asked["modifiers"], letters: readonly string[]): MathJson[] {
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
  return evaluated(asked, body, [["Equal", variable, withoutCalls(argument, name, variable, body)]]);
}

/** f(f(2)): the values of f inside are put in. @throws Senseless for another function */
function withoutCalls(json: MathJson, name: string, variable: string, body: MathJson): MathJson {
  const value = mapTree(json, (part) =>
    headOf(part) === name && operandsOf(part).length === 1 ? substitute(body, { [variable]: operandsOf(part)[0] as MathJson }) : part,
  );
  if (holdsCall(value)) throw new Senseless();
  return value;
}

const holdsCall = (json: MathJson): boolean => /^[A-Za-z]$/.test(headOf(json) ?? "") || operandsOf(json).some(holdsCall);

/** Sums, differences and products that are asked for by their names. */
export const calculatedSum: Builder = (asked) => value(asked).map((each) => ({ ...each, confidence: 0.95 }));
