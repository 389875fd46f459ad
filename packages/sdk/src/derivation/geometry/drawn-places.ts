import type { Board, Expression } from "../../contract.ts";

const drawn = new WeakMap<Board, Set<string>>();

/** Notes that a part of a conic, its focus or a vertex, is drawn at a place. */
export function noteDrawn(board: Board, place: Expression): void {
  const places = drawn.get(board) ?? new Set<string>();
  drawn.set(board, places.add(place.latex));
}

/** Whether a part of a conic is drawn at a place: a point without a name needs no mark of its own there. */
export const isDrawnAt = (board: Board, place: Expression): boolean => drawn.get(board)?.has(place.latex) === true;
