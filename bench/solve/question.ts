/** What a peer is given: the formula and what is to be done with it, ready-made, in plain text as calculators write it ("2*x^2 - 3", "ln(x)"). */
export type Task =
  | { readonly do: "value" | "simplify" | "expand" | "factor" | "derivative"; readonly formula: string }
  | { readonly do: "solve" | "inequality"; readonly formula: string; readonly letter: string }
  | { readonly do: "system"; readonly formulas: readonly string[]; readonly letters: readonly string[] }
  | { readonly do: "limit"; readonly formula: string; readonly at: string }
  | { readonly do: "integral"; readonly formula: string; readonly between?: readonly [from: string, to: string] }
  /** For y as a function of x, with y' and y'' as they are written. */
  | { readonly do: "differential"; readonly formula: string };

/** A question as a person asks it, and the same for a peer. */
export interface SolveQuestion {
  readonly category: string;
  readonly text: string;
  readonly lang: "en" | "zh";
  readonly task: Task;
}

/** Questions of one kind. */
export interface Family {
  readonly category: string;
  readonly tasks: readonly Task[];
}
