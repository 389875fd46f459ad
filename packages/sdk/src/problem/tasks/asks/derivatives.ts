import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import { type Asked, type Builder, bodyOf, targetOf, usualLetter, withoutCondition } from "../asked.ts";
import type { Candidate } from "../candidate.ts";
import { Senseless } from "../modifiers.ts";
import { calculusCandidate, mayLieOn, type Subject, subjectIn, wayOf } from "./subject.ts";

const usualRules: ReadonlySet<string> = new Set(["product-rule", "quotient-rule", "chain-rule", "logarithms"]);

const usualVariables: ReadonlySet<string> = new Set(["x", "y", "z", "t", "u", "v", "w", "r", "s", "theta"]);

/** The derivative of some order, and its value where one is asked for. */
export function derivativeOf(asked: Asked, subject: Subject, order: number): Candidate[] {
  const method = asked.modifiers.method();
  if (method !== undefined && !usualRules.has(method)) throw new Senseless();
  const said = asked.modifiers.settings().filter((setting) => !subject.definition || !sameTree(setting, subject.definition));
  const { body, variable, settings } = chained(asked, subject, said);
  const point = asked.modifiers.one("AtPoint")?.[0];
  // x² differentiated by t: x may be a function of t.
  const letters = freeLetters(body);
  if (!letters.includes(variable) && letters.some((letter) => usualVariables.has(letter))) throw new Senseless();
  const derivative: MathJson = ["Differentiate", body, ...Array.from({ length: order }, () => variable)];
  const setting =
    settings[0] ?? (point === undefined ? undefined : (["Equal", variable, operandsOf(point)[0] as MathJson] as MathJson));
  if (point !== undefined && !mayLieOn(point, body, variable)) throw new Senseless();
  if (settings.length > 1 || (setting !== undefined && operandsOf(setting)[0] !== variable)) throw new Senseless();
  if (setting === undefined)
    return [
      calculusCandidate("derivative", "derivative", derivative, variable, {
        told: toldOrder(order),
        params: { formula: body, variable, order },
        ...wayOf(method),
      }),
    ];
  const given: MathJson = ["EvaluateAt", derivative, setting];
  return [
    calculusCandidate("derivative", "derivative", given, variable, {
      told: `${toldOrder(order)}-at`,
      params: { formula: body, variable, order, setting },
      ...wayOf(method),
    }),
  ];
}

/** Letters that usually stand for a formula in another. */
const usualInner: ReadonlySet<string> = new Set(["u", "v", "w", "y", "z", "s"]);

/**
 * u², where u = 3x + 1, is a function of x: the setting is put in. Every other setting is a place. @throws Senseless where it may be either, and where a
 * place is another variable
 */
function chained(asked: Asked, subject: Subject, settings: readonly MathJson[]): Subject & { settings: readonly MathJson[] } {
  const inner = settings.find((setting) => freeLetters(operandsOf(setting)[1] ?? 0).some((letter) => usualVariables.has(letter)));
  if (inner === undefined) return { ...subject, settings };
  const [name, formula = 0] = operandsOf(inner) as [string, MathJson];
  const [variable, ...more] = freeLetters(formula).filter((letter) => usualVariables.has(letter));
  const isInner = usualInner.has(name) && Array.isArray(formula) && freeLetters(subject.body).includes(name);
  const isFree = variable !== undefined && more.length === 0 && !freeLetters(subject.body).includes(variable);
  const named = asked.modifiers.letter("Respect", "For") ?? variable;
  if (!isInner || !isFree || named !== variable) throw new Senseless();
  const body = substitute(subject.body, { [name]: formula });
  return { body, variable, definition: undefined, settings: settings.filter((setting) => setting !== inner) };
}

const toldOrder = (order: number): string => (order === 1 ? "derivative" : "higher-derivative");

export const derivative =
  (order: number): Builder =>
  (asked) => {
    const named = asked.modifiers.letter("Respect", "For");
    const whole = targetOf(asked);
    const { equation: json, conditions } = withoutCondition(whole.json);
    const found = derived(asked, definedIn({ sort: whole.sort, json }, asked), named, order);
    const assuming = [...conditions, ...asked.modifiers.all("On").map(([condition]) => condition as MathJson)];
    if (assuming.some((condition) => found.some(({ unknowns }) => freeLetters(condition).some((each) => each !== unknowns[0]))))
      throw new Senseless();
    return assuming.length === 0 ? found : found.map((each) => ({ ...each, assuming }));
  };

function derived(asked: Asked, target: { sort: string; json: MathJson }, named: string | undefined, order: number): Candidate[] {
  const { json } = target;
  if (target.sort === "Expr" && headOf(json) === "Differentiate") throw new Senseless();
  if (target.sort === "Equation" && bodyOf(json) === undefined) {
    return implicitOf(asked, json, "y", named ?? "x", order);
  }
  return derivativeOf(asked, subjectIn(asked, named, target), order);
}

/** "The derivative of y, if y = x²": what the letter stands for. */
function definedIn(target: { sort: string; json: MathJson }, { modifiers }: Asked): { sort: string; json: MathJson } {
  if (target.sort !== "Expr" || typeof target.json !== "string") return target;
  const definition = modifiers.settings().find((setting) => operandsOf(setting)[0] === target.json);
  return definition ? { sort: "Equation", json: definition } : target;
}

/** y′, dy/dx, f″(2), asked for by its sign: of what, is given. */
export const rate: Builder = (asked) => {
  const [sign, ...own] = asked.operands as [MathJson, ...MathJson[]];
  const target = targetOf({ ...asked, operands: own });
  const { name, variable, order, at } = rateIn(sign);
  const { json, sort } = target;
  const [left, right = 0] = operandsOf(json);
  const isNamed = left === name && !freeLetters(right).includes(name ?? "");
  const body = sort === "Equation" ? (bodyOf(json) ?? (isNamed ? right : undefined)) : undefined;
  if (sort !== "Equation" || (name === "y" && body === undefined)) {
    if (sort !== "Equation" || name === undefined) throw new Senseless();
    return implicitOf(asked, json, name, variable ?? "x", order);
  }
  const defined = typeof left === "string" ? left : headOf(left ?? 0);
  if (defined !== name || body === undefined) throw new Senseless();
  const subject = bodyOf(json) === undefined ? definedBy(json, body, variable) : subjectIn(asked, variable, target);
  // y = x², and dy/dt is asked for: x may be a function of t.
  if (freeLetters(body).length > 0 && !freeLetters(body).includes(subject.variable)) throw new Senseless();
  if (at === undefined) return derivativeOf(asked, subject, order);
  const derived: MathJson = ["Differentiate", subject.body, ...Array.from({ length: order }, () => subject.variable)];
  if (at === subject.variable) return derivativeOf(asked, subject, order);
  const setting: MathJson = ["Equal", subject.variable, at];
  return [
    calculusCandidate("derivative", "derivative", ["EvaluateAt", derived, setting], subject.variable, {
      told: `${toldOrder(order)}-at`,
      params: { formula: subject.body, variable: subject.variable, order, setting },
    }),
  ];
};

/** x = t², where a letter is the function that is usually a variable. */
function definedBy(definition: MathJson, body: MathJson, named: string | undefined): Subject {
  const variable = named ?? usualLetter(freeLetters(body));
  if (variable === undefined) throw new Senseless();
  return { body, variable, definition };
}

function rateIn(sign: MathJson): {
  name: string | undefined;
  variable: string | undefined;
  order: number;
  at: MathJson | undefined;
} {
  const [first, ...rest] = operandsOf(sign) as [MathJson, ...MathJson[]];
  const nameOf = (json: MathJson | undefined): string | undefined => (typeof json === "string" ? json : undefined);
  if (headOf(sign) === "Differentiate")
    return { name: nameOf(first), variable: nameOf(rest[0]), order: rest.length, at: undefined };
  const inner = headOf(sign) === "Apply" ? first : sign;
  const [name, order = 1] = operandsOf(inner);
  return { name: nameOf(name), variable: undefined, order: Number(order), at: headOf(sign) === "Apply" ? rest[0] : undefined };
}

function implicitOf(asked: Asked, equation: MathJson, name: string, by: string, order = 1): Candidate[] {
  const letters = freeLetters(equation);
  if (headOf(equation) !== "Equal" || !letters.includes(name) || !letters.includes(by) || name === by) throw new Senseless();
  const method = asked.modifiers.method();
  if (method !== undefined && method !== "implicit") throw new Senseless();
  if (asked.modifiers.all("FunctionOf").some(([dependent, letter]) => dependent !== name || letter !== by)) throw new Senseless();
  const settings = asked.modifiers.settings();
  const point = asked.modifiers.one("AtPoint")?.[0];
  if (settings.length > 0 || order > 2 || (order === 2 && point !== undefined)) throw new Senseless();
  if (order === 2)
    return [
      {
        ...calculusCandidate("implicit", "implicit-derivative", equation, name),
        with: { by, order },
        told: "implicit-second",
        params: { equation, name, by },
      },
    ];
  return [
    {
      ...calculusCandidate("implicit", point === undefined ? "implicit-derivative" : "implicit-slope", equation, name),
      with: { by, ...(point === undefined ? {} : { point }) },
      told: point === undefined ? "implicit" : "implicit-at",
      params: { equation, name, by, ...(point === undefined ? {} : { point }) },
    },
  ];
}

/** The slope of a curve at a point of it. */
export const slope: Builder = (asked) => {
  const target = targetOf(asked);
  const isImplicit = target.sort === "Equation" && bodyOf(target.json) === undefined;
  const found = isImplicit
    ? implicitOf(asked, target.json, "y", "x")
    : derivativeOf(asked, subjectIn(asked, undefined, target), 1);
  if (found.some(({ told }) => !told.endsWith("-at"))) throw new Senseless();
  return found;
};

export const implicit: Builder = (asked) => {
  const own = asked.operands[0];
  const isEquation = own !== undefined && headOf(own) === "Equal";
  const { sort, json } = isEquation ? { sort: "Equation", json: own } : targetOf(asked);
  if (sort !== "Equation") throw new Senseless();
  const wanted = asked.modifiers.one("Wanted")?.[0];
  const { name, variable, order, at } = wanted === undefined ? usualRate : rateIn(wanted);
  if (name === undefined || at !== undefined) throw new Senseless();
  return implicitOf(asked, json, name, asked.modifiers.letter("Respect") ?? variable ?? "x", order);
};

/** dy/dx. */
const usualRate = { name: "y", variable: "x", order: 1, at: undefined };
