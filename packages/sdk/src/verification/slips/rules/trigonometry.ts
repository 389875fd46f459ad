import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isSum, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { startsWithMinus } from "../../../expression/tree/sign.ts";
import { factorsOf, numberOf, pairs, productOf, quotientOf, sumOf, termsOf, unsigned, wholeOf } from "../forms.ts";
import { type Mistake, type MistakenRule, onParts } from "../mistake.ts";
import { filled } from "../template.ts";

/** Identities of trigonometry misremembered. */

/** What two terms are often taken to make; u is any formula. */
const sums: Readonly<Record<string, readonly string[]>> = {
  "\\sin^2 u - \\cos^2 u": ["1", "-1"],
  "\\cos^2 u - \\sin^2 u": ["1", "\\cos u"],
  "\\sin^2 u + \\cos^2 u": ["0", "2"],
  "1 + \\sin^2 u": ["\\cos^2 u"],
  "1 + \\cos^2 u": ["\\sin^2 u"],
  "\\sin^2 u - 1": ["\\cos^2 u"],
  "\\cos^2 u - 1": ["\\sin^2 u"],
  "1 - \\sin^2 u": ["\\sin^2 u", "\\cos u"],
  "1 - \\cos^2 u": ["\\cos^2 u", "\\sin u"],
  "1 - \\tan^2 u": ["\\sec^2 u", "\\cot^2 u"],
  "1 + \\tan^2 u": ["\\cos^2 u", "\\csc^2 u", "\\cot^2 u"],
  "\\tan^2 u - 1": ["\\sec^2 u"],
  "\\sec^2 u - 1": ["\\cot^2 u"],
  "\\sec^2 u + \\tan^2 u": ["1"],
  "\\sec^2 u + 1": ["\\tan^2 u"],
  "1 - \\sin u": ["\\cos u"],
  "1 - \\cos u": ["\\sin u"],
  "\\sin u + \\cos u": ["1"],
};

function* ofTwoTerms(json: MathJson): Iterable<Mistake> {
  if (!isSum(json)) return;
  for (const [left, right, rest] of pairs(termsOf(json))) {
    const u = [left, right].map(argumentIn).find((each) => each !== undefined);
    if (u === undefined) continue;
    const part = sumOf([left, right]);
    for (const [text, wrong] of Object.entries(sums)) {
      const [first = 0, second = 0] = termsOf(filled(text, { u }));
      const same = (a: MathJson, b: MathJson): boolean => sameTree(a, first) && sameTree(b, second);
      if (!same(left, right) && !same(right, left)) continue;
      for (const each of wrong) {
        const written = filled(each, { u });
        yield { json: sumOf([written, ...rest]), parts: { part, written } };
      }
    }
  }
}

/** u of sin u, of sin² u, and of their negatives. */
function argumentIn(term: MathJson): MathJson | undefined {
  const plain = unsigned(term);
  const inner = headOf(plain) === "Power" ? (operandsOf(plain)[0] as MathJson) : plain;
  return ["Sin", "Cos", "Tan", "Sec"].includes(headOf(inner) ?? "") ? operandsOf(inner)[0] : undefined;
}

interface Law {
  readonly right: string;
  readonly wrong: readonly string[];
}

/** A square written by way of another one. */
const squares: Readonly<Record<string, Law>> = {
  Sin: {
    right: "1 - \\cos^2 u",
    wrong: ["1 + \\cos^2 u", "\\cos^2 u - 1", "1 - \\cos u", "\\frac{1 + \\cos(2u)}{2}", "1 - \\cos(2u)"],
  },
  Cos: {
    right: "1 - \\sin^2 u",
    wrong: ["1 + \\sin^2 u", "\\sin^2 u - 1", "1 - \\sin u", "\\frac{1 - \\cos(2u)}{2}", "1 + \\cos(2u)"],
  },
  Tan: { right: "\\sec^2 u - 1", wrong: ["\\sec^2 u + 1", "1 - \\sec^2 u"] },
  Sec: { right: "1 + \\tan^2 u", wrong: ["1 - \\tan^2 u", "\\tan^2 u - 1"] },
  Csc: { right: "1 + \\cot^2 u", wrong: ["1 - \\cot^2 u", "\\cot^2 u - 1"] },
};

function* ofSquare(json: MathJson): Iterable<Mistake> {
  const [base = 0, exponent = 0] = operandsOf(json);
  if (headOf(json) === "Power" && exponent === 2) yield* byLaw(json, of(squares, headOf(base)), { u: operandsOf(base)[0] ?? 0 });
}

/** A law by the head that it is about. */
const of = <V>(table: Readonly<Record<string, V>>, head: string | undefined): V | undefined =>
  head !== undefined && Object.hasOwn(table, head) ? table[head] : undefined;

function* byLaw(part: MathJson, law: Law | undefined, values: Readonly<Record<string, MathJson>>): Iterable<Mistake> {
  for (const text of law?.wrong ?? []) {
    const written = filled(text, values);
    yield { json: written, parts: { part, written, right: filled((law as Law).right, values) } };
  }
}

/** A function of 2u by way of functions of u. */
const doubles: Readonly<Record<string, Law>> = {
  Sin: {
    right: "2 \\sin u \\cos u",
    wrong: ["\\sin u \\cos u", "\\sin^2 u", "\\sin^2 u - \\cos^2 u", "\\cos^2 u - \\sin^2 u", "2 \\sin^2 u"],
  },
  Cos: {
    right: "\\cos^2 u - \\sin^2 u",
    wrong: [
      ...["\\sin^2 u - \\cos^2 u", "\\cos^2 u + \\sin^2 u", "1 - 2\\cos^2 u", "2\\sin^2 u - 1", "1 - \\sin^2 u"],
      ...["\\cos^2 u - 1", "2 \\sin u \\cos u", "\\cos^2 u", "2\\cos^2 u + 1", "1 + 2\\sin^2 u"],
    ],
  },
  Tan: { right: "\\frac{2\\tan u}{1 - \\tan^2 u}", wrong: ["\\frac{2\\tan u}{1 + \\tan^2 u}", "\\frac{\\tan u}{1 - \\tan^2 u}"] },
};

function* ofDouble(json: MathJson): Iterable<Mistake> {
  const [inner = 0] = operandsOf(json);
  const u = halved(inner);
  if (u !== undefined && !startsWithMinus(inner)) yield* byLaw(json, of(doubles, headOf(json)), { u });
}

/** Half of a product with an even number in it: u of 2u. */
function halved(inner: MathJson): MathJson | undefined {
  const factors = factorsOf(inner);
  const index = factors.findIndex((factor) => (wholeOf(factor) ?? 1) % 2 === 0 && wholeOf(factor) !== 0);
  if (index < 0) return undefined;
  return productOf(factors.map((factor, place) => (place === index ? (wholeOf(factor) as number) / 2 : factor)));
}

/** A function of u + v, and of u − v. */
const ofSums: Readonly<Record<string, Law>> = {
  Sin: {
    right: "\\sin u \\cos v + \\cos u \\sin v",
    wrong: [
      ...["\\sin u \\cos v - \\cos u \\sin v", "\\cos u \\cos v - \\sin u \\sin v", "\\cos u \\cos v + \\sin u \\sin v"],
      ...["\\sin u \\sin v + \\cos u \\cos v", "\\sin u \\sin v"],
    ],
  },
  Cos: {
    right: "\\cos u \\cos v - \\sin u \\sin v",
    wrong: [
      ...["\\cos u \\cos v + \\sin u \\sin v", "\\sin u \\cos v + \\cos u \\sin v", "\\sin u \\cos v - \\cos u \\sin v"],
      "\\cos u \\cos v",
    ],
  },
  Tan: {
    right: "\\frac{\\tan u + \\tan v}{1 - \\tan u \\tan v}",
    wrong: ["\\frac{\\tan u + \\tan v}{1 + \\tan u \\tan v}", "\\frac{\\tan u - \\tan v}{1 - \\tan u \\tan v}"],
  },
};
const ofDifferences: Readonly<Record<string, Law>> = {
  Sin: {
    right: "\\sin u \\cos v - \\cos u \\sin v",
    wrong: ["\\sin u \\cos v + \\cos u \\sin v", "\\cos u \\cos v + \\sin u \\sin v", "\\cos u \\cos v - \\sin u \\sin v"],
  },
  Cos: {
    right: "\\cos u \\cos v + \\sin u \\sin v",
    wrong: ["\\cos u \\cos v - \\sin u \\sin v", "\\sin u \\cos v - \\cos u \\sin v", "\\sin u \\cos v + \\cos u \\sin v"],
  },
  Tan: {
    right: "\\frac{\\tan u - \\tan v}{1 + \\tan u \\tan v}",
    wrong: ["\\frac{\\tan u - \\tan v}{1 - \\tan u \\tan v}", "\\frac{\\tan u + \\tan v}{1 + \\tan u \\tan v}"],
  },
};

function* ofAngleSum(json: MathJson): Iterable<Mistake> {
  const [inner = 0] = operandsOf(json);
  const [u, second, ...more] = termsOf(inner);
  if (!isSum(inner) || u === undefined || second === undefined || more.length > 0) return;
  const laws = startsWithMinus(second) ? ofDifferences : ofSums;
  yield* byLaw(json, of(laws, headOf(json)), { u, v: unsigned(second) });
}

/** Functions taken for each other. */
const confused: Readonly<Record<string, readonly string[]>> = {
  Tan: ["\\frac{\\cos u}{\\sin u}"],
  Cot: ["\\frac{\\sin u}{\\cos u}"],
  Sec: ["\\frac{1}{\\sin u}"],
  Csc: ["\\frac{1}{\\cos u}"],
  Arcsin: ["\\frac{1}{\\sin u}", "\\arccos u"],
  Arccos: ["\\frac{1}{\\cos u}", "\\arcsin u"],
  Arctan: ["\\frac{1}{\\tan u}", "\\frac{\\arcsin u}{\\arccos u}"],
  Sin: ["\\cos u"],
  Cos: ["\\sin u"],
};
const confusedQuotients: Readonly<Record<string, string>> = {
  "Cos/Sin": "Tan",
  "Sin/Cos": "Cot",
  "1/Cos": "Csc",
  "1/Sin": "Sec",
  "1/Tan": "Arctan",
};

function* confusedFunction(json: MathJson): Iterable<Mistake> {
  const [first = 0, second = 0] = operandsOf(json);
  for (const text of of(confused, headOf(json)) ?? []) {
    const written = filled(text, { u: first });
    yield { json: written, parts: { part: json, written } };
  }
  if (headOf(json) !== "Divide") return;
  const [u = 0] = operandsOf(second);
  const head = of(confusedQuotients, `${first === 1 ? 1 : headOf(first)}/${headOf(second)}`);
  if (head === undefined || (first !== 1 && !sameTree(operandsOf(first)[0] as MathJson, u))) return;
  yield { json: apply(head, u), parts: { part: json, written: apply(head, u) } };
}

const taking: ReadonlySet<string> = new Set("Sin Cos Tan Cot Sec Csc Arcsin Arccos Arctan Ln Log".split(" "));

/** sin 3x as 3 sin x, sin(x/2) as (sin x)/2. */
function* factorOut(json: MathJson): Iterable<Mistake> {
  const [inner = 0, ...rest] = operandsOf(json);
  const head = headOf(json) ?? "";
  if (!taking.has(head)) return;
  for (const [index, factor] of factorsOf(inner).entries()) {
    const others = factorsOf(inner).filter((_, place) => place !== index);
    if (numberOf(factor) === undefined || factor === -1 || others.length === 0) continue;
    const written = productOf([factor, apply(head, productOf(others), ...rest)]);
    yield { json: written, parts: { part: json, written } };
  }
  const [top = 0, bottom = 0] = operandsOf(inner);
  if (headOf(inner) !== "Divide" || numberOf(bottom) === undefined) return;
  const written = quotientOf(apply(head, top, ...rest), bottom);
  yield { json: written, parts: { part: json, written } };
}

/** 3 sin x as sin 3x, (sin 2x)/2 as sin x. */
function* factorIn(json: MathJson): Iterable<Mistake> {
  const [first = 0, second = 0] = operandsOf(json);
  if (headOf(json) === "Divide" && taking.has(headOf(first) ?? "") && numberOf(second) !== undefined) {
    const [inner = 0, ...rest] = operandsOf(first);
    const written = apply(headOf(first) as string, divided(inner, second), ...rest);
    yield { json: written, parts: { part: json, written } };
  }
  if (headOf(json) !== "Multiply") return;
  for (const [left, right, rest] of pairs(factorsOf(json))) {
    const head = headOf(right) ?? "";
    if (numberOf(left) === undefined || left === -1 || !taking.has(head) || head === "Ln" || head === "Log") continue;
    const written = apply(head, productOf([left, operandsOf(right)[0] as MathJson]));
    yield { json: productOf([written, ...rest]), parts: { part: productOf([left, right]), written } };
  }
}

function divided(json: MathJson, by: MathJson): MathJson {
  const factors = factorsOf(json);
  const index = factors.findIndex((factor) => (wholeOf(factor) ?? Number.NaN) % (wholeOf(by) ?? Number.NaN) === 0);
  if (index < 0) return quotientOf(json, by);
  return productOf(
    factors.map((factor, place) => (place === index ? (wholeOf(factor) as number) / (wholeOf(by) as number) : factor)),
  );
}

/** sin a · sin b as sin(ab). */
function* productOfValues(json: MathJson): Iterable<Mistake> {
  for (const [left, right, rest] of pairs(headOf(json) === "Multiply" ? factorsOf(json) : [])) {
    const head = headOf(left) ?? "";
    if (head !== headOf(right) || !["Sin", "Cos", "Tan"].includes(head)) continue;
    const written = apply(head, productOf([operandsOf(left)[0] as MathJson, operandsOf(right)[0] as MathJson]));
    yield { json: productOf([written, ...rest]), parts: { part: productOf([left, right]), written } };
  }
}

export const trigonometryRules: readonly MistakenRule[] = [
  onParts("wrong-identity", "wrong-identity.squares", 84, ofTwoTerms),
  onParts("wrong-identity", "wrong-identity.square", 82, ofSquare),
  onParts("wrong-identity", "wrong-identity.double-angle", 82, ofDouble),
  onParts("wrong-identity", "wrong-identity.factor", 80, factorOut),
  onParts("wrong-identity", "wrong-identity.factor", 80, factorIn),
  onParts("wrong-identity", "wrong-identity.confused", 68, confusedFunction),
  onParts("wrong-identity", "wrong-identity.angle-sum", 80, ofAngleSum),
  onParts("wrong-identity", "wrong-identity.values", 76, productOfValues),
];
