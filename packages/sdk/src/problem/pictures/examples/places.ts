import type { Phrasings } from "../../notation/phrasings.ts";

/** Points, segments, polygons. */
export const placesExamples: Phrasings = [
  ["picture.plane: Point((1, 2)); Point((3, 4)); Point((5, 6)) → graph", "plot the points (1, 2), (3, 4) and (5, 6)"],
  ["picture.plane: Point((0, 0)); Point((1, 1)); Point((2, 4)); Point((3, 9)) → graph", "Plot (0,0), (1,1), (2,4), (3,9)"],
  [
    "picture.plane: Point(A(2, 3)); Point(B(-1, 4)); Point(C(0, -2)) → graph",
    "plot the following points: A(2, 3), B(-1, 4), C(0, -2)",
    "在平面直角坐标系中描出点A(2,3)、B(-1,4)、C(0,-2)",
  ],
  ["picture.plane: Point((1, 2)); Point((2, 4)); Point((3, 6)) → graph", "graph the ordered pairs (1,2), (2,4), (3,6)"],
  ["picture.plane: Point((sqrt(2), 1/2)) → graph", "mark the point (√2, 1/2)"],
  ["picture.plane: Point(P(3, -2)) → graph", "plot the point P(3, -2) on the coordinate plane", "画出点P(3,-2)", "plot P(3, -2)"],
  ["picture.plane: Point((1, 2)); Point((3, 4)) → graph", "描出点 (1,2)、(3,4)"],
  [
    "picture.plane: Point(A(1, 2)); Point(B(-3, 1)); Point(C(2, -2)) → graph",
    "在平面直角坐标系中描出下列各点: A(1,2), B(-3,1), C(2,-2)",
  ],
  [
    "picture.plane: Segment((0, 1), (4, 3)) → graph",
    "draw the line segment joining (0, 1) and (4, 3)",
    "画出连接点(0,1)和(4,3)的线段",
  ],
  ["picture.plane: Segment(A(1, 2), B(5, -1)) → graph", "draw the segment with endpoints A(1, 2) and B(5, -1)"],
  [
    "picture.plane: Segment((1, 2), (3, 4)) → graph",
    "connect the points (1,2) and (3,4)",
    "draw the segment from (1,2) to (3,4)",
  ],
  ["picture.plane: Path(List((0, 0), (2, 1), (4, 5))) → graph", "connect (0,0), (2,1) and (4,5)"],
  [
    "picture.plane: Segment(A(1, 2), B(3, 4)) → graph",
    "连接A(1,2)和B(3,4)",
    "draw segment AB with A(1,2) and B(3,4)",
    "let A = (1,2) and B = (3,4). Draw the segment AB",
    "已知A(1,2), B(3,4), 画出线段AB",
    "画线段AB, 其中A(1,2), B(3,4)",
  ],
  [
    "picture.plane: Polygon(List(A(0, 0), B(4, 0), C(2, 3))) → graph",
    "draw a triangle with vertices A(0,0), B(4,0) and C(2,3)",
    "以A(0,0), B(4,0), C(2,3)为顶点画三角形",
    "已知A(0,0),B(4,0),C(2,3)，画出△ABC",
    "画出△ABC，其中A(0,0),B(4,0),C(2,3)",
  ],
  ["picture.plane: Polygon(List((1, 1), (5, 1), (3, 4))) → graph", "plot the triangle with vertices at (1,1), (5,1), (3,4)"],
  [
    "picture.plane: Polygon(List(A(0, 0), B(4, 0), C(5, 3), D(1, 3))) → graph",
    "draw quadrilateral ABCD with A(0,0), B(4,0), C(5,3), D(1,3)",
    "画出四边形ABCD, 其中A(0,0), B(4,0), C(5,3), D(1,3)",
  ],
  [
    "picture.plane: Polygon(List((0, 0), (2, 0), (2, 2), (0, 2))) → graph",
    "draw a square with vertices (0,0), (2,0), (2,2), (0,2)",
    "画出以(0,0),(2,0),(2,2),(0,2)为顶点的正方形",
  ],
  [
    "picture.plane: Polygon(List((0, 0), (4, 0), (4, 2), (0, 2))) → graph",
    "draw the rectangle with corners (0,0), (4,0), (4,2), (0,2)",
  ],
  [
    "picture.plane: Polygon(List((0, 0), (4, 0), (5, 2), (1, 2))) → graph",
    "draw the parallelogram with vertices (0,0), (4,0), (5,2), (1,2)",
    "画一个平行四边形，顶点为(0,0),(4,0),(5,2),(1,2)",
  ],
  [
    "picture.plane: Polygon(List((0, 0), (3, 0), (4, 2), (1, 4))) → graph",
    "graph the polygon with vertices (0,0), (3,0), (4,2), (1,4)",
  ],
  ["picture.plane: Polygon(List((0, 0), (4, 0), (2, 3))) → graph", "画一个顶点为(0,0), (4,0), (2,3)的三角形"],
  [
    "picture.plane: Circle((0, 0), 2); Segment((0, 0), (2, 0)) → graph",
    "draw the circle with center (0,0) and radius 2 and the segment from (0,0) to (2,0)",
  ],
  [
    "picture.plane: Line((0, 1), (2, 5)); Point((3, 0)) → graph",
    "plot the line through (0, 1) and (2, 5) together with the point (3, 0)",
  ],
  [
    "picture.plane: Point(A(1, 2)); Point(B(3, 4)); Point(C(5, 1)); Path(List(A(1, 2), B(3, 4), C(5, 1))) → graph",
    "plot the points A(1,2), B(3,4), C(5,1) and connect them",
  ],
  [
    "picture.plane: Point((0, 0)); Point((1, 2)); Point((3, 1)); Path(List((0, 0), (1, 2), (3, 1))) → graph",
    "plot (0,0), (1,2), (3,1) and join the points with line segments",
  ],
  [
    "picture.plane: Point(A(1, 2)); Point(B(3, 4)); Line(A(1, 2), B(3, 4)) → graph",
    "plot A(1,2), B(3,4) and the line through them",
    "plot the points A(1, 2) and B(3, 4) and the straight line passing through them",
    "画出点 A(1,2)、B(3,4) 和过这两点的直线",
  ],
  ["picture.plane: PolarPoint((2, pi/3)) → graph", "plot the polar point (2, π/3)", "画出极坐标点 (2, π/3)"],
  [
    "picture.plane: PolarPoint((2, pi/3)); PolarPoint((3, pi)) → graph",
    "plot the points (2, π/3) and (3, π) in polar coordinates",
  ],
  [
    "picture.plane: Point(A(1, 2)); Point(B(3, 4)); Segment(A(1, 2), B(3, 4)) → graph",
    "plot A(1,2) and B(3,4) and the segment AB",
  ],
  ["picture.plane: Ray((0, 0), (1, 2)) → graph", "draw the ray from (0,0) through (1,2)"],
  ["picture.plane: Line((1, 2), (3, 4)); Point((0, 5)) → graph", "draw the line through (1,2) and (3,4) and the point (0,5)"],
  [
    "picture.plane: Polygon(List((0, 0), (4, 0), (0, 3))) → graph",
    "draw the triangle with vertices (0,0), (4,0), (0,3)",
    "画出以(0,0)、(4,0)、(0,3)为顶点的三角形",
  ],
  [
    "picture.plane: Polygon(List(A(0, 0), B(4, 0), C(0, 3))) → graph",
    "draw triangle ABC with A(0,0), B(4,0), C(0,3)",
    "画三角形ABC, 其中A(0,0), B(4,0), C(0,3)",
  ],
  [
    "picture.plane: Polygon(List((0, 0), (4, 0), (5, 3), (2, 5), (-1, 3))) → graph",
    "plot the polygon (0,0), (4,0), (5,3), (2,5), (-1,3)",
  ],
  ["picture.plane: Circle((1, 2), 3); Point((4, 2)) → graph", "draw a circle with center (1,2) and radius 3 and the point (4,2)"],
  ["picture.plane: Point((1, 2)); Point((3, 4)); Polar(2, theta, [0, 2*pi]) → graph", "plot (1,2), (3,4) and r = 2"],
  ["picture.plane: Point(P(3, 2)) → graph", "plot P(3, 2)"],
  ["picture.plane: Point(P(3, 2)); Point(C(1, 2)) → graph", "plot P(3,2) and C(1,2)"],
  [
    "picture.plane: Point(A(1, 2)); Point(B(3, 4)) → graph",
    "plot the points A(1,2), B(3,4)",
    "Plot A(1, 2) and B(3, 4)",
    "mark the points A = (1, 2), B = (3, 4) on a coordinate plane",
    "描出点 A(1,2), B(3,4)",
    "在直角坐标系中描出点A(1,2)和B(3,4)",
  ],
  [
    "picture.plane: Point((2, 5)); Point((-3, 1)); Point((0, -4)) → graph",
    "Plot the following points on a coordinate grid: (2, 5), (-3, 1), (0, -4)",
  ],
  ["picture.plane: Point((1, 1)); Point((2, 3)); Point((3, 2)) → graph", "Plot points (1,1) (2,3) (3,2)"],
  ["picture.plane: Point((-2, 3)) → graph", "Graph the point (-2, 3)"],
  ["picture.plane: Point(A(1, 1)); Point(B(4, 5)); Point(C(2, 7)) → graph", "Plot A = (1, 1), B = (4, 5) and C = (2, 7)"],
  ["picture.plane: Segment(A(-2, 1), B(3, 4)) → graph", "Draw the line segment AB where A = (-2, 1) and B = (3, 4)"],
  ["picture.plane: Segment((-1, -1), (2, 3)) → graph", "Draw a line segment from (-1, -1) to (2, 3)"],
  [
    "picture.plane: Segment((0, 0), (3, 4)) → graph",
    "Draw the segment between (0, 0) and (3, 4)",
    "画出端点为(0,0)和(3,4)的线段",
  ],
  [
    "picture.plane: Polygon(List(A(1, 1), B(5, 2), C(3, 6))) → graph",
    "Draw a triangle ABC with vertices A(1, 1), B(5, 2), C(3, 6)",
  ],
  [
    "picture.plane: Polygon(List((0, 0), (6, 0), (3, 5))) → graph",
    "Draw the triangle whose vertices are (0, 0), (6, 0) and (3, 5)",
  ],
  ["picture.plane: Polygon(List((0, 0), (4, 0), (4, 3))) → graph", "Plot triangle (0,0), (4,0), (4,3)"],
  [
    "picture.plane: Polygon(List((1, 1), (5, 1), (5, 4), (1, 4))) → graph",
    "Plot a rectangle with vertices (1,1), (5,1), (5,4), (1,4)",
  ],
  [
    "picture.plane: Point((1, 1)); Point((2, 4)); Point((3, 9)); Point((4, 16)); Point((5, 25)) → graph",
    "Plot the sequence 1, 4, 9, 16, 25",
  ],
  ["picture.plane: Point((1, 2)); Point((3, -1)) → graph", "在坐标平面内画出点(1,2)和(3,-1)"],
  ["picture.plane: Point(P(sqrt(2), 1)) → graph", "标出点P(√2,1)"],
  ["picture.plane: Segment(A(1, 2), B(4, 6)) → graph", "画出线段AB，其中A(1,2)，B(4,6)"],
  ["picture.plane: Polygon(List(A(1, 1), B(4, 1), C(3, 4))) → graph", "画出顶点为A(1,1)、B(4,1)、C(3,4)的三角形"],
  ["picture.plane: Path(List((0, 0), (1, 2), (3, 1))) → graph", "连接点(0,0),(1,2),(3,1)"],
  ["picture.plane: PolarRay(pi/4) → graph", "plot theta = π/4"],
  ["picture.plane: Point((1, 2)) → graph", "Plot (1, 2)"],
  ["picture.plane: Point((-3, 4)); Point((0, 0)); Point((3, -4)) → graph", "Plot the coordinates (−3, 4), (0, 0) and (3, −4)"],
  [
    "picture.plane: Point((1, 1)); Point((2, 3)); Segment((1, 1), (2, 3)) → graph",
    "Show the points (1, 1), (2, 3) and the line segment between them",
  ],
  [
    "picture.plane: Segment(A(0, 0), B(2, 3)); Segment(B(2, 3), C(5, 1)) → graph",
    "draw segments AB and BC with A(0,0), B(2,3), C(5,1)",
  ],
  ["picture.plane: Segment((2, -1), (5, 3)) → graph", "Draw a line segment with endpoints (2, -1) and (5, 3)"],
  ["picture.plane: Polygon(List(P(1, 2), Q(4, 6), R(7, 2))) → graph", "Draw triangle PQR with P(1, 2), Q(4, 6), R(7, 2)"],
  [
    "picture.plane: Polygon(List((0, 3), (2, 0), (0, -4), (-2, 0))) → graph",
    "draw a kite with vertices (0, 3), (2, 0), (0, -4), (-2, 0)",
  ],
  [
    "picture.plane: Polygon(List((2, 0), (1, 2), (-1, 2), (-2, 0), (-1, -2), (1, -2))) → graph",
    "Draw the hexagon with vertices (2,0), (1,2), (-1,2), (-2,0), (-1,-2), (1,-2)",
  ],
  ["picture.plane: VectorDifference((3, 4), (1, 2)) → graph", "draw the difference of the vectors (3, 4) and (1, 2)"],
  ["picture.plane: Point((5, -2)) → graph", "Draw the point (5, -2)"],
  [
    "picture.plane: Point((0, 1)); Point((1, 3)); Point((2, 5)); Point((3, 7)); Path(List((0, 1), (1, 3), (2, 5), (3, 7))) → graph",
    "Plot the points (0, 1), (1, 3), (2, 5), (3, 7) and connect them with a line",
  ],
  ["picture.plane: Point(A(0, 0)); Point(B(4, 0)); Point(C(2, 3)) → graph", "Plot the three points A(0,0), B(4,0), C(2,3)"],
  [
    "picture.plane: Polygon(List(A(0, 0), B(3, 0), C(4, 2), D(1, 3))) → graph",
    "Draw the polygon ABCD with A(0,0), B(3,0), C(4,2), D(1,3)",
  ],
  [
    "picture.plane: Polygon(List((0, 0), (6, 0), (4, 3), (1, 3))) → graph",
    "Draw a trapezoid with vertices (0,0), (6,0), (4,3), (1,3)",
  ],
  [
    "picture.plane: Polygon(List((0, 0), (2, 0), (1, sqrt(3)))) → graph",
    "Draw an equilateral triangle with vertices (0,0), (2,0), (1, √3)",
  ],
  [
    "picture.plane: Circle((0, 0), 2); Point((2, 0)) → graph",
    "Draw a circle of radius 2 centered at the origin and the point (2, 0)",
  ],
  ["picture.plane: Point(A(1, 0)); Point(B(0, 2)); Segment(A(1, 0), B(0, 2)) → graph", "画出点 A(1,0), B(0,2) 和线段 AB"],
  [
    "picture.plane: Polygon(List(A(0, 0), B(4, 0), C(5, 2), D(1, 2))); Point(A(0, 0)); Point(B(4, 0)); Point(C(5, 2)); Point(D(1, 2)) → graph",
    "画出平行四边形ABCD，A(0,0), B(4,0), C(5,2), D(1,2)",
  ],
  ["picture.plane: Point((2, 3)); Point((-1, 4)) → graph", "Plot the point (2, 3) and the point (-1, 4)"],
  ["picture.plane: Point((0, 0)); Point((2, 4)); Point((4, 0)) → graph", "Plot the points: (0,0) (2,4) (4,0)"],
  [
    "picture.plane: Point(A(2, 1)); Point(B(-2, 3)); Segment(A(2, 1), B(-2, 3)) → graph",
    "Mark A(2, 1) and B(-2, 3) and draw the segment AB",
  ],
  ["picture.plane: Segment(P(-1, 2), Q(3, -2)) → graph", "Draw line segment PQ with P(-1, 2) and Q(3, -2)"],
  ["picture.plane: Polygon(List(A(0, 0), B(3, 0), C(0, 4))) → graph", "Draw the triangle A(0,0) B(3,0) C(0,4)"],
  [
    "picture.plane: Polygon(List(A(-2, 0), B(0, 3), C(3, 1), D(1, -2))) → graph",
    "Graph the quadrilateral with vertices A(-2,0), B(0,3), C(3,1), D(1,-2)",
  ],
  [
    "picture.plane: Point((1, 2)); Point((3, 4)); Point((5, 6)); Path(List((1, 2), (3, 4), (5, 6))) → graph",
    "标出点 (1,2), (3,4), (5,6) 并连线",
  ],
];
