import type { Layer, MathJson, Message } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, headOf, operandsOf, substitute } from "../expression/mathjson.ts";
import { letterFor } from "./matplotlib/drafts.ts";
import type { Bare, Draft, Extent, Letters, Panel } from "./matplotlib/sheet.ts";
import { areNumbers, renamed } from "./matplotlib/ticks.ts";
import { type Loose, type Range, rangeOf, spanOf, withTexts } from "./texts.ts";

export type { Range };

/** One picture that a program draws. */
export interface DrawnPicture {
  /** The line of the first that is drawn in it. */
  readonly line: number;
  readonly title?: string;
  readonly layers: Layer[];
  /** The limits that it sets. */
  readonly limits: { readonly x?: Range; readonly y?: Range; readonly z?: Range };
  /** What its curves are drawn over. */
  readonly over: { readonly x?: Range; readonly y?: Range };
  readonly isEqual: boolean;
  readonly plane?: "polar";
  /** In the plane surfaces are drawn by their level curves. */
  readonly fromAbove?: true;
  readonly turn?: { readonly azimuth: number; readonly elevation: number };
  /** Words that stand at no point, and names of ticks. */
  readonly loose: readonly Loose[];
}

const seenIn = (panel: Panel): Panel => ({
  ...panel,
  drafts: panel.drafts.filter((draft) => !panel.hidden.has(draft)),
  texts: panel.texts.filter((text) => !panel.hidden.has(text)),
});

/** The layers of axes; undefined where nothing is seen in them. */
export function drawnIn(given: Panel, title: string | undefined): DrawnPicture | undefined {
  const panel = seenIn(given);
  const [first] = panel.drafts;
  if (!first) return undefined;
  const letters = lettersOf(panel);
  const hasSolid = panel.drafts.some((draft) => !draft.isDashed);
  const bare = panel.drafts.flatMap((draft) =>
    draft
      .make(letters)
      .map((layer) => named(labelled(draft.isDashed && hasSolid ? constructed(layer) : layer, draft, letters), draft, panel)),
  );
  const { layers, loose } = withTexts(bare, panel);
  const lost = Object.entries(panel.ticks).filter(([side, ticks]) => !areNumbers(ticks) && !isNamedBy(panel, side, letters));
  const name = panel.title || title;
  return {
    line: first.line,
    ...(name ? { title: name } : {}),
    layers: layers.map((layer, index) => ({ ...layer, id: `${layer.type}-${index + 1}` }) as Layer),
    limits: Object.fromEntries(Object.entries(panel.limits).map(([side, limit]) => [side, rangeOf(limit as Extent)])),
    over: { ...spanOf(panel.drafts, "x"), ...spanOf(panel.drafts, "y") },
    isEqual: panel.isEqual,
    ...(panel.projection === "polar" ? { plane: "polar" as const } : {}),
    ...(panel.projection === "plane" ? { fromAbove: true as const } : {}),
    ...(panel.turn ? { turn: panel.turn } : {}),
    loose: [...loose, ...lost.map(([, { line }]): Loose => ({ line, reason: "tick-names" }))],
  };
}

/** Bars and boxes have the names of their ticks. */
function named(layer: Bare, { standsOn }: Draft, { ticks }: Panel): Bare {
  const own = standsOn && ticks[standsOn];
  return (own?.names && renamed(layer, own)) ?? layer;
}

/** Whether all that stands on an axis has the names of its ticks, and there is such a thing. */
function isNamedBy({ drafts, ticks }: Panel, side: string, letters: Letters): boolean {
  const standing = drafts.filter(({ standsOn }) => standsOn === side);
  const own = ticks[side as "x" | "y"];
  return standing.length > 0 && standing.every(({ make }) => make(letters).every((layer) => own && renamed(layer, own)));
}

/** The first graph says what its axis is called. */
function lettersOf({ drafts }: Panel): Letters {
  const name = drafts.find(({ graph }) => graph)?.graph?.name ?? "x";
  const letter = letterFor(name, "x");
  const across = letter === "y" || letter === "z" ? "x" : letter;
  return {
    across,
    upward: "y",
    put: (formula, own = new Map()) =>
      expressionOf(substitute(formula, Object.fromEntries([...own].map(([{ symbol }, letter]) => [symbol, letter])))),
  };
}

const constructed = (layer: Bare): Bare =>
  layer.role === undefined && layer.type !== "points" && layer.type !== "scatter" ? { ...layer, role: "construction" } : layer;

/** A layer is told by its equation, and by what the legend calls it where these are words of its own. */
function labelled(layer: Bare, { called }: Draft, { upward }: Letters): Bare {
  const equation = equationOf(layer, upward);
  const told = equation === undefined ? undefined : toldBy(equation);
  const name = called !== undefined && /^[\p{L}\s'’-]{2,40}$/u.test(called) ? called : undefined;
  const label = labelOf(told, name ?? (told === undefined ? called : undefined));
  return label ? { ...layer, label } : layer;
}

function labelOf(told: Message | undefined, name: string | undefined): Message | undefined {
  if (!told) return name ? { key: "plotting-code.named", params: { name } } : undefined;
  return name ? { key: `${told.key}-named`, params: { ...told.params, name } } : told;
}

/** An equation; of a function by cases its cases; undefined where there are cases within it, which no line of text can tell. */
function toldBy(equation: MathJson): Message | undefined {
  const [left, right] = operandsOf(equation) as [MathJson, MathJson];
  const cases = headOf(right) === "Which" ? operandsOf(right) : [];
  if ([left, ...(cases.length > 0 ? cases : [right])].some(hasCases)) return undefined;
  if (cases.length === 0) return { key: "plotting-code.curve", params: { function: expressionOf(equation) } };
  const told = cases.flatMap((condition, index): Message[] => {
    if (index % 2 === 1) return [];
    const value = expressionOf(cases[index + 1] as MathJson);
    if (condition === "True") return [{ key: "plotting-code.else", params: { value } }];
    return [{ key: "plotting-code.case", params: { value, condition: expressionOf(condition) } }];
  });
  return { key: "plotting-code.cases", params: { left: expressionOf(left), cases: told } };
}

const hasCases = (json: MathJson): boolean => headOf(json) === "Which" || operandsOf(json).some(hasCases);

function equationOf(layer: Bare, upward: string): MathJson | undefined {
  if (layer.type === "curve") return apply("Equal", upward, layer.y.json);
  if (layer.type === "implicit") return layer.relation.json;
  if (layer.type === "polar") return apply("Equal", "r", layer.r.json);
  if (layer.type === "surface") return apply("Equal", "z", layer.z.json);
  return undefined;
}
