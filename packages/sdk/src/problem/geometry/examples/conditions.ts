import type { Phrasings } from "../../notation/phrasings.ts";

/** Conics from conditions. What each comes to, in the notation of docs/notation.md, and the ways to ask it. */
export const conditions: Phrasings = [
  [
    "conic.circle: C is Circle; Center(C) = (1, 2); Radius(C) = 3 → equation of C",
    "求以点(1,2)为圆心，3为半径的圆的方程",
    "求圆心为(1,2)，半径为3的圆的方程",
    "圆心是(1,2)且半径为3的圆的方程是____",
    "Find the equation of the circle with centre (1,2) and radius 3",
    "Find the equation of the circle centered at (1,2) with radius 3.",
    "Write the equation of a circle with center (1, 2) and radius 3.",
    "What is the equation of the circle whose center is (1,2) and whose radius is 3?",
    "A circle has center (1,2) and radius 3. Find its equation.",
  ],
  [
    "conic.circle: D is Circle; A = (1, 0); A on D; B = (0, 1); B on D; C = (-1, 0); C on D → equation of D",
    "求过点A(1,0)、B(0,1)、C(-1,0)的圆的方程",
    "求过三点A(1,0)，B(0,1)，C(-1,0)的圆的方程",
    "Find the equation of the circle through A(1,0), B(0,1) and C(-1,0).",
    "Find the equation of the circle that passes through the points A(1,0), B(0,1), and C(-1,0).",
    "A circle passes through A(1,0), B(0,1) and C(-1,0). Find its equation.",
  ],
  [
    "geometry.points: A = (1, 2); B = (3, 4) → equation of CircleWithDiameter(Segment(A, B))",
    "求以A(1,2)、B(3,4)为直径端点的圆的方程",
    "Find the equation of the circle whose diameter has endpoints A(1,2) and B(3,4)",
    "Find the equation of the circle with A(1,2) and B(3,4) as endpoints of a diameter",
    "求以线段AB为直径的圆的方程，其中A(1,2)，B(3,4)",
    "已知A(1,2)，B(3,4)，求以AB为直径的圆的方程",
    "Given A(1,2) and B(3,4), find the equation of the circle with diameter AB.",
    "Let A(1,2) and B(3,4). Find the equation of the circle with AB as a diameter.",
  ],
  [
    "conic.circle: C is Circle; Center(C) = (2, 3); Tangent(C, XAxis) → equation of C",
    "求圆心为(2,3)且与x轴相切的圆的方程",
    "Find the equation of the circle with center (2,3) that is tangent to the x-axis.",
    "Find the equation of the circle with center (2,3) tangent to the x-axis",
    "圆心为(2,3)，与x轴相切的圆的方程为",
  ],
  [
    "conic.circle: C is Circle; l is Line; l: y = x; Center(C) on l; (1, 0) on C; (3, 2) on C → equation of C",
    "求圆心在直线y=x上且过点(1,0)和(3,2)的圆的方程",
    "Find the equation of the circle whose center lies on the line y=x and which passes through (1,0) and (3,2).",
  ],
  [
    "conic.circle: C is Circle; Center(C) on XAxis; l is Line; l: x = 3; Tangent(C, l); Radius(C) = 2 → equation of C",
    "已知圆C的圆心在x轴上，且与直线x=3相切，半径为2，求圆C的方程",
    "The circle C has its center on the x-axis, is tangent to the line x = 3 and has radius 2. Find the equation of C.",
  ],
  [
    "conic.ellipse: C is Ellipse; Foci(C) = {(-4, 0), (4, 0)}; Length(MajorAxis(C)) = 10 → standard-form of C",
    "求焦点为(±4,0)，长轴长为10的椭圆的标准方程",
    "Find the standard equation of the ellipse with foci (±4,0) and major axis of length 10",
    "Find the standard equation of the ellipse whose foci are (±4,0) and whose major axis is 10.",
  ],
  [
    "conic.ellipse: C is Ellipse; Center(C) = Origin; Foci(C) on XAxis; Length(MajorAxis(C)) = 10; Eccentricity(C) = 3/5 → standard-form of C",
    "已知椭圆的中心在原点，焦点在x轴上，长轴长为10，离心率为3/5，求椭圆的标准方程",
    "An ellipse has its center at the origin, its foci on the x-axis, major axis of length 10 and eccentricity 3/5. Find its standard equation.",
    "求中心在原点，焦点在x轴上，长轴长为10，离心率为3/5的椭圆的标准方程",
  ],
  [
    "conic.ellipse: C is Ellipse; Foci(C) = {(0, -3), (0, 3)}; (4, 0) on C → equation of C",
    "An ellipse has foci (0,±3) and passes through (4,0). Find its equation.",
    "已知椭圆的焦点为(0,±3)，且过点(4,0)，求椭圆的方程",
    "椭圆的焦点是(0,±3)且经过点(4,0)，求它的方程",
    "Find the equation of the ellipse with foci (0,±3) that passes through (4,0)",
  ],
  [
    "conic.ellipse: C is Ellipse; Foci(C) = {(-4, 0), (4, 0)}; P on C; FocalSum(P, C) = 10 → standard-form of C",
    "已知椭圆的两个焦点坐标分别是(-4,0)、(4,0)，椭圆上一点P到两焦点的距离之和等于10，求椭圆的标准方程",
  ],
  [
    "conic.ellipse: C is Ellipse; F_1 = (-2, 0); F_2 = (2, 0); Foci(C) = {F_1, F_2}; (3, 0) on C → equation of C",
    "求以F1(-2,0)、F2(2,0)为焦点，且过点(3,0)的椭圆的方程",
    "Find the equation of the ellipse with foci F1(-2,0) and F2(2,0) passing through (3,0).",
  ],
  [
    "conic.ellipse: C is Ellipse; Length(MajorAxis(C)) = Multiply(2, Length(MinorAxis(C))) → eccentricity of Eccentricity(C)",
    "椭圆的长轴长是短轴长的2倍，求椭圆的离心率",
    "若椭圆的长轴长是短轴长的两倍，则该椭圆的离心率为",
    "Find the eccentricity of an ellipse whose major axis is twice its minor axis.",
    "The major axis of an ellipse is twice as long as the minor axis. Find the eccentricity.",
  ],
  [
    "conic.ellipse: C is Ellipse; AxesOfSymmetry(C) = Set(XAxis, YAxis); (2, 0) on C; (1, sqrt(3)/2) on C → equation of C",
    "求对称轴为坐标轴，且过点(2,0)和(1,√3/2)的椭圆的方程",
  ],
  [
    "conic.ellipse: C is Ellipse; D is Ellipse; D: x^2/9 + y^2/4 = 1; Foci(C) = Foci(D); (3, -2) on C → equation of C",
    "求与椭圆x²/9+y²/4=1有相同焦点且过点(3,-2)的椭圆的方程",
    "求和椭圆x²/9+y²/4=1共焦点且经过点(3,-2)的椭圆方程",
    "Find the equation of the ellipse with the same foci as the ellipse x^2/9+y^2/4=1 and passing through (3,-2).",
  ],
  [
    "conic.ellipse: C is Ellipse; D: x^2/9 + y^2/4 = 1; Foci(C) = Foci(D); (3, -2) on C → equation of C",
    "Find the equation of the ellipse confocal with x^2/9+y^2/4=1 that passes through (3,-2)",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/a^2 + y^2/b^2 = 1; Eccentricity(C) = 1/2; (1, 3/2) on C → equation of C {a, b} where a > b > 0",
    "已知椭圆C: x²/a²+y²/b²=1(a>b>0)的离心率为1/2，且过点(1,3/2)，求椭圆C的方程",
    "已知椭圆$C$: $\\frac{x^2}{a^2}+\\frac{y^2}{b^2}=1(a>b>0)$的离心率为$\\frac{1}{2}$，且过点$(1,\\frac{3}{2})$，则椭圆$C$的方程为?",
    "The ellipse C: x^2/a^2 + y^2/b^2 = 1 (a > b > 0) has eccentricity 1/2 and passes through (1, 3/2). Find the equation of C.",
  ],
  [
    "conic.hyperbola: C is Hyperbola; l is Line; l: y = -2*x; m is Line; m: y = 2*x; Asymptotes(C) = {l, m}; (1, 3) on C → equation of C",
    "双曲线的渐近线方程为y=±2x，且过点(1,3)，求双曲线的方程",
    "求渐近线方程为y=±2x且过点(1,3)的双曲线的方程",
    "Find the equation of the hyperbola with asymptotes y = ±2x passing through (1,3)",
    "Find the equation of the hyperbola whose asymptotes are y = ±2x and which passes through (1,3).",
  ],
  [
    "conic.hyperbola: C is Hyperbola; D is Hyperbola; D: x^2/16 - y^2/9 = 1; Asymptotes(C) = Asymptotes(D); (2*sqrt(3), -3) on C → equation of C",
    "求与双曲线x²/16-y²/9=1有相同渐近线且过点(2√3,-3)的双曲线的方程",
    "求与双曲线x²/16-y²/9=1有公共渐近线，且过点(2√3,-3)的双曲线的方程",
  ],
  [
    "conic.hyperbola: C is Hyperbola; D: x^2/16 - y^2/9 = 1; Asymptotes(C) = Asymptotes(D); (2*sqrt(3), -3) on C → equation of C",
    "Find the equation of the hyperbola that has the same asymptotes as x^2/16-y^2/9=1 and passes through (2√3,-3).",
  ],
  [
    "conic.hyperbola: C is Hyperbola; D is Ellipse; D: x^2/25 + y^2/9 = 1; Foci(C) = Foci(D); Eccentricity(C) = 2 → equation of C",
    "已知双曲线与椭圆x²/25+y²/9=1共焦点，且离心率为2，求双曲线的方程",
  ],
  [
    "conic.hyperbola: C is Hyperbola; Vertices(C) = {(-3, 0), (3, 0)}; Foci(C) = {(-5, 0), (5, 0)} → equation of C",
    "Find the equation of a hyperbola with vertices (±3,0) and foci (±5,0).",
    "Find the equation of the hyperbola whose vertices are (±3,0) and whose foci are (±5,0).",
  ],
  [
    "conic.parabola: C is Parabola; Vertex(C) = Origin; l: x = -2; l = Directrix(C) → standard-form of C",
    "求顶点在原点，准线方程为x=-2的抛物线的标准方程",
    "顶点在原点，准线方程为x=-2的抛物线的标准方程是",
    "已知抛物线的顶点在原点，准线为x=-2，求抛物线的标准方程",
    "Find the standard equation of the parabola with vertex at the origin and directrix x = -2.",
  ],
  [
    "conic.parabola: C is Parabola; Focus(C) = (2, 0); l: x = -2; l = Directrix(C) → equation of C",
    "求焦点为(2,0)，准线为x=-2的抛物线的方程",
    "Find the equation of the parabola with focus (2,0) and directrix x = -2.",
    "Find the equation of the parabola whose focus is (2,0) and whose directrix is x = -2.",
  ],
  [
    "conic.parabola: C is Parabola; Vertex(C) = (1, 2); Focus(C) = (1, 4) → equation of C",
    "求顶点为(1,2)，焦点为(1,4)的抛物线方程",
    "Find the equation of the parabola with vertex (1,2) and focus (1,4).",
    "Find the equation of the parabola that has its vertex at (1,2) and its focus at (1,4).",
  ],
  [
    "conic.parabola: C is Parabola; Vertex(C) = Origin; Focus(C) on PositiveYAxis; Distance(Focus(C), Directrix(C)) = 4 → standard-form of C",
    "顶点在原点，焦点在y轴的正半轴上，焦点到准线的距离为4的抛物线的标准方程为",
  ],
  [
    "conic.parabola: M = (2, m); C is Parabola; C: y^2 = 2*p*x; M on C; Distance(M, Focus(C)) = 3 → parameter of p {p, m} where p > 0",
    "已知抛物线y²=2px(p>0)上一点M(2,m)到焦点的距离为3，求p的值",
    "若抛物线y²=2px(p>0)上的点M(2,m)到焦点的距离是3，则p=",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 2*p*x; (2, 4) on C → parameter of p {p} where p > 0",
    "The parabola y^2 = 2px (p > 0) passes through (2,4). Find p.",
    "已知抛物线y²=2px(p>0)过点(2,4)，求p",
    "若抛物线y²=2px(p>0)经过点(2,4)，则p的值为",
  ],
  [
    "conic.parabola: C is Parabola; C: x^2 = 2*p*y; Distance(Focus(C), Directrix(C)) = 2 → equation of C {p} where p > 0",
    "已知抛物线x²=2py(p>0)的焦点到准线的距离为2，求抛物线的方程",
  ],
];
