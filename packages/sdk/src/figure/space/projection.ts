import type { Face } from "./faces.ts";
import type { Sight } from "./space-frame.ts";

/** The places of faces in a row, those of a face from `starts` at its index to that at the next; in pixels from the middle of the box. */
export interface FlatFaces {
  readonly starts: Int32Array;
  /** x, y, z of the first place, then of the second. */
  readonly points: Float64Array;
}

export function flattened(faces: readonly Face[]): FlatFaces {
  const starts = new Int32Array(faces.length + 1);
  faces.forEach(({ around }, index) => {
    starts[index + 1] = (starts[index] as number) + around.length;
  });
  return { starts, points: Float64Array.from(faces.flatMap(({ around }) => around.flat())) };
}

/** The same places as the eye sees them: in the picture, and how near. */
export interface Projected {
  readonly starts: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly near: Float64Array;
}

export function projected({ starts, points }: FlatFaces, { frame, directions: { right, up, towards } }: Sight): Projected {
  const count = points.length / 3;
  const [x, y, near] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const [middleX, middleY] = [frame.width / 2, frame.height / 2];
  for (let index = 0; index < count; index++) {
    const [px, py, pz] = [points[3 * index] as number, points[3 * index + 1] as number, points[3 * index + 2] as number];
    x[index] = middleX + right[0] * px + right[1] * py + right[2] * pz;
    y[index] = middleY - up[0] * px - up[1] * py - up[2] * pz;
    near[index] = towards[0] * px + towards[1] * py + towards[2] * pz;
  }
  return { starts, x, y, near };
}
