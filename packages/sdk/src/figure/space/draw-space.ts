import type { Figure, Layer, PlotMark, PlotSpec, View } from "../../contract.ts";
import { FigureError } from "../../errors/figure-error.ts";
import type { Wording } from "../../locale/say.ts";
import { spaceNamesOf } from "../axis-names.ts";
import type { Box } from "../labels/boxes.ts";
import { distinctLabels, labelMark } from "../labels/label-marks.ts";
import { type PlacedLabel, placeLabels } from "../labels/place-labels.ts";
import type { Moment } from "../moment.ts";
import { namesOf } from "../names.ts";
import { problem } from "../problem.ts";
import { boxMarks, ticksOf } from "./box.ts";
import { boxLabelMarks, boxLabels } from "./box-labels.ts";
import { faceMarks } from "./face-marks.ts";
import { surfacesOf } from "./faces.ts";
import { hidingBy } from "./hiding.ts";
import { legendOf } from "./legend.ts";
import { isSurface } from "./patch.ts";
import { projected } from "./projection.ts";
import { type Sight, type SpaceView, sightOf, spaceFrameOf } from "./space-frame.ts";
import { dotMarks, headsOf, pointLabels, pointsOf, type SpacePoint, startsOf } from "./space-points.ts";
import { isStraight, type Straight, straightMarks, straightsOf, tipsOf } from "./straight-marks.ts";
import { isStrand, strandsOf } from "./strand.ts";
import { penFor, strandMarks } from "./strand-marks.ts";
import { usualTurn } from "./turn.ts";

/** A figure in space as it is seen from the side that its view names. */
export function drawInSpace(figure: Figure, size: SpaceSize, at?: number): PlotSpec {
  const { options, marks } = prepareSpace(figure, size)(at === undefined ? {} : { at });
  return {
    options,
    marks: marks.filter(({ data = {} }) => Object.values(data).some((column) => column.some((value) => value !== null))),
  };
}

export interface SpaceSize {
  readonly width: number;
  readonly height: number;
  readonly wording: Wording;
}

/** Draws a figure from one side, at one time. All marks are always there, so that a chart can be changed in place. */
export type DrawTurned = (moment: Pick<Moment, "turn" | "at">) => PlotSpec;

/**
 * A figure in space for a size: the lines are cut, simplified and scaled once; drawing it from another side costs a projection. The projection
 * is orthographic, as in mathematical drawings: parallels stay parallel, and an interval is as long at the back as in front. Columns are pixels.
 *
 * @throws FigureError for a layer that has no drawing in space, and for coordinates that are no real numbers.
 */
export function prepareSpace(figure: Figure, { width, height, wording }: SpaceSize): DrawTurned {
  const { layers, view } = figure;
  const strange = layers.find((layer) => !hasPlaceInSpace(layer));
  if (strange)
    throw new FigureError(
      `${strange.type} layers are not drawn in space: ${strange.id}`,
      strange.id,
      problem("figure-error.type", { type: strange.type, layer: strange.id }),
    );
  const frame = spaceFrameOf(inSpace(view), width, height);
  const ticks = ticksOf(frame);
  const names = spaceNamesOf(layers);
  const surfaces = surfacesOf(layers, frame);
  const legend = legendOf(surfaces, frame);
  const strands = strandsOf(layers.filter(isStrand), frame);
  const pen = penFor(strands, frame);
  const straights = straightsOf(layers, frame);
  const tips = tipsOf(straights);
  const points = pointsOf(layers, frame, wording);
  const starts = startsOf(strands, frame, wording);
  const isAnythingAmong = strands.length + straights.length + points.length > 0;
  const options = {
    ...namesOf(figure, wording),
    ...{ width, height, marginTop: 0, marginRight: 0, marginBottom: 0, marginLeft: 0 },
    x: { domain: [0, width], axis: null },
    y: { domain: [height, 0], axis: null },
  };
  return ({ turn = view.turn ?? usualTurn, at }) => {
    const sight = sightOf(frame, turn);
    const places = projected(surfaces.flat, sight);
    const hides = surfaces.faces.length > 0 && isAnythingAmong ? hidingBy(places, sight) : undefined;
    const box = boxMarks(ticks, sight);
    const named = boxLabels(ticks, names, sight);
    const heads = at === undefined ? [] : headsOf(strands, at, frame);
    const labels = place(
      [...points, ...starts, ...tips],
      [...named.letters.map(({ box }) => box), ...legend.boxes],
      straights,
      sight,
    );
    return {
      options,
      marks: [
        ...box.back,
        box.numbered,
        ...boxLabelMarks(
          named,
          labels.map(({ box }) => box),
          sight,
        ),
        ...faceMarks(surfaces, places, sight),
        ...straightMarks(straights, sight, hides),
        ...strandMarks(strands, pen, sight, { until: at ?? Number.POSITIVE_INFINITY, hides }),
        ...[...grouped(starts), ...grouped(points), ...grouped(heads)].flatMap((group) => dotMarks(group, sight, hides)),
        ...legend.marks,
        ...labels.map(inPixels),
      ],
    };
  };
}

const hasPlaceInSpace = (layer: Layer): boolean =>
  isStrand(layer) || isSurface(layer) || isStraight(layer) || layer.type === "points";

function inSpace(view: View): SpaceView {
  if (view.z) return { ...view, z: view.z };
  throw new FigureError("a figure in the plane has no place in space", undefined, problem("figure-error.flat"));
}

/**
 * Labels of points beside their dots, clear of each other and of the letters of the axes. Curves run behind them: a label that dodged
 * every bend would jump about while the figure turns.
 */
function place(
  points: readonly SpacePoint[],
  taken: readonly Box[],
  straights: readonly Straight[],
  sight: Sight,
): PlacedLabel[] {
  const { width, height } = sight.frame;
  const { requests, solid } = pointLabels(points, sight);
  return placeLabels(distinctLabels(requests), {
    frame: { left: 2, top: 2, right: width - 2, bottom: height - 2 },
    solid: [...solid, ...taken],
    soft: [],
    paths: straights.map(({ from, to }) => ({ pixels: [sight.project(from), sight.project(to)], cost: 4 })),
  });
}

/** A label at its own place instead of beside that of its dot. */
function inPixels(label: PlacedLabel): PlotMark {
  return labelMark({ ...label, x: Math.round(label.x + label.dx), y: Math.round(label.y + label.dy), dx: 0, dy: 0 });
}

/** Points of one layer in one mark. */
function grouped(points: readonly SpacePoint[]): SpacePoint[][] {
  const groups = new Map<string, SpacePoint[]>();
  for (const point of points) groups.set(point.source, [...(groups.get(point.source) ?? []), point]);
  return [...groups.values()];
}
