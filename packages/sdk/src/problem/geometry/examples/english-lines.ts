import type { Phrasings } from "../../notation/phrasings.ts";

/** Exercises about points, lines and circles as English books of algebra and precalculus put them. What each comes to, in the notation of docs/notation.md, and the ways to ask it. */
export const englishLines: Phrasings = [
  [
    "geometry.points → equation of CircleWithDiameter(Segment((0, 0), (6, 8)))",
    "Write an equation of the circle with endpoints of a diameter at (0, 0) and (6, 8).",
  ],
  [
    "conic.circle: l is Line; l: y = x - 1; C is Circle; C: x^2 + y^2 = 25 → intersections of Intersections(l, C)",
    "Find the points where the line y = x - 1 crosses the circle x^2 + y^2 = 25.",
  ],
  [
    "conic.circle: l is Line; l: y = 2*x + 3; C is Circle; C: x^2 + y^2 = 1 → number-of-intersections of NumberOfIntersections(l, C)",
    "How many times does the line y = 2x + 3 meet the circle x^2 + y^2 = 1?",
  ],
  [
    "conic.circle: l is Line; l: 3*x - 4*y = 10; C is Circle; C: x^2 + y^2 = 4 → check of Tangent(l, C)",
    "Is the line 3x - 4y = 10 tangent to the circle x^2 + y^2 = 4?",
  ],
  [
    "conic.circle: l is Line; C is Circle; C: x^2 + y^2 = 5; Tangent(l, C); m: y = 2*x + 1; Parallel(l, m) → equation of l",
    "Find the tangent lines to the circle x^2 + y^2 = 5 that are parallel to y = 2x + 1.",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = 4 → equation of TangentLines(C, (4, 0))",
    "Find the equations of the two lines through (4, 0) tangent to the circle x^2 + y^2 = 4.",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = 9 → value of Sqrt(PowerOfPoint((5, 3), C))",
    "Find the length of the tangent from (5, 3) to the circle x^2 + y^2 = 9.",
  ],
  [
    "conic.circle: l is Line; l: y = m*x + 2; C is Circle; C: x^2 + y^2 = 1; NumberOfIntersections(l, C) = 0 → parameter of m {m}",
    "For what values of m does the line y = mx + 2 not intersect the circle x^2 + y^2 = 1?",
  ],
  [
    "geometry.line: l: 3*x + 4*y = 1; m: 3*x + 4*y = 11 → distance of Distance(l, m)",
    "Find the distance between the parallel lines 3x + 4y = 1 and 3x + 4y = 11.",
  ],
  [
    "geometry.line: l is Line; l: 5*x - 12*y = 26 → distance of Distance(Origin, l)",
    "How far is the origin from the line 5x - 12y = 26?",
  ],
  [
    "geometry.line: l is Line; l: x + 2*y = 5 → coordinates of Foot(Origin, l)",
    "Find the point on the line x + 2y = 5 nearest to the origin.",
  ],
  [
    "geometry.points → equation of PerpendicularBisector(Segment((1, 2), (5, -4)))",
    "Find the equation of the perpendicular bisector of the segment with endpoints (1, 2) and (5, -4).",
  ],
  [
    "geometry.line: l is Line; l = LineWithInclination((3, 4), 45^{\\circ}) → equation of l",
    "A line passes through (3, 4) and makes an angle of 45° with the positive x-axis. Find its equation.",
  ],
  [
    "geometry.line: l is Line; m: x + y = 3; n: 2*x - y = 0; l_1: y = 4*x; l = ParallelThrough(Intersection(m, n), l_1) → equation of l",
    "Find the line through the point of intersection of x + y = 3 and 2x - y = 0 that is parallel to y = 4x.",
  ],
  [
    "geometry.line: l is Line; m: 3*x + y = 4; l = PerpendicularThrough((1, 2), m) → equation of l",
    "The line l passes through (1, 2) and is perpendicular to 3x + y = 4. Write the equation of l in slope-intercept form.",
  ],
  [
    "geometry.line: l: y = x; m: y = -x; n: y = 4 → area of Area(Triangle(Intersection(l, m), Intersection(m, n), Intersection(l, n)))",
    "Find the area of the triangle bounded by the lines y = x, y = -x and y = 4.",
  ],
  [
    "geometry.line: l is Line; l: 3*x + 4*y = 12 → area of Area(Triangle(Intersection(l, XAxis), Intersection(XAxis, YAxis), Intersection(l, YAxis)))",
    "What is the area of the triangle that the line 3x + 4y = 12 makes with the coordinate axes?",
  ],
  [
    "geometry.points → coordinates of Circumcenter((0, 0), (6, 0), (0, 8))",
    "Find the circumcenter of the triangle with vertices (0, 0), (6, 0) and (0, 8).",
  ],
  [
    "geometry.points: A = (1, 1); B = (5, 1); C = (3, 5) → distance of Distance(A, Midpoint(Segment(B, C)))",
    "In triangle ABC with A(1, 1), B(5, 1), C(3, 5), find the length of the median to BC.",
  ],
  [
    "geometry.line: l is Line; l: y = x → coordinates of Reflection((3, -2), l)",
    "Reflect the point (3, -2) across the line y = x.",
  ],
  ["geometry.points → coordinates of Reflection((1, 4), XAxis)", "Find the image of (1, 4) after reflection over the x-axis."],
  [
    "geometry.points → equation of PerpendicularBisector(Segment((1, 0), (5, 4)))",
    "Find the locus of points equidistant from (1, 0) and (5, 4).",
  ],
  [
    "geometry.points → equation of CircleAround((2, 1), 3)",
    "Find the equation of the set of all points whose distance from (2, 1) is 3.",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = 4; D is Circle; D: (x - 3)^2 + y^2 = 1 → position of Position(C, D)",
    "Two circles have equations x^2 + y^2 = 4 and (x - 3)^2 + y^2 = 1. Describe their relative position.",
  ],
  [
    "conic.circle: C is Circle; D: x^2 + y^2 - 4*x + 2*y = 0; Center(C) = Center(D); Radius(C) = 3 → equation of C",
    "Find the equation of the circle concentric with x^2 + y^2 - 4x + 2y = 0 whose radius is 3.",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 - 10*x + 9 = 0 → center of Center(C), radius of Radius(C)",
    "Give the center and the radius of the circle. x^2 + y^2 - 10x + 9 = 0",
  ],
  [
    "conic.circle: C is Circle; Center(C) = (1, -2); Tangent(C, XAxis) → equation of C",
    "Center (1, -2), tangent to the x-axis: find the circle.",
  ],
  [
    "geometry.points → equation of CircleAround((0, 2), 5)",
    "A point moves so that its distance from (0, 2) is always 5. Find its path.",
  ],
  [
    "conic.circle: l is Line; l: y = m*x; C is Circle; C: (x - 2)^2 + y^2 = 1; NumberOfIntersections(l, C) = 2 → parameter of m {m}",
    "For which real numbers m does the line y = mx meet the circle (x - 2)^2 + y^2 = 1 in two points?",
  ],
  [
    "geometry.line: l: a*x + y = 1; m: x + a*y = 2; Parallel(l, m) → parameter of a {a}",
    "For which a are the lines ax + y = 1 and x + ay = 2 parallel?",
  ],
  [
    "conic.circle: l is Line; l: x = 3; C is Circle; C: x^2 + y^2 = 25 → intersections of Intersections(l, C)",
    "Find where the line x = 3 meets the circle x^2 + y^2 = 25.",
  ],
  [
    "conic.circle: l is Line; l: y = x + 5; C is Circle; C: x^2 + y^2 = 4 → position of Position(l, C)",
    "Does the line y = x + 5 cut the circle x^2 + y^2 = 4, touch it, or miss it?",
  ],
  ["geometry.points → distance of Distance((1, 1), (4, 5))", "How far apart are the points (1, 1) and (4, 5)?"],
  [
    "geometry.line: l is Line; l: 3*x + 4*y = 10 → distance of Distance((0, 0), l)",
    "How far is it from (0, 0) to the line 3x + 4y = 10?",
  ],
  [
    "geometry.points → coordinates of DivisionPoint(Segment((0, 0), (6, 9)), 2)",
    "Find the point two thirds of the way from (0, 0) to (6, 9).",
  ],
  [
    "geometry.points → coordinates of DivisionPoint(Segment((0, 0), (8, 4)), 3)",
    "Find the point 3/4 of the way from (0, 0) to (8, 4).",
  ],
  [
    "geometry.points: A = (1, 2); B = (7, 8); P = DivisionPoint(Segment(A, B), 1/2) → coordinates of P",
    "The point P divides the segment joining A(1, 2) and B(7, 8) in the ratio 1 : 2. Find P.",
  ],
  [
    "geometry.points: Midpoint(Segment(P, Q)) = (3, 3); P = (1, 5) → coordinates of Q",
    "The midpoint of PQ is (3, 3) and P is (1, 5). Find the coordinates of Q.",
  ],
  [
    "geometry.points → area of Area(Triangle((0, 0), (5, 0), (0, 4)))",
    "Three vertices: (0, 0), (5, 0), (0, 4). Find the area of the triangle.",
  ],
  [
    "geometry.points: P = (0, 0); Q = (4, 0); R = (2, 6) → equation of PerpendicularThrough(Q, Line(P, R))",
    "In triangle PQR with P(0, 0), Q(4, 0), R(2, 6), find the equation of the altitude from Q.",
  ],
  [
    "geometry.points: A = (0, 0); B = (4, 2); C = (2, 6) → equation of Line(B, Midpoint(Segment(A, C)))",
    "Find the equation of the median through B of the triangle A(0, 0), B(4, 2), C(2, 6).",
  ],
  [
    "geometry.line: l is Line; l: y = 3*x → coordinates of Foot((10, 0), l)",
    "Which point on the line y = 3x is nearest to (10, 0)?",
  ],
  [
    "geometry.points → coordinates of Centroid((0, 0), (3, 0), (0, 6)), area of Area(Triangle((0, 0), (3, 0), (0, 6)))",
    "Find the centroid of the triangle with vertices (0, 0), (3, 0) and (0, 6). Find its area.",
  ],
  ["geometry.line: l is Line; l = Line((1, 5), (3, 9)) → equation of l", "Slope-intercept form: line through (1, 5) and (3, 9)."],
  [
    "geometry.line: l is Line; l = PerpendicularThrough((2, -5), YAxis) → equation of l",
    "Find the horizontal line through (2, -5).",
  ],
  [
    "geometry.line: l is Line; l = PerpendicularThrough((4, 1), XAxis) → equation of l",
    "Write the eqn of the vertical line through (4, 1).",
  ],
  [
    "geometry.line: l is Line; XIntercept(l) = 2; YIntercept(l) = 5 → equation of l",
    "Find the line with intercepts 2 and 5 on the x-axis and y-axis.",
  ],
  [
    "geometry.line: l is Line; m: 3*x + 4*y = 0; Parallel(l, m); Distance(Origin, l) = 2 → equation of l",
    "Find the lines parallel to 3x + 4y = 0 that are 2 units from the origin.",
  ],
  [
    "geometry.line: l is Line; l: y = -x → coordinates of Reflection((2, 5), l)",
    "Find the image of (2, 5) when it is reflected in the line y = -x.",
  ],
  [
    "conic.circle: C is Circle; C: (x - 2)^2 + y^2 = 1; l is Line; l: y = x → equation of CurveReflection(C, l)",
    "Find the reflection of the circle (x - 2)^2 + y^2 = 1 in the line y = x.",
  ],
  [
    "geometry.line: l is Line; l: y = 2*x + 1 → equation of CurveReflection(l, Origin)",
    "Find the image of the line y = 2x + 1 under reflection in the origin.",
  ],
  [
    "conic.circle: C is Circle; Center(C) = (2, -3); (5, 1) on C → equation of C",
    "What's the equation of the circle centered at (2, -3) that passes through (5, 1)?",
  ],
  [
    "conic.circle: C is Circle; l is Line; l: y = 2*x; Center(C) on l; (1, 1) on C; (3, 1) on C → equation of C",
    "A circle has its center on the line y = 2x and passes through (1, 1) and (3, 1). Find its equation.",
  ],
  [
    "conic.circle: l is Line; l: y = m*x + 3; C is Circle; C: x^2 + y^2 = 1; Tangent(l, C) → parameter of m {m}",
    "The line y = mx + 3 is tangent to the circle x^2 + y^2 = 1. Find the possible values of m.",
  ],
  [
    "geometry.line: l is Line; l: x + y = 4; P on l; A = (0, 0); B = (2, 0); Distance(P, A) = Distance(P, B) → coordinates of P",
    "Point P lies on the line x + y = 4 and is equidistant from A(0, 0) and B(2, 0). Find P.",
  ],
  [
    "conic.circle: l is Line; C is Circle; C: x^2 + y^2 - 2*x - 4*y = 0; m: x + 2*y = 0; l = PerpendicularThrough(Center(C), m) → equation of l",
    "Find the equation of the line through the center of the circle x^2 + y^2 - 2x - 4y = 0 and perpendicular to x + 2y = 0.",
  ],
  [
    "geometry.points: A = (1, 2); B = (5, 6) → equation of CircleWithDiameter(Segment(A, B))",
    "Given A(1, 2) and B(5, 6), find the equation of the circle with diameter AB.",
  ],
  [
    "geometry.points: A = (0, 0); B = (4, 0); C = (4, 3) → perimeter of Perimeter(Triangle(A, B, C))",
    "Points A(0,0), B(4,0), C(4,3) form a triangle. Find its perimeter.",
  ],
  [
    "geometry.points → coordinates of Midpoint(Segment((1, 1), (5, 9)))",
    "What are the coordinates of the midpoint of the segment from (1, 1) to (5, 9)?",
  ],
  [
    "geometry.line: l: 2*x - 5*y = 10 → slope of Slope(l), value of YIntercept(l)",
    "Find the slope and y-intercept of 2x - 5y = 10.",
  ],
  [
    "geometry.line: l is Line; l = Line((2, 3), (5, 9)) → slope of Slope(l)",
    "Find the slope of the line through (2, 3) and (5, 9).",
  ],
  [
    "geometry.line: l: y = 2*x + 1; m: x + 2*y = 4 → check of Perpendicular(l, m)",
    "Are the lines y = 2x + 1 and x + 2y = 4 perpendicular?",
  ],
  ["geometry.points → check of Collinear((0, 1), (1, 3), (3, 7))", "Are the points (0,1), (1,3) and (3,7) collinear?"],
  ["geometry.line: l: y = x; m: y = -x → angle of AngleBetween(l, m)", "Find the angle between the lines y = x and y = -x."],
  [
    "geometry.line: l: 2*x + y = 5; m: x - y = 1 → intersections of Intersections(l, m)",
    "Find the point of intersection of the lines 2x + y = 5 and x - y = 1.",
  ],
  [
    "conic.circle: l is Line; C is Circle; C: x^2 + y^2 = 13; (2, 3) on C; l = TangentLine(C, (2, 3)) → equation of l",
    "Find the equation of the line tangent to the circle x^2 + y^2 = 13 at (2, 3).",
  ],
  [
    "conic.circle: C is Circle; Center(C) = (1, 2); l is Line; l: 3*x + 4*y = 1; Tangent(C, l) → radius of Radius(C)",
    "Find the radius of the circle with center (1, 2) tangent to the line 3x + 4y = 1.",
  ],
  [
    "conic.circle: C is Circle; Center(C) = (3, 0); l is Line; l: y = x; Tangent(C, l) → radius of Radius(C)",
    "A circle has center (3, 0) and touches the line y = x. Find its radius.",
  ],
  ["conic.circle: C is Circle; C: x^2 + y^2 - 4*x = 5 → area of Area(C)", "Find the area of the circle x^2 + y^2 - 4x = 5."],
  [
    "geometry.points → area of Area(Polygon((0, 0), (4, 0), (5, 3), (1, 3)))",
    "Find the area of the quadrilateral with vertices (0, 0), (4, 0), (5, 3), (1, 3).",
  ],
];
