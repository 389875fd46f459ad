import { differentiate } from "../../algebra/calculus/differentiate.ts";
import { seemsToRepeat } from "../../algebra/progressions/seems-to-repeat.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, mentions, operandsOf, substitute } from "../../expression/mathjson.ts";
import { functionBody } from "../function-body.ts";
import { isDomainRepeated, isDomainSymmetric, placesLeftOut } from "../moved-domain.ts";
import { isDecimal } from "../rounded-value.ts";
import { checkAsymptotes } from "./asymptotes.ts";
import { type AnswerCheck, type Checked, undecided } from "./checked.ts";
import { decide, doubleOf, proved, saidOf, together } from "./graph-claims.ts";
import { pointChecks } from "./points-of-graphs.ts";
import { solutionChecks } from "./solutions.ts";

/** What is found out about graphs: where two meet, what one comes close to, where it turns, after which number it repeats. */
export const graphChecks: Readonly<Record<string, AnswerCheck>> = {
  intersections: checkIntersections,
  asymptotes: (checked) => checkAsymptotes(checked),
  "vertical-asymptotes": (checked) => checkAsymptotes(checked, "vertical"),
  "horizontal-asymptotes": (checked) => checkAsymptotes(checked, "horizontal"),
  "oblique-asymptotes": (checked) => checkAsymptotes(checked, "oblique"),
  ...pointChecks,
  period: checkPeriod,
  parity: checkParity,
};

/** Points: both equations hold there and nowhere else. Numbers, in families: both formulas have the same value there and nowhere else. */
function checkIntersections(checked: Checked): Verdict {
  const { given, goal: asked, unknown, answer } = checked;
  const assuming = asked.problem?.assuming ?? asked.assuming;
  const [one = 0, other = 0] = operandsOf(given);
  const [first, second] = [functionBody(one, unknown), functionBody(other, unknown)];
  const places = operandsOf(answer);
  const arePoints = places.every((place) => headOf(place) === "Tuple");
  const areGraphs =
    first !== undefined && second !== undefined && one !== other && !mentions(first, "y") && !mentions(second, "y");
  if (!areGraphs) {
    if (!arePoints || places.length === 0) return undecided;
    const each = places.map((place) =>
      apply("And", ...["x", "y"].map((letter, at) => apply("Equal", letter, operandsOf(place)[at] ?? 0))),
    );
    return decide(
      checked,
      apply("And", one, other, ...assuming.map(({ json }) => json)),
      each.length === 1 ? (each[0] as MathJson) : apply("Or", ...each),
      "equivalent",
    );
  }
  const values = arePoints ? places.map((place) => operandsOf(place)[0] as MathJson) : places;
  const solve = (): Verdict => {
    const expression = expressionOf(apply("Equal", first, second));
    const goal = { ...checked.goal, task: "solve", expression, assuming };
    return solutionChecks.solve?.({ ...checked, given: expression.json, answer: apply("Set", ...values), goal }) ?? undecided;
  };
  if (values.some(isDecimal)) {
    const solved = solve();
    // The heights are those at the rounded places.
    return solved.status === "proved" ? { status: "sampled", by: "rounded-roots" } : solved;
  }
  // Where something is said of the letter, only those are asked for of which it holds.
  const direct =
    assuming.length > 0
      ? undecided
      : decide(checked, apply("Equal", first, second), apply("Element", unknown, apply("Set", ...values)), "equivalent");
  // That there are no others may be known by certified roots.
  const solved = direct.status === "unchecked" ? solve() : direct;
  const heights = arePoints
    ? places.map((place) => {
        const [x = 0, y = 0] = operandsOf(place);
        return decide(checked, substitute(first, { [unknown]: x }), y, "equal");
      })
    : [];
  return together([solved, ...heights]);
}

/** So many parts of an answer are tried as periods. */
const mostParts = 12;

/** The values repeat. That none shorter does is proved of one wave alone; of others it has been seen at many places. */
function checkPeriod(checked: Checked): Verdict {
  const { given, unknown, answer } = checked;
  const body = functionBody(given, unknown);
  if (body === undefined) return undecided;
  const repeatsAfter = (length: MathJson): Verdict =>
    decide(checked, substitute(body, { [unknown]: apply("Add", unknown, length) }), body, "equal");
  const domain = { body, letter: unknown, said: placesLeftOut(saidOf(checked)) };
  const verdict = repeatsAfter(answer);
  if (verdict.status !== "proved") return verdict;
  const isKept = isDomainRepeated(domain, answer);
  if (isKept.status !== "proved") return isKept;
  const wave = waveOf(body, unknown);
  if (wave !== undefined) {
    const isShortest = Math.abs(doubleOf(answer) - wave) <= 1e-9 * wave;
    return isShortest ? verdict : { status: "refuted", by: "each", witness: {} };
  }
  for (let part = 2; part <= mostParts; part++) {
    const shorter = apply("Divide", answer, part);
    if (!seemsToRepeat(body, unknown, doubleOf(shorter))) continue;
    // What repeats in values, but has none where it had one, does not repeat.
    if (isDomainRepeated(domain, shorter).status === "refuted") continue;
    return repeatsAfter(shorter).status === "proved" ? { status: "refuted", by: "each", witness: {} } : undecided;
  }
  return { status: "sampled", by: "sampling" };
}

/** f(−x) is f(x), or −f(x), on a domain that is symmetric; or neither, each with a place where it is not. */
function checkParity(checked: Checked): Verdict {
  const { given, unknown, answer } = checked;
  const body = functionBody(given, unknown);
  if (body === undefined) return undecided;
  const said = saidOf(checked);
  const isSymmetric = isDomainSymmetric({ body, letter: unknown, said });
  if (isSymmetric.status === "refuted") return answer === "Neither" ? proved : isSymmetric;
  if (isSymmetric.status !== "proved") return undecided;
  const opposite = substitute(body, { [unknown]: apply("Negate", unknown) });
  const [even, odd] = [body, apply("Negate", body)].map((after) => decide(checked, opposite, after, "equal", said));
  if (answer === "Even") return even ?? undecided;
  if (answer === "Odd") return odd ?? undecided;
  return even?.status === "refuted" && odd?.status === "refuted" ? proved : undecided;
}

const halfTurns: Readonly<Record<string, number>> = { Sin: 2, Cos: 2, Tan: 1, Cot: 1 };

/** The period of a sin(bx + c) + d, as a double; undefined for what is not one wave. */
function waveOf(body: MathJson, letter: string): number | undefined {
  const [head, operands] = [headOf(body) ?? "", operandsOf(body)];
  const moving = operands.filter((part) => mentions(part, letter));
  if (Object.hasOwn(halfTurns, head)) {
    const slope = differentiate(operands[0] ?? 0, letter);
    const rate = slope === undefined || mentions(slope, letter) ? Number.NaN : Math.abs(doubleOf(slope));
    return rate > 0 ? ((halfTurns[head] as number) * Math.PI) / rate : undefined;
  }
  const isPlain = moving.length === 1 && /^(Add|Subtract|Negate|Multiply|Divide)$/.test(head);
  return isPlain ? waveOf(moving[0] as MathJson, letter) : undefined;
}
