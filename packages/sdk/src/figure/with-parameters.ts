import type { Expression, Figure, Layer, MathJson } from "../contract.ts";
import { FigureError } from "../errors/figure-error.ts";
import { expressionOf } from "../expression/expression.ts";
import { mentions, substitute } from "../expression/mathjson.ts";
import { problem } from "./problem.ts";
import { reckoned } from "./reckoned.ts";

/** Numbers for the parameters of a figure, by their names: where its sliders stand. */
export type ParameterNumbers = Readonly<Record<string, number>>;

/**
 * The figure with numbers in the place of its parameters: those of `values`, else their own. Its words stay as they are, so that a slider changes
 * what is drawn and not what it is called.
 *
 * @throws FigureError for a value that is no number, or of a name that is no parameter of the figure.
 */
export function withParameters(figure: Figure, values: ParameterNumbers = {}): Figure {
  const { parameters = [], ...rest } = figure;
  const strange = Object.keys(values).find((name) => !parameters.some((parameter) => parameter.name === name));
  if (strange !== undefined)
    throw new FigureError(
      `${strange} is no parameter of the figure`,
      undefined,
      problem("figure-error.no-parameter", { name: strange }),
    );
  if (parameters.length === 0) return figure;
  const numbers = parameters.map(({ name, value }): [string, MathJson] => {
    const number = values[name] ?? value;
    if (!Number.isFinite(number))
      throw new FigureError(
        `parameter ${name} is no number: ${number}`,
        undefined,
        problem("figure-error.parameter", { name, value: number }),
      );
    return [name, number];
  });
  const put = (expression: Expression): Expression =>
    numbers.some(([name]) => mentions(expression.json, name))
      ? expressionOf(reckoned(substitute(expression.json, Object.fromEntries(numbers))))
      : expression;
  return { ...rest, parameters, layers: rest.layers.map((layer) => inExpressions(layer, put)) };
}

/** A layer with each of its formulas made anew, wherever in it they stand; its label, its drag and its samples are none. */
function inExpressions(layer: Layer, make: (expression: Expression) => Expression): Layer {
  const kept = new Set(["label", "drag", "samples"]);
  return Object.fromEntries(
    Object.entries(layer).map(([name, value]) => [name, kept.has(name) ? value : inValue(value, make)]),
  ) as unknown as Layer;
}

function inValue(value: unknown, make: (expression: Expression) => Expression): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isExpression(value)) return make(value);
  if (Array.isArray(value)) return value.map((part) => inValue(part, make));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === "label" ? part : inValue(part, make)]));
}

const isExpression = (value: object): value is Expression => "latex" in value && "json" in value;
