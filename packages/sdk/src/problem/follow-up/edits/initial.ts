import type { MathJson, Problem } from "../../../contract.ts";
import { headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { shownExpression } from "../../tasks/candidate.ts";
import type { Edit } from "../follow-up.ts";
import { type Outcome, refused, said, subjectOf } from "./edited.ts";

/** What is known at a place, f in y(0) = 2 and in y′(0) = 2, and the place. */
interface Start {
  readonly of: MathJson;
  readonly name: MathJson;
  readonly place: MathJson;
}

/** Where the solution of a differential equation starts: what was said of the same function before gives way. */
export function initial(problem: Problem, { value }: Extract<Edit, { do: "initial" }>): Outcome {
  const refusal = refused("initial-value", { value: shownExpression(value), formula: subjectOf(problem) });
  const start = startOf(value);
  const wants = problem.asks.every(({ what }) => /^(general-solution|particular-solution|trajectory)$/.test(what));
  if (!start || !wants || !/^(differential|ode)\./.test(problem.kind) || !problem.unknowns.includes(String(start.name)))
    return refusal;
  const stay = problem.given.filter(({ json }) => {
    const other = startOf(json);
    return !other || !sameTree(other.of, start.of);
  });
  const others = stay.flatMap(({ json }) => startOf(json) ?? []);
  // One equation of first order starts once; values at two places are another sort of problem.
  const isDerived = !sameTree(start.of, start.name);
  const tooMany = isDerived && !stay.some(({ json }) => isOfHigherOrder(json));
  if (tooMany || others.some(({ place }) => !sameTree(place, start.place))) return refusal;
  const asks = problem.asks.map((ask) =>
    ask.what === "general-solution" ? { ...ask, what: "particular-solution" as const } : ask,
  );
  return {
    problem: { ...problem, given: [...stay, shownExpression(value)], asks },
    said: [said("initial", { value: shownExpression(value) })],
  };
}

function startOf(json: MathJson): Start | undefined {
  const [left] = operandsOf(json);
  if (headOf(json) !== "Equal" || left === undefined) return undefined;
  const [first, second] = operandsOf(left);
  const head = headOf(left) ?? "";
  if (/^[A-Za-z]$/.test(head) && first !== undefined) return { of: head, name: head, place: first };
  const isRate = head === "Apply" && headOf(first ?? 0) === "Derivative" && second !== undefined;
  return isRate ? { of: first as MathJson, name: operandsOf(first as MathJson)[0] as MathJson, place: second } : undefined;
}

/** y″, or a derivative of a derivative. */
const isOfHigherOrder = (json: MathJson): boolean => {
  const head = headOf(json);
  const operands = operandsOf(json);
  const isHigh =
    (head === "Derivative" && (Number(operands[1] ?? 1) > 1 || headOf(operands[0] ?? 0) === "Derivative")) ||
    (head === "Differentiate" && operands.length > 2);
  return isHigh || operands.some(isOfHigherOrder);
};
