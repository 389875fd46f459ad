import type { Phrasings } from "../../notation/phrasings.ts";

/** As exercise books put it. What each comes to, in the notation of docs/notation.md, and the ways to ask it. */
export const exercises: Phrasings = [
  [
    "conic.ellipse: C is Ellipse; C: 4*x^2 + y^2 - 8*x = 0 → standard-form of C",
    "Express the equation of the ellipse 4x^2 + y^2 - 8x = 0 in standard form.",
    "Write the equation of the ellipse 4x^2 + y^2 - 8x = 0 in standard form.",
  ],
  [
    "conic.parabola: C is Parabola; Vertex(C) = (3, -2); Focus(C) = (3, 4) → standard-form of C",
    "Find the equation in standard form of the parabola whose vertex is at (3, -2) and whose focus is at (3, 4).",
  ],
  [
    "conic.ellipse: C is Ellipse; Eccentricity(C) = 0.8; Foci(C) = {(-1.5, 0), (1.5, 0)} → equation of C",
    "Find an equation for the ellipse that satisfies the given conditions. Eccentricity: 0.8, foci: (±1.5, 0)",
  ],
  [
    "conic.parabola: C is Conic; C is Parabola; Vertex(C) = (0, 0); Focus(C) = (1, 0) → equation of C",
    "Find an equation for the conic that satisfies the given conditions. Parabola, vertex (0,0), focus (1,0)",
  ],
  [
    "conic.general: C: List(x = 2 + 3*cos(t), y = 1 + 4*sin(t)) → equation of C",
    "Eliminate the parameter to find a rectangular equation: x = 2 + 3 cos t, y = 1 + 4 sin t",
  ],
  [
    "conic.parabola: C: y^2 + 8*x - 6*y + 25 = 0; C is Parabola → focus of Focus(C)",
    "I have the equation y^2 + 8x - 6y + 25 = 0. What is the focus of this parabola?",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2 - 2*y^2 = 1 → focus of RightFocus(C)",
    "若双曲线方程为$x^2-2y^2=1$，则它的右焦点坐标为",
  ],
  [
    "conic.circle: C is Circle; C: rho = -2*sin(theta) → center of Center(C)",
    "在极坐标系中，圆$\\rho=-2\\sin\\theta$的圆心的直角坐标是",
  ],
  [
    "conic.parabola: l is Line; l: x = -3; C is Parabola; C: y^2 = 4*p*x; l = Directrix(C) → parameter of p {p}",
    "For what value of p is the line x = -3 the directrix of the parabola y^2 = 4px?",
  ],
  [
    "conic.parabola: C is Parabola; Vertex(C) = (0, 0); Perpendicular(AxisOfSymmetry(C), YAxis); Greater(XCoordinate(Vertex(C)), XCoordinate(Focus(C))); Length(LatusRectum(C)) = 12 → equation of C",
    "Find the equation of the parabola with vertex (0, 0) that opens to the left and has a latus rectum of length 12.",
  ],
  [
    "conic.parabola: C is Parabola; Vertex(C) = Origin; Perpendicular(AxisOfSymmetry(C), XAxis); Greater(YCoordinate(Focus(C)), YCoordinate(Vertex(C))); (2, 3) on C → equation of C",
    "求顶点在原点，开口向上，过点(2,3)的抛物线的方程",
  ],
  [
    "conic.ellipse: C is Ellipse; Foci(C) on XAxis; Length(FocalSegment(C)) = 8; Length(MajorAxis(C)) = 10 → standard-form of C",
    "已知椭圆的焦点在x轴上，焦距为8，椭圆上的点到两焦点的距离之和为10，则该椭圆的标准方程为",
  ],
  [
    "conic.general: C: x^2 + y^2 = 26; D: 3*x^2 + 25*y^2 = 100 → intersections of Intersections(C, D)",
    "Solve the system of equations: x^2 + y^2 = 26, 3x^2 + 25y^2 = 100",
    "解方程组：x²+y²=26，3x²+25y²=100",
  ],
  [
    "conic.hyperbola: l is Line; l: y = k*x + 2; C is Hyperbola; C: x^2 - y^2 = 6; NumberOfIntersections(l, RightBranch(C)) = 2 → parameter of k {k}",
    "若直线$y=kx+2$与双曲线$x^2-y^2=6$的右支交于不同的两点，则$k$的取值范围是",
  ],
  [
    "geometry.line: l is Line; l: 2*x + 3*y = 6; m is Line; m: 6*x - 4*y = 9 → position of Position(l, m)",
    "Determine whether the lines 2x + 3y = 6 and 6x - 4y = 9 are parallel, perpendicular, or neither.",
  ],
  [
    "geometry.points: Distance((x, 3), (-2, -1)) = 5 → parameter of x {x}",
    "Find x so that the distance between (x, 3) and (-2, -1) is 5.",
  ],
  ["geometry.points: A = (x, 3); B = (-2, -1); Distance(A, B) = 5 → parameter of x {x}", "已知点A(x,3)与B(-2,-1)的距离为5，求x"],
  [
    "geometry.points: P on XAxis; Distance(P, (2, -5)) = Distance(P, (-2, 9)) → coordinates of P",
    "Find the point on the x-axis which is equidistant from (2, -5) and (-2, 9).",
  ],
  [
    "geometry.points: OverVector((-3, 10), (-1, 6)) = Multiply(k, OverVector((-1, 6), (6, -8))) → parameter of k {k}",
    "Find the ratio in which the line segment joining the points (-3, 10) and (6, -8) is divided by (-1, 6).",
    "In what ratio does the point (-1, 6) divide the line segment joining the points (-3, 10) and (6, -8)?",
  ],
  [
    "geometry.points: A = (1, 2); B = (4, 8); P = (2, 4); OverVector(A, P) = Multiply(k, OverVector(P, B)) → parameter of k {k}",
    "已知A(1,2), B(4,8), P(2,4)，求点P分线段AB所成的比",
  ],
  [
    "geometry.line: l: sqrt(3)*x + y = 1; m: x + sqrt(3)*y = 1 → angle of AngleBetween(l, m)",
    "Find the acute angle between the lines √3x + y = 1 and x + √3y = 1.",
  ],
  [
    "geometry.line: l is Line; l: x + 3*y = 7 → coordinates of Reflection((3, 8), l)",
    "Find the image of the point (3, 8) with respect to the line x + 3y = 7, assuming the line to be a plane mirror.",
  ],
  [
    "geometry.line: l is Line; m: x - 7*y + 5 = 0; n: 3*x + y = 0; l = ParallelThrough(Intersection(m, n), YAxis) → equation of l",
    "Find the equation of the line parallel to the y-axis and drawn through the point of intersection of the lines x - 7y + 5 = 0 and 3x + y = 0.",
  ],
  [
    "geometry.line: l is Line; l: 2*x + 3*y + 8 = 0; m is Line; m: x - y - 1 = 0; n is Line; n: x + k*y = 0; Intersection(l, m) on n → parameter of k {k}",
    "若三条直线$2x+3y+8=0$，$x-y-1=0$和$x+ky=0$相交于一点，则$k=$",
  ],
  [
    "geometry.line: P on XAxis; l is Line; l: 3*x - 4*y + 6 = 0; Distance(P, l) = 6 → coordinates of P",
    "已知点$P$在$x$轴上，且到直线$3x-4y+6=0$的距离为6，求点$P$的坐标．",
  ],
];
