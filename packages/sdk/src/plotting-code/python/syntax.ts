/** A Python expression. */
export type Node =
  | { readonly type: "number"; readonly text: string }
  | { readonly type: "text"; readonly parts: readonly (string | Node)[] }
  /** {value:format} within a text. */
  | { readonly type: "formatted"; readonly of: Node; readonly format: string }
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "constant"; readonly value: "True" | "False" | "None" | "..." }
  | { readonly type: "list" | "tuple" | "set"; readonly items: readonly Node[] }
  | { readonly type: "dictionary"; readonly entries: readonly (readonly [Node, Node])[] }
  | { readonly type: "attribute"; readonly of: Node; readonly name: string }
  | { readonly type: "call"; readonly of: Node; readonly values: readonly Node[]; readonly options: readonly Option[] }
  | { readonly type: "subscript"; readonly of: Node; readonly index: Node }
  | { readonly type: "slice"; readonly from?: Node; readonly to?: Node; readonly step?: Node }
  | { readonly type: "unary"; readonly sign: "-" | "+" | "~" | "not"; readonly of: Node }
  | { readonly type: "binary"; readonly sign: string; readonly left: Node; readonly right: Node }
  | { readonly type: "comparison"; readonly parts: readonly Node[]; readonly signs: readonly string[] }
  | { readonly type: "logic"; readonly sign: "and" | "or"; readonly parts: readonly Node[] }
  | { readonly type: "conditional"; readonly test: Node; readonly yes: Node; readonly no: Node }
  | { readonly type: "lambda"; readonly parameters: readonly Parameter[]; readonly body: Node }
  | { readonly type: "comprehension"; readonly item: Node; readonly clauses: readonly Clause[] }
  | { readonly type: "starred"; readonly of: Node };

/** A value by name, `color="red"`. */
export interface Option {
  readonly name: string;
  readonly value: Node;
}

export interface Parameter {
  readonly name: string;
  readonly preset?: Node;
}

/** `for x in xs if …` */
export interface Clause {
  readonly target: Node;
  readonly over: Node;
  readonly conditions: readonly Node[];
}

/** A Python statement, with the line that it begins in. */
export type Statement = { readonly line: number; readonly source: string } & (
  | { readonly type: "expression"; readonly of: Node }
  | { readonly type: "assignment"; readonly targets: readonly Node[]; readonly value: Node }
  | { readonly type: "augmented"; readonly target: Node; readonly sign: string; readonly value: Node }
  | { readonly type: "definition"; readonly name: string; readonly parameters: readonly Parameter[]; readonly body: Block }
  | { readonly type: "return"; readonly value?: Node }
  | { readonly type: "if"; readonly test: Node; readonly yes: Block; readonly no: Block }
  | { readonly type: "for"; readonly target: Node; readonly over: Node; readonly body: Block }
  | { readonly type: "while"; readonly test: Node; readonly body: Block }
  /** `with … as …:`, and the body of a `try`. */
  | { readonly type: "within"; readonly of?: Node; readonly target?: Node; readonly body: Block }
  | { readonly type: "import"; readonly names: readonly { readonly path: string; readonly as: string }[] }
  | { readonly type: "pass" }
  /** global, nonlocal: the names of a function that are those around it. */
  | { readonly type: "outside"; readonly names: readonly string[] }
  /** break: out of the loop; continue: to its next round. */
  | { readonly type: "jump"; readonly isEnd: boolean }
  /** What is no statement that is known here, with the block below it. */
  | { readonly type: "unread"; readonly body: Block }
);

export type Block = readonly Statement[];
