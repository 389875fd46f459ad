import { spendFreely } from "../../algebra/spend.ts";
import type { Expression, MathJson, Verdict } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { functionBody } from "../../verification/function-body.ts";
import { shareOf } from "../../verification/several/share.ts";
import { verifyAnswer } from "../../verification/verify-answer.ts";
import { operations } from "../check-claim.ts";
import type { Settings } from "../settings.ts";
import type { Asked } from "./asked.ts";
import { checkSolutions } from "./check-solutions.ts";
import { checkValue } from "./check-value.ts";
import { isFactored, isVertexForm } from "./forms.ts";
import { formTasks, shaped } from "./shapes.ts";
import { underConditions } from "./under-conditions.ts";

const unchecked = (key: string): Verdict => ({ status: "unchecked", reason: { key } });

/** Holds an answer against what is asked. */
export function checkAsked(asked: Asked, answer: MathJson, settings: Settings): Verdict {
  const sought = soughtIn(asked);
  if (sought !== undefined) {
    const verdict = checkSought(asked, sought, answer, settings);
    const isOpen = verdict.status === "unchecked" && verdict.reason === undefined;
    return verdict.status === "refuted" || isOpen ? (underConditions(asked, answer, settings) ?? verdict) : verdict;
  }
  if (asked.task === "value") return checkValue(asked, answer, settings);
  if (calculusTasks.has(asked.task)) return checkCalculus(asked, answer, settings);
  const given = shaped(answer, asked);
  if (given === undefined) return unchecked("reason.answer-kind");
  // These checks know of the whole real line only.
  if (asked.assuming.length + settings.assuming.length > 0) return unchecked("reason.assuming");
  if ((settings.numbers ?? asked.numbers) !== "real") return unchecked("reason.numbers-unsupported");
  const verdict = verifyAnswer({ ask: { what: asked.task }, kind: "value", ...expressionOf(given) }, asked);
  return verdict.status === "refuted" || hasForm(asked, given) ? verdict : unchecked("reason.answer-form");
}

/** Tasks whose formula has the value that is asked for. */
const calculusTasks: ReadonlySet<string> = new Set(["derivative", "integral", "limit"]);

/** By value; and that there is none, or one where the formula of a derivative has none. */
function checkCalculus(asked: Asked, answer: MathJson, settings: Settings): Verdict {
  const verdict = checkValue(asked, answer, settings);
  if (verdict.status !== "unchecked" || verdict.reason !== undefined) return verdict;
  return verifyAnswer({ ask: { what: asked.task }, kind: "value", ...expressionOf(answer) }, asked, settings.calculus);
}

/** What must hold for the unknowns, where it is values of them that are asked for. */
function soughtIn({ task, expression: { json }, unknowns: [unknown = ""] }: Asked): MathJson | undefined {
  if (task === "solve") return json;
  const body = functionBody(json, unknown);
  return body === undefined ? undefined : soughtOfFunction[task]?.(body);
}

const soughtOfFunction: Readonly<Record<string, (body: MathJson) => MathJson>> = {
  zeros: (body) => apply("Equal", body, 0),
  "x-intercepts": (body) => apply("Equal", body, 0),
  "sign-positive": (body) => apply("Greater", body, 0),
  "sign-negative": (body) => apply("Less", body, 0),
  domain: (body) => apply("Element", body, "RealNumbers"),
};

/** What is assumed of the unknowns is part of the question: −2 is no solution of x² = 4 for x > 0. Whole numbers are asked for in the same way. */
function checkSought(asked: Asked, statement: MathJson, answer: MathJson, settings: Settings): Verdict {
  const { unknowns } = asked;
  const isAboutUnknown = ({ json }: Expression): boolean => freeLetters(json).some((letter) => unknowns.includes(letter));
  const numbers = settings.numbers ?? asked.numbers;
  const whole = numbers === "integer" ? "Integers" : numbers === "natural" ? "NaturalNumbers" : undefined;
  const assuming = [...asked.assuming, ...settings.assuming];
  const restrictions = [
    ...assuming.filter(isAboutUnknown).map(({ json }) => json),
    ...(whole === undefined ? [] : unknowns.map((unknown) => apply("Element", unknown, whole))),
  ];
  const verdict = checkSolutions({ statement, unknowns, restrictions }, inUsualForm(asked, statement, answer), {
    ...settings,
    assuming: assuming.filter((each) => !isAboutUnknown(each)),
    numbers: whole === undefined ? numbers : "real",
  });
  const isUndecided = verdict.status === "unchecked" && verdict.reason === undefined;
  return isUndecided && whole !== undefined ? unchecked("reason.numbers-unsupported") : verdict;
}

/** (1, 0) and (3, 0) are where a graph meets the axis, at the values 1 and 3 of the letter; of an inequality (1, 3) is an interval. */
function inUsualForm({ task, unknowns }: Asked, statement: MathJson, answer: MathJson): MathJson {
  if (unknowns.length !== 1) return answer;
  if (task === "zeros" || task === "x-intercepts") return abscissas(answer) ?? answer;
  const isPair = headOf(answer) === "Tuple" && operandsOf(answer).length === 2;
  if (!isPair || headOf(statement) === "Equal") return answer;
  return apply("Interval", ...operandsOf(answer).map((end) => apply("Open", end)));
}

function abscissas(answer: MathJson): MathJson | undefined {
  const points = /^(List|Set)$/.test(headOf(answer) ?? "") ? operandsOf(answer) : [answer];
  const isOnAxis = (point: MathJson): boolean =>
    headOf(point) === "Tuple" && operandsOf(point).length === 2 && operandsOf(point)[1] === 0;
  return points.length > 0 && points.every(isOnAxis)
    ? apply("Set", ...points.map((point) => operandsOf(point)[0] as MathJson))
    : undefined;
}

/** Of a formula that is to be written in a certain form, the form counts as well as the value. */
function hasForm(asked: Asked, answer: MathJson): boolean {
  if (!formTasks.has(asked.task)) return true;
  const [body = 0, letter = "x"] = [operandsOf(answer)[1], asked.unknowns[0]];
  const spend = shareOf(spendFreely, operations);
  try {
    return asked.task === "vertex-form" ? isVertexForm(body, letter, spend) : isFactored(body, letter, spend);
  } catch (error) {
    if (error instanceof BudgetError) return false;
    throw error;
  }
}
