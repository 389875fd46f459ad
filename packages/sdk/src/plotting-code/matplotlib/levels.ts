import type { Expression, MathJson } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { named, needed } from "../running/arguments.ts";
import { membersToVisit } from "../running/loop.ts";
import type { Call } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import type { Axis } from "../values/axis.ts";
import { asArray, elementwise, numericOf } from "../values/elementwise.ts";
import { type Numeric, nothing, type Value } from "../values/value.ts";
import { extentOf, overOf } from "./drafts.ts";
import { checkDrawable } from "./plot.ts";
import type { Bare, Draft, Panel } from "./sheet.ts";
import { looks } from "./style.ts";

type Drawing = (call: Call, panel: Panel) => Value;

/** A function of two letters on a grid. */
interface Plane {
  readonly column: Axis;
  readonly row: Axis;
  readonly z: MathJson;
}

function planeOf(values: readonly (Value | undefined)[]): Plane {
  const [x, y, z] = values.map((value) => numericOf(needed(value)));
  if (!x || !y || !z) throw new Unclear("too-few");
  const [column, row] = [own(x), own(y)];
  const isGrid = z.axes.length === 2 && z.axes.every((axis) => axis === column || axis === row);
  if (!column || !row || column === row || !isGrid || z.where !== undefined) throw new Unclear("shape");
  checkDrawable([z.formula], [column, row]);
  return { column, row, z: z.formula };
}

const own = (value: Numeric): Axis | undefined => value.axes.find(({ symbol }) => symbol === value.formula);

/** The lines on which a function has one value: an equation for each value given, else the surface by its level curves. */
const contour: Drawing = (call, panel) => {
  const options = new Set([...looks, "levels"]);
  const { x, y, z, levels: fourth } = named(call, ["x", "y", "z", "levels"], options);
  if (panel.projection !== "plane") throw new Unclear("projection", { name: call.name });
  if (z === undefined) throw new Unclear("too-few");
  const plane = planeOf([x, y, z]);
  const levels = fourth ?? call.options.get("levels");
  const isCount = levels === undefined || (levels.type === "numeric" && levels.axes.length === 0);
  const isFilled = call.name.endsWith("contourf");
  const values = isCount ? [] : membersToVisit(asArray(levels)).map((level) => numericOf(level).formula);
  if (isFilled && !isCount && values.length < 4) throw new Unclear("filled-levels");
  const isSurface = isCount || isFilled || values.length > 12;
  drawOver(call, panel, plane, (put, { across, upward }) =>
    isSurface
      ? [
          {
            type: "surface",
            z: put(plane.z),
            variables: [across, upward],
            over: [overOf(plane.column, put), overOf(plane.row, put)],
          },
        ]
      : values.map((level) => ({ type: "implicit", role: "main", relation: expressionOf(["Equal", put(plane.z).json, level]) })),
  );
  return nothing;
};

type Letters = Parameters<Draft["make"]>[0];

function drawOver(
  call: Call,
  panel: Panel,
  { column, row }: Plane,
  make: (put: (formula: MathJson) => Expression, letters: Letters) => Bare[],
): void {
  call.machine.sheet.draw(panel, {
    over: { x: extentOf(column), y: extentOf(row) },
    make: (letters) => {
      const names = new Map([
        [column, letters.across],
        [row, letters.upward],
      ]);
      return make((formula) => letters.put(formula, names), letters);
    },
  });
}

/** z = f(x, y) over a rectangle, or a surface by two parameters where x and y are formulas too. */
const surface: Drawing = (call, panel) => {
  const { X, Y, Z } = named(call, ["X", "Y", "Z"], looks);
  if (panel.projection !== "space") throw new Unclear("projection", { name: call.name });
  const given = [X, Y, Z].map((value) => numericOf(needed(value)));
  const parts = [0, 1, 2].map((index) => elementwise(given, (formulas) => formulas[index] as MathJson) as Numeric);
  const [first, second, third] = parts as [Numeric, Numeric, Numeric];
  const [column, row] = [own(first), own(second)];
  if (column && row && column !== row) {
    const plane = planeOf([first, second, third]);
    drawOver(call, panel, plane, (put, { across, upward }) => [
      { type: "surface", z: put(plane.z), variables: [across, upward], over: [overOf(column, put), overOf(row, put)] },
    ]);
    return nothing;
  }
  const [u, v, ...more] = first.axes;
  if (!u || !v || more.length > 0) throw new Unclear("shape");
  checkDrawable(
    parts.map(({ formula }) => formula),
    [u, v],
  );
  call.machine.sheet.draw(panel, {
    make: (letters) => {
      const names = new Map([
        [u, "u"],
        [v, "v"],
      ]);
      const put = (formula: MathJson) => letters.put(formula, names);
      const [px, py, pz] = parts.map(({ formula }) => put(formula));
      if (!px || !py || !pz) return [];
      return [
        { type: "parametric-surface", x: px, y: py, z: pz, parameters: ["u", "v"], over: [overOf(u, put), overOf(v, put)] },
      ];
    },
  });
  return nothing;
};

export const levels: Readonly<Record<string, Drawing>> = {
  contour,
  contourf: contour,
  plot_surface: surface,
  plot_wireframe: surface,
};
