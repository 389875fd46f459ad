import { toJson } from "../../algebra/quadratic-number.ts";
import { exactValue } from "../../algebra/rational-function.ts";
import type { Expression, Figure, Layer, MathJson, Message } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import type { FigureWord } from "../../locale/figure-words.ts";
import type { AxisNames } from "../axis-names.ts";
import { type KnownPlace, signAt } from "../facts/exact-places.ts";
import { withinBudget } from "../facts/within-budget.ts";

/** What a layer's sentences may need besides the layer. */
export interface Telling {
  readonly figure: Figure;
  readonly axisNames: AxisNames;
}

/** Tells one type of layer: first what it is, then what is certain about it. */
export type Tell<Type extends Layer["type"]> = (layer: Extract<Layer, { type: Type }>, telling: Telling) => Message[];

export const said = (key: FigureWord, params?: Message["params"]): Message => ({ key, ...(params ? { params } : {}) });

/** Digits that a description shows of a measured number. */
const digits = 5;

/** A number as a formula, with no more digits than a description needs. */
export const number = (value: number): Expression => expressionOf(Number(value.toPrecision(digits)) + 0);

/** As `number`, of what was measured or integrated. */
export const measured = (value: number): Expression => number(Number(value.toPrecision(3)));

/** "x = √2", or "x ≈ 1.414" where the exact place is not known. */
export const placeOn = (letter: string, { exact, about }: KnownPlace): Message =>
  exact === undefined
    ? said("seen.about", { letter: expressionOf(letter), value: expressionOf(about) })
    : said("seen.is", { letter: expressionOf(letter), value: expressionOf(exact) });

/** The exact value of a constant of the form p + q√n; undefined where it has none, or is none that is found. */
export function exactForm(json: MathJson): MathJson | undefined {
  const exact = withinBudget(100_000, (spend) => exactValue(json, spend));
  return exact ? toJson(exact) : signAt(json, "", 0) === 0 ? 0 : undefined;
}

/** The label of a layer, or what it is by its own formulas. */
export const nameOr = ({ label }: Layer, otherwise: () => Message): Message => label ?? otherwise();

export const tuple = (...parts: readonly MathJson[]): Expression => expressionOf(["Tuple", ...parts]);
export const equation = (left: string, right: MathJson): Expression => expressionOf(["Equal", left, right]);
