import type { Goal, MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { commonRules } from "../common-rules.ts";
import { combination, type Root, rootText, solutionsOf } from "./basis.ts";
import { letterFor } from "./constant-coefficients.ts";
import { solutionsTitle } from "./figure.ts";
import { finishExplicit } from "./finish.ts";
import { Lesson, tidy, withoutBars } from "./lesson.ts";
import { constantNames, type DifferentialEquation, differentialEquation, linearForm, remembered, slopeOf } from "./ode.ts";
import { differentialRules } from "./rules.ts";

/** y″ + k²y = 0 and y″ − k²y = 0 with a letter k that is not 0. */
export const oscillator: Method = {
  id: "differential.oscillator",
  example: "y'' + k^2 y = 0",
  rules: { ...commonRules, ...differentialRules },
  suits: (goal) => (oscillatorForm(goal) ? 0.85 : 0),
  derive(goal, board) {
    const form = oscillatorForm(goal);
    if (!form) return { status: "unsupported" };
    const { ode, stiffness, roots } = form;
    const { x, y } = ode;
    const lesson = new Lesson(board, ode);
    const r = letterFor(x, y);
    const second = slopeOf(y, x, 2);
    const term = tidy(apply("Multiply", stiffness, y));
    lesson.write("differential.collect", apply("Equal", apply("Add", second, term), 0));
    const trial = expressionOf(apply("Equal", y, apply("Power", "ExponentialE", apply("Multiply", r, x))));
    lesson.remark("differential.characteristic", apply("Equal", apply("Add", apply("Power", r, 2), stiffness), 0), { trial });
    const solutions = roots.flatMap((root) => {
      const own = solutionsOf(root, x);
      const named = own.map((solution) => apply("Equal", y, solution));
      lesson.remark("differential.root-solutions", named.length === 1 ? (named[0] as MathJson) : apply("List", ...named), {
        root: expressionOf(rootText(root)),
      });
      return own;
    });
    const solution = combination(constantNames(2), solutions);
    lesson.state("differential.general-solution", apply("Equal", y, solution));
    return finishExplicit(goal, lesson, ode, solution, constantNames(2));
  },
  title: solutionsTitle,
};

interface Form {
  readonly ode: DifferentialEquation;
  /** q of y″ + qy = 0. */
  readonly stiffness: MathJson;
  readonly roots: readonly Root[];
}

function oscillatorForm(goal: Goal): Form | undefined {
  const ode = differentialEquation(goal);
  return ode && formOf(ode);
}

const formOf = remembered((ode): Form | undefined => {
  const form = ode.order === 2 ? linearForm(ode) : undefined;
  const [free, first, lead] = form?.coefficients ?? [];
  if (form?.right !== 0 || first !== 0 || free === undefined || lead === undefined || lead === 0) return undefined;
  const stiffness = tidy(apply("Divide", free, lead));
  const letters = freeLetters(stiffness);
  if (letters.length === 0 || letters.includes(ode.x)) return undefined;
  const isNegative = startsWithMinus(stiffness);
  const rate = withoutBars(tidy(apply("Sqrt", isNegative ? opposite(stiffness) : stiffness)));
  if (hasRoot(rate)) return undefined;
  const roots: Root[] = isNegative
    ? [
        { real: tidy(apply("Negate", rate)), imaginary: 0, times: 1 },
        { real: rate, imaginary: 0, times: 1 },
      ]
    : [{ real: 0, imaginary: rate, times: 1 }];
  return { ode, stiffness, roots };
});

/** √k has a value only for some k: nothing is said then. */
const hasRoot = (json: MathJson): boolean => /^(Sqrt|Root)$/.test(headOf(json) ?? "") || operandsOf(json).some(hasRoot);
