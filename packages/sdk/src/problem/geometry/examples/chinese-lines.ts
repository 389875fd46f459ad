import type { Phrasings } from "../../notation/phrasings.ts";

/** Exercises about points, lines and circles as Chinese schoolbooks put them. What each comes to, in the notation of docs/notation.md, and the ways to ask it. */
export const chineseLines: Phrasings = [
  [
    "conic.circle: l is Line; l: 3*x + 4*y + 2 = 0; C is Circle; C: x^2 + y^2 - 2*x = 0 → position of Position(l, C)",
    "判断直线3x+4y+2=0与圆x²+y²-2x=0的位置关系",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = 4; l is Line; l: x + y = b; NumberOfIntersections(C, l) = 2 → parameter of b {b}",
    "已知圆x²+y²=4和直线x+y=b，当b为何值时，圆与直线有两个公共点？",
  ],
  [
    "conic.circle: D is Circle; C = (8, -3); C = Center(D); M = (5, 1); M on D → equation of D",
    "求圆心在点C(8,-3)，且经过点M(5,1)的圆的方程",
  ],
  [
    "conic.circle: D is Circle; A = (0, 0); A on D; B = (1, 1); B on D; C = (4, 2); C on D → equation of D, radius of Radius(D), center of Center(D)",
    "求经过三点A(0,0)，B(1,1)，C(4,2)的圆的方程，并求这个圆的半径和圆心坐标",
  ],
  [
    "conic.circle: D is Circle; C = Center(D); A = (1, 1); A on D; B = (2, -2); B on D; l is Line; l: x - y + 1 = 0; C on l → standard-form of D",
    "已知圆心为C的圆经过点A(1,1)和B(2,-2)，且圆心C在直线l：x-y+1=0上，求圆心为C的圆的标准方程",
  ],
  [
    "geometry.points: A = (1, 2); B = (5, 6) → equation of CircleWithDiameter(Segment(A, B))",
    "求以A(1,2)，B(5,6)为直径两端点的圆的方程",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 - 4 = 0; D is Circle; D: x^2 + y^2 - 4*x + 4*y - 12 = 0 → length of Length(Chord(C, D))",
    "求圆x²+y²-4=0与圆x²+y²-4x+4y-12=0的公共弦的长",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = 4; A = (2, 4) → equation of TangentLines(C, A)",
    "求过点A(2,4)向圆x²+y²=4所引的切线方程",
  ],
  [
    "geometry.points: A = (1, 3); B = (3, 1); C = (-1, 0) → area of Area(Triangle(A, B, C))",
    "已知点A(1,3)，B(3,1)，C(-1,0)，求△ABC的面积",
  ],
  ["geometry.line: l is Line; l: 2*x - y + 3 = 0 → equation of CurveReflection(l, XAxis)", "求直线2x-y+3=0关于x轴对称的直线方程"],
  [
    "geometry.line: P = (2, 3); l is Line; l: x + y + 1 = 0 → coordinates of Reflection(P, l)",
    "求点P(2,3)关于直线x+y+1=0的对称点的坐标",
  ],
  [
    "geometry.line: l is Line; m is Line; m: 3*x + 4*y - 7 = 0; Perpendicular(l, m); Distance(Origin, l) = 6 → equation of l",
    "求与直线3x+4y-7=0垂直，且与原点的距离为6的直线方程",
  ],
  [
    "geometry.line: l_1 is Line; l_1: a*x + 3*y + 1 = 0; l_2: 2*x + (a + 1)*y + 1 = 0; Parallel(l_1, l_2) → parameter of a {a}",
    "直线l1：ax+3y+1=0，l2：2x+(a+1)y+1=0，若l1∥l2，则a的值为",
  ],
  [
    "geometry.line: l is Line; l: (m + 2)*x + 3*m*y + 1 = 0; n is Line; n: (m - 2)*x + (m + 2)*y - 3 = 0; Perpendicular(l, n) → parameter of m {m}",
    "若直线(m+2)x+3my+1=0与直线(m-2)x+(m+2)y-3=0互相垂直，求m的值",
  ],
  [
    "geometry.line: l is Line; P = (-2, 5); l = LineWithSlope(P, -3/4) → equation of l",
    "已知直线l经过点P(-2,5)，且斜率为-3/4，求直线l的方程",
  ],
  [
    "geometry.line: l is Line; m is Line; m: x - 2*y + 4 = 0; n: x + y - 2 = 0; l_1 is Line; l_1: 3*x - 4*y + 5 = 0; l = PerpendicularThrough(Intersection(m, n), l_1) → equation of l",
    "求过直线x-2y+4=0和x+y-2=0的交点，且与直线3x-4y+5=0垂直的直线方程",
  ],
  [
    "geometry.line: l is Line; (2, 1) on l; XIntercept(l) = YIntercept(l) → equation of l",
    "经过点(2,1)且在两坐标轴上截距相等的直线方程",
  ],
  [
    "geometry.line: l is Line; m is Line; m: x - y - 2 = 0; Parallel(l, m); Distance(l, m) = 2*sqrt(2) → equation of l",
    "求平行于直线x-y-2=0，且与它的距离为2√2的直线的方程",
  ],
  [
    "geometry.line: l: 3*x - 2*y - 1 = 0; m: 6*x - 4*y + 2 = 0 → distance of Distance(l, m)",
    "求两平行线3x-2y-1=0与6x-4y+2=0间的距离",
  ],
  [
    "geometry.points: A = (-5, 0); B = (3, -3); C = (0, 2) → equation of Line(A, Midpoint(Segment(B, C)))",
    "三角形的顶点是A(-5,0)，B(3,-3)，C(0,2)，求BC边上的中线所在直线的方程",
  ],
  [
    "geometry.points: A = (5, 1); B = (-1, -3); C = (4, 3) → equation of PerpendicularThrough(C, Line(A, B))",
    "已知△ABC的顶点A(5,1)，B(-1,-3)，C(4,3)，求AB边上的高所在的直线方程",
  ],
  [
    "geometry.points: OverVector(A, B) = OverVector(D, C); A = (0, 0); B = (3, 1); C = (4, 3) → coordinates of D",
    "已知平行四边形ABCD的三个顶点A(0,0)，B(3,1)，C(4,3)，求顶点D的坐标",
  ],
  [
    "conic.circle: l is Line; l: y = 2*x - 1; C is Circle; C: x^2 + y^2 = 4 → length of Length(Chord(l, C))",
    "直线l：y=2x-1被圆x²+y²=4截得的弦长",
  ],
  [
    "conic.circle: C is Circle; Center(C) on XAxis; A = (-1, 1); A on C; B = (1, 3); B on C → equation of C",
    "圆C的圆心在x轴上，并且过点A(-1,1)和B(1,3)，求圆C的方程",
  ],
  [
    "geometry.points: A = (4, 0); B = (6, 7); C = (0, 3) → distance of Distance(B, Midpoint(Segment(A, C))), area of Area(Triangle(A, B, C))",
    "已知△ABC的三个顶点分别是A(4,0)，B(6,7)，C(0,3)，则AC边上的中线长是____，面积是____",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 - 2*x + 4*y - 4 = 0 → center of Center(C)",
    "方程x²+y²-2x+4y-4=0表示的圆的圆心坐标是（　　）",
  ],
  [
    "conic.circle: C is Circle; C: List(x = 1 + 2*cos(theta), y = 2*sin(theta)) → equation of C",
    "圆的参数方程为x=1+2cosθ,y=2sinθ（θ为参数），化为普通方程",
  ],
  ["geometry.points → equation of CircleAround((1, 2), 3)", "求到定点(1,2)的距离等于3的点的轨迹方程"],
  [
    "geometry.line: l: 3*x - y + 1 = 0; m: x + y - 5 = 0 → intersections of Intersections(l, m)",
    "两条直线3x-y+1=0与x+y-5=0的交点坐标为",
  ],
  ["geometry.line: l is Line; l: x + y = 0; m is Line; m: x = 0 → angle of AngleBetween(l, m)", "直线x+y=0与直线x=0的夹角为"],
  ["geometry.line: l: y = 2*x; m: y = -x/3 → angle of AngleBetween(l, m)", "两条直线y=2x与y=-x/3的夹角是"],
  ["geometry.line: l is Line; l: x - y + 3 = 0 → slope of Slope(l)", "直线x-y+3=0的斜率k是"],
  [
    "geometry.line: A = (2, -1); l is Line; l: 3*x + 4*y - 7 = 0 → distance of Distance(A, l)",
    "求点A(2,-1)到直线3x+4y-7=0的距离d",
  ],
  [
    "geometry.line: l is Line; XIntercept(l) = 3; YIntercept(l) = 4 → equation of l",
    "直线l在x轴、y轴上的截距分别是3和4，求直线l的方程",
  ],
  [
    "geometry.line: l is Line; (1, 2) on l; XIntercept(l) = YIntercept(l) → equation of l",
    "求过点(1,2)且在两坐标轴上的截距相等的直线的一般式方程",
  ],
  [
    "geometry.line: l is Line; l: 4*x + 3*y - 12 = 0 → perimeter of Perimeter(Triangle(Intersection(l, XAxis), Intersection(XAxis, YAxis), Intersection(l, YAxis)))",
    "直线4x+3y-12=0和两坐标轴围成的三角形的周长是",
  ],
  [
    "geometry.line: l is Line; l: x = 1; m: y = 2; n: x + y = 6 → area of Area(Triangle(Intersection(l, m), Intersection(m, n), Intersection(l, n)))",
    "直线x=1、y=2、x+y=6围成的三角形的面积为",
  ],
  [
    "geometry.points: A = (2, 0); B = (0, 4); C = (4, 6) → distance of Distance(A, Line(B, C))",
    "在△ABC中，A(2,0)，B(0,4)，C(4,6)，求BC边上的高的长",
  ],
  ["geometry.points → coordinates of Centroid((0, 0), (4, 0), (1, 3))", "三角形的三个顶点依次为(0,0)，(4,0)，(1,3)，求它的重心"],
  [
    "geometry.points: A = (0, 0); B = (2, 0); C = (3, 2); D = (1, 2) → area of Area(Polygon(A, B, C, D))",
    "四边形ABCD的四个顶点依次为A(0,0)，B(2,0)，C(3,2)，D(1,2)，求其面积",
  ],
  [
    "geometry.points: P = (3, -1); Q = (1, 1); P_prime = PointReflection(P, Q) → coordinates of P_prime",
    "求点P(3,-1)关于点Q(1,1)的对称点P'的坐标",
  ],
  [
    "geometry.line: M = (4, 1); l is Line; l: y = x; M_prime = Reflection(M, l) → distance of Distance(M, M_prime)",
    "点M(4,1)关于直线y=x的对称点为M'，求|MM'|",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = 25; P = (3, 4); P on C → equation of TangentLine(C, P)",
    "求过圆x²+y²=25上一点P(3,4)的切线方程",
  ],
  [
    "conic.circle: P = (3, 2); C is Circle; C: x^2 + y^2 = 4 → value of Sqrt(PowerOfPoint(P, C))",
    "由点P(3,2)向圆x²+y²=4引切线，求切线长",
  ],
  [
    "conic.circle: P = (5, 1); C is Circle; C: x^2 + y^2 = 1 → value of Sqrt(PowerOfPoint(P, C))",
    "点P(5,1)到圆x²+y²=1的切线长为",
  ],
  [
    "conic.circle: l is Line; (0, 1) on l; C is Circle; C: x^2 + y^2 = 4; Midpoint(Chord(l, C)) = (0, 1) → equation of l",
    "直线l过点(0,1)，且被圆x²+y²=4截得的弦的中点为(0,1)，求l的方程",
  ],
  ["geometry.line: l is Line; l: y = x + 1 → coordinates of Foot(Origin, l)", "直线y=x+1上离原点最近的点的坐标是"],
  ["geometry.line: l is Line; l: 2*x + y - 5 = 0 → coordinates of Foot((0, 0), l)", "求直线2x+y-5=0上到点(0,0)的距离最小的点"],
  ["geometry.points: A = (2, 3); B = (4, -1) → coordinates of Midpoint(Segment(A, B))", "线段AB的中点坐标（A(2,3)，B(4,-1)）"],
  [
    "geometry.points: M = (2, 1); M = Midpoint(Segment(A, B)); A = (0, 3) → coordinates of B",
    "线段AB的中点是M(2,1)，A(0,3)，求点B的坐标",
  ],
  [
    "geometry.points: Centroid(A, B, C) = (1, 1); A = (0, 0); B = (3, 0) → coordinates of C",
    "△ABC的重心是(1,1)，A(0,0)，B(3,0)，求C的坐标",
  ],
  [
    "conic.circle: C is Circle; D is Hyperbola; D: x^2/4 - y^2/12 = 1; Center(C) = RightFocus(D); Tangent(C, Asymptote(D)) → equation of C",
    "以双曲线$\\frac{x^{2}}{4}-\\frac{y^{2}}{12}=1$的右焦点为圆心, 且与其渐近线相切的圆的方程是?",
  ],
  [
    "geometry.line: l is Line; l: y = 3*x - 4; P = (2, -1) → equation of CurveReflection(l, P)",
    "直线y=3x-4关于点P(2,-1)对称的直线方程为",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 - 2*x = 0; l is Line; l: x + y = 0 → equation of CurveReflection(C, l)",
    "求圆x²+y²-2x=0关于直线x+y=0对称的圆的方程",
  ],
  [
    "conic.circle: C is Circle; C: (x - 1)^2 + y^2 = 4 → equation of CurveReflection(C, Origin)",
    "求圆(x-1)²+y²=4关于原点对称的圆的方程",
  ],
  [
    "geometry.points: A = (-1, 2); B = (2, sqrt(7)); P on XAxis; Distance(P, A) = Distance(P, B) → coordinates of P",
    "已知A(-1,2)，B(2,√7)，在x轴上求一点P，使|PA|=|PB|",
  ],
  [
    "geometry.points: P on YAxis; A = (2, -3); Distance(P, A) = 5 → coordinates of P",
    "已知点P在y轴上，并且到点A(2,-3)的距离为5，求点P的坐标",
  ],
  [
    "geometry.line: l is Line; (2, 3) on l; XIntercept(l) = YIntercept(l) → equation of l",
    "求过点(2,3)且在x轴和y轴上的截距相等的直线方程",
  ],
  [
    "geometry.line: A = (4, 0); B = (8, 10); C = (0, 6); l is Line; l = ParallelThrough(A, Line(B, C)) → equation of l",
    "已知三角形的三个顶点A(4,0)，B(8,10)，C(0,6)，求过A点且平行于BC的直线方程",
  ],
  [
    "geometry.line: l is Line; l: 3*x + 4*y - 12 = 0 → value of XIntercept(l), value of YIntercept(l)",
    "直线3x+4y-12=0在x轴上的截距为____，在y轴上的截距为____",
  ],
  [
    "geometry.line: l is Line; m: 2*x - 3*y + 10 = 0; n: 3*x + 4*y - 2 = 0; l_1 is Line; l_1: 3*x - 2*y + 4 = 0; l = PerpendicularThrough(Intersection(m, n), l_1) → equation of l",
    "求经过两条直线2x-3y+10=0和3x+4y-2=0的交点，且垂直于直线3x-2y+4=0的直线方程",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 - 4*x + 6*y = 0 → center of Center(C), radius of Radius(C)",
    "圆x²+y²-4x+6y=0的圆心坐标和半径分别是",
  ],
  ["conic.circle: C is Circle; Center(C) = (1, 1); Origin on C → equation of C", "圆心为(1,1)且过原点的圆的方程是"],
  ["conic.circle: C is Circle; C: x^2 + y^2 = 10 → equation of TangentLines(C, (3, 1))", "过点(3,1)的圆x²+y²=10的切线方程"],
  [
    "conic.circle: C is Circle; l is Line; l: y = -4*x; Center(C) on l; m is Line; m: x + y - 1 = 0; Tangent(C, m); P = (3, -2); P = TangentPoint(C, m) → equation of C",
    "求圆心在直线y=-4x上，且与直线x+y-1=0相切于点P(3,-2)的圆的方程",
  ],
  [
    "conic.circle: C is Circle; Radius(C) = sqrt(10); l is Line; l: y = 2*x; Center(C) on l; m is Line; m: x - y = 0; Length(Chord(m, C)) = 4*sqrt(2) → equation of C",
    "求半径为√10，圆心在直线y=2x上，被直线x-y=0截得的弦长为4√2的圆的方程",
  ],
  [
    "conic.circle: l is Line; l: x - y + 1 = 0; C is Circle; C: (x - a)^2 + y^2 = 2; GreaterEqual(NumberOfIntersections(l, C), 1) → parameter of a {a}",
    "若直线x-y+1=0与圆(x-a)²+y²=2有公共点，则实数a的取值范围是",
  ],
  [
    "conic.circle: C_1 is Circle; C_1: x^2 + y^2 + 2*x + 8*y - 8 = 0; C_2 is Circle; C_2: x^2 + y^2 - 4*x - 4*y - 2 = 0 → position of Position(C_1, C_2)",
    "已知圆C1：x²+y²+2x+8y-8=0，圆C2：x²+y²-4x-4y-2=0，试判断圆C1与圆C2的位置关系",
  ],
  ["conic.circle: C is Circle; Center(C) = (0, -3); Radius(C) = sqrt(3) → equation of C", "写出圆心在(0,-3)，半径是√3的圆的方程"],
  ["conic.circle: C is Circle; C: x^2 + y^2 + 4*x - 6*y - 3 = 0 → standard-form of C", "圆x²+y²+4x-6y-3=0的标准方程是"],
  ["conic.circle: C is Circle; Tangent(C, YAxis); Center(C) = (-3, 4) → equation of C", "与y轴相切且圆心为(-3,4)的圆的方程"],
  ["geometry.line: l is Line; A = (-2, 2); B = (3, -1); l = Line(A, B) → equation of l", "求经过点A(-2,2)，B(3,-1)的直线方程"],
  [
    "geometry.line: l is Line; Slope(l) = 2; YIntercept(l) = -3 → equation of l",
    "直线的斜率为2，在y轴上的截距为-3，求直线的方程",
  ],
  ["geometry.line: l is Line; l: y = sqrt(3)*x + 1 → inclination of Inclination(l)", "求直线y=√3x+1的倾斜角"],
  [
    "geometry.line: l is Line; m is Line; m: 2*x + y - 1 = 0; l = ParallelThrough((1, 3), m) → equation of l",
    "过点(1,3)且与直线2x+y-1=0平行的直线方程",
  ],
  ["geometry.line: l is Line; l: y = 2*x → distance of Distance((0, 5), l)", "求点(0,5)到直线y=2x的距离"],
  ["geometry.points: A = (1, 2); B = (4, 6) → distance of Distance(A, B)", "求两点A(1,2)，B(4,6)间的距离"],
  [
    "conic.circle: l is Line; C is Circle; C: x^2 + y^2 = 25; P on C; P = (3, 4); l = TangentLine(C, P) → equation of l",
    "直线l与圆x²+y²=25相切于点P(3,4)，求直线l的方程",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = 5; l is Line; l: y = x + 1; NumberOfIntersections(C, l) = 2 → intersections of Intersections(C, l)",
    "已知圆x²+y²=5与直线y=x+1相交，求它们的交点",
  ],
  [
    "geometry.line: l is Line; XIntercept(l) = Multiply(2, YIntercept(l)); (1, 2) on l → equation of l",
    "求在x轴上的截距是在y轴上的截距的2倍且过点(1,2)的直线方程",
  ],
];
