import type { MathJson, Message } from "../../contract.ts";
import { freeLetters, headOf, isNumber, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { isAccounted, withConstants } from "./accounted.ts";
import { type Asked, type Builder, bodyOf, isDifferential, targetOf } from "./asked.ts";
import { calculated, calculusAsks, derivativeAsk } from "./asks/calculus.ts";
import { differentialAsks } from "./asks/differential.ts";
import { equationAsks } from "./asks/equations.ts";
import { expressionAsks } from "./asks/expressions.ts";
import { functionAsks } from "./asks/functions.ts";
import type { Candidate } from "./candidate.ts";
import { isHint, Modifiers, Senseless } from "./modifiers.ts";
import type { Request } from "./request.ts";
import { askWordOf } from "./study/asks.ts";
import { studiesOf } from "./study/candidates.ts";

const builders: Readonly<Record<string, Builder>> = {
  ...expressionAsks,
  ...equationAsks,
  ...functionAsks,
  ...calculusAsks,
  ...differentialAsks,
  // An equation of trigonometry has a general solution too.
  general: (asked) => {
    const { sort, json } = targetOf(asked);
    return !isDifferential(json) && (sort === "Equation" || sort === "Equations")
      ? (equationAsks.solutions?.(asked) ?? [])
      : (differentialAsks.general?.(asked) ?? []);
  },
};

/** Several asks of one question, with how sure it is that they are meant. */
interface Together {
  readonly asked: readonly Candidate[];
  readonly confidence: number;
}

/** What a question comes to; `reason` where its parts do not go together, as far as one is known. */
interface Understood {
  readonly candidates: Together[];
  readonly isBare: boolean;
  readonly reason?: Message;
}

/** What a question that is heard to its end comes to: something done to formulas, or else the study of a function or an equation. */
export function candidatesOf(request: Request): Understood {
  const isBare = request.deeds.length === 0;
  const done = isBare ? sensible(() => ofFormulas(request)) : sensible(() => ofDeeds(request));
  if ("reason" in done) return { candidates: [], isBare, reason: done.reason };
  if (done.length > 0) return { candidates: done.map(together), isBare };
  const studies = studiesOf({ ...request, modifiers: request.modifiers.filter((fact) => !isHint(fact)) });
  if (!studies || "reason" in studies) return { candidates: [], isBare, ...studies };
  const facts = new Modifiers(request.modifiers);
  const accounted = studies.asked.filter(
    (asked) => asked.length > 0 && asked.every((candidate) => isAccounted(candidate, facts)),
  );
  return { candidates: accounted.map(together), isBare };
}

const together = (asked: readonly Candidate[]): Together => ({
  asked,
  confidence: Math.min(...asked.map(({ confidence }) => confidence)),
});

type Done = (readonly Candidate[])[] | { readonly reason: Message };

function sensible(candidates: () => (readonly Candidate[])[]): Done {
  try {
    return candidates();
  } catch (error) {
    if (error instanceof Senseless) return error.reason === undefined ? [] : { reason: error.reason };
    throw error;
  }
}

function ofDeeds({ deeds, given, modifiers }: Request): (readonly Candidate[])[] {
  if (deeds.some(({ what, operands }) => askWordOf(what) !== undefined && operands.some(isCalled))) return [];
  const facts = new Modifiers(modifiers);
  let isTaken = given.length === 0;
  // "Solve 2x + 3 = 7, find x": what nothing else is said of is done to what was spoken of before.
  const spoken = deeds.flatMap(({ operands }) => operands.slice(0, 1)).filter((target) => isTarget(target));
  const takeGiven = (): readonly MathJson[] => {
    isTaken = true;
    return given;
  };
  const { way } = facts;
  const found = deeds.map(({ what, operands }) =>
    builderOf(what)({ what, operands, modifiers: facts, given, takeGiven, spoken: spoken[0] }).map((candidate) =>
      withConstants(way === undefined ? candidate : { ...candidate, way }, facts),
    ),
  );
  if (found.flat().some((candidate) => !isAccounted(candidate, facts))) return [];
  if (!isTaken || !facts.allTaken || found.some(({ length }) => length === 0)) return [];
  // "First simplify, then evaluate" asks for one thing.
  const texts = found.map((each) => JSON.stringify(each.map(({ kind, given, what }) => [kind, given, what])));
  const different = found.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
  const [first, ...others] = different as [Candidate[], ...Candidate[][]];
  if (others.length === 0) return first.map((candidate) => [candidate]);
  if (others.some((each) => each.length > 1 || !goesWith(each[0] as Candidate, first[0] as Candidate))) return [];
  return first.map((candidate) => [candidate, ...others.map(([each]) => each as Candidate)]);
}

/** y = x² under a name that says something of it: whether that is so, is seen where functions are studied. */
const isCalled = (target: MathJson): boolean => {
  const [first, second] = operandsOf(target);
  const claim = headOf(target) === "It" ? first : /^(Expr|Equation)$/.test(headOf(target) ?? "") ? second : undefined;
  return claim !== undefined && claim !== "";
};

const isTarget = (json: MathJson): boolean =>
  /^(Expr|Equation|Equations|Inequality|Inequalities|Statements)$/.test(headOf(json) ?? "");

const isRateOrIntegral = ({ kind }: Candidate): boolean => kind === "calculus.derivative" || kind === "calculus.integral";

/** Whether two asks can be asks of one problem. */
const goesWith = (one: Candidate, other: Candidate): boolean =>
  (JSON.stringify(one.given) === JSON.stringify(other.given) ||
    (one.given.length === 1 && other.given.length === 1 && (one.kind === other.kind || [one, other].every(isRateOrIntegral)))) &&
  JSON.stringify(one.unknowns) === JSON.stringify(other.unknowns) &&
  JSON.stringify(one.assuming ?? []) === JSON.stringify(other.assuming ?? []) &&
  (one.numbers ?? "real") === (other.numbers ?? "real");

function builderOf(what: MathJson): Builder {
  const builder = headOf(what) === "Nth" ? derivativeAsk(operandsOf(what)[0] as MathJson) : builders[String(what)];
  if (!builder && askWordOf(what) !== undefined) throw new Senseless();
  if (!builder) throw new RangeError(`nothing is known of ${JSON.stringify(what)}`);
  return builder;
}

/** Formulas without a word: an equation is solved, an integral worked out, a number calculated. */
function ofFormulas({ given, modifiers }: Request): (readonly Candidate[])[] {
  if (given.length === 0 || given.some(isCalled)) return [];
  const facts = new Modifiers(modifiers);
  const asked: Asked = { what: "Nothing", operands: [], modifiers: facts, given, takeGiven: () => given, spoken: undefined };
  const { way } = facts;
  const candidates = (bareBuilder(given)?.(asked) ?? [])
    .map((candidate) => withConstants(way === undefined ? candidate : { ...candidate, way }, facts))
    .filter((candidate) => isAccounted(candidate, facts));
  return facts.allTaken ? candidates.map((candidate) => [{ ...candidate, confidence: candidate.confidence - 0.05 }]) : [];
}

/** 0.3(4), which is a fraction or a product. */
const isRecurring = (json: MathJson): boolean => typeof json === "object" && "num" in json && json.num.includes("(");

function bareBuilder(given: readonly MathJson[]): Builder | undefined {
  const [first, ...others] = given as [MathJson, ...MathJson[]];
  const json = operandsOf(first)[0] as MathJson;
  if (others.length > 0) return undefined;
  switch (headOf(first)) {
    case "Equation":
      return isDifferential(json)
        ? differentialAsks.ode
        : isInOneUnknown(json) && bodyOf(json) === undefined
          ? equationAsks.solutions
          : undefined;
    case "Equations":
      // y = x² + 1, x = 2: a value is given, and nothing is asked.
      return operandsOf(json).some(isSetting) ? undefined : equationAsks.solutions;
    case "Inequality":
    case "Inequalities":
      return equationAsks.solutions;
    case "Expr":
      if (freeLetters(json).every((letter) => letter === "i"))
        return (isNumber(json) && !isRecurring(json)) || isSymbol(json) ? undefined : expressionAsks.value;
      return (asked) => calculated(json, asked) ?? [];
    default:
      return undefined;
  }
}

/** An i beside the unknown is no letter of its own: z² = 3 + 4i. */
const isInOneUnknown = (equation: MathJson): boolean => {
  const letters = freeLetters(equation);
  return letters.length === 1 || (letters.length === 2 && letters.includes("i"));
};

/** x = 2. */
const isSetting = (equation: MathJson): boolean => {
  const [left, right] = operandsOf(equation) as [MathJson, MathJson];
  return isSymbol(left) && freeLetters(right).length === 0;
};
