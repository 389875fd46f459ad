import type { PlotMark, PlotSpec } from "@math-viz/sdk";
import { arrow, dot, line, type Markish, ruleX, ruleY, text, vector } from "@observablehq/plot";
import { byFirstPlace, writePath } from "./long-lines.ts";

type MakeMark = (data: ArrayLike<undefined>, options: Record<string, unknown>) => Markish;

/** The marks that figures are drawn with, by the name they have in Observable Plot. Named imports, so that a bundle holds no others. */
const marks: Readonly<Record<string, MakeMark>> = { arrow, dot, line, ruleX, ruleY, text, vector };

/** Options that may name a column; every other option is passed on as it is. */
const channels: ReadonlySet<string> = new Set(
  "x y z x1 y1 x2 y2 r rotate text title href fill fillOpacity stroke strokeOpacity strokeWidth opacity fontSize symbol ariaLabel".split(
    " ",
  ),
);

/** Which of the options that only a reader with a pointer sees are kept. */
export interface Shown {
  readonly tip: boolean;
  readonly title: boolean;
}

/** Done to the node of each mark once it is drawn. */
export type AfterRender = (node: SVGElement, mark: PlotMark) => void;

/**
 * A mark of a specification as a mark of Observable Plot.
 *
 * @throws TypeError for a mark that figures are not drawn with, for columns of unequal length and for options that hold no plain data.
 */
export function toPlotMark(mark: PlotMark, chart: PlotSpec["options"], shown: Shown, afterRender: AfterRender): Markish {
  const make = Object.hasOwn(marks, mark.mark) ? marks[mark.mark] : undefined;
  if (!make) throw new TypeError(`unknown mark ${mark.mark}; known marks: ${Object.keys(marks).join(", ")}`);
  const length = lengthOf(mark);
  const first = byFirstPlace(mark, chart);
  return make({ length: first ? 1 : length } as ArrayLike<undefined>, {
    ...withColumns(mark.options, first ?? mark.data ?? {}, shown),
    render: renderWith((node, scales) => {
      if (first) writePath(node, mark, chart, scales);
      afterRender(node, mark);
    }),
  });
}

function lengthOf({ mark, data = {} }: PlotMark): number {
  const lengths = new Set(Object.values(data).map((column) => column.length));
  if (lengths.size > 1) throw new TypeError(`columns of ${mark} have different lengths: ${[...lengths].join(", ")}`);
  const [length = 0] = lengths;
  return length;
}

function withColumns(
  options: PlotMark["options"],
  columns: NonNullable<PlotMark["data"]>,
  shown: Shown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options)
      .filter(([name]) => shown[name as keyof Shown] ?? true)
      .map(([name, value]) => {
        const column =
          channels.has(name) && typeof value === "string" && Object.hasOwn(columns, value) ? columns[value] : undefined;
        return [name, column ?? value];
      }),
  );
}

type RenderMark = (...parts: unknown[]) => SVGElement | null;
type Scales = Parameters<typeof writePath>[3];

/** Observable Plot calls this in place of a mark's own rendering, which it passes on behind the five arguments of that; the second are the scales. */
function renderWith(afterRender: (node: SVGElement, scales: Scales) => void): RenderMark {
  return (...parts) => {
    const node = (parts[5] as RenderMark)(...parts.slice(0, 5));
    if (node) afterRender(node, parts[1] as Scales);
    return node;
  };
}
