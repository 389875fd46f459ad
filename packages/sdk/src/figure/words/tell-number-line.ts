import type { Message } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import { type End, type Stretch, stretchesOf } from "../number-line/number-set.ts";
import { nameOr, said, type Tell } from "./saying.ts";

/** Sets of numbers by their parts with their ends, and the signs of a formula from left to right. */
export const tellNumberLine: Tell<"number-line"> = (layer) => {
  const sets = layer.sets.map((set, index) => {
    const name = layer.names?.[index] ?? (layer.sets.length === 1 ? layer.label : undefined) ?? said("seen.number-set", { set });
    const parts = partsOf(() => stretchesOf(set.json, layer));
    return parts.length === 0 ? name : said("seen.named", { name, what: parts });
  });
  const signs = layer.signs ? [tellSigns(layer.signs)] : [];
  return sets.length + signs.length > 0 ? [...sets, ...signs] : [nameOr(layer, () => said("seen.empty", { relation: "" }))];
};

function partsOf(stretches: () => Stretch[]): Message[] {
  try {
    return stretches().map(tellStretch);
  } catch (error) {
    // A set of another kind is told by its formula.
    if (error instanceof FigureError) return [];
    throw error;
  }
}

function tellStretch({ from, to }: Stretch): Message {
  if (from.value === to.value) return said("seen.exactly", { value: from.text });
  const left = Number.isFinite(from.value)
    ? said(from.closed ? "seen.from-closed" : "seen.from-open", textOf(from))
    : said("seen.from-endless");
  const right = Number.isFinite(to.value)
    ? said(to.closed ? "seen.to-closed" : "seen.to-open", textOf(to))
    : said("seen.to-endless");
  return said("seen.stretch", { from: left, to: right });
}

const textOf = ({ text }: End): { value: string } => ({ value: text });

const states = { zero: "seen.zero", none: "seen.undefined", value: "seen.positive" } as const;

function tellSigns({ of, points, at, between }: NonNullable<Parameters<typeof tellNumberLine>[0]["signs"]>): Message {
  const signOf = (sign: 1 | -1 | undefined): Message => said(sign === 1 ? "seen.positive" : "seen.negative");
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last)
    return said("seen.signs", { formula: of, signs: [said("seen.sign-everywhere", { sign: signOf(between[0]) })] });
  const signs: Message[] = [said("seen.sign-below", { sign: signOf(between[0]), point: first })];
  points.forEach((point, index) => {
    const state = at[index] ?? "value";
    if (state !== "value") signs.push(said("seen.sign-at", { sign: said(states[state]), point }));
    const next = points[index + 1];
    const sign = signOf(between[index + 1]);
    signs.push(next ? said("seen.sign-between", { sign, left: point, right: next }) : said("seen.sign-above", { sign, point }));
  });
  return said("seen.signs", { formula: of, signs });
}
