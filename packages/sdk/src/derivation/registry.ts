import type { Goal, Method, MethodId, Rule, RuleId } from "../contract.ts";
import { headOf } from "../expression/mathjson.ts";
import { arithmeticMethods } from "./methods/arithmetic/methods.ts";
import { derivativesMethods } from "./methods/derivatives/methods.ts";
import { differentialMethods } from "./methods/differential/methods.ts";
import { dynamicalSystems } from "./methods/dynamics/dynamical-systems.ts";
import { equationsMethods } from "./methods/equations/methods.ts";
import { formsMethods } from "./methods/forms/methods.ts";
import { axis } from "./methods/function/axis.ts";
import { domain } from "./methods/function/domain.ts";
import { extremes } from "./methods/function/extremes.ts";
import { factoredForm } from "./methods/function/factored-form.ts";
import { yIntercept, zeros } from "./methods/function/intercepts.ts";
import { sign } from "./methods/function/sign.ts";
import { vertexByFormula, vertexBySquare } from "./methods/function/vertex.ts";
import { planeGeometry } from "./methods/geometry/plane-geometry.ts";
import { inequalitiesMethods } from "./methods/inequalities/methods.ts";
import { integralsMethods } from "./methods/integrals/methods.ts";
import { limitsMethods } from "./methods/limits/methods.ts";
import { isolating } from "./methods/linear/isolating.ts";
import { completingSquare } from "./methods/quadratic/completing-square.ts";
import { counting } from "./methods/quadratic/counting.ts";
import { discriminant } from "./methods/quadratic/discriminant.ts";
import { factoring } from "./methods/quadratic/factoring.ts";
import { formula } from "./methods/quadratic/formula.ts";
import { squareRoot } from "./methods/quadratic/square-root.ts";
import { zeroProduct } from "./methods/quadratic/zero-product.ts";
import { simplifyingMethods } from "./methods/simplifying/methods.ts";
import { systemsMethods } from "./methods/systems/methods.ts";
import { transcendentalMethods } from "./methods/transcendental/methods.ts";
import { isWhole } from "./whole-problem.ts";

/** Methods that are about goals of one sort at most: what a goal is not about is not asked whether it suits. */
interface Group {
  readonly methods: readonly Method[];
  about(goal: Goal): boolean;
}

const isEquation = ({ task, unknowns, expression }: Goal): boolean =>
  task === "solve" && unknowns.length === 1 && headOf(expression.json) === "Equal";

const groups: readonly Group[] = [
  {
    methods: [isolating, zeroProduct, factoring, squareRoot, completingSquare, formula, discriminant, counting],
    about: () => true,
  },
  {
    methods: [vertexBySquare, vertexByFormula, factoredForm, axis, extremes, zeros, yIntercept, sign, domain],
    about: () => true,
  },
  { methods: [planeGeometry, dynamicalSystems], about: ({ problem }) => problem !== undefined && isWhole(problem) },
  { methods: [...arithmeticMethods, ...simplifyingMethods, ...formsMethods], about: ({ task }) => task !== "solve" },
  { methods: equationsMethods, about: (goal) => isEquation(goal) || goal.task === "equation" },
  { methods: transcendentalMethods, about: isEquation },
  { methods: inequalitiesMethods, about: ({ expression }) => headOf(expression.json) !== "Equal" },
  { methods: systemsMethods, about: ({ task, unknowns }) => task === "solve" && unknowns.length > 1 },
  { methods: differentialMethods, about: ({ task }) => /^(general|particular)-solution$/.test(task) },
  { methods: [...derivativesMethods, ...limitsMethods, ...integralsMethods], about: ({ task }) => task !== "solve" },
];

/** Every method there is. A new one is written in its file and named in its group. */
export const methods: readonly Method[] = groups.flatMap((group) => group.methods);

const rules: ReadonlyMap<RuleId, Rule> = new Map(methods.flatMap((method) => Object.entries(method.rules)));

export const ruleOf = (id: RuleId): Rule | undefined => rules.get(id);

/** Every rule by its id: the vocabulary of the derivations. */
export const allRules = (): ReadonlyMap<RuleId, Rule> => rules;

const byId: ReadonlyMap<MethodId, Method> = new Map([...methods].reverse().map((method) => [method.id, method]));

export const methodOf = (id: MethodId): Method | undefined => byId.get(id);

/** The methods that suit a goal, best first; the one asked for, where it suits at all, before the others. */
export function methodsFor(goal: Goal, preferred?: MethodId): Method[] {
  const found: { method: Method; fitness: number }[] = [];
  for (const group of groups) {
    if (!group.about(goal)) continue;
    for (const method of group.methods) {
      const fitness = takes(method, goal) ? method.suits(goal) : 0;
      if (fitness > 0) found.push({ method, fitness });
    }
  }
  return found.sort((left, right) => rank(right, preferred) - rank(left, preferred)).map(({ method }) => method);
}

/** Whether a method knows the numbers that a goal speaks of, and keeps its conditions. */
const takes = ({ numbers = ["real"], assumes }: Method, goal: Goal): boolean =>
  goal.problem?.kind !== undefined && isWhole(goal.problem)
    ? true
    : numbers.includes(goal.numbers) && (assumes === true || goal.assuming.length === 0);

const rank = ({ method, fitness }: { method: Method; fitness: number }, preferred?: MethodId): number =>
  fitness + (method.id === preferred ? 1 : 0);
