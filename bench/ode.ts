/** Trajectories: accuracy, work and time, against ode45-cash-karp. `node bench/ode.ts [--strict]`; strict holds times to their limits too. */
import {
  ourEnergyDrift,
  ourLorenz,
  ourLorenzError,
  peersEnergyDrift,
  peersLorenz,
  peersLorenzError,
  stiff,
} from "./ode/accuracy.ts";
import { integrated, integratedByPeer, readyToDraw } from "./ode/drawing.ts";
import { type Benchmark, runBenchmarks } from "./support/program.ts";
import { median } from "./support/statistics.ts";
import { milliseconds, table, times } from "./support/table.ts";

/** The peer's, at which it is as accurate as it gets. */
const peersTolerance = 1e-13;
const limits = { lorenz: 1e-8, kepler: 1e-8, stiffEvaluations: 100_000, drawing: 50 };
const rounds = 31;

interface OdeFigures {
  lorenz: { error: number; peersError: number; milliseconds: number; peersMilliseconds: number };
  kepler: { drift: number; peersDrift: number };
  stiff: { end: string; endTime: number; steps: number; evaluations: number };
  points: { integrated: number; peersIntegrated: number; ready: number };
}

function measure(): OdeFigures {
  const [lorenzTime, peersLorenzTime] = inTurn([ourLorenz, () => peersLorenz(peersTolerance)]) as [number, number];
  const [integratedTime, peersTime, readyTime] = inTurn([integrated, () => integratedByPeer(peersTolerance), readyToDraw]) as [
    number,
    number,
    number,
  ];
  const { end, endTime, steps, evaluations } = stiff();
  return {
    lorenz: {
      error: ourLorenzError(),
      peersError: peersLorenzError(peersTolerance),
      milliseconds: lorenzTime,
      peersMilliseconds: peersLorenzTime,
    },
    kepler: { drift: ourEnergyDrift(), peersDrift: peersEnergyDrift(peersTolerance) },
    stiff: { end, endTime, steps, evaluations },
    points: { integrated: integratedTime, peersIntegrated: peersTime, ready: readyTime },
  };
}

/** Median milliseconds of each, one after the other in every round; the first rounds, in which the machine learns the code, do not count. */
function inTurn(contenders: readonly (() => unknown)[]): number[] {
  const spent = contenders.map((): number[] => []);
  for (let round = -3; round < rounds; round++) {
    for (const [index, run] of contenders.entries()) {
      const start = performance.now();
      run();
      if (round >= 0) spent[index]?.push(performance.now() - start);
    }
  }
  return spent.map(median);
}

const small = (value: number): string => value.toExponential(1);

function report({ lorenz, kepler, stiff, points }: OdeFigures): string {
  const refused = `${stiff.end} at t = ${stiff.endTime.toPrecision(3)}`;
  return [
    "ODE: trajectories, against ode45-cash-karp",
    table([
      ["", "math-viz", "limit", "peer", "ratio"],
      ["Lorenz up to t = 10, error", small(lorenz.error), small(limits.lorenz), small(lorenz.peersError), ""],
      [
        "the same, ms",
        milliseconds(lorenz.milliseconds),
        "",
        milliseconds(lorenz.peersMilliseconds),
        times(lorenz.milliseconds / lorenz.peersMilliseconds),
      ],
      [
        "Kepler, e = 1/2, 100 periods, drift of the energy",
        small(kepler.drift),
        small(limits.kepler),
        small(kepler.peersDrift),
        "",
      ],
      ["Van der Pol, μ = 1000, up to t = 2000", refused, "", "", ""],
      ["the same, evaluations", String(stiff.evaluations), String(limits.stiffEvaluations), "", ""],
      [
        "Lorenz up to t = 50, 10,000 points, ms",
        milliseconds(points.integrated),
        "",
        milliseconds(points.peersIntegrated),
        times(points.integrated / points.peersIntegrated),
      ],
      ["the same, ready to draw, ms", milliseconds(points.ready), String(limits.drawing), "", ""],
    ]),
  ].join("\n\n");
}

function missed({ lorenz, kepler, stiff, points }: OdeFigures, strict: boolean): string[] {
  const found: string[] = [];
  if (!(lorenz.error <= limits.lorenz)) found.push(`Lorenz is off by ${small(lorenz.error)}, above ${small(limits.lorenz)}`);
  if (!(kepler.drift <= limits.kepler))
    found.push(`Kepler's energy drifts by ${small(kepler.drift)}, above ${small(limits.kepler)}`);
  if (stiff.end !== "reached" && stiff.end !== "stiff")
    found.push(`Van der Pol ends with "${stiff.end}", which is not the reason`);
  if (stiff.end !== "reached" && stiff.evaluations > limits.stiffEvaluations)
    found.push(`Van der Pol is refused only after ${stiff.evaluations} evaluations, above ${limits.stiffEvaluations}`);
  if (strict && !(points.ready <= limits.drawing))
    found.push(`10,000 points take ${milliseconds(points.ready)} ms, above ${limits.drawing} ms`);
  return found;
}

export const ode: Benchmark = {
  name: "ode",
  async measure() {
    const figures = measure();
    return { figures, report: report(figures), failures: missed(figures, process.argv.includes("--strict")) };
  },
};

if (import.meta.main) await runBenchmarks([ode]);
