import type { Phrasings } from "../../notation/phrasings.ts";

/** Further things and ways to speak of them. What each comes to, in the notation of docs/notation.md, and the ways to ask it. */
export const further: Phrasings = [
  // Where nothing says where they are, a circle is drawn about the origin and a line through it.
  ["conic.circle: C is Circle; Radius(C) = 3; Center(C) = Origin → graph of C", "draw a circle of radius 3", "画一个半径为3的圆"],
  ["geometry.line: l is Line; l = LineWithSlope(Origin, 2) → graph of l", "draw a line with slope 2", "画出斜率为 2 的直线"],
  [
    "conic.ellipse: C is Ellipse; C: x^2/36 + y^2/16 = 1 → area of Area(C)",
    "What is the area enclosed by the ellipse x^2/36 + y^2/16 = 1?",
    "求椭圆x²/36+y²/16=1围成的图形的面积",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2 - y^2 = 8; Length(TransverseAxis(C)) = Length(ConjugateAxis(C)) → foci of Foci(C)",
    "等轴双曲线x²-y²=8的焦点坐标为",
    "Find the foci of the rectangular hyperbola x^2 - y^2 = 8",
  ],
  [
    "conic.hyperbola: C is Hyperbola; Length(TransverseAxis(C)) = Length(ConjugateAxis(C)); Center(C) = Origin; Foci(C) on YAxis; (1, 3) on C → equation of C",
    "已知等轴双曲线的中心在原点，焦点在y轴上，且过点(1,3)，求该双曲线的方程",
  ],
  [
    "conic.ellipse: C is Ellipse; C: List(x = 5*cos(theta), y = 3*sin(theta)) → eccentricity of Eccentricity(C)",
    "椭圆$\\begin{cases}x=5\\cos\\theta\\\\y=3\\sin\\theta\\end{cases}$（$\\theta$为参数）的离心率为",
  ],
  [
    "conic.general: C: List(x = 5*cos(theta), y = 3*sin(theta)) → eccentricity of Eccentricity(C)",
    "求曲线 x=5cosθ, y=3sinθ（θ为参数）的离心率",
  ],
  [
    "conic.general: C: r = 6*cos(theta) → equation of C",
    "Convert the polar equation r = 6cosθ to rectangular form.",
    "把 r = 6cosθ 化为直角坐标方程",
  ],
  [
    "conic.parabola: C: x^2 - 4*y + 2*x + 9 = 0 → kind of C",
    "判断方程 x²-4y+2x+9=0 表示的曲线类型",
    "方程 x²-4y+2x+9=0 表示什么图形？",
  ],
  [
    "conic.parabola: C is Parabola; Vertex(C) = Origin; AxisOfSymmetry(C) = YAxis; (2, 3) on C → equation of C",
    "A parabola has its vertex at the origin, its axis along the y-axis, and passes through (2, 3). Find its equation.",
  ],
  [
    "conic.ellipse: C is Ellipse; AxesOfSymmetry(C) = Set(XAxis, YAxis); (1, 2) on C; (2, 1) on C → equation of C",
    "求以两条坐标轴为对称轴且过点(1,2)和(2,1)的椭圆的方程",
  ],
  [
    "conic.circle: C is Circle; Center(C) = (0, 3); D is Hyperbola; D: x^2/9 - y^2/16 = 1; Tangent(C, Asymptote(D)) → equation of C",
    "Find the equation of the circle with center (0, 3) tangent to the asymptotes of the hyperbola x^2/9 - y^2/16 = 1.",
    "求圆心为(0,3)且与双曲线x²/9-y²/16=1的渐近线相切的圆的方程",
  ],
  [
    "conic.circle: C is Circle; Radius(C) = 2; Tangent(C, XAxis); Tangent(C, YAxis); Center(C) on SecondQuadrant → equation of C",
    "Find the equation of the circle with radius 2 that is tangent to both axes in the second quadrant.",
  ],
  [
    "conic.circle: C is Circle; Radius(C) = 2; Center(C) on SecondQuadrant; Tangent(C, XAxis); Tangent(C, YAxis) → equation of C",
    "半径为2，圆心在第二象限，与两坐标轴都相切的圆的方程为",
  ],
  [
    "conic.parabola: l is Line; C is Parabola; C: y^2 = 12*x; l = LineWithInclination(Focus(C), 60^{\\circ}) → length of Length(Chord(l, C))",
    "过抛物线y²=12x的焦点，作倾斜角为60°的直线，则被抛物线截得的弦长为",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/25 + y^2/9 = 1; l is Line; l = PerpendicularThrough(LeftFocus(C), MajorAxisLine(C)) → length of Length(Chord(l, C))",
    "Find the length of the chord of the ellipse x^2/25 + y^2/9 = 1 through its left focus perpendicular to the major axis.",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/25 + y^2/9 = 1; A on C; B on C; Q = (3, 1); Q on Line(A, B); Q = Midpoint(Segment(A, B)) → equation of Line(A, B)",
    "已知椭圆x²/25+y²/9=1，过点Q(3,1)的弦AB被点Q平分，求直线AB的方程",
  ],
  [
    "conic.ellipse: l is Line; C is Ellipse; C: x^2/25 + y^2/9 = 1; Midpoint(Chord(l, C)) = (3, 1) → equation of l",
    "若椭圆x²/25+y²/9=1的弦被点(3,1)平分，则此弦所在的直线方程是",
    "Find the equation of the chord of the ellipse x^2/25+y^2/9=1 whose midpoint is (3,1)",
    "Find the equation of the chord of the ellipse x^2/25+y^2/9=1 bisected at (3,1)",
  ],
  [
    "conic.ellipse: l is Line; l: x + y = 2; C is Ellipse; C: x^2 + 2*y^2 = 12 → coordinates of Midpoint(Chord(l, C))",
    "Find the midpoint of the chord that the line x + y = 2 cuts off from the ellipse x^2 + 2y^2 = 12.",
  ],
  [
    "conic.ellipse: l is Line; C is Ellipse; C: x^2/4 + y^2/3 = 1; Tangent(l, C); Slope(l) = 1 → equation of l",
    "求椭圆x²/4+y²/3=1的斜率为1的切线方程",
    "Find the tangent lines to the ellipse x^2/4+y^2/3=1 with slope 1",
  ],
  [
    "conic.ellipse: l is Line; C is Ellipse; C: x^2/4 + y^2/3 = 1; Tangent(l, C); m is Line; m: y = 2*x; Parallel(l, m) → equation of l",
    "Find the tangent lines to the ellipse x^2/4+y^2/3=1 parallel to the line y = 2x",
  ],
  [
    "conic.circle: l is Line; l: y = 2*x + m; C is Circle; C: x^2 + y^2 = 5; Tangent(l, C) → parameter of m {m}",
    "For which m does the line y = 2x + m touch the circle x^2 + y^2 = 5?",
  ],
  [
    "conic.circle: l is Line; l: y = k*x - 3; C is Circle; C: x^2 + y^2 = 1; NumberOfIntersections(l, C) = 0 → parameter of k {k}",
    "For which k does the line y = kx - 3 not meet the circle x^2 + y^2 = 1?",
    "若直线y=kx-3与圆x²+y²=1相离，则k的取值范围是",
  ],
  [
    "conic.circle: l is Line; l: y = x + m; C is Circle; C: x^2 + y^2 = 2; NumberOfIntersections(l, C) = 2 → parameter of m {m}",
    "若直线y=x+m与圆x²+y²=2相交，求m的取值范围",
  ],
  [
    "conic.ellipse: l is Line; l: y = x + m; C is Ellipse; C: x^2 + 4*y^2 = 4; GreaterEqual(NumberOfIntersections(l, C), 1) → parameter of m {m}",
    "已知直线y=x+m与椭圆x²+4y²=4有公共点，求m的取值范围",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = 9; D is Circle; D: x^2 + y^2 - 6*x + 2*y + 1 = 0 → equation of CommonChord(C, D)",
    "圆x²+y²=9与圆x²+y²-6x+2y+1=0的公共弦所在直线的方程为",
  ],
  [
    "conic.parabola: C: y = 2*x^2; D: x = y^2 → intersections of Intersections(C, D)",
    "Find the common points of the parabolas y = 2x^2 and x = y^2.",
  ],
  ["geometry.points: P = (3, 4); O = Origin → distance of Distance(O, P)", "已知点P(3,4)，则|OP|等于（O为坐标原点）"],
  [
    "geometry.line: l is Line; l: y = x + 4 → distance of Distance((1, 1), l)",
    "How far is the point (1, 1) from the line y = x + 4?",
  ],
  [
    "geometry.points: A = (1, 1); B = (7, 4); P = DivisionPoint(Segment(A, B), 2/1) → coordinates of P",
    "已知A(1,1)，B(7,4)，点P在线段AB上，且AP:PB=2:1，求点P的坐标",
  ],
  [
    "geometry.points: A = (1, 1); B = (7, 4); P = DivisionPoint(Segment(A, B), 2) → coordinates of P",
    "已知A(1,1)，B(7,4)，点P在线段AB上，且|AP|=2|PB|，求点P的坐标",
  ],
  [
    "geometry.points: A = (0, 0); B = (6, 0); C = (0, 4) → coordinates of Circumcenter(A, B, C)",
    "Find the circumcenter of the triangle A(0,0), B(6,0), C(0,4)",
  ],
  ["geometry.points → check of Collinear((1, 2), (2, 4), (5, 10))", "Are the points (1, 2), (2, 4) and (5, 10) collinear?"],
  [
    "geometry.points: A = (1, 2); B = (2, 4); C = (5, 10) → check of Collinear(A, B, C)",
    "判断A(1,2)、B(2,4)、C(5,10)三点是否共线",
  ],
  [
    "conic.circle: l is Line; l: y = x + 2; C is Circle; C: x^2 + y^2 = 2 → check of Tangent(l, C)",
    "Is the line y = x + 2 tangent to the circle x^2 + y^2 = 2?",
  ],
  [
    "geometry.line: l: y = 2*x + 1; m: 2*x - y + 3 = 0 → check of Parallel(l, m)",
    "Are the lines y = 2x + 1 and 2x - y + 3 = 0 parallel?",
  ],
  [
    "geometry.line: l is Line; l = PerpendicularThrough((3, -2), XAxis) → equation of l",
    "Find the equation of the vertical line through (3, -2).",
  ],
  [
    "geometry.points: A = (1, 0); B = (0, 0); C = (0, 2) → angle of Angle(A, B, C)",
    "Find angle ABC for A(1, 0), B(0, 0), C(0, 2).",
  ],
  [
    "geometry.points: OverVector(A, B) = OverVector(D, C); A = (0, 0); B = (3, 1); C = (4, 3) → coordinates of D",
    "已知平行四边形ABCD的顶点A(0,0)，B(3,1)，C(4,3)，求顶点D的坐标",
  ],
  [
    "geometry.points: A = (1, 5); B = (-2, 1); C = (4, 1) → distance of Distance(A, Midpoint(Segment(B, C)))",
    "Find the length of the median from A in the triangle A(1, 5), B(-2, 1), C(4, 1).",
  ],
  [
    "geometry.points: A = (0, 3); B = (-2, 0); C = (4, 0) → equation of PerpendicularThrough(A, Line(B, C))",
    "在△ABC中，A(0,3)，B(-2,0)，C(4,0)，求BC边上的高所在直线的方程",
  ],
  [
    "geometry.points: A = (0, 3); B = (-2, 0); C = (4, 0) → equation of Line(A, Midpoint(Segment(B, C)))",
    "在△ABC中，A(0,3)，B(-2,0)，C(4,0)，求BC边上的中线所在直线的方程",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 4*x; A on C; B on C; Focus(C) on Line(A, B); Distance(A, B) = 8 → slope of Slope(Line(A, B))",
    "已知抛物线y²=4x的焦点弦AB的长为8，求直线AB的斜率",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/9 - y^2/16 = 1 → distance of Distance(LeftFocus(C), RightDirectrix(C))",
    "求双曲线x²/9-y²/16=1的左焦点到右准线的距离",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/4 - y^2/12 = 1; F = LeftFocus(C); A = (1, 4) → distance of Distance(A, F)",
    "已知F是双曲线x²/4-y²/12=1的左焦点，A(1,4)，求|AF|",
  ],
  [
    "geometry.line: l is Line; m is Line; m: 2*x - y + 4 = 0; n: x - y + 5 = 0; l_1 is Line; l_1: x - 2*y = 0; l = PerpendicularThrough(Intersection(m, n), l_1) → equation of l",
    "求过直线2x-y+4=0与x-y+5=0的交点，且与直线x-2y=0垂直的直线的方程",
  ],
  [
    "geometry.line: l is Line; m: 2*x - y + 4 = 0; n: x - y + 5 = 0; l_1 is Line; l_1: x - 2*y = 0; l = PerpendicularThrough(Intersection(m, n), l_1) → equation of l",
    "Find the equation of the line through the intersection of the lines 2x-y+4=0 and x-y+5=0 perpendicular to the line x-2y=0.",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 - 4*x = 0; (1, sqrt(3)) on C → equation of TangentLine(C, (1, sqrt(3)))",
    "求圆x²+y²-4x=0在点(1,√3)处的切线方程",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = 1; D is Circle; D: (x - 3)^2 + y^2 = 4 → position of Position(C, D)",
    "圆x²+y²=1与圆(x-3)²+y²=4的位置关系是",
    "Determine the position of the circle x^2+y^2=1 relative to the circle (x-3)^2+y^2=4.",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/25 + y^2/16 = 1; P on C → value of FocalSum(P, C)",
    "椭圆x²/25+y²/16=1上一点P到两焦点的距离之和为",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/16 - y^2/9 = 1; P on C; Foci(C) = {F_1, F_2}; Distance(P, F_1) = 9 → distance of Distance(P, F_2)",
    "设P为双曲线x²/16-y²/9=1上一点，F1，F2是焦点，|PF1|=9，求|PF2|",
  ],
  [
    "conic.ellipse: C is Ellipse; SemiMajor(C) = 5; SemiMinor(C) = 3; Foci(C) on XAxis; Center(C) = Origin → equation of C",
    "已知椭圆的长半轴长为5，短半轴长为3，焦点在x轴上，中心在原点，求椭圆的方程",
  ],
  [
    "conic.ellipse: C is Ellipse; Foci(C) on XAxis; SemiMajor(C) = 5; SemiFocal(C) = 4 → standard-form of C",
    "已知椭圆的焦点在x轴上，a=5，c=4，求椭圆的标准方程",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/4 - y^2/5 = 1 → eccentricity of Eccentricity(C), asymptotes of Asymptotes(C)",
    "双曲线x²/4-y²/5=1的离心率和渐近线方程分别为",
  ],
  [
    "conic.general: C: 9*x^2 + 25*y^2 = 225 → eccentricity of Eccentricity(C), foci of Foci(C), directrices of Directrices(C)",
    "Find the eccentricity, the foci and the directrices of 9x^2+25y^2=225.",
  ],
  ["conic.general: C is Conic; C: 4*x^2 + 9*y^2 = 36 → elements of C", "Describe the conic 4x^2+9y^2=36"],
  ["conic.general: C: x^2/16 + y^2/7 = 1 → value of SemiMajor(C)", "Find the length of the semi-major axis of x^2/16+y^2/7=1"],
  [
    "conic.ellipse: C is Ellipse; C: x^2/16 + y^2/7 = 1 → value of SemiFocal(C)",
    "Find the linear eccentricity of the ellipse x^2/16+y^2/7=1.",
  ],
  [
    "geometry.points: P on XAxis; A = (1, 2); B = (5, 4); Distance(P, A) = Distance(P, B) → coordinates of P",
    "x轴上一点P到点A(1,2)与点B(5,4)的距离相等，求点P的坐标",
  ],
  ["geometry.line: l is Line; (2, 3) on l; XIntercept(l) = 4 → equation of l", "直线l经过点(2,3)且在x轴上的截距为4，求l的方程"],
  [
    "geometry.line: l is Line; l: y = 2*x + 1; m is Line; m: 2*x - y + 3 = 0 → check of Parallel(l, m)",
    "判断直线y=2x+1与直线2x-y+3=0是否平行",
  ],
  [
    "conic.parabola: F = (2, 0); l is Line; l: x = -2; C is Parabola; F = Focus(C); l = Directrix(C) → equation of C",
    "动点P到定点F(2,0)的距离与它到直线x=-2的距离相等，求点P的轨迹方程",
  ],
  [
    "conic.ellipse: F = (4, 0); l: x = 25/4; C is Ellipse; F = Focus(C); l = Directrix(C); Eccentricity(C) = 4/5 → equation of C",
    "动点M到定点F(4,0)的距离与它到定直线l：x=25/4的距离的比是4/5，求动点M的轨迹方程",
  ],
  [
    "conic.ellipse: C is Ellipse; Foci(C) = {(-3, 0), (3, 0)}; Length(MajorAxis(C)) = 10 → equation of C",
    "Find the equation of the set of points whose distances from (-3, 0) and (3, 0) add up to 10.",
  ],
  [
    "geometry.points → equation of PerpendicularBisector(Segment((1, 2), (3, 4)))",
    "Find the locus of points equidistant from (1,2) and (3,4).",
  ],
  [
    "conic.parabola: l is Line; l: y = -2; C is Parabola; Focus(C) = (0, 2); l = Directrix(C) → equation of C",
    "Find the equation of the locus of all points equidistant from the point (0,2) and the line y = -2",
  ],
  [
    "conic.ellipse: A = (-1, 0); B = (1, 0); C is Ellipse; Foci(C) = {A, B}; Length(MajorAxis(C)) = 4 → equation of C",
    "已知A(-1,0)，B(1,0)，动点P满足|PA|+|PB|=4，求点P的轨迹方程",
  ],
  [
    "conic.hyperbola: A = (-2, 0); B = (2, 0); C is Hyperbola; Foci(C) = {A, B}; Length(TransverseAxis(C)) = 2 → equation of C",
    "已知A(-2,0)，B(2,0)，动点P满足||PA|-|PB||=2，求P的轨迹方程",
  ],
  [
    "conic.ellipse: F_1 = (-3, 0); F_2 = (3, 0); C is Ellipse; Foci(C) = {F_1, F_2}; Length(MajorAxis(C)) = 10 → equation of C",
    "平面内到两定点F1(-3,0)、F2(3,0)的距离之和等于10的点的轨迹方程是",
  ],
  ["geometry.points: A = (1, 2) → equation of CircleAround(A, 3)", "到点A(1,2)的距离等于3的点的轨迹方程"],
  [
    "conic.parabola: A = (3, 0); l is Line; l: x = -3; C is Parabola; A = Focus(C); l = Directrix(C) → equation of C",
    "动点P到点A(3,0)的距离等于它到直线x=-3的距离，则点P的轨迹方程为",
  ],
  [
    "conic.hyperbola: C: x^2/9 - y^2/7 = 1; l is Line; l: x = 5; C is Hyperbola → focal-distance of Length(FocalSegment(C)), intersections of Intersections(l, C)",
    "Find the distance between the foci of x^2/9 - y^2/7 = 1 and say where the line x = 5 meets the hyperbola.",
  ],
  [
    "conic.hyperbola: C is Hyperbola; SemiMajor(C) = 3; SemiMinor(C) = 4; Foci(C) on XAxis → eccentricity of Eccentricity(C)",
    "已知双曲线的a=3，b=4，焦点在x轴上，求离心率",
  ],
  [
    "conic.ellipse: C is Ellipse; Eccentricity(C) = 1/2; SemiMajor(C) = 4; Foci(C) on YAxis → equation of C",
    "已知椭圆的离心率为1/2，a=4，焦点在y轴上，求椭圆的方程",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/4 + y^2 = 1; l is Line; l: y = x → equation of CurveReflection(C, l)",
    "求与椭圆x²/4+y²=1关于直线y=x对称的椭圆方程",
  ],
  [
    "conic.circle: C is Circle; D: x^2 + y^2 - 4*x = 0; Center(C) = Center(D); (5, 1) on C → equation of C",
    "Find the equation of the circle concentric with x^2+y^2-4x=0 and passing through (5,1)",
  ],
  [
    "geometry.line: l is Line; l: y = 2*x + 1 → equation of CurveReflection(l, XAxis)",
    "Find the reflection of the line y=2x+1 in the x-axis",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 4*x → equation of CurveReflection(C, YAxis)",
    "求抛物线y²=4x关于y轴对称的抛物线的方程",
  ],
  [
    "geometry.line: l is Line; (1, 2) on l; XIntercept(l) = YIntercept(l) → equation of l",
    "求过点(1,2)且在两坐标轴上的截距相等的直线方程",
  ],
  [
    "conic.circle: C is Circle; Center(C) = Origin; l is Line; l: 3*x + 4*y = 10; Tangent(C, l) → area of Area(C)",
    "求圆心在原点，与直线3x+4y=10相切的圆的面积",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/9 - y^2/16 = 1; l is Line; l: x - y = 0 → distance of Distance(RightFocus(C), l), eccentricity of Eccentricity(C)",
    "求双曲线x²/9-y²/16=1的右焦点到直线x-y=0的距离与其离心率",
  ],
  [
    "geometry.line: l is Line; l = LineWithSlope(Midpoint(Segment((1, 2), (3, 4))), 2) → equation of l",
    "A line has slope 2 and passes through the midpoint of (1,2) and (3,4). Find its equation.",
  ],
];
