import type { Answer, MathJson, Verdict } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { headOf, mapOperands, operandsOf } from "../../../expression/mathjson.ts";
import { sortOfHead } from "../../../geometry/vocabulary.ts";
import { verifyConicAnswer } from "../../../verification/geometry/conic-answers.ts";
import { ownerOf, verifyFact } from "../../../verification/geometry/facts.ts";
import type { Configured } from "../../../verification/geometry/holding.ts";
import { verdictOn, zero } from "../../../verification/geometry/holding.ts";
import { verifyLineAnswer } from "../../../verification/geometry/line-answers.ts";
import { noTangentVerdict } from "../../../verification/geometry/no-tangent.ts";
import { worstOf } from "../../../verification/geometry/verdicts.ts";
import type { Finding } from "../part.ts";
import { choicesOf } from "../parts/conics/any-of-two.ts";
import type { Working } from "../working.ts";

const undecided: Verdict = { status: "unchecked" };

/** Whether an answer is what a term means, by its definition. */
export function termVerdict(
  known: Configured,
  working: Working,
  ask: Answer["ask"],
  { kind, json }: Finding,
  spend: (count: number) => void,
): Verdict {
  const of = ask.of?.json ?? "Nothing";
  const owner = ownerOf(of);
  const equation = known.equationOf(owner);
  if (equation !== undefined && known.curve(owner)?.kind === "conic") {
    const isPower = headOf(of) === "PowerOfPoint";
    const verdict = verifyConicAnswer(
      { what: ask.what, of: isPower ? placed(known, of) : of },
      { kind, json },
      equation,
      known.assuming,
      spend,
    );
    if (verdict.status !== "unchecked") return verdict;
  }
  const tangent = tangentVerdict(known, of, json);
  if (tangent) return tangent;
  if (kind === "value" && isArithmetic(of)) return arithmeticVerdict(known, working, ask, json, spend);
  // "A focus" may be either: the answer must hold for both.
  const meant = choicesOf(working, of) ?? [of];
  return worstOf(meant.map((term) => verifyLineAnswer(known, term, { ask, kind, json })));
}

/** A formula of quantities: a sum of distances. */
const isArithmetic = (term: MathJson): boolean =>
  /^(Add|Subtract|Multiply|Divide|Negate|Power|Sqrt|Abs)$/.test(headOf(term) ?? "") && speaksOfQuantities(term);

const speaksOfQuantities = (term: MathJson): boolean =>
  sortOfHead(headOf(term) ?? "") === "quantity" || operandsOf(term).some(speaksOfQuantities);

/** Each quantity in a formula has its value by definition, and with these values the formula has that of the answer. */
function arithmeticVerdict(
  known: Configured,
  working: Working,
  ask: Answer["ask"],
  answer: MathJson,
  spend: (count: number) => void,
): Verdict {
  const verdicts: Verdict[] = [];
  const withValues = (term: MathJson): MathJson => {
    if (sortOfHead(headOf(term) ?? "") !== "quantity") return mapOperands(term, withValues);
    const value = known.quantity(term);
    verdicts.push(
      value === undefined
        ? undecided
        : termVerdict(known, working, { ...ask, what: "value", of: expressionOf(term) }, { kind: "value", json: value }, spend),
    );
    return value ?? "Nothing";
  };
  const formula = withValues(ask.of?.json ?? "Nothing");
  const worst = worstOf(verdicts);
  return worst.status === "proved" ? verdictOn(known.numbers, [zero(["Subtract", formula, answer])]) : worst;
}

/** The power of a point, with the point by its coordinates. */
function placed(known: Configured, of: MathJson): MathJson {
  const [term = 0, circle = 0] = operandsOf(of);
  const point = known.point(term);
  return point ? ["PowerOfPoint", ["Tuple", point.x, point.y], circle] : of;
}

/** Tangents and normals: each line passes through the point; it touches the curve, or is at right angles to the tangent there. */
function tangentVerdict(known: Configured, of: MathJson, json: MathJson): Verdict | undefined {
  const head = headOf(of);
  if (head !== "TangentLine" && head !== "TangentLines" && head !== "NormalLine") return undefined;
  const [term = "Nothing", point = "Nothing"] = operandsOf(of);
  const lines = headOf(json) === "List" ? operandsOf(json) : headOf(json) === "Set" ? [] : [json];
  if (lines.length === 0) return noTangentVerdict(known, term, point);
  const through = lines.map((equation) => verifyFact(known, ["Element", point, ["Graph", equation]]));
  const touching = lines.map((equation): Verdict => {
    if (head !== "NormalLine") return verifyFact(known, ["Tangent", ["Graph", equation], term]);
    return worstOf([
      verifyFact(known, ["Element", point, term]),
      verifyFact(known, ["Perpendicular", ["Graph", equation], ["TangentLine", term, point]]),
    ]);
  });
  return worstOf([...through, ...touching]);
}
