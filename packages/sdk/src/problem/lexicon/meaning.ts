import type { MethodId, Problem } from "../../contract.ts";

/**
 * What a phrase contributes to a question. The assembler knows only these roles; what is said in which words stands in the tables of the
 * languages.
 */
export type Meaning =
  /** Something that can be asked for: "vertex", "x-intercepts". `needs` names what must stand elsewhere in the question. */
  | { role: "ask"; asks: readonly AskWord[]; numbers?: Problem["numbers"]; needs?: "where"; ofWhatIsBefore?: true }
  /** "find", "求": an ask must follow, or an equation; after "show" and "标出" only an ask. */
  | { role: "find"; noEquation?: true }
  /** "solve", "解". */
  | { role: "solve" }
  /** "plot", "画出". */
  | { role: "draw" }
  /** "rewrite", "化为": the form asked for must follow. */
  | { role: "rewrite" }
  /** "the graph of", "图像": asked for where nothing of it is asked for. */
  | { role: "graph" }
  /** "equation", "抛物线": what the formula is called, and what that says about it. */
  | { role: "thing"; claim?: Claim }
  /** "if", "已知": a formula or its name follows. */
  | { role: "given" }
  /** "of", "for": the formula or its name follows. */
  | { role: "link" }
  /** "'s", "的": what is asked for follows. */
  | { role: "possessive" }
  /** `either`: "or", which joins names of one thing, but not signs: "positive or zero" is one question. */
  | { role: "and"; either?: true }
  /** "is", "为": names the formula, or ends a question. */
  | { role: "copula" }
  /** "does", "has": only in a question that asks for something. */
  | { role: "auxiliary" }
  /** "是多少", a blank: only after what is asked for. */
  | { role: "query" }
  /** "where is", "for which x": places or values of a letter are looked for. */
  | { role: "where"; numbers?: Problem["numbers"] }
  /** "for x", "关于x的". */
  | { role: "unknown" }
  | { role: "method"; method: MethodId }
  /** "over the integers"; as an adjective it stands before what is asked for. */
  | { role: "numbers"; numbers: Problem["numbers"]; adjective?: true }
  /** Says nothing about the problem: "please", "the". */
  | { role: "filler" };

export type Role = Meaning["role"];

/** The asks of a Problem, and "roots", which are the solutions of an equation and the zeros of a function. */
export type AskWord =
  | "solutions"
  | "roots"
  | "number-of-solutions"
  | "discriminant"
  | "vertex"
  | "axis"
  | "zeros"
  | "x-intercepts"
  | "y-intercept"
  | "range"
  | "domain"
  | "minimum"
  | "maximum"
  | "extremum"
  | "sign-positive"
  | "sign-negative"
  | "sign"
  | "graph"
  | "vertex-form"
  | "factored-form";

export type Claim = "equation" | "function" | "linear-equation" | "quadratic-equation" | "linear-function" | "quadratic-function";

/**
 * A row of a language's table. In a phrase, [the] may be left out, (a|b) is either, {letter} is any single letter, a space is any white
 * space. Case, and traditional or simplified characters, make no difference.
 */
export interface Entry {
  readonly meaning: Meaning;
  readonly phrases: readonly string[];
}
