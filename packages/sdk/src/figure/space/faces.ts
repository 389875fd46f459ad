import type { Layer } from "../../contract.ts";
import { cutAtCrossings, type OnCut } from "./crossings.ts";
import type { Cell } from "./cut-cell.ts";
import { cellOf, piecesOf } from "./divide-cell.ts";
import { evenly, type Grid, type GridSize, gridLines, gridOver } from "./grid.ts";
import { common, groundOf, isSurface, type Patch, patchOf, type Rectangle } from "./patch.ts";
import { type FlatFaces, flattened } from "./projection.ts";
import { type Corner, type Sheet, sheetOf } from "./sheet.ts";
import type { Interval, SpaceFrame } from "./space-frame.ts";
import { dot, type Vector } from "./turn.ts";

/** A small flat part of a surface, as places around it in pixels from the middle of the box. */
export interface Face {
  readonly around: readonly Vector[];
  readonly centre: Vector;
  /** Of length 1, to the side to which both parameters turn counter-clockwise; for graphs upwards. */
  readonly normal: Vector;
  /** Twice its area, in square pixels. */
  readonly area: number;
  /** Which of the surfaces it belongs to. */
  readonly surface: number;
  /** Of a graph the middle of the cell of the grid in which it lies, on the ground. */
  readonly ground: Vector;
  /** One of the parts of a cell that was divided, without lines of the grid around it. */
  readonly isPart: boolean;
}

export interface Surfaces {
  readonly patches: readonly Patch[];
  readonly faces: readonly Face[];
  readonly flat: FlatFaces;
  /** For each surface which of the colours it has. */
  readonly colours: readonly number[];
}

/**
 * The surfaces of a figure, cut off at its box and at the edges of their domains, and graphs where they cross each other, in faces of a few
 * pixels.
 */
export function surfacesOf(layers: readonly Layer[], frame: SpaceFrame): Surfaces {
  const ground = groundOf(frame);
  const patches = layers.filter(isSurface).map((layer) => patchOf(layer, ground));
  const seen = patches.flatMap((patch, surface) => {
    const over = patch.isGraph ? common(patch.over, ground) : patch.over;
    const sheet = sheetOf(patch, frame);
    return over ? [{ surface, sheet, over, grid: gridOver(over, sheet, patches.length) }] : [];
  });
  const finest = finestGrid(seen.filter(({ sheet }) => sheet.patch.isGraph).map(({ grid }) => grid));
  const cuts: [Vector, Vector][] = [];
  const facesOfKind = (isGraph: boolean): Face[] =>
    seen.flatMap(({ surface, sheet, over, grid }) => {
      if (sheet.patch.isGraph !== isGraph) return [];
      const others = seen.flatMap((other) => (other.sheet !== sheet && other.sheet.patch.isGraph ? [other.sheet] : []));
      if (!isGraph) return facesOf({ sheet, surface, others, onCut: (from, to) => cuts.push([from, to]) }, gridLines(over, grid));
      return facesOf({ sheet, surface, others, isCut: cellsCut(cuts, sheet, over, finest) }, gridLines(over, finest));
    });
  // Solids first: they tell where they cross graphs.
  const faces = [...facesOfKind(false), ...facesOfKind(true)];
  const colours = coloursOf(patches);
  const turned = colours.flatMap((colour, index) =>
    colours.indexOf(colour) === index
      ? turnedOutwards(
          faces.filter(({ surface }) => colours[surface] === colour),
          patches,
        )
      : [],
  );
  return { patches, faces: turned, flat: flattened(turned), colours };
}

/** Each surface has its own; what was constructed, such as the cap of a solid, has that of the surface before it. */
function coloursOf(patches: readonly Patch[]): number[] {
  let colour = -1;
  return patches.map(({ layer }) => {
    if (layer.role !== "construction" || colour < 0) colour++;
    return colour;
  });
}

/** Graphs share a grid, so that their cells lie above each other. */
const finestGrid = (grids: readonly GridSize[]): GridSize => ({
  us: Math.max(1, ...grids.map(({ us }) => us)),
  vs: Math.max(1, ...grids.map(({ vs }) => vs)),
});

/** A surface and the graphs that it may cross. */
interface Source {
  readonly sheet: Sheet;
  readonly surface: number;
  readonly others: readonly Sheet[];
  readonly onCut?: OnCut;
  /** Whether a solid crosses a cell of the grid: then it is drawn in small parts, so that the order of faces is right on both sides. */
  readonly isCut?: (i: number, j: number) => boolean;
}

/** Places along a cut that are looked up, and parts along each side of a cell that is crossed. */
const [alongCut, partsOfCut] = [4, 4];

/** The cells of a grid in which solids cross a graph. */
function cellsCut(
  cuts: readonly (readonly [Vector, Vector])[],
  { under }: Sheet,
  { u, v }: Rectangle,
  { us, vs }: GridSize,
): (i: number, j: number) => boolean {
  const index = (value: number, [from, to]: Interval, count: number): number =>
    Math.floor(((value - from) / (to - from)) * count);
  const cells = new Set(
    cuts.flatMap(([from, to]) =>
      Array.from({ length: alongCut + 1 }, (_, step) => {
        const at = from.map((value, axis) => value + (step / alongCut) * ((to[axis] as number) - value)) as unknown as Vector;
        const [x, y] = under(at);
        return `${index(x, u, us)} ${index(y, v, vs)}`;
      }),
    ),
  );
  return (i, j) => cells.has(`${i} ${j}`);
}

function facesOf(source: Source, { us, vs }: Grid): Face[] {
  const { sheet } = source;
  const corners = us.map((u) => vs.map((v) => sheet.corner(u, v)));
  const corner = (i: number, j: number): Corner => (corners[i] as Corner[])[j] as Corner;
  const faces: Face[] = [];
  const visit = (i: readonly [number, number], j: readonly [number, number], isSure: boolean): void => {
    const part: Rectangle = { u: [us[i[0]] as number, us[i[1]] as number], v: [vs[j[0]] as number, vs[j[1]] as number] };
    const sure = isSure || sheet.patch.isWhole(part);
    if (i[1] - i[0] === 1 && j[1] - j[0] === 1) {
      const cell: Cell = [corner(i[0], j[0]), corner(i[1], j[0]), corner(i[1], j[1]), corner(i[0], j[1])];
      faces.push(...(source.isCut?.(i[0], j[0]) ? facesOfCutCell(part, source) : facesOfWholeCell(cell, part, source, sure)));
      return;
    }
    for (const halfI of halvesOfRange(i)) for (const halfJ of halvesOfRange(j)) visit(halfI, halfJ, sure);
  };
  visit([0, us.length - 1], [0, vs.length - 1], false);
  return faces;
}

function halvesOfRange([from, to]: readonly [number, number]): [number, number][] {
  if (to - from === 1) return [[from, to]];
  const middle = (from + to) >> 1;
  return [
    [from, middle],
    [middle, to],
  ];
}

/** A cell of a solid that a graph turns out to cross is drawn in small parts as well. */
function facesOfWholeCell(cell: Cell, part: Rectangle, source: Source, isSure: boolean): Face[] {
  let isCrossed = false;
  const onCut: OnCut = (from, to) => {
    isCrossed = true;
    source.onCut?.(from, to);
  };
  const faces = facesOfCell(cell, source.onCut ? { ...source, onCut } : source, isSure);
  return isCrossed ? facesOfCutCell(part, source) : faces;
}

function facesOfCutCell({ u, v }: Rectangle, source: Source): Face[] {
  const [us, vs] = [u, v].map((side) => evenly(side, partsOfCut)) as [number[], number[]];
  return us.slice(1).flatMap((toU, i) =>
    vs.slice(1).flatMap((toV, j) => {
      const part: Rectangle = { u: [us[i] as number, toU], v: [vs[j] as number, toV] };
      return facesOfCell(cellOf(part, source.sheet), source, source.sheet.patch.isWhole(part)).map((face) => ({
        ...face,
        isPart: true,
      }));
    }),
  );
}

function facesOfCell(cell: Cell, { sheet, surface, others, onCut }: Source, isSure: boolean): Face[] {
  const ground = groundBelow(cell);
  return piecesOf(cell, sheet, isSure).flatMap(({ around, isPart }) =>
    cutAtCrossings(around, sheet, others, onCut).flatMap((part) => faceOf(part, ground, surface, isPart)),
  );
}

/**
 * Which side of a surface is its front depends on the order of its parameters: it had better be the outer one, seen from its own middle or,
 * where that tells nothing as for the cap of a solid, from the middle of all that is drawn in the same colour.
 */
function turnedOutwards(faces: readonly Face[], patches: readonly Patch[]): Face[] {
  const middle = meanOf(faces.map(({ centre }) => centre));
  const turned = new Set(
    [...patches.keys()].filter((surface) =>
      isInsideOut(
        faces.filter((face) => face.surface === surface),
        middle,
      ),
    ),
  );
  return faces.map((face) =>
    turned.has(face.surface) && !patches[face.surface]?.isGraph
      ? { ...face, normal: face.normal.map((value) => -value) as unknown as Vector }
      : face,
  );
}

/** Of all faces, how much of them has to point outwards for a middle to tell anything. */
const telling = 0.1;

function isInsideOut(faces: readonly Face[], middle: Vector): boolean {
  const from = (place: Vector): number[] =>
    faces.map(({ normal, centre, area }) => area * (dot(normal, centre) - dot(normal, place)));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const [own, all] = [from(meanOf(faces.map(({ centre }) => centre))), from(middle)];
  const tells = Math.abs(sum(own)) > telling * Math.max(sum(own.map(Math.abs)), sum(all.map(Math.abs)));
  return sum(tells ? own : all) < 0;
}

const meanOf = (places: readonly Vector[]): Vector =>
  ([0, 1, 2] as const).map((axis) => places.reduce((sum, place) => sum + place[axis], 0) / places.length) as unknown as Vector;

/** The middle of a cell on the ground. */
function groundBelow([a, , c]: Cell): Vector {
  return [(a.at[0] + c.at[0]) / 2, (a.at[1] + c.at[1]) / 2, 0];
}

/** Twice the area of a face that cannot be seen, in square pixels. */
const leastArea = 0.02;

/** A face from the places around it; none where these have no extent. */
function faceOf(corners: readonly Corner[], ground: Vector, surface: number, isPart: boolean): Face[] {
  const around = corners.map(({ at }) => at);
  if (around.length < 3) return [];
  const sum = areaVector(around);
  const length = Math.hypot(...sum);
  if (!(length > leastArea)) return [];
  const normal = sum.map((each) => each / length) as unknown as Vector;
  return [{ around, centre: meanOf(around), normal, area: length, surface, ground, isPart }];
}

/** Twice the area, as a vector across it (Newell): it needs no flat polygon. */
function areaVector(around: readonly Vector[]): Vector {
  let [x, y, z] = [0, 0, 0];
  around.forEach((a, index) => {
    const b = around[(index + 1) % around.length] as Vector;
    x += (a[1] - b[1]) * (a[2] + b[2]);
    y += (a[2] - b[2]) * (a[0] + b[0]);
    z += (a[0] - b[0]) * (a[1] + b[1]);
  });
  return [x, y, z];
}
