import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Goal, MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, isSymbol, mapTree, operandsOf } from "../../../expression/mathjson.ts";
import { leibnizForm, slopeOf } from "../../../verification/answers/differential/leibniz-form.ts";

export { slopeOf };

/** y or one of its derivatives at a place: y(0) = 1, y′(0) = 2. */
export interface InitialCondition {
  readonly order: number;
  readonly at: MathJson;
  readonly value: MathJson;
}

/** An ordinary differential equation for one unknown function, with the conditions it has to meet. */
export interface DifferentialEquation {
  readonly y: string;
  readonly x: string;
  readonly order: number;
  /** The equation with dy/dx for y′, y′(x) and ẏ, and y for y(x). */
  readonly equation: MathJson;
  /** Whether the question writes it so. */
  readonly isLeibniz: boolean;
  /** left − right, with letters for y′, y″ …: `slots[k]` is the letter of the k-th derivative, slots[0] that of y. */
  readonly formula: MathJson;
  readonly slots: readonly string[];
  readonly conditions: readonly InitialCondition[];
}

const tasks: ReadonlySet<string> = new Set(["general-solution", "particular-solution"]);

/** The goal as a differential equation; undefined for every other goal. Each goal is read once. */
export function differentialEquation(goal: Goal): DifferentialEquation | undefined {
  if (!tasks.has(goal.task)) return undefined;
  const known = readings.get(goal.expression);
  if (known) return known.found;
  const found = read(goal);
  readings.set(goal.expression, { found });
  return found;
}

const readings = new WeakMap<Goal["expression"], { found: DifferentialEquation | undefined }>();

function read(goal: Goal): DifferentialEquation | undefined {
  const form = leibnizForm(goal);
  if (!form) return undefined;
  const { y, x, order, equation, conditions } = form;
  const [left = 0, right = 0] = operandsOf(equation);
  const slots = Array.from({ length: order + 1 }, (_, k) => (k === 0 ? y : `slope_${k}`));
  const formula = mapTree(apply("Subtract", left, right), (part) => {
    const [first, ...letters] = operandsOf(part);
    return headOf(part) === "Differentiate" && first === y && letters.every((letter) => letter === x)
      ? (slots[letters.length] as string)
      : part;
  });
  const others = freeLetters(formula).some((letter) => letter.startsWith("C_") || letter === "C");
  if (others) return undefined;
  return { y, x, order, equation, isLeibniz: form.isLeibniz, formula, slots, conditions };
}

/** a₀(x)y + a₁(x)y′ + … = right. */
export interface LinearForm {
  readonly coefficients: readonly MathJson[];
  readonly right: MathJson;
}

/** The equation in this form; undefined where it is not linear in y and its derivatives. */
export const linearForm = remembered(readLinearForm);

/** The right side of y′ = h(x, y), where the equation of first order is linear in y′. */
export const solvedForSlope = remembered(readSlope);

/** What a function says of an equation, worked out once: each method asks the same before one is chosen. */
export function remembered<T>(read: (ode: DifferentialEquation) => T | undefined): (ode: DifferentialEquation) => T | undefined {
  const known = new WeakMap<DifferentialEquation, { value: T | undefined }>();
  return (ode) => {
    const found = known.get(ode) ?? { value: read(ode) };
    known.set(ode, found);
    return found.value;
  };
}

function readLinearForm({ formula, slots, x }: DifferentialEquation): LinearForm | undefined {
  const coefficients: MathJson[] = [];
  for (const slot of slots) {
    const derived = differentiate(formula, slot);
    const coefficient = derived === undefined ? undefined : simplify(derived);
    if (coefficient === undefined || freeLetters(coefficient).some((letter) => slots.includes(letter))) return undefined;
    coefficients.push(coefficient);
  }
  const rest = mapTree(formula, (part) => (isSymbol(part) && slots.includes(part) ? 0 : part));
  const right = simplify(apply("Negate", rest));
  return freeLetters(right).every((letter) => letter === x || !slots.includes(letter)) ? { coefficients, right } : undefined;
}

function readSlope({ formula, slots, order }: DifferentialEquation): MathJson | undefined {
  const slope = slots[1];
  if (order !== 1 || slope === undefined) return undefined;
  const derived = differentiate(formula, slope);
  if (derived === undefined || freeLetters(derived).includes(slope)) return undefined;
  const rest = mapTree(formula, (part) => (part === slope ? 0 : part));
  return simplify(apply("Negate", apply("Divide", rest, derived)));
}

/** The names of the constants of integration: C for one, C_1, C_2 … for several. */
export const constantNames = (count: number): string[] =>
  count === 1 ? ["C"] : Array.from({ length: count }, (_, index) => `C_${index + 1}`);
