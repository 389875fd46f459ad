import type { Phrasings } from "../../notation/phrasings.ts";

/** Questions as Chinese textbooks put them. What each comes to, in the notation of docs/notation.md, and the ways to ask it. */
export const textbook: Phrasings = [
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/a^2 - y^2/b^2 = 1; l: y = sqrt(3)*x; l = Asymptote(C) → eccentricity of Eccentricity(C) {a, b} where a > 0, b > 0",
    "双曲线$\\frac{x^{2}}{a^{2}}-\\frac{y^{2}}{b^{2}}=1(a>0, b>0)$的一条渐近线方程为$y=\\sqrt{3} x$, 则该双曲线的离心率为?",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 2*p*x; D is Circle; D: (x - 3)^2 + y^2 = 16; Tangent(Directrix(C), D) → parameter of p {p} where p > 0",
    "已知抛物线$y^{2}=2 p x(p>0)$的准线与圆$(x-3)^{2}+y^{2}=16$相切, 则$p$的值为?",
  ],
  [
    "conic.hyperbola: C is Hyperbola; Center(C) = Origin; Foci(C) on XAxis; Eccentricity(C) = sqrt(5) → asymptotes of Asymptotes(C)",
    "已知双曲线的中心在原点，焦点在$x$轴上，离心率为$\\sqrt{5}$，则它的渐近线方程为?",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/a^2 - y^2/3 = 1; Eccentricity(C) = 2 → parameter of a {a} where a > 0",
    "若双曲线$\\frac{x^{2}}{a^{2}}-\\frac{y^{2}}{3}=1(a>0)$的离心率为$2$，则$a$等于?",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/16 + y^2/9 = 1; F_1 = LeftFocus(C); F_2 = RightFocus(C); l is Line; F_1 = Focus(C); F_1 on l; Intersections(l, C) = {A, B} → perimeter of Perimeter(Triangle(A, B, F_2))",
    "椭圆$\\frac{x^2}{16}+\\frac{y^2}{9}=1$的左、右焦点分别为$F_1, F_2$，过焦点$F_1$的直线交椭圆于$A, B$两点，则$\\triangle ABF_2$的周长为?",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 8*x; P on C; Distance(P, YAxis) = 4 → distance of Distance(P, Focus(C))",
    "设抛物线$y^2=8x$上一点$P$到$y$轴的距离是$4$，则点$P$到该抛物线焦点的距离是?",
  ],
  [
    "conic.ellipse: l is Line; M = (1, 1); l = LineWithSlope(M, -1/2); C is Ellipse; C: x^2/a^2 + y^2/b^2 = 1; Intersections(l, C) = {A, B}; M = Midpoint(Segment(A, B)) → eccentricity of Eccentricity(C) {a, b} where a > b > 0",
    "过点$M(1,1)$作斜率为$-\\frac12$的直线与椭圆$C$: $\\frac{x^2}{a^2}+\\frac{y^2}{b^2}=1(a>b>0)$相交于$A$, $B$两点，若$M$是线段$AB$的中点，则椭圆$C$的离心率等于?",
  ],
  [
    "conic.hyperbola: C is Hyperbola; D is Hyperbola; D: x^2/9 - y^2/16 = 1; Asymptotes(C) = Asymptotes(D); (-3, 2*sqrt(3)) on C → standard-form of C",
    "与双曲线$\\frac{x^2}{9}-\\frac{y^2}{16}=1$有共同的渐近线，且经过点$(-3,2\\sqrt3)$的双曲线的标准方程为?",
  ],
  [
    "conic.ellipse: C is Ellipse; Foci(C) on XAxis; Length(FocalSegment(C)) = 4; P = (6, 0); P on C → standard-form of C",
    "焦点在$x$轴上，焦距等于$4$，且经过点$P(6,0)$的椭圆标准方程是?",
  ],
  [
    "conic.ellipse: C: x^2/(k - 3) + y^2/(5 - k) = 1; C is Ellipse → parameter of k {k}",
    "方程$\\frac{x^2}{k-3}+\\frac{y^2}{5-k}=1$表示椭圆，则$k$的取值范围是?",
  ],
  [
    "conic.ellipse: C: x^2/(k - 3) + y^2/(5 - k) = 1; C is Ellipse; Foci(C) on XAxis → parameter of k {k}",
    "若方程$\\frac{x^2}{k-3}+\\frac{y^2}{5-k}=1$表示焦点在$x$轴上的椭圆，则$k$的取值范围是?",
  ],
  [
    "conic.parabola: C is Parabola; D is Hyperbola; D: x^2/4 - y^2 = 1; Focus(C) = RightFocus(D) → standard-form of C",
    "以双曲线$\\frac{x^2}{4}-y^2=1$的右焦点为焦点的抛物线的标准方程是?",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/25 + y^2/16 = 1; P on C; Distance(P, Focus(C)) = 3 → distance of Distance(P, OtherFocus(C))",
    "已知椭圆$\\frac{x^2}{25}+\\frac{y^2}{16}=1$上一点$P$到椭圆一个焦点的距离为$3$，则$P$到另一个焦点的距离为?",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 4*x; A on C; Distance(A, Focus(C)) = 3 → value of XCoordinate(A)",
    "抛物线$y^2=4x$上的点$A$到焦点的距离为$3$, 则点$A$的横坐标为?",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/4 + y^2/m = 1; Focus(C) = (0, 1) → parameter of m {m}",
    "已知椭圆$\\frac{x^2}{4}+\\frac{y^2}{m}=1$的一个焦点为$(0,1)$，则$m$=?",
  ],
  [
    "conic.hyperbola: C is Hyperbola; Eccentricity(C) = 2; Foci(C) = {F_1, F_2}; A on C; Distance(F_1, A) = Multiply(2, Distance(F_2, A)) → value of Cos(Angle(A, F_2, F_1))",
    "已知双曲线$C$的离心率为$2$，焦点为$F_1$、$F_2$，点$A$在$C$上，若$|F_1A|=2|F_2A|$，则$\\cos \\angle AF_2F_1$=?",
  ],
  [
    "conic.hyperbola: l is Line; l: y = k*x - 1; C is Hyperbola; C: x^2 - y^2 = 4; NumberOfIntersections(l, RightBranch(C)) = 2 → parameter of k {k}",
    "已知直线$y=kx-1$与双曲线$x^2-y^2=4$的右支有两个不同的交点，则$k$的取值范围是?",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 4*x; A on C; B on C; Focus(C) on Line(A, B); Distance(A, B) = 4 → value of XCoordinate(Midpoint(Segment(A, B)))",
    "线段$AB$是抛物线$y^2=4x$的一条焦点弦，且$|AB|=4$，则$AB$中点的横坐标为?",
  ],
  [
    "conic.parabola: l is Line; C is Parabola; C: y^2 = 4*x; F = Focus(C); l = LineWithInclination(F, 60^{\\circ}); Intersections(l, C) = {A, B} → distance of Distance(A, B)",
    "倾斜角为$60^\\circ$的直线$l$经过抛物线$y^2=4x$的焦点$F$，且与抛物线交于$A$、$B$两点，则$|AB|$=?",
  ],
  [
    "conic.parabola: C is Parabola; AxisOfSymmetry(C) = XAxis; Vertex(C) = Origin; M = (2, -2*sqrt(2)); M on C → standard-form of C",
    "已知抛物线关于$x$轴对称，它的顶点在坐标原点，并且经过点$M(2,-2\\sqrt2)$，求它的标准方程",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/a^2 - y^2/b^2 = 1; l is Line; l: 2*x + y + 1 = 0; Perpendicular(Asymptote(C), l) → eccentricity of Eccentricity(C) {a, b} where a > 0, b > 0",
    "已知双曲线$\\frac{x^2}{a^2}-\\frac{y^2}{b^2}=1(a>0,b>0)$的一条渐近线与直线$2x+y+1=0$垂直，则双曲线的离心率为?",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/6 - y^2/3 = 1; D is Circle; D: (x - 3)^2 + y^2 = r^2; Tangent(Asymptote(C), D) → parameter of r {r} where r > 0",
    "双曲线$\\frac{x^2}{6}-\\frac{y^2}{3}=1$的渐近线与圆$(x-3)^2+y^2=r^2(r>0)$相切，则$r$=?",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/a^2 - y^2/b^2 = 1; Add(Length(TransverseAxis(C)), Length(ConjugateAxis(C))) = Multiply(sqrt(2), Length(FocalSegment(C))) → eccentricity of Eccentricity(C) {a, b}",
    "已知双曲线$\\frac{x^2}{a^2}-\\frac{y^2}{b^2}=1$的实轴长与虚轴长之和等于其焦距的$\\sqrt2$倍，则双曲线的离心率为?",
  ],
  [
    "conic.ellipse: C is Ellipse; Eccentricity(C) = 1/2; Focus(C) = (2, 0); Center(C) = Origin → equation of C",
    "已知椭圆的离心率$e=\\frac12$，一个焦点为$(2,0)$，中心在原点，求椭圆的方程",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/25 + y^2/9 = 1; F_1 = LeftFocus(C); F_2 = RightFocus(C); P on C; Perpendicular(Line(P, F_1), Line(P, F_2)) → area of Area(Triangle(P, F_1, F_2))",
    "已知椭圆$C$: $\\frac{x^2}{25}+\\frac{y^2}{9}=1$，$F_1$, $F_2$为$C$的左、右焦点，$P$为$C$上一点，且$PF_1\\perp PF_2$，则$\\triangle PF_1F_2$的面积为?",
  ],
  [
    "conic.parabola: l is Line; C is Parabola; C: y^2 = 4*x; F = Focus(C); F on l; Intersections(l, C) = {A, B}; Distance(A, F) = 3 → distance of Distance(B, F)",
    "过抛物线$y^2=4x$的焦点$F$的直线交抛物线于$A$、$B$两点，若$|AF|=3$，则$|BF|$=?",
    "过抛物线y²=4x的焦点F的直线交该抛物线于A，B两点，若|AF|=3，则|BF|=____",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 8*x; F = Focus(C); l is Line; l = Directrix(C); P on C; A = Foot(P, l); Slope(Line(A, F)) = -sqrt(3) → distance of Distance(P, F)",
    "已知抛物线$C$: $y^2=8x$的焦点为$F$，准线为$l$，$P$为抛物线上一点，$PA\\perp l$，$A$为垂足，若直线$AF$的斜率为$-\\sqrt3$，则$|PF|$=?",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 2*p*x; D is Hyperbola; D: x^2/3 - y^2 = 1; Focus(C) = RightFocus(D) → parameter of p {p}",
    "若抛物线$y^2=2px$的焦点与双曲线$\\frac{x^2}{3}-y^2=1$的右焦点重合，则$p$=?",
  ],
  ["conic.parabola: C is Parabola; P = (4, -2); P on C → standard-form of C", "经过点$P(4,-2)$的抛物线的标准方程为?"],
  [
    "conic.parabola: P = (2, m); C is Parabola; C: y^2 = 4*x; P on C → distance of Distance(P, Focus(C)) {m}",
    "若点$P(2,m)$在抛物线$y^2=4x$上，则$P$到焦点的距离为?",
  ],
  [
    "conic.parabola: C is Parabola; C: y = a*x^2; l: y = 2; l = Directrix(C) → parameter of a {a}",
    "抛物线$y=ax^2$的准线方程是$y=2$，则$a$=?",
    "已知抛物线y=ax²的准线方程为y=2，求a的值",
  ],
  [
    "conic.ellipse: C is Ellipse; C: m*x^2 + y^2 = 1; Foci(C) on YAxis; Length(MajorAxis(C)) = Multiply(2, Length(MinorAxis(C))) → parameter of m {m}",
    "椭圆$mx^2+y^2=1$的焦点在$y$轴上，长轴长是短轴长的两倍，则$m$的值为?",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 - 2*x - 4*y + m = 0; Tangent(C, XAxis) → parameter of m {m}",
    "已知圆C: x²+y²-2x-4y+m=0与x轴相切，求m",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 - 2*x - 4*y + m = 0; Radius(C) = 2 → parameter of m {m}",
    "若圆x²+y²-2x-4y+m=0的半径为2，则m=",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/4 - y^2 = 1; Foci(C) = {F_1, F_2}; P on C; Angle(F_1, P, F_2) = 90^{\\circ} → area of Area(Triangle(F_1, P, F_2))",
    "设$F_1$和$F_2$为双曲线$\\frac{x^2}{4}-y^2=1$的两个焦点，点$P$在双曲线上，且满足$\\angle F_1PF_2=90^\\circ$，则$\\triangle F_1PF_2$的面积是?",
  ],
  [
    "conic.parabola: l is Line; l: y = x - 1; C is Parabola; C: y^2 = 4*x; Intersections(l, C) = {A, B} → coordinates of Midpoint(Segment(A, B))",
    "直线y=x-1与抛物线y²=4x交于A、B两点，求线段AB的中点坐标",
    "直线y=x-1与抛物线y²=4x交于A、B两点，则线段AB的中点的坐标为",
  ],
  [
    "conic.hyperbola: C is Hyperbola; Foci(C) on XAxis; Length(TransverseAxis(C)) = 4; Eccentricity(C) = sqrt(3) → standard-form of C",
    "双曲线的焦点在x轴上，实轴长为4，离心率为√3，则双曲线的标准方程是",
  ],
  ["conic.general: C: x^2/25 + y^2/9 = 1 → elements of C", "x^2/25+y^2/9=1"],
];
