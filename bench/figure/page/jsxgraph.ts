import JXG from "jsxgraph";
import type { Curve, Window } from "../curves.ts";
import { offer, size } from "./contender.ts";

type Board = ReturnType<typeof JXG.JSXGraph.initBoard>;

const boxOf = ({ x, y }: Window): [number, number, number, number] => [x[0], y[1], x[1], y[0]];

/** What it draws with a node of its own. */
interface Shown {
  rendNode: Element;
}

function create(board: Board, { kind, of }: Curve, points: readonly (readonly [number, number])[]): Shown {
  const made = {
    graph: () => board.create("functiongraph", [of]),
    implicit: () => board.create("implicitcurve", [of]),
    points: () => board.create("curve", [points.map(([x]) => x), points.map(([, y]) => y)]),
  };
  return made[kind]() as unknown as Shown;
}

offer((curve, place, points) => {
  const board = JXG.JSXGraph.initBoard(place.id, {
    boundingbox: boxOf(curve.window),
    axis: true,
    grid: true,
    showCopyright: false,
    showNavigation: false,
  });
  const { rendNode } = create(board, curve, points);
  return {
    show: (window) => {
      board.setBoundingBox(boxOf(window), false);
    },
    curveNodes: () => [rendNode],
    area: () => ({ left: 0, top: 0, ...size }),
  };
});
