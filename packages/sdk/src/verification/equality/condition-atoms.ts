import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { subtract } from "../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import { keyOf } from "../../algebra/normal-form/element.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import { type Factored, factored } from "../../algebra/normal-form/roots.ts";
import { isNeverZero, knownSign } from "../../algebra/normal-form/signs.ts";
import { polynomialToJson } from "../../algebra/normal-form/to-json.ts";
import { divide, negate, rational, rationalToJson } from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";

/** A condition that cannot be taken apart further: a polynomial is not 0, or a product of polynomials is positive (or not negative). */
export interface Atom {
  readonly key: string;
  readonly json: MathJson;
}

/** What conditions say about irreducible polynomials. */
export interface Facts {
  readonly nonZero: ReadonlySet<string>;
  /** Polynomials that are ≥ 0, or ≤ 0. */
  readonly signs: ReadonlyMap<string, 1 | -1>;
  readonly keys: ReadonlySet<string>;
}

/** A condition as atoms that together say the same, those left out that always hold; undefined for one of another kind. */
export function atomsOf(field: Field, condition: MathJson): Atom[] | undefined {
  const [left, right, ...more] = operandsOf(condition);
  const head = headOf(condition) ?? "";
  if (head === "And") {
    const parts = operandsOf(condition).map((part) => atomsOf(field, part));
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  if (left === undefined || right === undefined || more.length > 0) return undefined;
  if (head === "Less" || head === "LessEqual")
    return atomsOf(field, apply(head === "Less" ? "Greater" : "GreaterEqual", right, left));
  if (!/^(NotEqual|Greater|GreaterEqual)$/.test(head)) return undefined;
  const [a, b] = [elementOf(field, left), elementOf(field, right)];
  const parts = a && b && factored(field, subtract(field, a, b));
  if (!parts) return undefined;
  const nonZero =
    head === "GreaterEqual"
      ? []
      : parts.factors.filter(({ base }) => !isNeverZero(field, base)).map(({ base }) => nonZeroAtom(field, base));
  return head === "NotEqual" ? nonZero : [...nonZero, ...signAtoms(field, parts, head)];
}

/** The odd factors whose sign is not known must have a positive product; |u| = sign u · u is positive whatever u is. */
function signAtoms(field: Field, { sign, factors }: Factored, head: string): Atom[] {
  let product: number = sign;
  const open = new Map<string, Polynomial>();
  // u²v ≥ 0 says that v ≥ 0 or u = 0: less than v ≥ 0.
  const dropped = head === "GreaterEqual" ? factors.filter((factor) => isDropped(field, factor)) : [];
  for (const { base, exponent } of factors) {
    if (exponent % 2 === 0) continue;
    const known = knownSign(field, base);
    if (known !== undefined) product *= known;
    else {
      const own = underlying(field, base);
      const key = keyOf(own);
      if (!open.delete(key)) open.set(key, own);
    }
  }
  if (open.size === 0) return product > 0 ? [] : [neverPositive(field, factors, head)];
  const key = [...open.keys()].sort().join(" ");
  if (dropped.length > 0) return [weakAtom(field, factors, product, key)];
  const [only] = open.values();
  const strict = head === "Greater";
  if (open.size === 1 && only !== undefined)
    return [{ key: `${product} ${key}`, json: solvedSign(field, only, product, strict) }];
  const all = [...open.values()].map((base) => polynomialToJson(field, base));
  const written = apply("Multiply", ...all);
  return [
    {
      key: `${product} ${key}`,
      json: apply(strict ? "Greater" : "GreaterEqual", product > 0 ? written : apply("Negate", written), 0),
    },
  ];
}

/** Whether a factor is left out of a product of signs though it may be 0. */
function isDropped(field: Field, { base, exponent }: Factored["factors"][number]): boolean {
  return exponent > 0 && (exponent % 2 === 0 || knownSign(field, base) !== undefined) && !isNeverZero(field, base);
}

function weakAtom(field: Field, factors: Factored["factors"], product: number, key: string): Atom {
  const written = factors.map(({ base, exponent }) => {
    const json = polynomialToJson(field, base);
    return exponent === 1 ? json : apply("Power", json, exponent);
  });
  const value = written.length === 1 ? (written[0] as MathJson) : apply("Multiply", ...written);
  const zeros = factors.filter((factor) => isDropped(field, factor)).map(({ base }) => keyOf(base));
  return {
    key: `weak ${product} ${key} | ${zeros.join(" ")}`,
    json: apply("GreaterEqual", product > 0 ? value : apply("Negate", value), 0),
  };
}

/** √x is not 0 where x is not. */
function radicand(field: Field, base: Polynomial): Polynomial {
  if (P.isConstant(base) || !P.equal(base, P.variable(base.variable))) return base;
  const generator = field.generatorOf(base.variable);
  return generator.kind === "root" ? radicand(field, generator.base) : base;
}

/** −x² ≥ 0 says that x is 0; −x² > 0 says nothing that can hold. */
function neverPositive(field: Field, factors: Factored["factors"], head: string): Atom {
  const zeros = factors.filter(({ base }) => !isNeverZero(field, base));
  if (head === "Greater" || zeros.length === 0) return { key: "never", json: "False" };
  const written = zeros.map(({ base }) => polynomialToJson(field, base));
  const product = written.length === 1 ? (written[0] as MathJson) : apply("Multiply", ...written);
  return { key: `zero ${zeros.map(({ base }) => keyOf(base)).join(" ")}`, json: apply("Equal", product, 0) };
}

/** The sign of u stands for u where only signs matter. */
function underlying(field: Field, base: Polynomial): Polynomial {
  if (P.isConstant(base) || !P.equal(base, P.variable(base.variable))) return base;
  const generator = field.generatorOf(base.variable);
  return generator.kind === "sign" ? generator.base : base;
}

function nonZeroAtom(field: Field, factor: Polynomial): Atom {
  const base = radicand(field, factor);
  const root = linearRoot(field, base);
  return {
    key: `0 ${keyOf(base)}`,
    json: root ? apply("NotEqual", root.letter, root.value) : apply("NotEqual", polynomialToJson(field, base), 0),
  };
}

/** x − 1 > 0 as x > 1. */
function solvedSign(field: Field, base: Polynomial, product: number, strict: boolean): MathJson {
  const root = linearRoot(field, base);
  const upward = (root ? root.rising : true) === product > 0;
  const head = upward ? (strict ? "Greater" : "GreaterEqual") : strict ? "Less" : "LessEqual";
  return root ? apply(head, root.letter, root.value) : apply(head, polynomialToJson(field, base), 0);
}

/** The root of a linear polynomial in one letter alone. */
function linearRoot(field: Field, base: Polynomial): { letter: string; value: MathJson; rising: boolean } | undefined {
  const [place, ...others] = P.variablesOf(base);
  const generator = place === undefined ? undefined : field.generatorOf(place);
  if (place === undefined || others.length > 0 || generator?.kind !== "letter" || P.degreeIn(base, place) !== 1) return undefined;
  const [constant = 0n, slope = 1n] = P.coefficientsIn(base, place) as bigint[];
  return {
    letter: generator.name,
    value: rationalToJson(negate(divide(rational(constant), rational(slope)))),
    rising: slope > 0n,
  };
}

/** What follows from atoms: signs of single polynomials, and which are not 0. */
export function factsFrom(field: Field, conditions: readonly MathJson[]): Facts {
  const atoms = conditions.flatMap((condition) => atomsOf(field, condition) ?? []);
  const [nonZero, signs, keys] = [new Set<string>(), new Map<string, 1 | -1>(), new Set<string>()];
  for (const { key } of atoms) {
    keys.add(key);
    const [kind, ...bases] = key.split(" ");
    if (kind === "0") nonZero.add(bases.join(" "));
    else if (bases.length === 1 && (kind === "1" || kind === "-1")) signs.set(bases[0] as string, kind === "1" ? 1 : -1);
  }
  return { nonZero, signs, keys };
}

/** Whether an atom follows from facts: it is one of them, or each of its polynomials has a known sign. */
export function isKnown({ key }: Atom, facts: Facts): boolean {
  if (facts.keys.has(key)) return true;
  if (key.startsWith("weak "))
    return isKnown({ key: key.slice("weak ".length).split(" | ")[0] as string, json: "Nothing" }, facts);
  const [kind, ...bases] = key.split(" ");
  if (kind === "0" || kind === "never" || kind === "zero") return false;
  let product = 1;
  for (const base of bases) product *= facts.signs.get(base) ?? Number.NaN;
  return product === Number(kind);
}
