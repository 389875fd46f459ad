import type { Phrasings } from "../../notation/phrasings.ts";

/** What belongs to triangles, and their images. */
export const triangleExamples: Phrasings = [
  [
    "picture.plane: Polygon(List(A(0, 0), B(4, 0), C(1, 3))); Medians(List(A(0, 0), B(4, 0), C(1, 3))) → graph",
    "draw the triangle A(0,0), B(4,0), C(1,3) and its medians",
    "draw triangle ABC with A(0,0), B(4,0), C(1,3) and its medians",
    "画出三角形 A(0,0), B(4,0), C(1,3) 的三条中线",
  ],
  [
    "picture.plane: Polygon(List((0, 0), (4, 0), (1, 3))); Circumcircle(List((0, 0), (4, 0), (1, 3))) → graph",
    "draw the triangle with vertices (0,0), (4,0), (1,3) and its circumcircle",
    "draw the circumscribed circle of the triangle (0,0), (4,0), (1,3)",
    "画出三角形 (0,0), (4,0), (1,3) 及其外接圆",
  ],
  [
    "picture.plane: Polygon(List((0, 0), (4, 0), (0, 3))); Incircle(List((0, 0), (4, 0), (0, 3))) → graph",
    "draw the incircle of the triangle (0,0), (4,0), (0,3)",
    "画出三角形 (0,0), (4,0), (0,3) 的内切圆",
  ],
  [
    "picture.plane: Polygon(List((0, 0), (4, 0), (1, 3))); Altitudes(List((0, 0), (4, 0), (1, 3))) → graph",
    "draw the altitudes of the triangle (0,0), (4,0), (1,3)",
  ],
  [
    "picture.plane: Polygon(List((1, 1), (3, 1), (2, 4))); Polygon(List((-1, 1), (-3, 1), (-2, 4))) → graph",
    "reflect the triangle (1,1), (3,1), (2,4) in the y-axis",
    "draw the triangle (1,1), (3,1), (2,4) and its reflection in the y-axis",
    "画出三角形 (1,1), (3,1), (2,4) 关于y轴对称的图形",
  ],
  [
    "picture.plane: Polygon(List((1, 0), (3, 0), (3, 2))); Polygon(List((0, 1), (0, 3), (-2, 3))) → graph",
    "rotate the triangle (1,0), (3,0), (3,2) by 90 degrees about the origin",
    "rotate the triangle (1,0), (3,0), (3,2) by 270 degrees clockwise about the origin",
    "把三角形 (1,0), (3,0), (3,2) 绕原点逆时针旋转90°",
  ],
];
