import type { Board, Expression } from "../../contract.ts";

const drawn = new WeakMap<Board, Map<string, string>>();

/** Whether a line is to be drawn under an id: not where another layer of the board shows it already, as an asymptote that was chosen from two. */
export function isFirstDrawing(board: Board, relation: Expression, id: string): boolean {
  const lines = drawn.get(board) ?? new Map<string, string>();
  drawn.set(board, lines);
  const former = lines.get(relation.latex);
  if (former !== undefined) return former === id;
  lines.set(relation.latex, id);
  return true;
}
