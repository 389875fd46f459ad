/** A word of a Python program. */
export interface Token {
  readonly type: "number" | "name" | "text" | "sign";
  /** As written; of a text what stands between its quotes, escapes resolved. */
  readonly text: string;
  /** Of an f-string: its braces hold expressions. */
  readonly isFormatted?: true;
}

/** A statement as it is written, over as many lines as its brackets and quotes need. */
export interface LogicalLine {
  /** Its first line, counted from 1. */
  readonly line: number;
  readonly indent: number;
  readonly tokens: readonly Token[];
  readonly source: string;
  /** Whether it holds a character that is no Python, a quote without end, a bracket that is not closed. */
  readonly isBroken: boolean;
}
