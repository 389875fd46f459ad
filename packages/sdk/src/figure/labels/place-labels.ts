import { type Box, lengthOn, overlap, type Path, type Pixel, within, withSpace } from "./boxes.ts";
import { textHeight, textWidth } from "./text-width.ts";

/** Where a text may stand: moved from its place, and which of its ends stands there. `cost` says how gladly. */
export interface Position {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
  readonly cost: number;
}

export interface LabelRequest {
  /** The same text, broken in different ways, the best first. */
  readonly texts: readonly string[];
  readonly at: readonly {
    readonly x: number;
    readonly y: number;
    readonly pixel: Pixel;
    readonly positions: readonly Position[];
  }[];
  readonly fontSize: number;
  readonly colour: string;
  readonly source: string;
  /** Left out where even the best place costs more than this; by default it is placed wherever it fits. */
  readonly most?: number;
  /** Left out where lines through it alone cost more than this: nobody could read it. */
  readonly mostCrossed?: number;
  /** Whether it had better be nearer to its own dot than to any other. */
  readonly exclusive?: boolean;
}

export interface PlacedLabel extends Position {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  readonly request: LabelRequest;
}

export interface Obstacles {
  /** Labels stay inside. */
  readonly frame: Box;
  /** Never covered: dots, letters of the axes. */
  readonly solid: readonly Box[];
  /** Covered at a price: tick labels, which then go. */
  readonly soft: readonly Box[];
  /** Lines through a label make it hard to read; each with the price of a label lying right on it. */
  readonly paths: readonly Path[];
}

/**
 * A place for each label in turn where it collides with nothing that was there before. A label that fits nowhere is left out rather
 * than drawn over another or beyond the frame; what it says is still in the tip.
 */
export function placeLabels(requests: readonly LabelRequest[], obstacles: Obstacles): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    // One label right after another would be read as one.
    const taken = [...obstacles.solid, ...placed.map(({ box }) => withSpace(box))];
    const best = bestPlace(request, taken, obstacles);
    if (best) placed.push(best);
  }
  return placed;
}

function bestPlace(request: LabelRequest, taken: readonly Box[], obstacles: Obstacles): PlacedLabel | undefined {
  let best: { label: PlacedLabel; cost: number } | undefined;
  request.texts.forEach((text, breaks) => {
    for (const { x, y, pixel, positions } of request.at) {
      for (const position of positions) {
        // What crosses nothing costs that much already.
        const least = position.cost + 3 * breaks;
        if (best && least >= best.cost) continue;
        const box = boxOf(text, request.fontSize, pixel, position);
        const claimed = request.most === undefined ? box : withSpace(box);
        if (!within(box, obstacles.frame) || taken.some((other) => overlap(claimed, other))) continue;
        const strange = request.exclusive ? strangeDotCost(box, pixel, obstacles) : 0;
        const crossed = crossingCost(box, obstacles);
        const cost = least + crossed + strange;
        if (crossed > (request.mostCrossed ?? Number.POSITIVE_INFINITY)) continue;
        if (cost <= (request.most ?? Number.POSITIVE_INFINITY) && (!best || cost < best.cost))
          best = { label: { ...position, text, x, y, box, request }, cost };
      }
    }
  });
  return best?.label;
}

export function boxOf(text: string, fontSize: number, [x, y]: Pixel, { dx, dy, anchor }: Omit<Position, "cost">): Box {
  const [width, height] = [textWidth(text, fontSize), textHeight(text, fontSize)];
  const left = x + dx - (anchor === "start" ? 0 : anchor === "middle" ? width / 2 : width);
  const top = y + dy - height / 2;
  return { left, right: left + width, top, bottom: top + height };
}

function crossingCost(box: Box, { soft, paths }: Obstacles): number {
  const covered = soft.filter((other) => overlap(box, other)).length;
  const height = box.bottom - box.top;
  return paths.reduce((sum, path) => sum + Math.min((path.cost * lengthOn(path, box)) / height, 12), 1.5 * covered);
}

/** A label that is nearer to another dot than to its own seems to belong to that. */
function strangeDotCost(box: Box, own: Pixel, { solid }: Obstacles): number {
  const least = distanceTo(box, own);
  const strange = solid
    .map(({ left, right, top, bottom }): Pixel => [(left + right) / 2, (top + bottom) / 2])
    .filter((dot) => Math.hypot(dot[0] - own[0], dot[1] - own[1]) > 1);
  return strange.some((dot) => distanceTo(box, dot) < least + 3) ? 1.2 : 0;
}

function distanceTo({ left, right, top, bottom }: Box, [x, y]: Pixel): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Around a dot: beside, above, below, at the corners, near before far. */
export function positionsAround(radius: number, fontSize: number): Position[] {
  const half = (lineHeightOf(fontSize) / 2) as number;
  return [radius + 4, radius + 12, radius + 24].flatMap((distance, ring) => {
    const corner = distance * 0.75;
    const cost = 2.5 * ring;
    return [
      { dx: corner, dy: -corner - half / 2, anchor: "start", cost },
      { dx: -corner, dy: -corner - half / 2, anchor: "end", cost: cost + 0.2 },
      { dx: corner, dy: corner + half / 2, anchor: "start", cost: cost + 0.1 },
      { dx: -corner, dy: corner + half / 2, anchor: "end", cost: cost + 0.3 },
      { dx: 0, dy: -distance - half, anchor: "middle", cost: cost + 0.4 },
      { dx: 0, dy: distance + half, anchor: "middle", cost: cost + 0.4 },
      { dx: distance, dy: 0, anchor: "start", cost: cost + 0.5 },
      { dx: -distance, dy: 0, anchor: "end", cost: cost + 0.6 },
    ] satisfies Position[];
  });
}

const lineHeightOf = (fontSize: number): number => textHeight("0", fontSize);
