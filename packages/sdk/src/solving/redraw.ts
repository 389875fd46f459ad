import type { Expression, Figure, Layer, MathJson, Problem, View } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { freeLetters, headOf, isSymbol, operandsOf, sameTree } from "../expression/mathjson.ts";
import { chooseView } from "../figure/view/choose-view.ts";
import { viewInWindow } from "../figure/view/view-in-window.ts";
import { withParameters } from "../figure/with-parameters.ts";
import type { FigureChange } from "../problem/follow-up/edits/edited.ts";
import { withoutOnes, withValues } from "../problem/with-values.ts";

/** What becomes of a picture in a conversation. */
export interface Redraw {
  layers(layers: readonly Layer[]): Layer[];
  view(view: View, layers: readonly Layer[]): View;
}

/**
 * A picture that goes on from another: the curves that were changed stay to be seen as they were before, thin and marked as that, and what stood beside
 * the curve that is studied is there again. Of what had been changed earlier nothing stays, so that a long conversation draws no more than a short one.
 * Where only another part is looked at, the picture stays as it was.
 */
export function redrawing(problem: Problem, change: FigureChange | undefined, figures: readonly Figure[]): Redraw {
  const former = figures[0];
  // As they were seen, with the values of their sliders.
  const [old, kept] = [
    former?.parameters ? withParameters(former).layers.map(asWritten) : (former?.layers ?? []),
    former?.layers.filter(({ id }) => id.startsWith(prefix)) ?? [],
  ];
  const window = change?.window;
  const before = change?.before ? layersBefore(change.before, old) : window ? kept : [];
  const valued = withValues(problem);
  const beside = layersBeside(valued);
  return {
    layers: (layers) => {
      const own = layers.length > 0 ? layers : curvesAlone(valued);
      return own.length === 0 && beside.length === 0 ? [] : [...own, ...beside, ...before];
    },
    view: (view, layers) => {
      if (window) return viewInWindow(former?.view ?? view, layers, window);
      if (before.length === 0 || view.z || layers.some(({ type }) => type === "number-line")) return view;
      const isBefore = new Set(before.map(({ id }) => id));
      return around(
        chooseView(layers.filter(({ id }) => !isBefore.has(id))),
        chooseView(old.filter(({ id }) => !id.startsWith(prefix))),
      );
    },
  };
}

/** Both windows in one. */
const around = (one: View, other: View): View => ({
  ...one,
  x: [Math.min(one.x[0], other.x[0]), Math.max(one.x[1], other.x[1])],
  y: [Math.min(one.y[0], other.y[0]), Math.max(one.y[1], other.y[1])],
});

/** Curves of which nothing but their equation is known are drawn by it. */
const curvesAlone = ({ kind, given }: Problem): Layer[] =>
  /^(conic|geometry)\./.test(kind)
    ? given.flatMap(({ json }, index): Layer[] => {
        const [name, equation] = operandsOf(json);
        const isCurve = headOf(json) === "Colon" && equation !== undefined && headOf(equation) === "Equal";
        return isCurve ? [layerOf(expressionOf(equation), typeof name === "string" ? name : `curve-${index + 1}`)] : [];
      })
    : [];

const prefix = "before";
type DrawnCurve = Extract<Layer, { type: "curve" | "implicit" | "parametric" | "polar" }>;

const isCurve = (layer: Layer): layer is DrawnCurve =>
  ["curve", "implicit", "parametric", "polar"].includes(layer.type) &&
  (layer.role === undefined || layer.role === "main") &&
  !layer.id.startsWith(prefix);

/** A graph with the numbers of sliders in its formula, as one writes it. */
const asWritten = (layer: Layer): Layer =>
  layer.type === "curve" ? { ...layer, y: expressionOf(withoutOnes(layer.y.json)) } : layer;

/** The layers of the curves with these equations. Where a figure has one curve, it is the one. */
function layersBefore(equations: readonly MathJson[], layers: readonly Layer[]): Layer[] {
  const curves = layers.filter(isCurve);
  return equations.flatMap((equation, index): Layer[] => {
    const layer = curves.find((curve) => draws(curve, equation)) ?? (curves.length === 1 ? curves[0] : undefined);
    if (!layer) return [];
    const { drag: _, ...rest } = layer;
    const label = {
      key: "label.before",
      params: { formula: draws(layer, equation) ? expressionOf(equation) : formulaOf(layer, equation) },
    };
    return [{ ...rest, id: index === 0 ? prefix : `${prefix}-${index + 1}`, role: "construction", label }];
  });
}

function draws(layer: DrawnCurve, equation: MathJson): boolean {
  if (layer.type === "implicit") return sameTree(layer.relation.json, equation);
  return layer.type === "curve" && sameTree(layer.y.json, operandsOf(equation)[1] ?? 0);
}

/** A parameter may have had its value put in. */
const formulaOf = (layer: DrawnCurve, equation: MathJson): Expression =>
  layer.type === "implicit"
    ? layer.relation
    : layer.type === "curve"
      ? expressionOf(["Equal", operandsOf(equation)[0] as MathJson, layer.y.json])
      : expressionOf(equation);

/** The curves beside the one that is studied. */
function layersBeside({ kind, given }: Problem): Layer[] {
  return kind.startsWith("function.") ? given.slice(1).map((equation, index) => layerOf(equation, `added-${index + 1}`)) : [];
}

function layerOf(equation: Expression, id: string): Layer {
  const [left, right] = operandsOf(equation.json) as [MathJson, MathJson];
  const label = { key: "label.curve", params: { equation } };
  const isGraph = headOf(equation.json) === "Equal" && (left === "y" || isCallOfX(left)) && !freeLetters(right).includes("y");
  return isGraph
    ? { id, type: "curve", y: expressionOf(right), variable: "x", role: "main", label }
    : { id, type: "implicit", relation: equation, role: "main", label };
}

const isCallOfX = (json: MathJson): boolean =>
  !isSymbol(json) && /^[A-Za-z]$/.test(headOf(json) ?? "") && operandsOf(json)[0] === "x";
