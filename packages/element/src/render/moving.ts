import type { Figure } from "@math-viz/sdk";

/** Whether a figure can be looked at from other sides. */
export const turns = ({ view }: Figure): boolean => view.z !== undefined && view.turn !== undefined;

/** The animation of a figure in time or over one of its parameters. */
export function animationOf(figure: Figure): NonNullable<Figure["animation"]> | undefined {
  const { animation, layers, parameters = [] } = figure;
  // Trajectories move with the time, whatever it is called.
  const isTime = animation?.over === "t" || layers.some(({ type }) => type === "trajectory");
  const passes = isTime || parameters.some(({ name }) => name === animation?.over);
  return animation && passes && animation.to > animation.from && animation.seconds > 0 ? animation : undefined;
}

/** Whether what passes in a figure is a parameter, which has a slider of its own, and not the time. */
export const playsParameter = ({ animation, parameters = [] }: Figure): boolean =>
  parameters.some(({ name }) => name === animation?.over);

/** The least difference of times that is worth telling: some two hundredth of all, 1, 2 or 5 times a power of ten. */
export function timeStep({ from, to }: { from: number; to: number }): number {
  const least = (to - from) / 250;
  const power = 10 ** Math.floor(Math.log10(least));
  const mantissa = [1, 2, 5, 10].find((each) => each * power >= least * 0.999) ?? 10;
  return Number((mantissa * power).toPrecision(1));
}

/** "t = 12.4", with the digits that tell such a difference. */
export function timeText(animation: NonNullable<Figure["animation"]>, time: number): string {
  const digits = Math.min(20, Math.max(0, -Math.floor(Math.log10(timeStep(animation)) + 1e-9)));
  return `${animation.over} = ${time.toFixed(digits).replace("-", "−")}`;
}
