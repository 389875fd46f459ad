import type { Layer, MathJson } from "../contract.ts";
import { headOf, isSymbol, operandsOf } from "../expression/mathjson.ts";
import { isFormula } from "../locale/say.ts";

/** The letters of the horizontal and the vertical axis. */
export interface AxisNames {
  readonly horizontal: string;
  readonly vertical: string;
}

export const usualNames: AxisNames = { horizontal: "x", vertical: "y" };

/** The letters that an equation may be written in: those of the axes, or x and y. */
export const possibleNames = (names: AxisNames): readonly AxisNames[] =>
  names.horizontal === usualNames.horizontal && names.vertical === usualNames.vertical ? [usualNames] : [names, usualNames];

/** x and y, or t and s where the first curve is the graph of s = t², or the two letters of a system. */
export function axisNamesOf(layers: readonly Layer[]): AxisNames {
  const states = statesOf(layers);
  if (states[0] !== undefined && states[1] !== undefined) return { horizontal: states[0], vertical: states[1] };
  if (states[0] !== undefined) return { horizontal: timeOf(layers), vertical: states[0] };
  const surface = layers.find((layer) => layer.type === "surface");
  if (surface) return { horizontal: surface.variables[0], vertical: surface.variables[1] };
  const curve = layers.find((layer) => layer.type === "curve");
  if (!curve) return usualNames;
  const written = curve.label?.params?.function;
  return { horizontal: curve.variable, vertical: (isFormula(written) && leftSide(written.json)) || usualNames.vertical };
}

/** The letters of the three axes of a figure in space. */
export type SpaceNames = readonly [x: string, y: string, z: string];

/** x, y and z, or the three letters of a system, or those of the first surface z = f(x, y). */
export function spaceNamesOf(layers: readonly Layer[]): SpaceNames {
  const [x, y, z] = statesOf(layers);
  if (x !== undefined && y !== undefined && z !== undefined) return [x, y, z];
  const surface = layers.find((layer) => layer.type === "surface");
  if (!surface) return ["x", "y", "z"];
  const written = surface.label?.params?.function;
  return [...surface.variables, (isFormula(written) && leftSide(written.json)) || "z"];
}

/** The letters of the first system that something moves by. */
const statesOf = (layers: readonly Layer[]): string[] => firstSystemIn(layers).flatMap((equation) => stateOf(equation) ?? []);

/** What they change with: the x of dy/dx, t where it is not named. */
export function timeOf(layers: readonly Layer[]): string {
  const left = operandsOf(firstSystemIn(layers)[0] ?? 0)[0] ?? 0;
  const named = headOf(left) === "Differentiate" ? operandsOf(left)[1] : undefined;
  return named !== undefined && isSymbol(named) ? named : "t";
}

function firstSystemIn(layers: readonly Layer[]): readonly MathJson[] {
  const [system = []] = layers.flatMap((layer) => systemOf(layer) ?? []);
  return system;
}

/** The equations that a trajectory was computed from, or that a field shows, as its label has them. */
function systemOf(layer: Layer): [readonly MathJson[]] | undefined {
  if (layer.type === "trajectory") return layer.system && [layer.system.map(({ json }) => json)];
  const written = layer.type === "field" ? layer.label?.params?.system : undefined;
  return isFormula(written) ? [operandsOf(written.json)] : undefined;
}

function leftSide(json: MathJson): string | undefined {
  const [left] = headOf(json) === "Equal" ? operandsOf(json) : [];
  return left !== undefined && isSymbol(left) ? left : undefined;
}

/** The letter whose rate of change an equation of a system gives. */
function stateOf(json: MathJson): string | undefined {
  const [left] = headOf(json) === "Equal" ? operandsOf(json) : [];
  const [letter] = left !== undefined && /^(Derivative|Differentiate)$/.test(headOf(left) ?? "") ? operandsOf(left) : [];
  return letter !== undefined && isSymbol(letter) ? letter : undefined;
}
