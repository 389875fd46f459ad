import type { Expression, MathJson, Message, Problem, ProblemKind } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { freeLetters, operandsOf } from "../expression/mathjson.ts";
import { degreeIn } from "./degree.ts";
import type { AskWord, Claim } from "./lexicon/meaning.ts";
import type { Request, WordedAsk } from "./request.ts";
import type { Given, Subject } from "./subject.ts";

/** One way to understand request and subject together. */
export interface Interpretation {
  kind: ProblemKind;
  given: Expression;
  unknown: string | undefined;
  asks: WordedAsk[];
  numbers: Problem["numbers"];
  conditions: Expression[];
  confidence: number;
}

type Interpreted = Interpretation[] | { reason: Message };

const ofEquations: ReadonlySet<AskWord> = new Set<AskWord>([
  "solutions",
  "roots",
  "zeros",
  "number-of-solutions",
  "discriminant",
]);
const places: ReadonlySet<AskWord> = new Set<AskWord>([
  "vertex",
  "axis",
  "zeros",
  "roots",
  "solutions",
  "x-intercepts",
  "y-intercept",
]);
const signs: ReadonlySet<AskWord> = new Set<AskWord>(["sign", "sign-positive", "sign-negative"]);
/** What is said about a function when nothing particular is asked. */
const portrait: Readonly<Record<string, readonly AskWord[]>> = {
  "function.quadratic": ["graph", "vertex", "axis", "zeros", "y-intercept", "range"],
  "function.linear": ["graph", "zeros", "y-intercept"],
};

export function interpret(request: Request, subject: Subject): Interpreted {
  // "Solve f(x) = 0 where f(x) = …" asks for zeros, and for nothing besides.
  const worded = subject.asks.length > 0 ? request.asks.filter(({ solve }) => !solve) : request.asks;
  const asks = [...worded, ...subject.asks].sort((a, b) => a.from - b.from);
  const unclear = unclearWhere(request, asks, subject.given);
  if (unclear) return { reason: unclear };
  const whole = { ...request, asks: asks.filter((ask, index) => asks.findIndex(({ what }) => what === ask.what) === index) };
  switch (subject.given.shape.is) {
    case "equation":
      return asEquation(whole, subject, subject.given.expression, subject.given.shape.letters);
    case "function":
      return asFunction(whole, subject, subject.given.shape);
    case "expression":
      return asExpression(whole, subject, subject.given.shape.letters);
  }
}

/** "For which x" can be answered with solutions or signs, "where is" also with a place; "where is the minimum" asks for neither. */
function unclearWhere(request: Request, asks: readonly WordedAsk[], given: Given): Message | undefined {
  if (!request.where) return undefined;
  const letter = request.where.kind === "phrase" && request.where.letter ? request.unknown?.letter : undefined;
  const solves = given.shape.is === "equation" && asks.every(({ what }) => what === "solutions");
  const fits =
    solves ||
    (asks.length > 0 &&
      asks.every(({ what }) => signs.has(what) || what === "zeros" || (letter === undefined && places.has(what))));
  return fits || (letter !== undefined && asks.length === 0 && isOtherLetter(letter, given))
    ? undefined
    : unclearWords(request.where.text);
}

/** Looking for the x of y = 2x + 1: an equation in two letters. */
const isOtherLetter = (letter: string, given: Given): boolean =>
  given.shape.is === "function" && freeLetters(given.expression.json).includes(letter);

export const unclearWords = (words: string): Message => ({ key: "reason.unclear-words", params: { words } });

function asEquation(request: Request, subject: Subject, given: Expression, letters: readonly string[]): Interpreted {
  const sought = request.unknown?.letter;
  if (sought !== undefined && !letters.includes(sought))
    return { reason: { key: "reason.letter-missing", params: { letter: expressionOf(sought), formula: given } } };
  const base = { given, numbers: request.numbers ?? "real", conditions: conditionsOf(subject) } as const;
  const asks = askedOr(request.asks, ["solutions"]).map((ask) => ({ ...ask, what: ofEquation(ask.what) }));
  if (letters.length !== 1) {
    const kind = letters.length === 0 ? "equation.none" : "equation.other";
    return [{ ...base, kind, unknown: sought ?? (letters.length === 0 ? undefined : letters[0]), asks, confidence: 0.8 }];
  }
  const unknown = letters[0] as string;
  const unfit = request.asks.find(({ what }) => !ofEquations.has(what));
  if (unfit) return { reason: { key: "reason.not-of-equation", params: { formula: given } } };
  const strange = strangeCondition(subject, unknown);
  if (strange) return { reason: strange };
  const kind = equationKind(given.json, unknown);
  return [
    { ...base, kind, unknown, asks, confidence: agrees(request.claims, kind) ? (request.asks.length > 0 ? 0.95 : 0.9) : 0.5 },
  ];
}

function asFunction(
  request: Request,
  subject: Subject,
  shape: { head: MathJson; variable: string | undefined; body: MathJson },
): Interpreted {
  const { given } = subject;
  const sought = request.unknown;
  const asked = new Set(request.asks.map(({ what }) => what));
  const solved = asked.has("solutions");
  if (shape.variable === undefined && (solved || sought?.solve === true || sought?.letter === shape.head)) {
    return asEquation(request, subject, given.expression, freeLetters(given.expression.json));
  }
  const variable = shape.variable ?? "x";
  if (sought && sought.letter !== variable && sought.letter !== shape.head) {
    return {
      reason: { key: "reason.letter-missing", params: { letter: expressionOf(sought.letter), formula: given.expression } },
    };
  }
  const onlySigns = asked.size > 0 && [...asked].every((what) => signs.has(what) || what === "zeros");
  if (sought && (solved || sought.solve) && !onlySigns) return [inTwoLetters(request, subject, sought.letter)];
  if (
    request.numbers === "integer" ||
    (request.numbers === "complex" && ![...asked].every((what) => ["zeros", "roots"].includes(what)))
  ) {
    return { reason: { key: "reason.numbers", params: { formula: given.expression } } };
  }
  const strange = strangeCondition(subject, variable);
  if (strange) return { reason: strange };

  const kind = functionKind(shape.body, variable);
  const [left] = operandsOf(given.expression.json);
  const expression = left === shape.head ? given.expression : expressionOf(["Equal", shape.head, shape.body]);
  const base = {
    kind,
    given: expression,
    unknown: variable,
    numbers: request.numbers ?? "real",
    conditions: conditionsOf(subject),
  } as const;
  const agreed = agrees(request.claims, kind);
  if (solved) return ambiguouslySolved(request, subject, base, asked.size === 1 && agreed);
  const constant = shape.variable === undefined && asked.size === 0 && !request.claims.has("function");
  const confidence = !agreed ? 0.5 : asked.size > 0 ? 0.95 : constant ? 0.6 : 0.9;
  const asFunction: Interpretation = {
    ...base,
    asks: askedOr(request.asks, portrait[kind] ?? ["graph"]).map(ofFunction),
    confidence,
  };
  if (!constant) return [asFunction];
  const asEquationToo = asEquation(request, subject, given.expression, freeLetters(given.expression.json));
  return [asFunction, ...("reason" in asEquationToo ? [] : asEquationToo.map((reading) => ({ ...reading, confidence: 0.58 })))];
}

type Base = Omit<Interpretation, "asks" | "confidence">;

/** "Solve y = x² − 1": its zeros? A picture of it? x by y? */
function ambiguouslySolved(request: Request, subject: Subject, base: Base, alone: boolean): Interpretation[] {
  const zeros: Interpretation = { ...base, asks: request.asks.map(ofFunction), confidence: alone ? 0.55 : 0.5 };
  const study: Interpretation = { ...base, asks: askedOr([], portrait[base.kind] ?? ["graph"]).map(ofFunction), confidence: 0.5 };
  return alone
    ? [zeros, study, { ...inTwoLetters(request, subject, base.unknown ?? "x"), confidence: 0.45 }]
    : [zeros, { ...study, confidence: 0.45 }];
}

/** y = 2x + 1 solved for x: a formula to rearrange, which is neither a function to study nor an equation in one letter. */
function inTwoLetters(request: Request, subject: Subject, unknown: string): Interpretation {
  const asks = askedOr(request.asks, ["solutions"]);
  return {
    kind: "equation.other",
    given: subject.given.expression,
    unknown,
    asks,
    numbers: request.numbers ?? "real",
    conditions: conditionsOf(subject),
    confidence: 0.8,
  };
}

function asExpression(request: Request, subject: Subject, letters: readonly string[]): Interpreted {
  const { json } = subject.given.expression;
  const base = {
    given: subject.given.expression,
    numbers: request.numbers ?? "real",
    conditions: conditionsOf(subject),
  } as const;
  if (letters.length !== 1) {
    if (letters.length === 0 && request.asks.length > 0)
      return { reason: { key: "reason.no-letter", params: { formula: base.given } } };
    return [{ ...base, kind: "expression.other", unknown: letters[0], asks: request.asks.map(ofFunction), confidence: 0.8 }];
  }
  const variable = letters[0] as string;
  const head: MathJson = variable === "y" ? ["f", "y"] : "y";
  const asked = request.asks.map(({ what }) => what);
  const equation = expressionOf(["Equal", json, 0]);
  const aboutEquation = request.claims.has("equation") || [...request.claims].some((claim) => claim.endsWith("-equation"));
  const solving = asked.includes("solutions") || (request.unknown?.solve === true && !asked.some((what) => signs.has(what)));
  if (solving || (asked.length === 0 && aboutEquation)) {
    const solved = asEquation(request, subject, equation, letters);
    return "reason" in solved
      ? solved
      : solved.map((reading) => ({ ...reading, confidence: Math.min(reading.confidence, 0.75) }));
  }
  const named = expressionOf(["Equal", head, json]);
  const studied = asFunction(
    request,
    { ...subject, given: { ...subject.given, expression: named } as Given },
    { head, variable, body: json },
  );
  if (asked.length > 0 || "reason" in studied) return studied;
  const solved = asEquation(request, subject, equation, letters);
  return [
    ...studied.map((reading) => ({ ...reading, confidence: Math.min(reading.confidence, 0.8) })),
    ...("reason" in solved ? [] : solved.map((reading) => ({ ...reading, confidence: Math.min(reading.confidence, 0.6) }))),
  ];
}

function equationKind(json: MathJson, unknown: string): ProblemKind {
  const [left, right] = operandsOf(json) as [MathJson, MathJson];
  const degree = degreeIn(["Subtract", left, right], unknown);
  // 2x = 2x and x + 1 = x + 2 are solved as linear equations are, until the letter is gone.
  if (degree === undefined || degree > 2) return "equation.other";
  return degree === 2 ? "equation.quadratic" : "equation.linear";
}

function functionKind(body: MathJson, variable: string): ProblemKind {
  const degree = degreeIn(body, variable);
  if (degree === undefined || degree > 2) return "function.other";
  return degree === 2 ? "function.quadratic" : degree === 1 ? "function.linear" : "function.constant";
}

/** Who calls 2x + 3 = 0 a quadratic equation probably meant another formula than the one we read. */
function agrees(claims: ReadonlySet<Claim>, kind: ProblemKind): boolean {
  return [...claims].every((claim) => {
    if (claim.startsWith("linear")) return !kind.endsWith(".quadratic");
    return !claim.startsWith("quadratic") || kind.endsWith(".quadratic") || kind.endsWith(".other");
  });
}

function askedOr(asks: readonly WordedAsk[], otherwise: readonly AskWord[]): WordedAsk[] {
  return asks.length > 0 ? [...asks] : otherwise.map((what) => ({ what, from: 0, to: 0 }));
}

const ofEquation = (what: AskWord): AskWord => (what === "roots" || what === "zeros" ? "solutions" : what);
const ofFunction = (ask: WordedAsk): WordedAsk =>
  ask.what === "roots" || ask.what === "solutions" ? { ...ask, what: "zeros" } : ask;

const conditionsOf = (subject: Subject): Expression[] => subject.conditions.map(({ expression }) => expression);

function strangeCondition(subject: Subject, letter: string): Message | undefined {
  const strange = subject.conditions.find(({ expression }) => freeLetters(expression.json)[0] !== letter);
  return strange && { key: "reason.unclear-formula", params: { formula: strange.expression } };
}
