import { type Branch, chartBox, isVisible } from "./clip-branches.ts";
import type { Frame } from "./frame.ts";
import { clipSegment, type Pixel } from "./labels/boxes.ts";
import type { Place } from "./trace-path.ts";

/** Halvings of a piece whose ends are out of view, to find out whether it comes into view between them. */
const deepest = 12;

/** What of a path lies in the window. Where it leaves the window it is followed to the very edge, so that every place is on the path. */
export function clipPath(at: (t: number) => Pixel, branches: readonly (readonly Place[])[], frame: Frame): Branch[] {
  const box = chartBox(frame);
  const inside = ({ pixel: [x, y] }: Place): boolean => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  const between = (a: Place, b: Place): Place => {
    const t = (a.t + b.t) / 2;
    return { t, pixel: at(t) };
  };
  const edge = (within: Place, beyond: Place): Place => {
    let [a, b] = [within, beyond];
    for (let step = 0; step < 50; step++) {
      const middle = between(a, b);
      if (inside(middle)) a = middle;
      else b = middle;
    }
    return a;
  };
  const result: Pixel[][] = [];
  let current: Pixel[] | undefined;
  const begin = ({ pixel }: Place): void => {
    if (current) return;
    current = [pixel];
    result.push(current);
  };
  const visit = (from: Place, to: Place, depth: number): void => {
    const [begins, ends] = [inside(from), inside(to)];
    if (!begins && !ends) {
      current = undefined;
      if (depth === 0 || !clipSegment(from.pixel, to.pixel, box)) return;
      const middle = between(from, to);
      visit(from, middle, depth - 1);
      visit(middle, to, depth - 1);
      return;
    }
    begin(begins ? from : edge(to, from));
    current?.push((ends ? to : edge(from, to)).pixel);
    if (!ends) current = undefined;
  };
  for (const branch of branches) {
    current = undefined;
    branch.slice(1).forEach((to, index) => {
      visit(branch[index] as Place, to, deepest);
    });
  }
  return result.filter((branch) => isVisible(branch, box));
}
