import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../mathjson.ts";
import type { Token } from "../token.ts";
import { binding, type Parser, type PrefixParselet } from "./parser.ts";
import type { Part } from "./part.ts";
import { members } from "./row.ts";

/** \begin{cases} … \end{cases}, matrices, aligned lines. */
export const environment: PrefixParselet = (parser, begin) => {
  if (/^(cases|dcases|rcases)$/.test(begin.text)) return cases(parser, begin);
  if (/matrix$/.test(begin.text)) return matrixOf(parser, begin, cells(parser, begin));
  if (begin.text === "array") return array(parser, begin);
  return parser.within(begin, () => {
    const content = parser.standing(parser.read(0));
    parser.takeIf("stop");
    close(parser, begin);
    return { ...content, from: begin.from, to: parser.previous().to, bracketed: content.kind === "value" };
  });
};

/** A brace on the left only, before lines: a system or cases. */
export function leftBrace(parser: Parser, open: Token): Part {
  const begin = parser.take();
  const part = /^array$|matrix$/.test(begin.text) ? cases(parser, begin) : environment(parser, begin, 0);
  const closed = parser.takeIf("right.") ?? parser.takeIf("\\}");
  if (closed === undefined && parser.source.startsWith("\\left", open.from))
    throw parser.error(parser.peek(), "\\right. after the lines");
  return { ...part, from: open.from };
}

function close(parser: Parser, begin: Token): void {
  const end = parser.expect("end-environment", `\\end{${begin.text}}`);
  if (end.text !== begin.text) throw parser.error(end, `\\end{${begin.text}}`);
}

interface Row {
  value: Part;
  condition: Part | undefined;
}

/** Values with their conditions, or statements that hold together. */
function cases(parser: Parser, begin: Token): Part {
  return parser.within(begin, () => {
    const found: Row[] = [];
    do {
      if (parser.peek().kind === "end-environment") break;
      found.push(caseRow(parser));
      parser.takeIf("stop");
    } while (parser.takeIf("row"));
    close(parser, begin);
    const [first] = found;
    if (first === undefined) throw parser.error(begin, "at least one line");
    const bare = found.find(({ condition }) => condition === undefined);
    if (bare === undefined) {
      const operands = found.flatMap(({ value, condition }) => [condition as Part, parser.term(value)]);
      return { ...parser.apply("Which", operands, begin.from), bracketed: true };
    }
    const conditional = found.find(({ condition }) => condition !== undefined);
    if (conditional !== undefined) throw parser.error(bare.value, "a condition on each line, or on none");
    const lines = found.flatMap(({ value }) => members(parser, value));
    return lines.length === 1 ? (lines[0] as Part) : parser.apply("List", lines, begin.from, "list");
  });
}

function caseRow(parser: Parser): Row {
  const value = parser.read(binding.row);
  if (parser.takeIf("&") === undefined) return splitRow(parser, value);
  if (parser.peek().kind === "otherwise") return { value, condition: otherwise(parser) };
  parser.takeIf("if");
  const condition = parser.standing(parser.read(binding.row));
  if (condition.kind !== "statement" && condition.kind !== "list")
    throw parser.error(condition, "a condition: an equation or an inequality");
  return { value, condition };
}

function otherwise(parser: Parser): Part {
  const token = parser.take();
  return parser.part("True", token.from, "statement");
}

/** A line without a mark: x², x > 0; x² if x > 0; or a statement. */
function splitRow(parser: Parser, line: Part): Row {
  if (parser.peek().kind === "otherwise") return { value: line, condition: otherwise(parser) };
  const operands = operandsOf(line.json);
  const pair = operands.length === 2 && (headOf(line.json) === "Condition" || (line.kind === "list" && line.valueFirst === true));
  if (!pair || line.bracketed) return { value: line, condition: undefined };
  const part = (json: MathJson, kind: Part["kind"]): Part => ({ ...line, json, kind, depth: line.depth - 1 });
  return { value: part(operands[0] as MathJson, "value"), condition: part(operands[1] as MathJson, "statement") };
}

/** Rows of equal length. */
function matrixOf(parser: Parser, begin: Token, found: readonly Part[][]): Part {
  const width = found[0]?.length ?? 0;
  const lists = found.map((row) => {
    const uneven = row.length !== width ? row[0] : undefined;
    if (uneven !== undefined) throw parser.error(uneven, `${width} entries in each row of the matrix`);
    return parser.apply(
      "List",
      row.map((cell) => parser.value(cell)),
      row[0]?.from ?? begin.from,
    );
  });
  const whole = { ...parser.apply("Matrix", lists, begin.from), bracketed: true };
  if (begin.text === "vmatrix") return { ...parser.apply("Determinant", [whole], begin.from), bracketed: true };
  return begin.text === "Vmatrix" ? parser.apply("Norm", [whole], begin.from) : whole;
}

/** An array is a matrix, unless it holds equations. */
function array(parser: Parser, begin: Token): Part {
  const found = cells(parser, begin);
  if (found.every((row) => row.every(({ kind }) => kind === "value"))) return matrixOf(parser, begin, found);
  const lines = found.flat();
  if (lines.length !== found.length) throw parser.error(begin, "numbers in the cells of an array, or one equation a line");
  const [first, ...rest] = lines.map((line) => parser.standing(line));
  if (first === undefined) throw parser.error(begin, "at least one line");
  return rest.length === 0 ? first : parser.apply("List", [first, ...rest], begin.from, "list");
}

function cells(parser: Parser, begin: Token): Part[][] {
  return parser.within(begin, () => {
    const found: Part[][] = [];
    do {
      if (parser.peek().kind === "end-environment") break;
      const row = [parser.read(binding.list)];
      while (parser.takeIf("&")) row.push(parser.read(binding.list));
      found.push(row);
      parser.takeIf("stop");
    } while (parser.takeIf("row"));
    close(parser, begin);
    if (found.length === 0) throw parser.error(begin, "at least one row");
    return found;
  });
}
