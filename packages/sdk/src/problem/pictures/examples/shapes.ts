import type { Phrasings } from "../../notation/phrasings.ts";

/** Figures by their measures. */
export const shapeExamples: Phrasings = [
  [
    "picture.plane: Shape(List((0, 0), (4, 0), (0, 3))) → graph",
    "draw the triangle with sides 3, 4, 5",
    "draw a right triangle with legs 4 and 3",
    "画一个三边长分别为3、4、5的三角形",
    "画一个直角边为4和3的直角三角形",
  ],
  ["picture.plane: Shape(List((0, 0), (7, 0), (30/7, (12*sqrt(6))/7))) → graph", "draw a triangle with side lengths 5, 6 and 7"],
  [
    "picture.plane: Shape(List((0, 0), (4, 0), (2, 2*sqrt(3)))) → graph",
    "draw an equilateral triangle with side 4",
    "画边长为4的正三角形",
  ],
  [
    "picture.plane: Shape(List((0, 0), (6, 0), (3, 4))) → graph",
    "draw an isosceles triangle with base 6 and height 4",
    "draw an isosceles triangle with base 6 and legs 5",
    "画一个底边为6、腰为5的等腰三角形",
  ],
  [
    "picture.plane: Shape(List((0, 0), (3, 0), (3, 3), (0, 3))) → graph",
    "draw a square with side 3",
    "draw a square of side length 3",
    "画边长为3的正方形",
  ],
  [
    "picture.plane: Shape(List((0, 0), (4, 0), (4, 3), (0, 3))) → graph",
    "draw a rectangle 4 by 3",
    "draw a 4 by 3 rectangle",
    "draw a rectangle with width 4 and height 3",
    "画一个长为4、宽为3的长方形",
  ],
  ["picture.plane: RegularPolygon(6, 1) → graph", "draw a regular hexagon", "画一个正六边形"],
  ["picture.plane: RegularPolygon(6, 2) → graph", "draw a regular hexagon with side 2", "画一个边长为2的正六边形"],
  ["picture.plane: RegularPolygon(7, 1) → graph", "draw a regular polygon with 7 sides"],
  ["picture.plane: RoundOf((0, 0), 6) → graph", "draw a circle of diameter 6", "画一个直径为6的圆"],
  ["picture.plane: RoundOf((1, 2), 6) → graph", "draw a circle with center (1, 2) and diameter 6"],
  ["picture.plane: EllipseOf(3, 2) → graph", "draw an ellipse with semi-axes 3 and 2", "画半轴为3和2的椭圆"],
  [
    "picture.plane: Parametric((2*cos(t), 2*sin(t)), t, [0, pi]); Segment((-2, 0), (2, 0)) → graph",
    "draw a semicircle of radius 2",
    "画一个半径为2的半圆",
  ],
];
