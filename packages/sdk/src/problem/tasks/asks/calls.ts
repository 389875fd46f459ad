import type { MathJson } from "../../../contract.ts";
import { headOf, mapTree, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import type { Asked } from "../asked.ts";
import { Senseless } from "../modifiers.ts";

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

/**
 * A formula with values of functions that the question defines: f(3) as x² and x = 3, f(2) + f(3) with the values put in. undefined where no function is
 * called. @throws Senseless for a function that is not defined, and for f(x) itself
 */
export function resolvedCalls(formula: MathJson, asked: Asked): { formula: MathJson; setting?: MathJson } | undefined {
  if (!holdsCall(formula)) return undefined;
  const known = definitionsIn(asked.takeGiven());
  if (!known) throw new Senseless();
  const resolve = (json: MathJson): MathJson =>
    mapTree(json, (part) => {
      const definition = isCall(part) ? known.get(headOf(part) ?? "") : undefined;
      if (isCall(part) && !definition) throw new Senseless();
      return definition ? substitute(definition.body, { [definition.variable]: operandsOf(part)[0] as MathJson }) : part;
    });
  const definition = isCall(formula) ? known.get(headOf(formula) ?? "") : undefined;
  if (!definition) return { formula: resolve(formula) };
  const value = resolve(operandsOf(formula)[0] as MathJson);
  if (sameTree(value, definition.variable)) throw new Senseless();
  return { formula: definition.body, setting: ["Equal", definition.variable, value] };
}
