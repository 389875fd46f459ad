import { signOfConstant } from "../../algebra/constant/decide.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { type Comparison, comparisonsOf, mapComparisons, never, type Statement } from "../statements/statement.ts";

const quarter: MathJson = ["Divide", "Pi", 2];

/** What each function undoes, and between which numbers its values lie; all of them are reached, but for open ends. */
const inverses: Readonly<Record<string, { of: string; from?: MathJson; to?: MathJson; open?: true }>> = {
  Arcsin: { of: "Sin", from: ["Negate", quarter], to: quarter },
  Arccos: { of: "Cos", from: 0, to: "Pi" },
  Arctan: { of: "Tan", from: ["Negate", quarter], to: quarter, open: true },
  Arsinh: { of: "Sinh" },
  Arcosh: { of: "Cosh", from: 0 },
  Artanh: { of: "Tanh" },
};

/** The same statement with arcsin u = c, for a number c, as u = sin c where c is a value of the arcsine, and as never true where it is none. */
export function withoutInverses(statement: Statement, spend: Spend): Statement {
  return mapComparisons(statement, (comparison) => through(comparison, spend) ?? comparison);
}

function through({ left, right, signs }: Comparison, spend: Spend): Statement | undefined {
  if (signs.length !== 1 || signs[0] !== 0) return undefined;
  const [side, value] = freeLetters(right).length === 0 ? [left, right] : [right, left];
  const inverse = inverses[headOf(side) ?? ""];
  const [argument] = operandsOf(side);
  if (!inverse || argument === undefined || freeLetters(value).length > 0 || freeLetters(argument).length === 0) return undefined;
  const ends = [
    inverse.from === undefined ? 1 : signOfConstant(apply("Subtract", value, inverse.from), spend),
    inverse.to === undefined ? 1 : signOfConstant(apply("Subtract", inverse.to, value), spend),
  ];
  if (!ends.every((sign) => typeof sign === "number")) return undefined;
  if (ends.some((sign) => sign < 0 || (inverse.open && sign === 0))) return never;
  return { type: "comparison", left: argument, right: apply(inverse.of, value), signs: [0] };
}

/** The same statement with ln u = c, for a u with letters, as u = eᶜ; the statement itself where there is none. */
export function withoutLogarithms(statement: Statement, spend: Spend): Statement {
  return comparisonsOf(statement).some((comparison) => unfolded(comparison, spend) !== undefined)
    ? mapComparisons(statement, (comparison) => unfolded(comparison, spend) ?? comparison)
    : statement;
}

function unfolded({ left, right, signs }: Comparison, spend: Spend): Comparison | undefined {
  if (signs.length !== 1 || signs[0] !== 0) return undefined;
  const [side, value] = isLogarithm(left) ? [left, right] : [right, left];
  if (!isLogarithm(side) || isLogarithm(value)) return undefined;
  const [argument = 1, base] = operandsOf(side);
  const power = headOf(side) === "Ln" ? "ExponentialE" : (base ?? 10);
  return isBase(power, spend) ? { type: "comparison", left: argument, right: apply("Power", power, value), signs } : undefined;
}

/** To the bases −2, 0 and 1 nothing has a logarithm, while powers of these have values. */
const isBase = (json: MathJson, spend: Spend): boolean =>
  freeLetters(json).length === 0 &&
  signOfConstant(json, spend) === 1 &&
  [-1, 1].includes(Number(signOfConstant(apply("Subtract", json, 1), spend)));

const isLogarithm = (json: MathJson): boolean =>
  /^(Ln|Log)$/.test(headOf(json) ?? "") && freeLetters(operandsOf(json)[0] ?? 0).length > 0;
