import type { Phrasings } from "../../notation/phrasings.ts";

/** Vectors, angles, the unit circle. */
export const vectorsAndAnglesExamples: Phrasings = [
  ["picture.plane: Vector((3, 4)) → graph", "draw the vector (3, 4)", "画出向量(3,4)"],
  ["picture.plane: Vector((1, 2), u); Vector((3, -1), v) → graph", "draw the vectors u = (1, 2) and v = (3, -1)"],
  ["picture.plane: Vector((2, -3)) → graph", "plot the vector <2, -3>"],
  ["picture.plane: Vector((2, 1), a); Vector((-1, 3), b) → graph", "plot vector a = ⟨2, 1⟩ and vector b = ⟨-1, 3⟩"],
  [
    "picture.plane: Arrow(A(1, 1), B(4, 3)) → graph",
    "draw the vector from A(1, 1) to B(4, 3)",
    "draw vector AB where A(1, 1) and B(4, 3)",
    "画出向量AB, 其中A(1,1), B(4,3)",
  ],
  [
    "picture.plane: VectorSum((1, 2), (3, 1)) → graph",
    "show the sum of the vectors (1, 2) and (3, 1)",
    "画出向量 (1,2) 与 (3,1) 的和",
  ],
  ["picture.plane: Vector((1, 2), a); Vector((3, -1), b) → graph", "画出向量 a=(1,2) 和 b=(3,-1)"],
  ["picture.plane: AngleOf(45^{\\circ}) → graph", "draw a 45° angle", "画出45度角"],
  ["picture.plane: AngleOf(120^{\\circ}) → graph", "draw an angle of 120 degrees", "画一个120°的角"],
  ["picture.plane: AngleOf((3*pi)/4) → graph", "sketch an angle of 3π/4"],
  ["picture.plane: AngleOf(2) → graph", "sketch an angle of 2 radians in standard position"],
  ["picture.plane: AngleOf(90^{\\circ}) → graph", "draw a 90-degree angle"],
  ["picture.plane: UnitCircle(30^{\\circ}) → graph", "Draw the unit circle and mark 30°", "在单位圆上标出30°的角"],
  ["picture.plane: UnitCircle((5*pi)/6) → graph", "mark the angle 5π/6 on the unit circle", "单位圆上表示角 5π/6"],
  ["picture.plane: UnitCircle(135^{\\circ}) → graph", "plot the angle 135° on the unit circle"],
  ["picture.plane: UnitCircle() → graph", "画出单位圆", "plot the unit circle"],
  ["picture.plane: Vector((1, 2)); Vector((3, -1)) → graph", "draw the vectors (1,2) and (3,-1)"],
  [
    "picture.plane: VectorSum((1, 2), (3, -1)) → graph",
    "draw vectors u = (1,2) and v = (3,-1) and their sum",
    "draw (1,2) + (3,-1)",
    "画出向量(1,2)和(3,-1)的和",
  ],
  ["picture.plane: Arrow((1, 1), (4, 3)) → graph", "draw the vector from (1,1) to (4,3)"],
  ["picture.plane: AngleOf(60^{\\circ}) → graph", "draw an angle of 60°", "draw a 60 degree angle", "画一个60°的角"],
  ["picture.plane: AngleAt(A(4, 0), B(0, 0), C(2, 3)) → graph", "draw angle ABC with A(4,0), B(0,0), C(2,3)"],
  ["picture.plane: UnitCircle(60^{\\circ}) → graph", "show 60° on the unit circle", "在单位圆上表示60°"],
  ["picture.plane: UnitCircle(pi/3) → graph", "draw the unit circle with θ = π/3"],
  ["picture.plane: AngleOf(30^{\\circ}) → graph", "画一个30°角"],
];
