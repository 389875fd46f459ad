import { decided } from "../../limits/exact/context.ts";
import { derivative } from "../../limits/exact/derivative.ts";
import type { Factor, Form } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { divide, multiply } from "../../limits/exact/powers.ts";
import { isZero, withoutSquaredSines } from "../../limits/exact/zero.ts";
import * as Q from "../../rational.ts";
import { dependsOn } from "../line/polynomial.ts";
import { type Integration, letterKernel, split } from "./integration.ts";

/** So many products are tried at once. */
const mostCandidates = 28;

/**
 * Undetermined coefficients: the integrand as the derivative of a sum of multiples of products like those it consists of, as in
 * ∫ eˣ(ln x + 1/x) = eˣ ln x. (A small part of the parallel method of Risch and Norman.)
 */
export function throughAnsatz(form: Form, integration: Integration): Form | undefined {
  const { letter } = integration;
  const candidates = candidatesFor(form, integration);
  const slopes: Form[] = [];
  const kept: Form[] = [];
  for (const candidate of candidates) {
    const slope = decided(() => withoutSquaredSines(derivative(candidate, letter, integration), integration));
    if (!slope || slope.length === 0 || slope.length > 60) continue;
    kept.push(candidate);
    slopes.push(slope);
  }
  const solution = solve(slopes, withoutSquaredSines(form, integration), integration);
  return solution && K.add(...kept.map((candidate, index) => multiply(solution[index] ?? K.zero, candidate, integration)));
}

/** The products of the integrand, and those with one power of x, of a divisor or of a function more. */
function candidatesFor(form: Form, integration: Integration): Form[] {
  const { letter } = integration;
  const x: Factor = { kernel: letterKernel(letter), exponent: Q.one };
  const found = new Map<string, Form>();
  const note = (factors: readonly Factor[]): void => {
    if (factors.length === 0) return;
    const candidate: Form = [K.termOf(Q.one, factors)];
    if (K.mentionsLetter(candidate, letter)) found.set(K.formKey(candidate), candidate);
  };
  for (const term of form) {
    const { moving } = split(term, letter);
    note(moving);
    note(K.mergeFactors(moving, [x]));
    for (const { kernel, exponent } of moving)
      if (Q.signOf(exponent) < 0 && kernel.kind !== "exp") note(K.mergeFactors(moving, [{ kernel, exponent: Q.one }]));
  }
  return [...found.values()].slice(0, mostCandidates);
}

/** Numbers c with Σ cᵢ columnᵢ = target, coefficient by coefficient: Gauss's algorithm. Those that are free are 0. */
function solve(columns: readonly Form[], target: Form, integration: Integration): Form[] | undefined {
  const rows = new Map<string, Form[]>();
  const enter = (form: Form, column: number): void => {
    for (const term of form) {
      const moving = term.factors.filter(({ kernel }) => dependsOn(kernel, integration.letter));
      const still = term.factors.filter(({ kernel }) => !dependsOn(kernel, integration.letter));
      const key = K.termOf(Q.one, moving).key;
      const row = rows.get(key) ?? Array.from({ length: columns.length + 1 }, () => K.zero);
      row[column] = K.add(row[column] ?? K.zero, [K.termOf(term.coefficient, still)]);
      rows.set(key, row);
    }
  };
  columns.forEach(enter);
  enter(target, columns.length);
  return eliminate([...rows.values()], columns.length, integration);
}

function eliminate(rows: Form[][], width: number, integration: Integration): Form[] | undefined {
  const pivots: number[] = [];
  let top = 0;
  for (let column = 0; column < width; column++) {
    const index = rows.findIndex((row, at) => at >= top && !isZero(row[column] as Form, integration));
    const pivot = rows[index];
    if (!pivot) continue;
    [rows[index], rows[top]] = [rows[top] as Form[], pivot];
    const scaled = pivot.map((entry) => divide(entry, pivot[column] as Form, integration));
    rows[top] = scaled;
    rows.forEach((row, at) => {
      const factor = row[column] as Form;
      if (at === top || factor.length === 0) return;
      rows[at] = row.map((entry, place) => K.subtract(entry, multiply(factor, scaled[place] as Form, integration)));
    });
    pivots.push(column);
    top += 1;
  }
  if (rows.slice(top).some((row) => !isZero(row[width] as Form, integration))) return undefined;
  const solution: Form[] = Array.from({ length: width }, () => K.zero);
  pivots.forEach((column, row) => {
    solution[column] = (rows[row] as Form[])[width] as Form;
  });
  return solution;
}
