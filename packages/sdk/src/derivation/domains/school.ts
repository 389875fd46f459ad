import type { Goal } from "../../contract.ts";
import { headOf } from "../../expression/mathjson.ts";
import { arithmeticMethods } from "../methods/arithmetic/methods.ts";
import { equationsMethods } from "../methods/equations/methods.ts";
import { axis } from "../methods/function/axis.ts";
import { domain } from "../methods/function/domain.ts";
import { extremes } from "../methods/function/extremes.ts";
import { factoredForm } from "../methods/function/factored-form.ts";
import { yIntercept, zeros } from "../methods/function/intercepts.ts";
import { sign } from "../methods/function/sign.ts";
import { vertexByFormula, vertexBySquare } from "../methods/function/vertex.ts";
import { isolating } from "../methods/linear/isolating.ts";
import { completingSquare } from "../methods/quadratic/completing-square.ts";
import { counting } from "../methods/quadratic/counting.ts";
import { discriminant } from "../methods/quadratic/discriminant.ts";
import { factoring } from "../methods/quadratic/factoring.ts";
import { formula } from "../methods/quadratic/formula.ts";
import { squareRoot } from "../methods/quadratic/square-root.ts";
import { zeroProduct } from "../methods/quadratic/zero-product.ts";
import { simplifyingMethods } from "../methods/simplifying/methods.ts";
import type { MethodGroup } from "./domain.ts";

/** One equation in one unknown. */
export const isEquation = ({ task, unknowns, expression }: Goal): boolean =>
  task === "solve" && unknowns.length === 1 && headOf(expression.json) === "Equal";

/** Numbers, expressions, equations in one unknown, functions of first and second degree: always there, and of use to all domains. */
export const schoolGroups: readonly MethodGroup[] = [
  {
    methods: [isolating, zeroProduct, factoring, squareRoot, completingSquare, formula, discriminant, counting],
    about: () => true,
  },
  {
    methods: [vertexBySquare, vertexByFormula, factoredForm, axis, extremes, zeros, yIntercept, sign, domain],
    about: () => true,
  },
  { methods: [...arithmeticMethods, ...simplifyingMethods], about: ({ task }) => task !== "solve" },
  { methods: equationsMethods, about: (goal) => isEquation(goal) || goal.task === "equation" },
];
