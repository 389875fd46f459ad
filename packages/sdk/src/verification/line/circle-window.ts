import type { Field } from "../../algebra/normal-form/field.ts";
import { always, join, type Statement } from "../statements/statement.ts";
import { type Circle, circleOf, onCircle, plainCircle } from "./circle.ts";
import { compileStatement, factorsIn } from "./compile-statement.ts";
import { decimalsOf } from "./constant-value.ts";
import { expandFamilies } from "./expand-families.ts";
import { commonMultiple } from "./periods.ts";
import type { Factor } from "./sign-form.ts";
import { decided } from "./undecided.ts";
import { hull, type Window, windowOf } from "./window.ts";

/** Those that are compared, and what is given. */
export type Statements = readonly [Statement, Statement, Statement];

/** Where to look: at all solutions where they are bounded, else at a common period beyond all numbers that are named. */
export function chooseWindow(field: Field, statements: Statements, letter: string): { window: Window; complete: boolean } {
  const [first, second, given] = statements;
  for (const bounded of [windowOf(given, letter), hull(windowOf(first, letter), windowOf(second, letter))]) {
    if (Number.isFinite(bounded.from) && Number.isFinite(bounded.to)) {
      return { window: { from: bounded.from - 0.1, to: bounded.to + 0.1 }, complete: true };
    }
  }
  const trial = statements.map((statement) => expandFamilies(statement, letter, { from: 0, to: 0.1 }));
  const factors = trial.flatMap((statement) => factorsIn(compileStatement(field, statement)));
  const circle = circleOf(field, factors, field.letter(letter)) ?? plainCircle(field, letter);
  const multiple = commonMultiple(field, circle, statements, letter);
  const length = circle.period * (multiple ?? 2);
  // Beyond all single numbers that the letter is compared with, everything comes round again: one period on either side tells the rest.
  const single = statements.map(withoutFamilies).flatMap((statement) => factorsIn(compileStatement(field, statement)));
  const numbers = single.flatMap((factor) => thresholdOf(field, circle, factor));
  if (numbers.length === 0 && multiple !== undefined)
    return { window: { from: -0.05 * length, to: 1.05 * length }, complete: true };
  const window = { from: Math.min(0, ...numbers) - 1.1 * length, to: Math.max(0, ...numbers) + 1.1 * length };
  return { window, complete: multiple !== undefined };
}

/** What is said besides the families, which come round with the period. */
function withoutFamilies(statement: Statement): Statement {
  switch (statement.type) {
    case "and":
    case "or":
      return join(statement.type, statement.parts.map(withoutFamilies));
    case "some-whole":
    case "every-whole":
      return always;
    default:
      return statement;
  }
}

function thresholdOf(field: Field, circle: Circle, factor: Factor): number[] {
  const found = onCircle(field, circle, factor);
  return found.kind === "threshold" ? [decided(decimalsOf(found.json), "a number")] : [];
}
