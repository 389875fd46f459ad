import type { Atoms } from "../../../algebra/forms/atoms.ts";
import { polynomialToJson } from "../../../algebra/forms/write-polynomial.ts";
import { factor } from "../../../algebra/multivariate/factor.ts";
import { normalised, withoutPowers } from "../../../algebra/multivariate/gcd.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Board, Expression, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { sameTree } from "../../../expression/mathjson.ts";
import { rewriteUnfolded, type WorkingLine } from "../../unfolding/working-lines.ts";
import { splitManyTerms } from "./factoring-grouping.ts";
import { factorsToJson, inOrder, merged, type Piece, piece, productToJson, type Split, upright } from "./factoring-pieces.ts";
import { splitByRoot } from "./factoring-roots.ts";
import { splitTrinomial } from "./factoring-trinomials.ts";
import { splitTwoTerms } from "./factoring-two-terms.ts";

/** A number and factors that multiply to what stands on the board. */
export interface Product {
  readonly content: Q.Rational;
  readonly pieces: readonly Piece[];
}

/** Where the lines of a factoring go: a product stands within a line (below a bar, say), which `within` says. */
export interface FactoringPlace {
  readonly board: Board;
  readonly atoms: Atoms;
  readonly within?: (product: MathJson) => MathJson;
}

type Params = Readonly<Record<string, MathJson>>;

const shown = (params: Params = {}): Record<string, Expression> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, expressionOf(value)]));

function put({ board, within = (json) => json }: FactoringPlace, rule: string, json: MathJson, params?: Params): void {
  const line = within(json);
  if (!board.line || !sameTree(board.line.json, line)) board.write(rule, expressionOf(line), shown(params));
}

function putUnfolded(place: FactoringPlace, rule: string, json: MathJson, lines: readonly WorkingLine[], params?: Params): void {
  const { board, within = (each) => each } = place;
  const placed = lines.map((line) => ({ ...line, after: within(line.after) }));
  if (placed.length > 1 && board.line) rewriteUnfolded(board, rule, [], within(json), placed, shown(params));
  else put(place, rule, json, params);
}

/**
 * Takes out the common factor and splits the factors until none can be split over ℚ, a line a change. undefined where that could not be decided.
 */
export function factorLines(start: Product, place: FactoringPlace): Product | undefined {
  let product = takeOut(start, place);
  for (let count = 0; count < 40; count++) {
    const found = nextSplit(product, place);
    if (found === "unknown") return undefined;
    if (!found) break;
    product = writeSplit(product, found.piece, found.split, place);
  }
  return product;
}

/** The number and the powers of letters that divide every term of a factor go in front. */
function takeOut({ content, pieces }: Product, place: FactoringPlace): Product {
  let number = content;
  const kept: Piece[] = [];
  const factors: MathJson[] = [];
  for (const { base, exponent } of pieces) {
    const lead = upright(base, place.atoms);
    const { unit, primitive } = normalised(lead);
    const sign = P.equal(lead, base) ? 1n : -1n;
    const size = unit < 0n ? -unit : unit;
    const positive = upright(primitive, place.atoms);
    for (let count = 0; count < exponent; count++) number = Q.multiply(number, Q.rational(sign * size));
    const { powers, rest } = withoutPowers(positive);
    const letters = [...powers].map(([variable, power]) => piece(P.variable(variable), power * exponent));
    if (P.termCount(rest) > 1) kept.push(piece(rest, exponent));
    kept.push(...letters);
    const taken = factorsToJson(
      letters.map((letter) => piece(letter.base, letter.exponent / exponent)),
      place.atoms,
    );
    const numeral = sign * size;
    if (P.termCount(base) > 1 && (numeral !== 1n || letters.length > 0)) factors.push(factorJson(numeral, taken));
  }
  const result = { content: number, pieces: merged(kept) };
  const isMinus = factors.length === 1 && sameTree(factors[0] as MathJson, -1);
  const rule = isMinus ? "factoring.minus" : "factoring.common-factor";
  const [only] = factors;
  const line = productToJson(result.content, result.pieces, place.atoms);
  const single = pieces.length === 1 && P.termCount((pieces[0] as Piece).base) > 1;
  if (only !== undefined) put(place, rule, line, { factor: only });
  else if (single && !Q.isInteger(content)) put(place, "factoring.common-denominator", line);
  else if (merged(pieces).length < pieces.length) put(place, "factoring.equal-factors", line);
  return result;
}

function factorJson(numeral: bigint, letters: MathJson): MathJson {
  const size = numeral < 0n ? -numeral : numeral;
  const product: MathJson =
    letters === 1
      ? Q.integerToJson(size)
      : size === 1n
        ? letters
        : [
            "Multiply",
            Q.integerToJson(size),
            ...(Array.isArray(letters) && letters[0] === "Multiply" ? (letters.slice(1) as MathJson[]) : [letters]),
          ];
  return numeral < 0n ? (typeof product === "number" ? -product : ["Negate", product]) : product;
}

interface Found {
  readonly piece: Piece;
  readonly split: Split;
}

/** The first factor that can be split, and how. */
function nextSplit({ pieces }: Product, { board, atoms }: FactoringPlace): Found | "unknown" | undefined {
  const spend = (operations: number): void => board.spend(operations);
  for (const each of inOrder(pieces, atoms)) {
    if (P.termCount(each.base) === 1 || P.totalDegree(each.base) === 1) continue;
    const { factors, complete } = factor(each.base, spend);
    if (!complete) return "unknown";
    if (factors.length === 1 && factors[0]?.exponent === 1) continue;
    const split = splitPiece(each.base, { atoms, spend, primes: factors }) ?? plainSplit(each.base, factors, atoms);
    return { piece: each, split: isRight(each.base, split) ? split : plainSplit(each.base, factors, atoms) };
  }
  return undefined;
}

function splitPiece(base: Polynomial, factoring: Parameters<typeof splitTwoTerms>[1]): Split | undefined {
  const count = P.termCount(base);
  const split = count === 2 ? splitTwoTerms(base, factoring) : count === 3 ? splitTrinomial(base, factoring) : undefined;
  return split ?? (count > 2 ? splitManyTerms(base, factoring) : undefined) ?? splitByRoot(base, factoring);
}

/** The factors multiply to the piece, and each is smaller than it. */
function isRight(base: Polynomial, { factors }: Split): boolean {
  const product = factors.reduce<Polynomial>((partial, each) => P.multiply(partial, P.power(each.base, each.exponent)), 1n);
  return P.equal(product, base) && factors.every((each) => P.totalDegree(each.base) < P.totalDegree(base));
}

/** The factors as they were found, with the product multiplied out below. */
function plainSplit(base: Polynomial, factors: readonly Piece[], atoms: Atoms): Split {
  const uprights = factors.map((each) => piece(upright(each.base, atoms), each.exponent));
  const check = { rule: "factoring.check", before: factorsToJson(uprights, atoms), after: polynomialToJson(base, atoms) };
  return { between: [], rule: "factoring.find-factors", factors: uprights, shown: [check] };
}

function writeSplit(product: Product, target: Piece, split: Split, place: FactoringPlace): Product {
  const { atoms, board, within = (json) => json } = place;
  const { content, pieces } = product;
  for (const { rule, json, params, working = [] } of split.between) {
    const line = (base: MathJson): MathJson => productToJson(content, pieces, atoms, { piece: target, json: base });
    const lines = working.map((each) => ({ ...each, after: line(each.after) }));
    putUnfolded(place, rule, line(json), lines, params);
  }
  const others = pieces.filter((each) => each !== target);
  if (target.exponent > 1) {
    const json = factorsToJson(split.factors, atoms);
    put(place, split.rule, productToJson(content, pieces, atoms, { piece: target, json }), split.params);
  }
  const raised = split.factors.map(({ base, exponent }) => piece(base, exponent * target.exponent));
  const after = within(productToJson(content, [...others, ...raised], atoms));
  if (target.exponent > 1) put(place, "factoring.power-of-product", productToJson(content, [...others, ...raised], atoms));
  else if (split.shown && split.shown.length > 0) {
    board.detail(
      split.rule,
      (inner) => {
        for (const { rule, before, after: value, params } of split.shown ?? [])
          inner.write(rule, expressionOf(value), shown(params), { before: expressionOf(before) });
        return expressionOf(after);
      },
      shown(split.params),
    );
  } else put(place, split.rule, productToJson(content, [...others, ...raised], atoms), split.params);
  const joined = merged([...others, ...raised]);
  if (joined.length < others.length + raised.length) put(place, "factoring.equal-factors", productToJson(content, joined, atoms));
  return { content, pieces: joined };
}

/** Of a polynomial its start: its number taken apart from nothing yet. */
export const asProduct = (polynomial: Polynomial, divisor: bigint): Product => ({
  content: Q.rational(1n, divisor),
  pieces: [piece(polynomial)],
});

/** Whether some factor of degree 2 or more is left. */
export const hasHigherFactor = ({ pieces }: Product): boolean => pieces.some(({ base }) => P.totalDegree(base) > 1);

/** The product of a set of factors as one polynomial. */
export const multiplied = (pieces: readonly Piece[]): Polynomial =>
  pieces.reduce<Polynomial>((product, { base, exponent }) => P.multiply(product, P.power(base, exponent)), 1n);
