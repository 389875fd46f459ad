import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, mapTree, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import type { Asked } from "../asked.ts";
import { Senseless } from "../modifiers.ts";
import { zeroIn } from "../study/subject.ts";

interface Definition {
  readonly variable: string;
  readonly body: MathJson;
}

const isCall = (json: MathJson): boolean => /^[A-Za-z]$/.test(headOf(json) ?? "") && operandsOf(json).length === 1;
const holdsCall = (json: MathJson): boolean => isCall(json) || operandsOf(json).some(holdsCall);

/** Functions given by equations f(x) = …; undefined where anything else is given. */
function definitionsIn(given: readonly MathJson[]): ReadonlyMap<string, Definition> | undefined {
  const equations = given.flatMap((each) => {
    const [json = 0] = operandsOf(each);
    return headOf(each) === "Equations" ? operandsOf(json) : [json];
  });
  const found = new Map<string, Definition>();
  for (const equation of equations) {
    const [left = 0, body] = operandsOf(equation);
    const [variable] = operandsOf(left);
    if (headOf(equation) !== "Equal" || !isCall(left) || typeof variable !== "string" || body === undefined) return undefined;
    if (holdsCall(body) || found.has(headOf(left) ?? "")) return undefined;
    found.set(headOf(left) ?? "", { variable, body });
  }
  return found.size > 0 ? found : undefined;
}

/** A formula with the functions that it calls put in. @throws Senseless for a function that is not known */
function withCalls(json: MathJson, known: ReadonlyMap<string, Definition>): MathJson {
  return mapTree(json, (part) => {
    const definition = isCall(part) ? known.get(headOf(part) ?? "") : undefined;
    if (isCall(part) && !definition) throw new Senseless();
    return definition ? substitute(definition.body, { [definition.variable]: operandsOf(part)[0] as MathJson }) : part;
  });
}

/**
 * A formula with values of functions that the question defines: f(3) as x² and x = 3, f(2) + f(3) with the values put in. undefined where no function is
 * called. @throws Senseless for a function that is not defined, and for f(x) itself
 */
export function resolvedCalls(formula: MathJson, asked: Asked): { formula: MathJson; setting?: MathJson } | undefined {
  if (!holdsCall(formula)) return undefined;
  const known = definitionsIn(asked.takeGiven());
  if (!known) throw new Senseless();
  const resolve = (json: MathJson): MathJson => withCalls(json, known);
  const definition = isCall(formula) ? known.get(headOf(formula) ?? "") : undefined;
  if (!definition) return { formula: resolve(formula) };
  const value = resolve(operandsOf(formula)[0] as MathJson);
  if (sameTree(value, definition.variable)) throw new Senseless();
  return { formula: definition.body, setting: ["Equal", definition.variable, value] };
}

const partsOf = (target: MathJson): readonly MathJson[] => {
  const [json = 0] = operandsOf(target);
  return headOf(json) === "List" ? operandsOf(json) : [json];
};

/** f(x) = x² − 4, not f(x) = 0, which says something of a function that is given. */
const isDefinition = (json: MathJson): boolean => {
  const [left = 0, body = 0] = operandsOf(json);
  const [letter] = operandsOf(left);
  return headOf(json) === "Equal" && isCall(left) && typeof letter === "string" && freeLetters(body).includes(letter);
};

/**
 * "f(x) = x² − 4, find x when f(x) = 0": what is said of a function, with its formula put in. undefined where no function is called or none is given.
 * @throws Senseless where a function that is called is not given
 */
export function statementWithCalls(asked: Asked): { sort: string; json: MathJson } | undefined {
  const own = asked.operands.filter((each) => headOf(each) !== "It");
  if (own.length > 1 || own.some((each) => !isOfStatements(each))) return undefined;
  if (own.length > 0 && !own.some(holdsCall)) return undefined;
  const besides = asked.given;
  if (!besides.every(isOfStatements)) return undefined;
  const all = [...besides, ...own].flatMap(partsOf);
  const definition = all.find(isDefinition);
  const statements = all.filter((each) => each !== definition);
  const [statement, ...more] = statements;
  if (definition === undefined || statement === undefined || more.length > 0 || !holdsCall(statement)) return undefined;
  // "Solve f(x) = 0" asks for the zeros of a function, which is studied.
  if (zeroIn(statement) !== undefined && !asked.modifiers.has("Sought")) return undefined;
  asked.takeGiven();
  const known = definitionsIn([["Equation", definition]]);
  if (!known) throw new Senseless();
  const json = withCalls(statement, known);
  return { sort: headOf(statement) === "Equal" ? "Equation" : "Inequality", json };
}

const isOfStatements = (target: MathJson): boolean =>
  /^(Equation|Equations|Inequality|Inequalities|Statements)$/.test(headOf(target) ?? "");
