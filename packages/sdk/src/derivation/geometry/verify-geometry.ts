import { Radicals } from "../../algebra/radicals/radicals.ts";
import type { Answer, Board, MathJson, Problem, Verdict } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { headOf, isSymbol, mapOperands, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { sortOfHead } from "../../geometry/vocabulary.ts";
import { verifyConicAnswer } from "../../verification/geometry/conic-answers.ts";
import { type Configured, ownerOf, verifyFact, worstOf } from "../../verification/geometry/facts.ts";
import { quantityConditions } from "../../verification/geometry/quantity-definitions.ts";
import { verifyLineAnswer } from "../../verification/geometry/line-answers.ts";
import { verdictOn, zero } from "../../verification/geometry/holding.ts";
import { answerAsk, sortOfTerm } from "./answer-ask.ts";
import { namingsOf, possibleNamings } from "./answer-known.ts";
import { casesOf, freeSigns } from "./cases.ts";
import { determine, needsDetermining } from "./conditions/determine.ts";
import { focalWitnesses, isLinearInRadii } from "./conditions/focal-witness.ts";
import type { Possibility } from "./conditions/possibility.ts";
import type { Values } from "./conditions/solve-system.ts";
import { configured } from "./configured.ts";
import { mergeFindings } from "./merge-findings.ts";
import type { Finding } from "./part.ts";
import { choicesOf } from "./parts/conics/any-of-two.ts";
import { SilentBoard } from "./parts/conics/silent-board.ts";
import { parts } from "./parts/index.ts";
import { rangeLetter } from "./ranges/derive-range.ts";
import { verifyRange } from "./ranges/verify-range.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { type Configuration, Working } from "./working.ts";

const undecided: Verdict = { status: "unchecked" };
const operations = 1_000_000;

/**
 * The verdict on an answer to a question of plane geometry: what was found must satisfy every fact of the question, and the answer be what the ask
 * means of it, both by definitions and not by the formulas that lead to it.
 */
export function verifyGeometryAnswer(answer: Omit<Answer, "verdict">, problem: Problem): Verdict {
  let left = operations;
  const spend = (count: number): void => {
    left -= count;
    if (left < 0) throw new BudgetError(operations);
  };
  try {
    const letter = rangeLetter(problem);
    const isRange = letter !== undefined && answer.kind !== "value";
    const range = isRange ? verifyRange(problem, letter, answer.json, spend) : undecided;
    if (range.status === "proved" || range.status === "refuted") return range;
    const workings = foundFor(problem, spend);
    const verdict = workings ? verdictIn(problem, workings, answer, spend) : undecided;
    return verdict.status === "unchecked" ? range : verdict;
  } catch (error) {
    if (error instanceof BudgetError) return undecided;
    throw error;
  }
}

const silentBoard = (problem: Problem, spend: (count: number) => void): Board =>
  new SilentBoard({ assuming: problem.assuming, spend });

/** Whether some fact of a question in which everything is known is certainly false. */
export function contradicts(problem: Problem): boolean {
  let left = operations;
  const spend = (count: number): void => {
    left -= count;
    if (left < 0) throw new BudgetError(operations);
  };
  try {
    const workings = foundFor(problem, spend) ?? [];
    const isFalse = (working: Working): boolean =>
      problem.given.some(({ json }) => verifyFact(configured(working, spend), json).status === "refuted");
    return workings.length > 0 && workings.every(isFalse);
  } catch (error) {
    if (error instanceof BudgetError) return false;
    throw error;
  }
}

const remembered = new WeakMap<Problem, readonly Working[] | "none">();

/** What several answers to one question are held against is found once. */
function foundFor(problem: Problem, spend: (count: number) => void): readonly Working[] | undefined {
  const known = remembered.get(problem) ?? workingsOf(problem, sceneOf(problem), spend) ?? "none";
  remembered.set(problem, known);
  return known === "none" ? undefined : known;
}

/** One working for each way to satisfy the question. */
function workingsOf(problem: Problem, scene: Scene, spend: (count: number) => void): Working[] | undefined {
  const board = silentBoard(problem, spend);
  if (!needsDetermining(problem, scene)) {
    const plain = new Working(board, scene, new Radicals({ assuming: problem.assuming.map(({ json }) => json), spend }), parts);
    const namings = namingsOf(plain);
    const possible = namings && possibleNamings(problem, plain, namings);
    // Where no naming is possible, each shows the contradiction.
    return (possible?.length === 0 ? namings : possible)?.map((naming) => plain.with(naming));
  }
  const found = determine(problem, scene, spend);
  const cases = found.type === "found" ? casesOf(scene, found) : undefined;
  return cases?.cases.flatMap(({ possibility, values, configuration }) => {
    const signs = freeSigns(possibility, values).map(expressionOf);
    const own = new SilentBoard({ assuming: [...problem.assuming, ...signs], spend });
    const figures = figuresFor(problem, possibility, values) ?? [configuration];
    return figures.map((figure) => new Working(own, scene, possibility.numbers, parts, figure));
  });
}

/** Coordinates for what was found by focal radii; undefined for anything else, and where what is asked does not stand and fall with them. */
function figuresFor(problem: Problem, possibility: Possibility, values: Values): readonly Configuration[] | undefined {
  const witnesses = possibility.drawing.radii.size === 0 ? undefined : focalWitnesses(possibility, values);
  if (witnesses?.type !== "found") return undefined;
  return !witnesses.isFamily || problem.asks.every(({ of }) => of && isLinearInRadii(possibility, of.json))
    ? witnesses.figures
    : undefined;
}

function verdictIn(
  problem: Problem,
  workings: readonly Working[],
  answer: Omit<Answer, "verdict">,
  spend: (count: number) => void,
): Verdict {
  const findings = workings.map((working) => answerAsk(working, answer.ask));
  const merged = mergeFindings(answer.ask, findings);
  if (merged?.length !== 1 || !sameTree(merged[0]?.json ?? 0, answer.json)) {
    // One of several answers to one ask: its term is its own.
    if (findings.some((found) => found && found.length !== 1)) return undecided;
  }
  const verdicts = workings.flatMap((working, index) => {
    const known = configured(working, spend);
    const other = otherFocusVerdict(problem, known, answer);
    if (other) return [other];
    const facts = problem.given.filter(({ json }) => !isAnyPoint(problem, known, json)).map(({ json }) => verifyFact(known, json));
    // A quantity that is found by its formula in letters only, without coordinates, is the answer itself.
    const own = findings[index]?.[0] ?? (answer.kind === "value" ? answer : undefined);
    return [...facts, own ? findingVerdict(known, working, answer, own, spend) : undecided];
  });
  return worstOf(verdicts);
}

/**
 * "The other focus" of a conic: for either focus that all facts about "a focus" hold for, the quantity asked has the value by definition. undefined
 * where nothing of that kind is asked.
 */
function otherFocusVerdict(problem: Problem, known: Configured, { ask, kind, json }: Omit<Answer, "verdict">): Verdict | undefined {
  const of = ask.of?.json ?? "Nothing";
  const other = find(of, (term) => headOf(term) === "OtherFocus");
  const foci = other === undefined ? undefined : known.points(["Foci", operandsOf(other)[0] ?? "Nothing"]);
  if (other === undefined || kind !== "value" || foci?.length !== 2) return undefined;
  const focus: MathJson = ["Focus", ...operandsOf(other)];
  const [left, right] = foci.map(({ x, y }): MathJson => ["Tuple", x, y]) as [MathJson, MathJson];
  const verdicts = [
    [left, right],
    [right, left],
  ].flatMap(([one = left, second = right]) => {
    const facts = worstOf(problem.given.map(({ json: fact }) => verifyFact(known, replaced(fact, focus, one))));
    if (facts.status === "refuted") return [];
    const conditions = quantityConditions(known, replaced(of, other, second), json);
    return [worstOf([facts, conditions ? verdictOn(known.numbers, conditions) : undecided])];
  });
  return verdicts.length === 0 ? { status: "refuted", by: "definition", witness: {} } : worstOf(verdicts);
}

const find = (json: MathJson, isMeant: (term: MathJson) => boolean): MathJson | undefined =>
  isMeant(json) ? json : operandsOf(json).map((operand) => find(operand, isMeant)).find((term) => term !== undefined);

const replaced = (json: MathJson, term: MathJson, by: MathJson): MathJson =>
  sameTree(json, term) ? by : mapOperands(json, (operand) => replaced(operand, term, by));

/** P lies on C, where P has no place and else stands only in "the sum of the distances of P from the foci": that says nothing of the curve. */
function isAnyPoint(problem: Problem, known: Configured, fact: MathJson): boolean {
  const [point = "Nothing"] = operandsOf(fact);
  if (headOf(fact) !== "Element" || !isSymbol(point)) return false;
  const place = known.point(point);
  if (place && !(isSymbol(place.x) && isSymbol(place.y))) return false;
  const speaksOf = (json: MathJson): boolean =>
    json === point || (!/^Focal(Sum|Difference)$/.test(headOf(json) ?? "") && operandsOf(json).some(speaksOf));
  const others = [...problem.given, ...problem.asks.flatMap(({ of }) => of ?? [])].filter(({ json }) => json !== fact);
  return !others.some(({ json }) => speaksOf(json));
}

/** Whether one answer is what the ask means, in one configuration. */
function findingVerdict(
  known: Configured,
  working: Working,
  answer: Omit<Answer, "verdict">,
  finding: Finding,
  spend: (count: number) => void,
): Verdict {
  const of = answer.ask.of?.json;
  if (of === undefined) return undecided;
  // What was found itself: the facts are all there is to check.
  const isFound =
    isSymbol(of) &&
    (of in working.configuration.letters ||
      working.configuration.points.has(of) ||
      working.configuration.curves.has(of) ||
      hasFoundLetters(working, of));
  if (isFound && answer.ask.what !== "kind") return { status: "proved", by: "definition" };
  if (answer.ask.what === "check") return checkVerdict(known, of, finding.json);
  return termVerdict(known, working, { ...answer.ask, of: expressionOf(meantBy(working, of)) }, finding, spend);
}

/** The term that a name stands for; of a segment its length. */
function meantBy(working: Working, of: MathJson): MathJson {
  const term = isSymbol(of) ? (working.scene.definitions.get(of) ?? of) : of;
  return sortOfTerm(working, term) === "segment" ? ["Length", term] : term;
}

/** Whether a fact holds that is asked about. */
function checkVerdict(known: Configured, fact: MathJson, answer: MathJson): Verdict {
  const { status } = verifyFact(known, fact);
  if (status !== "proved" && status !== "refuted") return undecided;
  return (status === "proved") === (answer === "True")
    ? { status: "proved", by: "definition" }
    : { status: "refuted", by: "definition", witness: {} };
}

function termVerdict(
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
  const valueOf = (term: MathJson): MathJson => {
    if (sortOfHead(headOf(term) ?? "") !== "quantity") return mapOperands(term, valueOf);
    const value = known.quantity(term);
    verdicts.push(
      value === undefined
        ? undecided
        : termVerdict(known, working, { ...ask, what: "value", of: expressionOf(term) }, { kind: "value", json: value }, spend),
    );
    return value ?? "Nothing";
  };
  const formula = valueOf(ask.of?.json ?? "Nothing");
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

/** A curve whose equation holds letters that were found. */
const hasFoundLetters = (working: Working, name: string): boolean => {
  const equation = working.scene.equations.get(name);
  return equation !== undefined && !sameTree(working.withLetters(equation), equation);
};
