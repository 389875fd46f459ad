import type { Figure, PlotSpec } from "@math-viz/sdk";
import { integrate } from "../../packages/sdk/src/figure/trajectory/integrate.ts";
import { samplesOf } from "../../packages/sdk/src/figure/trajectory/samples.ts";
import { toPlotSpec } from "../../packages/sdk/src/index.ts";
import { peerStates } from "./peer.ts";
import { lorenz } from "./systems.ts";

const points = 10_000;
const to = 50;

/** The Lorenz attractor up to t = 50, from its formulas to what Observable Plot draws: integrated, sampled, rounded, projected, thinned out. */
export function readyToDraw(): PlotSpec {
  const trajectory = integrate(lorenz.field, { start: lorenz.start, from: 0, to, points });
  const figure: Figure = {
    id: "lorenz",
    title: { key: "figure.title" },
    alt: [],
    view: { x: [-22, 22], y: [-30, 30], z: [0, 50], aspect: "free", turn: { azimuth: 30, elevation: 20 } },
    layers: [{ id: "path", type: "trajectory", samples: samplesOf(trajectory, [0, 1, 2]) }],
  };
  return toPlotSpec(figure);
}

export function integrated(): number {
  return integrate(lorenz.field, { start: lorenz.start, from: 0, to, points }).t.length;
}

/** The same points by the peer. */
export function integratedByPeer(tolerance: number): number {
  const times = Array.from({ length: points - 1 }, (_, index) => (to * (index + 1)) / (points - 1));
  return peerStates(lorenz, times, tolerance).length;
}
