import { type Expression as Boxed, ComputeEngine, compile as compileBoxed } from "@cortex-js/compute-engine";
import { LatexSyntax } from "@cortex-js/compute-engine/latex-syntax";
import { type MathNode, parse as parseMathjs } from "mathjs";
import nerdamer from "nerdamer-prime";
import type { MathJson } from "../../packages/sdk/src/contract.ts";
import { parse } from "../../packages/sdk/src/expression/parse.ts";
import { toLatex } from "../../packages/sdk/src/expression/print-latex.ts";
import { compile, evaluateColumn } from "../../packages/sdk/src/index.ts";
import type { SharedFormula } from "./shared-formulas.ts";

export type Evaluate = (x: number) => number;

/** Computes the values at many points, in a column of its own or on the one that is given. */
export type EvaluateColumn = (xs: Float64Array, out: Float64Array) => Float64Array;

/** A library, by what it can do with a formula. Everything that goes before an operation is done before the time of the operation begins. */
export interface Contender {
  name: string;
  parse?: (formula: SharedFormula) => unknown;
  /** Gives what prints. */
  printer?: (formula: SharedFormula) => () => string;
  evaluator?: (formula: SharedFormula) => Evaluate;
  /** Who computes many values in one call does so; the others are called for each value, by a loop that all of them share. */
  columns?: (formula: SharedFormula) => EvaluateColumn | undefined;
}

/** Its types do not say that it is called with a formula, as its documentation shows. */
const readNerdamer = nerdamer as unknown as (formula: string) => { toTeX(): string; buildFunction(letters: string[]): Evaluate };

const engine = new ComputeEngine();
const syntax = new LatexSyntax();

export const ours: Contender = {
  name: "math-viz",
  parse: ({ latex }) => parse(latex).json,
  printer: ({ latex }) => {
    const tree: MathJson = parse(latex).json;
    return () => toLatex(tree);
  },
};

/** Each value by itself, by what `compile` has made before. */
export const oursCompiled: Contender = {
  name: "math-viz, compiled",
  evaluator: ({ latex }) => compile(parse(latex).json, ["x"]),
};

/** Nothing is prepared: each call begins with the tree, and makes a new column. */
export const oursByColumns: Contender = {
  name: "math-viz, column",
  columns: ({ latex }) => {
    const tree: MathJson = parse(latex).json;
    return (xs) => evaluateColumn(tree, "x", xs);
  },
};

export const byHand: Contender = { name: "JavaScript by hand", evaluator: (formula) => formula.byHand };

/** The loop itself is written for the one formula, as if code had been generated from it. */
export const loopByHand: Contender = { name: "JavaScript by hand, its own loop", columns: (formula) => formula.loopByHand };

export const computeEngine: Contender = {
  name: "compute-engine",
  // As it parses unless told otherwise: with everything in canonical order.
  parse: ({ latex }) => engine.parse(latex),
  printer: ({ latex }) => {
    const boxed: Boxed = engine.parse(latex, { form: "raw" });
    return () => boxed.toLatex();
  },
  evaluator: ({ latex }) => {
    const { run } = compileBoxed(engine.parse(latex));
    if (run === undefined) throw new Error(`compute-engine does not compile ${latex}`);
    const scope = { x: 0 };
    return (x) => {
      scope.x = x;
      return run(scope) as number;
    };
  },
};

/** As it is written, which is what our parser gives. */
export const computeEngineRaw: Contender = {
  name: "compute-engine, raw form",
  parse: ({ latex }) => engine.parse(latex, { form: "raw" }),
};

export const contenders: readonly Contender[] = [
  ours,
  oursCompiled,
  oursByColumns,
  computeEngine,
  computeEngineRaw,
  { name: "compute-engine, its parser alone", parse: ({ latex }) => syntax.parse(latex) },
  {
    name: "mathjs",
    parse: ({ plain }) => parseMathjs(plain),
    printer: ({ plain }) => {
      const node: MathNode = parseMathjs(plain);
      return () => node.toTex();
    },
    evaluator: ({ plain }) => {
      const code = parseMathjs(plain).compile();
      const scope = { x: 0 };
      return (x) => {
        scope.x = x;
        return code.evaluate(scope) as number;
      };
    },
  },
  {
    name: "nerdamer-prime",
    parse: ({ plain }) => readNerdamer(plain),
    printer: ({ plain }) => {
      const read = readNerdamer(plain);
      return () => read.toTeX();
    },
    evaluator: ({ plain }) => readNerdamer(plain).buildFunction(["x"]),
  },
  byHand,
  loopByHand,
];
