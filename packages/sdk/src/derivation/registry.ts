import type { Goal, Method, MethodId, Rule, RuleId } from "../contract.ts";
import { dynamicalSystems } from "./methods/dynamics/dynamical-systems.ts";
import { axis } from "./methods/function/axis.ts";
import { domain } from "./methods/function/domain.ts";
import { extremes } from "./methods/function/extremes.ts";
import { factoredForm } from "./methods/function/factored-form.ts";
import { yIntercept, zeros } from "./methods/function/intercepts.ts";
import { sign } from "./methods/function/sign.ts";
import { vertexByFormula, vertexBySquare } from "./methods/function/vertex.ts";
import { planeGeometry } from "./methods/geometry/plane-geometry.ts";
import { isolating } from "./methods/linear/isolating.ts";
import { completingSquare } from "./methods/quadratic/completing-square.ts";
import { counting } from "./methods/quadratic/counting.ts";
import { discriminant } from "./methods/quadratic/discriminant.ts";
import { factoring } from "./methods/quadratic/factoring.ts";
import { formula } from "./methods/quadratic/formula.ts";
import { squareRoot } from "./methods/quadratic/square-root.ts";
import { zeroProduct } from "./methods/quadratic/zero-product.ts";

/** Every method there is. A new one is written in its file and named here. */
export const methods: readonly Method[] = [
  isolating,
  zeroProduct,
  factoring,
  squareRoot,
  completingSquare,
  formula,
  discriminant,
  counting,
  vertexBySquare,
  vertexByFormula,
  factoredForm,
  axis,
  extremes,
  zeros,
  yIntercept,
  sign,
  domain,
  planeGeometry,
  dynamicalSystems,
];

const rules: ReadonlyMap<RuleId, Rule> = new Map(methods.flatMap((method) => Object.entries(method.rules)));

export const ruleOf = (id: RuleId): Rule | undefined => rules.get(id);

/** Every rule by its id: the vocabulary of the derivations. */
export const allRules = (): ReadonlyMap<RuleId, Rule> => rules;

export const methodOf = (id: MethodId): Method | undefined => methods.find((method) => method.id === id);

/** The methods that suit a goal, best first; the one asked for, where it suits at all, before the others. */
export function methodsFor(goal: Goal, preferred?: MethodId): Method[] {
  return methods
    .map((method) => ({ method, fitness: method.suits(goal) }))
    .filter(({ fitness }) => fitness > 0)
    .sort((left, right) => rank(right, preferred) - rank(left, preferred))
    .map(({ method }) => method);
}

const rank = ({ method, fitness }: { method: Method; fitness: number }, preferred?: MethodId): number =>
  fitness + (method.id === preferred ? 1 : 0);
