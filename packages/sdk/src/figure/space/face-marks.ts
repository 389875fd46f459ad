import type { PlotMark } from "../../contract.ts";
import type { Surfaces } from "./faces.ts";
import type { Projected } from "./projection.ts";
import { shadeOf, shadesOf } from "./shades.ts";
import { type Sight, tenths } from "./space-frame.ts";
import { dot, type Vector } from "./turn.ts";

/** Lines of the grid, thin enough to leave the shade of a surface to be seen. */
const gridStyle = { strokeWidth: 0.6, strokeOpacity: 0.42, strokeLinejoin: "round" };

/**
 * Surfaces as one mark: their faces from the farthest to the nearest, each filled, so that what is behind is hidden. There are as many
 * places from every side. It names the layer where there is only one surface.
 */
export function faceMarks(surfaces: Surfaces, places: Projected, { directions }: Sight): PlotMark[] {
  const { patches, faces, colours } = surfaces;
  if (faces.length === 0) return [];
  const { right, up, towards } = directions;
  const columns = { x: [] as number[], y: [] as number[], face: [] as number[], fill: [] as string[] };
  const strokes: string[] = [];
  fromFarToNear(surfaces, towards).forEach((index, place) => {
    const { normal, surface, isPart } = surfaces.faces[index] as Surfaces["faces"][number];
    const shades = shadesOf(colours[surface] as number);
    const fill = shadeOf([dot(normal, right), dot(normal, up), dot(normal, towards)], shades);
    const stroke = isPart ? fill : shades.grid;
    const [from, to] = [places.starts[index] as number, places.starts[index + 1] as number];
    for (let at = from; at <= to; at++) {
      const corner = at === to ? from : at;
      columns.x.push(tenths(places.x[corner] as number));
      columns.y.push(tenths(places.y[corner] as number));
      columns.face.push(place);
      columns.fill.push(fill);
      strokes.push(stroke);
    }
  });
  const [only, ...others] = patches;
  return [
    {
      mark: "line",
      // From every side the same ones: with a column only where they differ.
      data: hasOneStroke(surfaces) ? columns : { ...columns, stroke: strokes },
      options: {
        ...{ x: "x", y: "y", z: "face", fill: "fill", ...gridStyle },
        stroke: hasOneStroke(surfaces) ? strokes[0] : "stroke",
      },
      ...(only && others.length === 0 ? { source: only.layer.id } : {}),
    },
  ];
}

const hasOneStroke = ({ faces, colours }: Surfaces): boolean =>
  colours.every((colour) => colour === colours[0]) && !faces.some(({ isPart }) => isPart);

/**
 * The order in which nearer faces come later. Over graphs alone a ray of sight passes the cells of the ground in their order, which therefore
 * never fails however steep they are; else the middles of the faces tell.
 */
function fromFarToNear({ patches, faces }: Surfaces, towards: Vector): Uint32Array {
  const onGround: Vector = [towards[0], towards[1], 0];
  const areGraphs = patches.every(({ isGraph }) => isGraph);
  const near = Float64Array.from(faces, ({ ground, centre }) => (areGraphs ? dot(onGround, ground) : dot(towards, centre)));
  const order = Uint32Array.from(faces, (_, index) => index);
  return order.sort((a, b) => {
    const farther = (near[a] as number) - (near[b] as number);
    if (!areGraphs || Math.abs(farther) > 1e-9) return farther;
    return towards[2] * ((faces[a]?.centre[2] ?? 0) - (faces[b]?.centre[2] ?? 0));
  });
}
