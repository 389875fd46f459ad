import type { MathJson } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { freeLetters, mentions } from "../../expression/mathjson.ts";
import { fewSamples } from "../limits.ts";
import { needed, textIn } from "../running/arguments.ts";
import type { Call } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import type { Axis } from "../values/axis.ts";
import { asArray, elementwise } from "../values/elementwise.ts";
import { lengthOf, numbersOf, writtenOut } from "../values/explicit.ts";
import { decimalOf, difference, notANumber, quotient } from "../values/formula.ts";
import { type Artist, type Items, itemsOf, type Numeric, numberValue, type Value } from "../values/value.ts";
import { curveLetter, extentOf, graphOf, overOf, place, role } from "./drafts.ts";
import { isAffine, onOwnAxis } from "./own-axis.ts";
import type { Bare, Draft, Panel } from "./sheet.ts";
import { looks, type Style, styleOf, styleWith } from "./style.ts";
import { plainWords } from "./words.ts";

/** More dots than this are data, and not points with coordinates of their own. */
const mostPoints = 12;
/** More straight lines than this are one path. */
const mostSegments = 40;

/** plt.plot: curves, or points with lines between them. */
export function plot(call: Call, panel: Panel): Value {
  for (const option of call.options.keys()) if (!looks.has(option) || option === "drawstyle") throw unknownOption(call, option);
  const count = panel.projection === "space" ? 3 : 2;
  const { sheet } = call.machine;
  const called = textIn(call.options.get("label"));
  const lines = groupsOf(call.values, count).map(({ values, format }): Artist => {
    const style = styleWith(format, call.options);
    const draftsFor = (given: readonly Value[]): Draft[] => {
      const drafts =
        panel.projection === "space" ? draftsInSpace(given, style) : draftsOf(given, style, panel.projection === "polar");
      const words = called ? { called: plainWords(called) } : {};
      return drafts.map((draft) => sheet.drafted({ ...draft, isDashed: style.isDashed, ...words }));
    };
    const drafts = draftsFor(values);
    panel.drafts.push(...drafts);
    const whole = values.length === 1 ? [placesOf(values[0] as Value), values[0] as Value] : values;
    return { type: "artist", panel, drafts, texts: [], line: { values: whole, draftsOf: draftsFor } };
  });
  panel.lines.push(...lines);
  return itemsOf(lines);
}

const unknownOption = ({ name }: Call, option: string): Unclear => new Unclear("option", { name, option });

interface Group {
  values: Value[];
  format: Style | undefined;
}

/** x, y, "format" again and again; y alone may stand last. */
function groupsOf(values: readonly Value[], count: number): Group[] {
  const groups: Group[] = [];
  let open: Value[] = [];
  for (const value of values) {
    if (value.type === "text") {
      const format = styleOf(value.text);
      if (!format) throw new Unclear("format", { text: value.text });
      const last = open.length > 0 ? { values: open, format } : undefined;
      if (!last) throw new Unclear("too-few");
      groups.push(last);
      open = [];
    } else {
      if (open.length === count) {
        groups.push({ values: open, format: undefined });
        open = [];
      }
      open.push(asArray(needed(value)));
    }
  }
  if (open.length > 0) groups.push({ values: open, format: undefined });
  if (groups.length === 0) throw new Unclear("too-few");
  return groups;
}

type BareDraft = Omit<Draft, "line">;

function draftsOf(values: readonly Value[], style: Style, isPolar: boolean): BareDraft[] {
  const [x, y] = values.length === 1 ? [placesOf(values[0] as Value), values[0] as Value] : (values as [Value, Value]);
  const curve = style.hasLine && x.type === "numeric" && y.type === "numeric" ? curveOf(x, y, isPolar) : undefined;
  if (curve) return style.hasDots ? [curve, dotsAt(placesIn([x, y]), style, [x, y])] : [curve];
  if (isPolar) throw new Unclear("polar-places");
  return dotsAndLines([x, y], style);
}

/** 0, 1, 2, … beside what is plotted alone. */
function placesOf(y: Value): Value {
  if (y.type === "numeric" && y.axes.length === 1) {
    const [axis] = y.axes as [Axis];
    return { ...y, formula: quotient(difference(axis.symbol, axis.from), axis.step) };
  }
  return itemsOf(
    Array.from({ length: lengthOf(y) }, (_, index) => numberValue(index)),
    true,
  );
}

/** A graph where x is the array itself, else a curve that runs by it; undefined where the samples are what is meant. */
function curveOf(x: Numeric, y: Numeric, isPolar: boolean): BareDraft | undefined {
  if (x.axes.length !== 1 && y.axes.length !== 1) return undefined;
  const pair = [x, y].map((value) => elementwise([x, y], ([a, b]) => (value === x ? a : b) as MathJson) as Numeric);
  const [across, upward] = pair as [Numeric, Numeric];
  const [axis] = across.axes as [Axis];
  if (x.axes.length === 0 || y.axes.length === 0) throw new Unclear("lengths");
  checkDrawable([across.formula, upward.formula], [axis]);
  const isStraight = [across, upward].every(({ formula }) => isAffine(formula, axis));
  if (axis.count < fewSamples && !isStraight) return undefined;
  const own = isPolar || upward.where !== undefined ? undefined : onOwnAxis(across, [upward.formula]);
  const [height] = own?.formulas ?? [];
  if (own && height !== undefined && own.axis !== axis) {
    const make = graphOf(own.axis, height, undefined);
    return { graph: own.axis, over: { x: extentOf(own.axis) }, make: (letters) => [make(letters)] };
  }
  const isGraph = across.formula === axis.symbol;
  if (isPolar) {
    if (!isGraph || upward.where !== undefined) throw new Unclear("polar-places");
    return { make: (letters) => [polarOf(axis, upward.formula, letters)] };
  }
  if (isGraph) {
    const make = graphOf(axis, upward.formula, upward.where);
    return { graph: axis, over: { x: extentOf(axis) }, make: (letters) => [make(letters)] };
  }
  if (upward.where !== undefined) throw new Unclear("shape");
  return { make: (letters) => [parametricOf(axis, across.formula, upward.formula, letters)] };
}

type LettersOf = Parameters<Draft["make"]>[0];

function polarOf(axis: Axis, r: MathJson, letters: LettersOf): Bare {
  const angle = "theta";
  return { type: "polar", r: letters.put(r, new Map([[axis, angle]])), angle, over: overOf(axis, letters.put) };
}

function parametricOf(axis: Axis, x: MathJson, y: MathJson, letters: LettersOf): Bare {
  const parameter = curveLetter(axis);
  const own = new Map([[axis, parameter]]);
  return { type: "parametric", x: letters.put(x, own), y: letters.put(y, own), parameter, over: overOf(axis, letters.put) };
}

/** @throws Unclear for a formula with letters of no axis, or nan in it, or an operation that cannot be computed. */
export function checkDrawable(formulas: readonly MathJson[], axes: readonly Axis[]): void {
  const symbols = axes.map(({ symbol }) => symbol);
  for (const formula of formulas) {
    if (mentions(formula, notANumber) || freeLetters(formula).some((letter) => !symbols.includes(letter)))
      throw new Unclear("no-number");
    try {
      compile(formula, symbols);
    } catch {
      throw new Unclear("not-drawable");
    }
  }
}

/** All coordinates of places that are written out. */
export function placesIn(values: readonly Value[]): MathJson[][] {
  const lists = values.map((value): Items => {
    if (value.type === "items") return value;
    if (value.type !== "numeric") throw new Unclear("shape");
    return value.axes.length === 0 ? itemsOf([value]) : writtenOut(value);
  });
  const length = lists[0]?.items.length ?? 0;
  if (lists.some(({ items }) => items.length !== length)) throw new Unclear("lengths");
  return Array.from({ length }, (_, index) =>
    lists.map(({ items }) => {
      const item = items[index];
      if (item?.type !== "numeric" || item.axes.length > 0) throw new Unclear("shape");
      if (item.formula !== notANumber) checkDrawable([item.formula], []);
      return item.formula;
    }),
  );
}

function dotsAndLines(values: readonly Value[], style: Style): BareDraft[] {
  const places = placesIn(values);
  const drafts: BareDraft[] = [];
  if (style.hasLine && places.length > 1) drafts.push(pathThrough(places, style.isDashed));
  if (style.hasDots || places.length === 1) drafts.push(dotsAt(places, style, values));
  return drafts;
}

const isPlace = (coordinates: readonly MathJson[]): boolean =>
  coordinates.every((coordinate) => coordinate !== notANumber && Number.isFinite(decimalOf(coordinate)));

const isSamePlace = (one: readonly MathJson[], other: readonly MathJson[]): boolean =>
  one.every((coordinate, index) => decimalOf(coordinate) === decimalOf(other[index] ?? 0));

/** Straight lines from place to place; where one is missing they break off. */
export function pathThrough(places: readonly (readonly MathJson[])[], isDashed: boolean): BareDraft {
  const pairs = places.slice(1).flatMap((to, index) => {
    const from = places[index] as readonly MathJson[];
    return isPlace(from) && isPlace(to) && !isSamePlace(from, to) ? [[from, to] as const] : [];
  });
  if (pairs.length <= mostSegments)
    return { make: () => pairs.map(([from, to]) => ({ type: "segment", from: place(from), to: place(to), ...role(isDashed) })) };
  const runs = runsOf(places);
  if (runs.length > mostSegments) throw new Unclear("too-long");
  return {
    make: () =>
      runs.map((run) => {
        const column = (index: number): number[] => run.map((coordinates) => decimalOf(coordinates[index] ?? 0));
        // No time passes along it: nothing moves.
        const samples = {
          t: run.map(() => 0),
          x: column(0),
          y: column(1),
          ...((run[0]?.length ?? 0) > 2 ? { z: column(2) } : {}),
        };
        return { type: "trajectory", samples };
      }),
  };
}

/** The places between those that are missing. */
function runsOf(places: readonly (readonly MathJson[])[]): (readonly MathJson[])[][] {
  const runs: (readonly MathJson[])[][] = [[]];
  for (const each of places) {
    if (isPlace(each)) runs.at(-1)?.push(each);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 1);
}

/** Some points with their exact coordinates, or many as data. */
export function dotsAt(
  places: readonly (readonly MathJson[])[],
  { isOpen = false }: Style,
  values: readonly Value[] = [],
): BareDraft {
  const seen = places.filter(isPlace);
  if (seen.length === 0) throw new Unclear("no-number");
  if (seen.length <= mostPoints || (places[0]?.length ?? 0) > 2) {
    const points = seen.map((coordinates) => {
      const [x, y, z] = place(coordinates);
      return { x, y, ...(z && { z }), ...(isOpen ? { open: true as const } : {}) };
    });
    return { make: () => [{ type: "points", points }] };
  }
  const columns = values.length === 2 && values.every(({ type }) => type === "numeric") ? values.map(numbersOf) : undefined;
  const [x, y] = columns ?? [
    seen.map(([first]) => decimalOf(first as MathJson)),
    seen.map(([, second]) => decimalOf(second as MathJson)),
  ];
  return { make: () => [{ type: "scatter", samples: { x: x as number[], y: y as number[] } }] };
}

function draftsInSpace(values: readonly Value[], style: Style): BareDraft[] {
  if (values.length !== 3) throw new Unclear("too-few");
  const isCurve = !style.hasDots && style.hasLine && values.every(({ type }) => type === "numeric");
  const parts = isCurve ? (values as Numeric[]) : [];
  const long = parts.filter(({ axes }) => axes.length > 0);
  if (isCurve && long.length === 3 && parts.every(({ where }) => where === undefined)) {
    const joined = [0, 1, 2].map((index) => elementwise(parts, (formulas) => formulas[index] as MathJson) as Numeric);
    const [axis, ...more] = joined[0]?.axes ?? [];
    if (!axis || more.length > 0) throw new Unclear("shape");
    checkDrawable(
      joined.map(({ formula }) => formula),
      [axis],
    );
    if (axis.count >= fewSamples)
      return [
        {
          make: (letters) => {
            const own = new Map([[axis, curveLetter(axis)]]);
            const [x, y, z] = joined.map(({ formula }) => letters.put(formula, own));
            if (!x || !y || !z) return [];
            return [{ type: "space-curve", x, y, z, parameter: curveLetter(axis), over: overOf(axis, letters.put) }];
          },
        },
      ];
  }
  return dotsAndLines(values, style);
}
