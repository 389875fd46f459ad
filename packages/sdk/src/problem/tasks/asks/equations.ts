import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { functionKind } from "../../classify.ts";
import { hasNonRealSolutions } from "../../complex-roots.ts";
import { statementKind } from "../../equation-kinds.ts";
import { type Asked, type Builder, bodyOf, isDifferential, lettersOf, targetOf, variableOf, withoutCondition } from "../asked.ts";
import type { Candidate } from "../candidate.ts";
import { fitsClaim } from "../claims.ts";
import { type Modifiers, Senseless } from "../modifiers.ts";
import { signIn } from "../study/subject.ts";
import { statementWithCalls } from "./calls.ts";
import { conditionsBeside, refuseOpen, refuseQuantified, soughtUnder } from "./conditions.ts";
import { construct, constructSum } from "./construct.ts";
import { differentialAsks } from "./differential.ts";
import { inBothWays } from "./doubts.ts";
import { graph, graphOfRegion, graphOnNumberLine, ofInequalities, ofInequality } from "./inequalities.ts";
import { knownRoot, nature } from "./nature.ts";
import { isRational } from "./polynomial.ts";
import { ofSystem } from "./systems.ts";
import { mayGo, unknownOf } from "./unknown.ts";
import { vieta } from "./vieta.ts";

/** Methods by which an equation is asked to be solved, by the name that the method for equations of its kind has. */
const methods: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  quadratic: {
    factoring: "quadratic.factoring",
    "completing-square": "quadratic.completing-square",
    formula: "quadratic.formula",
    "square-roots": "quadratic.square-root",
  },
};

function methodFor(modifiers: Modifiers, kind: string): Record<string, MathJson> {
  const said = modifiers.method();
  if (said === undefined) return {};
  const id = methods[kind]?.[said];
  if (id === undefined && !mayGo(said, kind)) throw new Senseless();
  return id === undefined ? {} : { method: id };
}

const solutions: Builder = (asked) => {
  const { sort, json } = statementWithCalls(asked) ?? targetOf(asked);
  asked.modifiers.all("Claim");
  switch (sort) {
    case "Equation":
      if (isDifferential(json)) return differentialAsks.ode?.(asked) ?? [];
      return ofEquation(asked, json, "solutions");
    case "Equations":
      if (operandsOf(json).some(isDifferential)) return differentialAsks.ode?.(asked) ?? [];
      return ofSystem(asked, operandsOf(json));
    case "Inequality":
      return ofFunctionValues(asked, json) ?? ofInequality(asked, json);
    case "Inequalities":
      return ofInequalities(asked, operandsOf(json));
    default:
      throw new Senseless();
  }
};

/** "y = x² − 4. For which x is y < 5?": what is asked stands in terms of another letter, which an equation gives. */
function ofFunctionValues(asked: Asked, inequality: MathJson): Candidate[] | undefined {
  const named = asked.modifiers.letter("For", "Respect", "Unknown");
  if (named === undefined || asked.operands.length === 0 || freeLetters(inequality).includes(named)) return undefined;
  const [given = 0, ...others] = asked.takeGiven();
  const [equation = 0] = operandsOf(given);
  if (headOf(given) !== "Equation" || others.length > 0 || signIn(inequality) !== undefined) throw new Senseless();
  return soughtUnder({ equation, unknown: named, assuming: asked.modifiers.conditions(named) }, [inequality], asked.modifiers);
}

/** Over which numbers an equation is to be solved. Imaginary solutions alone are asked for of quadratic equations, whose real ones they exclude. */
function numbersFor(equation: MathJson, unknown: string, kind: string, modifiers: Modifiers): Candidate["numbers"] {
  const said: string | undefined = modifiers.numbers(unknown);
  if (said !== "imaginary") return said as Candidate["numbers"];
  if (kind !== "quadratic" || !hasNonRealSolutions(equation, unknown)) throw new Senseless();
  return "complex";
}

/** In ax = b, a: letters of the coefficient of the unknown, where the equation is linear in it. */
function lettersBeside(equation: MathJson, unknown: string): readonly string[] {
  const coefficient = differentiate(["Subtract", ...operandsOf(equation)], unknown);
  const found = coefficient === undefined ? [] : freeLetters(simplify(coefficient));
  return found.includes(unknown) ? [] : found;
}

/** The letter that all values of are asked for: the one named, or the only other one. */
function parameterIn(
  modifiers: Modifiers,
  others: readonly string[],
  inCoefficient: () => readonly string[],
): string | undefined {
  const named = modifiers.all("Parameter", "ByCases").map(([letter]) => letter);
  if (named.length === 0) return undefined;
  const letters = new Set(named.flatMap((letter) => (letter === undefined ? [] : [letter as string])));
  const [only, ...more] = letters.size > 0 ? [...letters] : others.length > 1 ? inCoefficient() : others;
  if (only === undefined || more.length > 0 || !others.includes(only)) throw new Senseless();
  return only;
}

function ofEquation({ modifiers }: Asked, json: MathJson, what: string): Candidate[] {
  const { equation, conditions } = withoutCondition(json);
  if (!modifiers.all("Claim").every(([claim]) => fitsClaim(claim as MathJson, equation))) throw new Senseless();
  if (isDifferential(equation)) throw new Senseless();
  const letters = lettersOf(equation);
  const named = modifiers.letter("For", "Respect", "Unknown");
  const others = modifiers.all("InTermsOf").map(([letter]) => letter as string);
  if (others.some((letter) => letter === named || !letters.includes(letter)) || (others.length > 0 && named === undefined))
    throw new Senseless();
  // A function to be studied: that it is to be solved is said elsewhere.
  if (named === undefined && bodyOf(equation) !== undefined && (letters.length > 1 || letters[0] !== operandsOf(equation)[0]))
    throw new Senseless();
  const unknown = unknownOf(
    letters.filter((letter) => letter !== "i" || letters.length === 1),
    named,
  );
  const kind = statementKind(equation, unknown);
  const said = numbersFor(equation, unknown, kind, modifiers);
  // Beside the unknown i is the imaginary unit, and no real number solves such an equation.
  if (unknown !== "i" && letters.includes("i") && said !== undefined && said !== "complex") throw new Senseless();
  const assuming = [...conditions, ...modifiers.conditions(unknown)];
  if (assuming.some((condition) => !freeLetters(condition).every((letter) => letters.includes(letter)))) throw new Senseless();
  // For which x the y of a function is positive, is asked of the function.
  if (bodyOf(equation) !== undefined && assuming.some((condition) => signIn(condition) !== undefined)) throw new Senseless();
  refuseQuantified(letters, unknown, modifiers);
  const beside = conditionsBeside(assuming, unknown, modifiers);
  if (beside.length > 0 && what !== "solutions") throw new Senseless();
  if (beside.length > 0) return soughtUnder({ equation, unknown, assuming }, beside, modifiers);
  refuseOpen(equation, unknown, modifiers);
  const parameter = parameterIn(
    modifiers,
    letters.filter((letter) => letter !== unknown),
    () => lettersBeside(equation, unknown),
  );
  if (parameter !== undefined && !operandsOf(equation).every(isRational)) throw new Senseless();
  const options = { ...methodFor(modifiers, kind), ...(parameter === undefined ? {} : { parameter }) };
  modifiers.also("graph");
  const problem: Candidate = {
    kind: `equation.${kind}`,
    given: [equation],
    unknowns: [unknown],
    what,
    ...(Object.keys(options).length > 0 ? { with: options } : {}),
    numbers: said ?? "real",
    assuming,
    told: what !== "solutions" ? what : parameter === undefined ? "solved" : "by-cases",
    params: { equation, unknown, ...(parameter === undefined ? {} : { parameter }) },
    confidence: 0.95,
  };
  if (said !== undefined || what !== "solutions" || assuming.length > 0 || !hasNonRealSolutions(equation, unknown))
    return inBothWays(problem, modifiers, [equation]);
  return [
    { ...problem, numbers: "complex", confidence: 0.9 },
    { ...problem, confidence: 0.75 },
  ];
}

const numberOfSolutions: Builder = (asked) => {
  const { sort, json } = targetOf(asked);
  if (sort !== "Equation") throw new Senseless();
  // All real ones are counted.
  return ofEquation(asked, json, "number-of-solutions").filter(
    ({ numbers, assuming = [] }) => numbers === "real" && assuming.length === 0,
  );
};

/** Solved without a formula of the question's own: 30 is what percent of 120. */
const unknown: Builder = (asked) => {
  const { sort, json } = targetOf(asked);
  if (sort !== "Equation") throw new Senseless();
  return ofEquation(asked, json, "solutions");
};

/** Zeros of functions that are not studied otherwise: of cubics and beyond. */
const zeros: Builder = (asked) => {
  const { sort, json } = targetOf(asked);
  const body = sort === "Equation" ? bodyOf(json) : sort === "Expr" ? json : undefined;
  const variable = body === undefined ? undefined : variableOf(body, sort === "Equation" ? json : undefined);
  if (body === undefined || variable === undefined || functionKind(body, variable) !== "function.other") throw new Senseless();
  return ofEquation(asked, ["Equal", body, 0], "solutions");
};

export const equationAsks: Readonly<Record<string, Builder>> = {
  solutions,
  unknown,
  "number-of-solutions": numberOfSolutions,
  zeros,
  nature,
  "known-root": knownRoot,
  "root-sum": vieta("sum"),
  "root-product": vieta("product"),
  graph,
  region: graphOfRegion,
  "on-number-line": graphOnNumberLine,
  construct,
  "construct-sum": constructSum,
};
