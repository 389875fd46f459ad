import type { Phrasings } from "../../notation/phrasings.ts";

/** Questions as schoolbooks put them, in both languages. What each comes to, in the notation of docs/notation.md, and the ways to ask it. */
export const schoolbook: Phrasings = [
  [
    "conic.circle: C is Circle; C: (x - 2)^2 + (y + 3)^2 = 9 → center of Center(C), radius of Radius(C)",
    "Find the center and radius of the circle. (x-2)^2+(y+3)^2=9",
  ],
  ["conic.ellipse: C is Ellipse; C: x^2/9 + y^2/4 = 1 → graph of C", "Graph the ellipse. x^2/9 + y^2/4 = 1"],
  ["conic.ellipse: C is Ellipse; C: 9*x^2 + 4*y^2 = 36 → foci of Foci(C)", "Find the foci of the ellipse: 9x^2+4y^2=36"],
  [
    "conic.parabola: C is Parabola; C: (y - 2)^2 = 8*(x + 1) → vertex of Vertex(C), focus of Focus(C), directrix of Directrix(C)",
    "Find the vertex, focus, and directrix of the parabola (y-2)^2 = 8(x+1).",
  ],
  [
    "conic.circle: C is Circle; Center(C) = (3, -1); Radius(C) = 4 → standard-form of C",
    "Write the standard form of the equation of the circle with center (3,-1) and radius 4.",
  ],
  [
    "conic.general: C: x^2 + y^2 - 6*x + 8*y = 0 → standard-form of C",
    "Write the equation in standard form: x^2 + y^2 - 6x + 8y = 0",
  ],
  [
    "conic.ellipse: C is Ellipse; C: 9*x^2 + 4*y^2 = 36 → center of Center(C), vertices of Vertices(C), foci of Foci(C)",
    "Determine the center, vertices, and foci of the ellipse 9x^2+4y^2=36.",
  ],
  [
    "geometry.points → coordinates of Midpoint(Segment((2, 3), (4, 9)))",
    "Find the midpoint of the line segment with endpoints (2,3) and (4,9).",
  ],
  [
    "geometry.points: A = (2, 3); B = (4, 9) → coordinates of Midpoint(Segment(A, B))",
    "Find the midpoint of the line segment whose endpoints are A(2,3) and B(4,9).",
  ],
  [
    "geometry.line: l is Line; l = LineWithSlope((1, 2), 3) → equation of l",
    "Write the equation of the line in slope-intercept form through (1,2) with slope 3",
  ],
  [
    "geometry.line: l is Line; l = Line((1, 2), (3, 8)) → equation of l",
    "Find the slope-intercept form of the line through (1,2) and (3,8).",
    "Write an equation of the line that passes through the points (1,2) and (3,8).",
  ],
  [
    "geometry.line: l is Line; l = Line((2, -3), (2, 5)) → slope of Slope(l)",
    "Find the slope of the line passing through the points (2, -3) and (2, 5).",
  ],
  [
    "geometry.line: l is Line; l = Line((1, 2), (3, 8)) → slope of Slope(l)",
    "Find the slope of the line containing the points (1,2) and (3,8).",
  ],
  [
    "geometry.line: l is Line; m is Line; m: 2*x - 3*y = 6; Parallel(l, m) → slope of Slope(l)",
    "Find the slope of a line parallel to the line 2x - 3y = 6.",
  ],
  [
    "geometry.line: l is Line; m is Line; m: 2*x - 3*y = 6; Perpendicular(l, m) → slope of Slope(l)",
    "Find the slope of a line perpendicular to the line 2x - 3y = 6.",
  ],
  [
    "geometry.line: l is Line; l: 2*x - 3*y = 6 → value of XIntercept(l), value of YIntercept(l)",
    "Find the x-intercept and y-intercept of the line 2x - 3y = 6.",
  ],
  [
    "conic.parabola: C is Parabola; Focus(C) = (0, 3); l: y = -3; l = Directrix(C) → standard-form of C",
    "Find the standard form of the equation of the parabola with focus (0,3) and directrix y = -3.",
  ],
  [
    "conic.hyperbola: C is Hyperbola; Vertices(C) = {(-4, 0), (4, 0)}; Foci(C) = {(-5, 0), (5, 0)} → equation of C",
    "Find the equation of the hyperbola with vertices at (±4,0) and foci at (±5,0).",
  ],
  [
    "conic.ellipse: C is Ellipse; Foci(C) = {(0, -2), (0, 2)}; Vertices(C) = {(0, -3), (0, 3)} → equation of C",
    "Find an equation for the ellipse with foci (0,±2) and vertices (0,±3).",
  ],
  [
    "conic.ellipse: C is Ellipse; C: 4*x^2 + 9*y^2 = 36 → minor-axis of Length(MinorAxis(C))",
    "What is the length of the minor axis of the ellipse 4x^2 + 9y^2 = 36?",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/16 - y^2/9 = 1 → foci of Foci(C)",
    "What are the coordinates of the foci of the hyperbola x^2/16 - y^2/9 = 1?",
  ],
  ["conic.general: C: x^2/25 + y^2/16 = 1 → eccentricity of Eccentricity(C)", "State the eccentricity of x^2/25 + y^2/16 = 1."],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = 25; (3, 4) on C → equation of TangentLine(C, (3, 4))",
    "Given the circle x^2 + y^2 = 25, find the equation of the tangent line at (3,4).",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = 25; P = (3, 4); P on C → equation of TangentLine(C, P)",
    "Find an equation of the tangent line to the circle x^2+y^2=25 at the point P(3,4).",
  ],
  [
    "conic.circle: C is Circle; C = CircleWithDiameter(Segment((1, 2), (5, 6))) → equation of C",
    "The endpoints of a diameter of a circle are (1,2) and (5,6). Find the equation of the circle.",
  ],
  [
    "conic.circle: C is Circle; C = CircleWithDiameter(Segment((1, 2), (5, 6))) → center of Center(C), radius of Radius(C)",
    "A circle has a diameter with endpoints (1,2) and (5,6). Find its center and radius.",
  ],
  [
    "geometry.line: l: y = 2*x + 1; m: y = -x + 4 → intersections of Intersections(l, m)",
    "Find the point of intersection of y = 2x + 1 and y = -x + 4",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = 25; l is Line; l: y = x + 1 → intersections of Intersections(C, l)",
    "Find the coordinates of the intersection points of the circle x^2+y^2=25 and the line y=x+1.",
  ],
  [
    "geometry.line: l: y = 2*x + 1; m: y = 4 - x → intersections of Intersections(l, m)",
    "Where do the lines y = 2x+1 and y = 4-x intersect?",
  ],
  [
    "geometry.line: l is Line; l: 3*x + 4*y = 10 → distance of Distance(Origin, l)",
    "Find the distance from the origin to the line 3x + 4y = 10.",
  ],
  [
    "geometry.line: l: 3*x + 4*y = 10 → distance of Distance((1, 2), l)",
    "Find the perpendicular distance from (1,2) to 3x+4y=10",
  ],
  [
    "geometry.points → area of Area(Triangle((0, 0), (4, 0), (0, 3)))",
    "Find the area of the triangle formed by (0,0), (4,0) and (0,3).",
  ],
  [
    "geometry.points: A = (0, 0); B = (4, 0); C = (0, 3) → perimeter of Perimeter(Triangle(A, B, C))",
    "Find the perimeter of the triangle ABC where A=(0,0), B=(4,0), C=(0,3).",
  ],
  [
    "conic.circle: C is Circle; Origin on C; Center(C) = (3, 4) → equation of C",
    "Find the equation of the circle that passes through the origin and has its center at (3,4).",
  ],
  [
    "conic.circle: C is Circle; Center(C) = Origin; (3, 4) on C → equation of C",
    "Find the equation of the circle with center at the origin and passing through (3,4).",
  ],
  [
    "conic.parabola: C is Parabola; Vertex(C) = (0, 0); Focus(C) = (0, 2) → equation of C",
    "The vertex of a parabola is (0,0) and its focus is (0,2). Find the equation of the parabola.",
  ],
  [
    "conic.parabola: C is Parabola; Vertex(C) = (2, 3); l: y = 1; l = Directrix(C) → equation of C",
    "The parabola has vertex (2,3) and directrix y = 1. What is its equation?",
  ],
  [
    "conic.ellipse: C is Ellipse; Eccentricity(C) = 1/2; Foci(C) = {(-2, 0), (2, 0)} → equation of C",
    "If the eccentricity of an ellipse is 1/2 and its foci are (±2,0), find the equation of the ellipse.",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = 13; (k, 2) on C → parameter of k {k}",
    "Find k such that the point (k,2) lies on the circle x^2+y^2=13.",
  ],
  [
    "geometry.line: l is Line; l: k*x + 3*y = 6; (1, 2) on l → parameter of k {k}",
    "Find the value of k if the line kx + 3y = 6 passes through (1,2).",
  ],
  [
    "geometry.line: l: 2*x + k*y = 3; m: 4*x - 6*y = 1; Parallel(l, m) → parameter of k {k}",
    "Find the value of k so that the lines 2x+ky=3 and 4x-6y=1 are parallel.",
  ],
  [
    "geometry.points: A = (1, k); B = (2, 5); C = (3, 8); Collinear(A, B, C) → parameter of k {k}",
    "The points A(1,k), B(2,5), C(3,8) are collinear. Find k.",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = 25; l is Line; l: y = 3 → length of Length(Chord(l, C))",
    "Find the chord length of the circle x^2+y^2=25 cut by the line y=3.",
  ],
  ["conic.parabola: C: y^2 = -12*x → directrix of Directrix(C)", "What is the equation of the directrix of y^2 = -12x?"],
  ["conic.general: C is Conic; C: 3*x^2 - 2*y^2 + 6*x = 5 → kind of C", "Classify the conic 3x^2 - 2y^2 + 6x = 5."],
  ["conic.general: C is Conic; C: x^2 + 4*x*y + y^2 = 3 → kind of C", "Classify the conic section x^2 + 4xy + y^2 = 3"],
  ["conic.general: C is Conic; C: 4*x^2 + 9*y^2 = 36 → kind of C", "Identify the type of conic: 4x^2 + 9y^2 = 36"],
  [
    "conic.general: C: x^2 + y^2 = 5; l: y = x + 1 → intersections of Intersections(C, l)",
    "Find all points of intersection of x^2 + y^2 = 5 and y = x + 1.",
  ],
  [
    "conic.parabola: l is Line; l: y = 2*x + c; C is Parabola; C: y^2 = 4*x; Tangent(l, C) → parameter of c {c}",
    "For what value of c is the line y = 2x + c tangent to the parabola y^2 = 4x?",
  ],
  [
    "conic.circle: l: y = m*x + 3; C is Circle; C: x^2 + y^2 = 4; NumberOfIntersections(l, C) = 0 → parameter of m {m}",
    "Find the values of m for which y = mx + 3 does not intersect the circle x^2+y^2=4.",
  ],
  [
    "conic.ellipse: l is Line; C is Ellipse; C: x^2/9 + y^2/4 = 1; Tangent(l, C); Slope(l) = 1 → equation of l",
    "Find the equations of the tangents to the ellipse x^2/9 + y^2/4 = 1 with slope 1.",
  ],
  [
    "geometry.points → equation of PerpendicularBisector(Segment((1, 2), (3, 4)))",
    "Find the locus of points equidistant from (1,2) and (3,4).",
  ],
  [
    "conic.general: C: 9*x^2 - 4*y^2 = 36 → graph of C, vertices of Vertices(C), foci of Foci(C), asymptotes of Asymptotes(C)",
    "Sketch the graph of 9x^2 - 4y^2 = 36. Label the vertices, foci and asymptotes.",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/4 - y^2/9 = 1 → graph of C, asymptotes of Asymptotes(C)",
    "Graph the hyperbola x^2/4 - y^2/9 = 1 and its asymptotes",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: 16*x^2 - 9*y^2 = 144 → eccentricity of Eccentricity(C)",
    "Find the eccentricity e of the hyperbola 16x^2 - 9y^2 = 144.",
  ],
  [
    "geometry.points: P on XAxis; Distance(P, (1, 2)) = Distance(P, (5, 4)) → coordinates of P",
    "Find the point on the x-axis equidistant from (1,2) and (5,4)",
  ],
  [
    "conic.parabola: C is Parabola; F = (1, 0); F = Focus(C) → standard-form of C",
    "已知抛物线的焦点为F(1,0)，求抛物线的标准方程",
  ],
  [
    "conic.ellipse: C is Ellipse; F_1 = (-3, 0); F_1 = LeftFocus(C); Eccentricity(C) = 3/5 → standard-form of C",
    "已知椭圆的左焦点为F1(-3,0)，离心率为3/5，求椭圆的标准方程",
  ],
  [
    "geometry.points: A = (2, 0); B = (-2, 0) → standard-form of CircleWithDiameter(Segment(A, B))",
    "已知点A(2,0)、B(-2,0)，求以线段AB为直径的圆的标准方程",
  ],
  [
    "conic.circle: l is Line; l: y = 2*x; C is Circle; C: (x - 1)^2 + y^2 = 1; Intersections(l, C) = {A, B} → distance of Distance(A, B)",
    "直线y=2x与圆(x-1)²+y²=1相交于A、B两点，求弦AB的长度",
  ],
  [
    "geometry.line: l is Line; m is Line; m: x + y = 0; l = PerpendicularThrough((2, 1), m) → equation of l",
    "求过点(2,1)且与直线x+y=0垂直的直线l的方程",
  ],
  [
    "geometry.line: l is Line; l: 2*x - y - 1 = 0 → intersections of Intersections(l, XAxis), intersections of Intersections(l, YAxis)",
    "求直线2x-y-1=0与x轴、y轴的交点坐标",
  ],
  [
    "geometry.line: l is Line; l: 2*x - y + 1 = 0; A = (1, 2) → distance of Distance(A, l)",
    "已知直线l：2x-y+1=0，点A(1,2)，求点A到直线l的距离",
  ],
  [
    "geometry.line: l_1 is Line; l_1: x - 2*y + 1 = 0; l_2: 2*x + a*y - 1 = 0; Parallel(l_1, l_2) → parameter of a, distance of Distance(l_1, l_2) {a}",
    "已知直线l1: x-2y+1=0与l2: 2x+ay-1=0平行，求a的值及两直线间的距离",
  ],
  [
    "geometry.line: P = (a, 3); l is Line; l: 4*x - 3*y + 1 = 0; Distance(P, l) = 4 → parameter of a {a}",
    "已知点P(a,3)到直线4x-3y+1=0的距离等于4，求a的值",
  ],
  [
    "geometry.line: l is Line; m is Line; m: x + y - 2 = 0; n: x - y = 0; l_1 is Line; l_1: 2*x + y = 1; l = ParallelThrough(Intersection(m, n), l_1) → equation of l",
    "求经过直线x+y-2=0和x-y=0的交点且平行于直线2x+y=1的直线方程",
  ],
  [
    "geometry.line: P = (2, 3); l is Line; l: x + y - 1 = 0; Q = Reflection(P, l) → coordinates of Q",
    "求点P(2,3)关于直线x+y-1=0的对称点Q的坐标",
  ],
  [
    "geometry.line: l is Line; l: x - 2*y + 1 = 0; m is Line; m: x = 1 → equation of CurveReflection(l, m)",
    "求直线x-2y+1=0关于直线x=1对称的直线方程",
  ],
  ["geometry.line: l is Line; l: a*x + b*y = 1; (1, 1) on l → value of a + b {a, b}", "若直线ax+by=1过点(1,1)，求a+b的值"],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 - 4*x = 0 → center of Center(C), radius of Radius(C)",
    "圆C的方程为x²+y²-4x=0，求圆C的圆心和半径",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 - 4*x + 2*y = 0 → standard-form of C, center of Center(C), radius of Radius(C)",
    "求圆x²+y²-4x+2y=0的标准方程、圆心坐标及半径",
  ],
  ["conic.circle: C is Circle; C: x^2 + y^2 - 4*x + 2*y = 0 → standard-form of C", "将圆的一般方程x²+y²-4x+2y=0化为标准方程"],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = r^2; l is Line; l: x + y = 2; Tangent(C, l) → parameter of r {r}",
    "已知圆x²+y²=r²与直线x+y=2相切，求r",
  ],
  [
    "conic.circle: C is Circle; A = (1, 1); A on C; B = (2, -2); B on C; l is Line; l: x - y + 1 = 0; Center(C) on l → standard-form of C",
    "已知圆C经过点A(1,1)和B(2,-2)，且圆心在直线l: x-y+1=0上，求圆C的标准方程",
  ],
  [
    "conic.circle: P = (3, 4); C is Circle; C: x^2 + y^2 = 4 → value of Sqrt(PowerOfPoint(P, C))",
    "从点P(3,4)向圆x²+y²=4引切线，求切线长",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: 9*x^2 - 16*y^2 = 144 → value of SemiMajor(C), value of SemiMinor(C), foci of Foci(C), eccentricity of Eccentricity(C), asymptotes of Asymptotes(C)",
    "求双曲线9x²-16y²=144的半实轴长、半虚轴长、焦点坐标、离心率和渐近线方程",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/4 - y^2/3 = 1 → foci of Foci(C), vertices of Vertices(C), eccentricity of Eccentricity(C), asymptotes of Asymptotes(C)",
    "求双曲线x²/4-y²/3=1的焦点坐标、顶点坐标、离心率、渐近线方程",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: m*x^2 + y^2 = 1; Length(ConjugateAxis(C)) = Multiply(2, Length(TransverseAxis(C))) → parameter of m {m}",
    "双曲线mx²+y²=1的虚轴长是实轴长的2倍，则m的值为",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/a^2 - y^2/b^2 = 1; Eccentricity(C) = 2 → asymptotes of Asymptotes(C) {a, b}",
    "双曲线x²/a²-y²/b²=1的离心率为2，则其渐近线方程为",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 3*x; F = Focus(C); l is Line; l = LineWithInclination(F, 30^{\\circ}); Intersections(l, C) = {A, B} → distance of Distance(A, B)",
    "设F为抛物线C: y²=3x的焦点，过F且倾斜角为30°的直线交C于A、B两点，则|AB|=",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 2*p*x; F = Focus(C); Distance(F, Directrix(C)) = 2 → equation of C {p} where p > 0",
    "已知抛物线C: y²=2px(p>0)的焦点F到准线的距离为2，则抛物线C的方程为",
  ],
  [
    "conic.parabola: l is Line; C is Parabola; C: y^2 = 4*x; l = LineWithSlope(Focus(C), 1); Intersections(l, C) = {A, B} → distance of Distance(Midpoint(Segment(A, B)), Directrix(C))",
    "过抛物线y²=4x的焦点且斜率为1的直线与抛物线交于A，B两点，则线段AB的中点到准线的距离为",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 4*x; P on C; Distance(P, Focus(C)) = 6 → value of XCoordinate(P)",
    "抛物线y²=4x上到焦点距离等于6的点的横坐标为",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/4 + y^2/3 = 1; l is Line; l: y = x + 1; Intersections(l, C) = {M, N}; O = Origin → area of Area(Triangle(O, M, N))",
    "已知椭圆C: x²/4+y²/3=1，直线l: y=x+1与C交于M、N两点，求△OMN的面积（O为坐标原点）",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/25 + y^2/9 = 1; P on C; Distance(P, LeftDirectrix(C)) = 5 → distance of Distance(P, RightFocus(C))",
    "椭圆x²/25+y²/9=1上的点P到左准线的距离为5，则P到右焦点的距离为",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/2 + y^2/m = 1; Foci(C) on XAxis; Eccentricity(C) = 1/2 → parameter of m {m}",
    "若焦点在x轴上的椭圆x²/2+y²/m=1的离心率为1/2，则m=",
  ],
  [
    "conic.hyperbola: C is Hyperbola; Foci(C) on YAxis; l is Line; l: y = -2*x; m is Line; m: y = 2*x; Asymptotes(C) = {l, m} → eccentricity of Eccentricity(C)",
    "已知焦点在y轴上的双曲线的渐近线方程为y=±2x，则该双曲线的离心率为",
  ],
  [
    "conic.ellipse: C is Ellipse; Center(C) = Origin; AxesOfSymmetry(C) = Set(XAxis, YAxis); (2, 0) on C; (0, 1) on C → standard-form of C",
    "中心在原点，焦点在坐标轴上，且过点(2,0)与(0,1)的椭圆的标准方程为",
  ],
  [
    "conic.ellipse: G is Ellipse; Center(G) = Origin; MajorAxisLine(G) = XAxis; Eccentricity(G) = sqrt(3)/2; Length(MajorAxis(G)) = 12 → equation of G",
    "已知椭圆G的中心在坐标原点，长轴在x轴上，离心率为√3/2，且G上一点到G的两个焦点的距离之和为12，则椭圆G的方程为",
  ],
  [
    "conic.circle: l is Line; C is Circle; C: x^2 + y^2 - 2*x = 0; (0, 0) on C; l = TangentLine(C, (0, 0)) → equation of l",
    "与圆x²+y²-2x=0相切于点(0,0)的直线方程",
  ],
  [
    "geometry.points: A = (1, 1); B = (4, 2); C = (2, 5) → equation of PerpendicularThrough(C, Line(A, B))",
    "已知△ABC的三个顶点A(1,1)，B(4,2)，C(2,5)，求AB边上的高所在直线的方程",
  ],
  [
    "geometry.points: A = (1, 1); B = (4, 2); C = (2, 5) → area of Area(Triangle(A, B, C))",
    "已知三角形的三个顶点为A(1,1)，B(4,2)，C(2,5)，求三角形的面积",
  ],
  [
    "geometry.line: l is Line; A = (4, 0); B = (0, 3); l = Line(A, B) → equation of l",
    "求过A(4,0)、B(0,3)两点的直线的截距式方程",
  ],
  [
    "geometry.line: l is Line; l: 3*x - 4*y + 12 = 0 → slope of Slope(l), value of YIntercept(l)",
    "求直线3x-4y+12=0的斜率和在y轴上的截距",
  ],
  ["geometry.line: l is Line; l: y = 2*x + 1 → graph of l", "画出直线y=2x+1的图象"],
  ["conic.hyperbola: C is Hyperbola; C: x^2/4 - y^2 = 1 → graph of C", "作出双曲线x²/4-y²=1的草图"],
  ["conic.general: C: List(x = 2*cos(t), y = sin(t)) → graph of C", "画出参数方程x=2cost,y=sint表示的曲线"],
  ["conic.parabola: C: y = x^2; l: y = 2*x + 3 → graph of C, graph of l", "在同一坐标系中画出y=x²和y=2x+3的图象"],
  [
    "conic.ellipse: C is Ellipse; C: 5*x^2 + k*y^2 = 5; Focus(C) = (0, 2) → parameter of k {k}",
    "椭圆5x²+ky²=5的一个焦点是(0,2)，则k=",
  ],
  [
    "conic.hyperbola: C is Hyperbola; D is Ellipse; D: x^2/8 + y^2/5 = 1; Vertices(C) = Foci(D); Foci(C) = Vertices(D) → equation of C",
    "求以椭圆x²/8+y²/5=1的焦点为顶点，以椭圆的顶点为焦点的双曲线方程",
  ],
  [
    "conic.circle: C is Circle; Tangent(C, XAxis); l is Line; l: 3*x - y = 0; Center(C) on l; m is Line; m: x - y = 0; Length(Chord(m, C)) = 2*sqrt(7) → equation of C",
    "求与x轴相切，圆心在直线3x-y=0上，且被直线x-y=0截得的弦长为2√7的圆的方程",
  ],
  [
    "geometry.line: l is Line; l: y = x + 1; m is Line; m = ParallelThrough((1, 2), l) → equation of m",
    "已知直线l: y=x+1，求过点(1,2)且与l平行的直线方程",
  ],
  [
    "geometry.line: l is Line; P = (1, 2); Q = (3, 4); l = Line(P, Q) → equation of l, slope of Slope(l)",
    "Find the equation of the line through P(1,2) and Q(3,4) and its slope",
  ],
  [
    "conic.circle: l is Line; P = (1, 2); P on l; C is Circle; C: x^2 + y^2 = 25; Intersections(l, C) = {A, B}; Distance(A, B) = 8 → equation of l",
    "过点P(1,2)的直线与圆x²+y²=25相交于A、B两点，且|AB|=8，求直线的方程",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 4*x; F = Focus(C); K = Intersection(Directrix(C), XAxis); P on C; Distance(P, K) = Multiply(sqrt(2), Distance(P, F)) → area of Area(Triangle(P, F, K))",
    "已知抛物线y²=4x的焦点为F，准线与x轴的交点为K，点P在抛物线上，且|PK|=√2|PF|，求△PFK的面积",
  ],
  [
    "conic.circle: C is Circle; C: (x - 1)^2 + (y - 2)^2 = 25; l is Line; l: x + y = 7 → length of Length(Chord(l, C))",
    "已知圆C: (x-1)²+(y-2)²=25，直线l: x+y=7，求直线l被圆C截得的弦长",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/25 + y^2/9 = 1; F = LeftFocus(C); A = RightVertex(C) → distance of Distance(A, F)",
    "椭圆x²/25+y²/9=1的左焦点为F，右顶点为A，求|AF|",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/25 + y^2/9 = 1; F = RightFocus(C); l is Line; l = PerpendicularThrough(F, XAxis); Intersections(l, C) = {A, B} → distance of Distance(A, B)",
    "已知F是椭圆x²/25+y²/9=1的右焦点，过F作垂直于x轴的直线交椭圆于A、B两点，求|AB|",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 4*x; A on C; B on C; Midpoint(Segment(A, B)) = (2, 1) → slope of Slope(Line(A, B))",
    "已知A、B是抛物线y²=4x上的两点，且线段AB的中点为(2,1)，求直线AB的斜率",
  ],
  [
    "conic.parabola: l is Line; C is Parabola; C: y^2 = 8*x; l = LineWithSlope(Focus(C), 1); Intersections(l, C) = {A, B} → coordinates of Midpoint(Segment(A, B))",
    "The line through the focus of the parabola y^2=8x with slope 1 meets the parabola at A and B. Find the midpoint of AB.",
  ],
  [
    "conic.hyperbola: C is Hyperbola; Foci(C) = {(-5, 0), (5, 0)}; l is Line; l: y = -(3/4)*x; m is Line; m: y = (3/4)*x; Asymptotes(C) = {l, m} → equation of C",
    "The foci of a hyperbola are (±5,0) and its asymptotes are y=±(3/4)x. Find the equation of the hyperbola.",
  ],
  [
    "conic.ellipse: C is Ellipse; Center(C) = (2, 1); Focus(C) = (5, 1); Eccentricity(C) = 3/5 → equation of C",
    "Find the equation of the ellipse with center (2,1), a focus at (5,1) and eccentricity 3/5",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/16 - y^2/9 = 1; P on C; Distance(P, F_1) = 10; Foci(C) = {F_1, F_2} → distance of Distance(P, F_2)",
    "Let P be a point on the hyperbola x^2/16 - y^2/9 = 1 with |PF1| = 10, where F1 and F2 are the foci. Find |PF2|.",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 4*x; (1, 2) on C; T = Intersection(TangentLine(C, (1, 2)), XAxis) → coordinates of T",
    "The tangent to the parabola y^2 = 4x at (1,2) meets the x-axis at T. Find T.",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/25 + y^2/9 = 1; F_1 = LeftFocus(C); F_2 = RightFocus(C); l is Line; l = PerpendicularThrough(F_1, MajorAxisLine(C)); Intersections(l, C) = {A, B} → value of Divide(Multiply(2, Area(Triangle(A, B, F_2))), Perimeter(Triangle(A, B, F_2)))",
    "已知椭圆$\\frac{x^{2}}{25}+\\frac{y^{2}}{9}=1$的左、右焦点分别为$F_{1}$ , $F_{2}$,过$F_{1}$且垂直于长轴的直线交椭圆于$A$、$B$两点，则$A B F_{2}$内切圆的半径为?",
  ],
  [
    "conic.circle: C is Circle; A = (0, 5); A = Center(C); D is Hyperbola; D: x^2/16 - y^2/9 = 1; Tangent(C, Asymptote(D)) → standard-form of C",
    "以点$A(0,5)$为圆心、双曲线$\\frac{x^{2}}{16}-\\frac{y^{2}}{9}=1$的渐近线为切线的圆的标准方程是?",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/a^2 - y^2/b^2 = 1; F = RightFocus(C); O = Origin; A on Intersections(CircleWithDiameter(Segment(O, F)), C); Inclination(Line(O, A)) = pi/6 → eccentricity of Eccentricity(C) {a, b} where a > 0, b > 0",
    "已知$F$是双曲线$\\frac{x^{2}}{a^{2}}-\\frac{y^{2}}{b^{2}}=1(a>0, b>0)$的右焦点，以$O F$($O$为坐标原点) 为直径的圆与双曲线的一个交点为$A$，若$O A$的倾斜角为$\\frac{\\pi}{6}$，则该双曲线的离心率为?",
  ],
  [
    "conic.hyperbola: l is Line; C is Hyperbola; l = PerpendicularThrough(Focus(C), MajorAxisLine(C)); Length(Chord(l, C)) = Multiply(2, Distance(Focus(C), Asymptote(C))) → eccentricity of Eccentricity(C)",
    "若过双曲线焦点且与双曲线实轴线垂直的弦的长等于焦点到渐近线距离的$2$倍，则此双曲线的离心率为?",
  ],
  [
    "geometry.points: A = (0, 0); B = (4, 0); C = (0, 3) → equation of CircleThrough(A, B, C)",
    "求△ABC的外接圆的方程，其中A(0,0)，B(4,0)，C(0,3)",
  ],
  [
    "geometry.points → equation of CircleThrough((0, 0), (4, 0), (0, 3))",
    "Find the circumcircle of the triangle with vertices (0,0), (4,0) and (0,3).",
  ],
  [
    "geometry.points → value of Divide(Multiply(2, Area(Triangle((0, 0), (4, 0), (0, 3)))), Perimeter(Triangle((0, 0), (4, 0), (0, 3))))",
    "Find the radius of the incircle of the triangle with vertices (0,0), (4,0) and (0,3).",
  ],
  [
    "conic.parabola: l is Line; l: y = x - 2; C is Parabola; C: y^2 = 8*x; Intersections(l, C) = {A, B}; O = Origin → area of Area(Triangle(O, A, B))",
    "直线y=x-2与抛物线y²=8x相交于A、B两点，求△OAB(O为坐标原点)的面积",
  ],
];
