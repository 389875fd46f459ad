import type { Phrasings } from "../../notation/phrasings.ts";

/** Exercises about ellipses, hyperbolas and parabolas as Chinese schoolbooks put them. What each comes to, in the notation of docs/notation.md, and the ways to ask it. */
export const chineseConics: Phrasings = [
  [
    "conic.ellipse: C is Ellipse; Foci(C) on XAxis; Length(FocalSegment(C)) = 8; Eccentricity(C) = 4/5 → standard-form of C",
    "已知椭圆的焦点在x轴上，焦距为8，离心率为4/5，求椭圆的标准方程",
  ],
  [
    "conic.ellipse: C is Ellipse; Foci(C) on YAxis; (0, 2) on C; (1, 0) on C → standard-form of C",
    "求焦点在y轴上，且经过两个点(0,2)和(1,0)的椭圆的标准方程",
  ],
  [
    "conic.ellipse: C is Ellipse; Foci(C) = {(-2, 0), (2, 0)}; (5/2, -3/2) on C → standard-form of C",
    "已知椭圆的两个焦点坐标分别是(-2,0)，(2,0)，并且经过点(5/2,-3/2)，求它的标准方程",
  ],
  [
    "conic.ellipse: C is Ellipse; P = (-3, 0); P on C; Q = (0, -2); Q on C → standard-form of C",
    "求经过点P(-3,0)，Q(0,-2)的椭圆的标准方程",
  ],
  [
    "conic.ellipse: C is Ellipse; Length(MajorAxis(C)) = 20; Eccentricity(C) = 3/5 → standard-form of C",
    "长轴长等于20，离心率等于3/5的椭圆的标准方程",
  ],
  [
    "conic.ellipse: C is Ellipse; D is Ellipse; D: x^2/9 + y^2/4 = 1; Foci(C) = Foci(D); Eccentricity(C) = sqrt(5)/5 → equation of C",
    "求与椭圆x²/9+y²/4=1有相同的焦点，且离心率为√5/5的椭圆方程",
  ],
  [
    "conic.hyperbola: C is Hyperbola; F_1 = (-5, 0); F_2 = (5, 0); Foci(C) = {F_1, F_2}; P on C; Abs(Subtract(Distance(P, F_1), Distance(P, F_2))) = 6 → standard-form of C",
    "已知双曲线的两个焦点分别为F1(-5,0)，F2(5,0)，双曲线上一点P到F1，F2的距离差的绝对值等于6，求双曲线的标准方程",
  ],
  [
    "conic.hyperbola: C is Hyperbola; Center(C) = Origin; AxesOfSymmetry(C) = Set(XAxis, YAxis); Length(TransverseAxis(C)) = 6; Length(ConjugateAxis(C)) = 8; Foci(C) on XAxis → equation of C",
    "求中心在原点，对称轴为坐标轴，实轴长为6，虚轴长为8，焦点在x轴上的双曲线方程",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/4 - y^2/b^2 = 1; Eccentricity(C) = sqrt(3) → parameter of b {b} where b > 0",
    "双曲线x²/4-y²/b²=1(b>0)的离心率为√3，求b的值",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2 - y^2/m = 1; l: y = 2*x; l = Asymptote(C) → parameter of m {m}",
    "若双曲线x²-y²/m=1的一条渐近线方程为y=2x，则实数m等于____",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 8*x; P on C; Distance(P, Focus(C)) = 6 → value of XCoordinate(P)",
    "抛物线y²=8x上的点P到焦点的距离是6，求点P的横坐标",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 2*p*x; P on C; XCoordinate(P) = 3; Distance(P, Focus(C)) = 5 → parameter of p {p} where p > 0",
    "抛物线y²=2px(p>0)上横坐标为3的点到焦点的距离为5，则p=____",
  ],
  [
    "conic.parabola: C is Parabola; Vertex(C) = Origin; AxisOfSymmetry(C) = XAxis; (2, -4) on C → standard-form of C",
    "求顶点在原点，对称轴为x轴，且过点(2,-4)的抛物线的标准方程",
  ],
  [
    "conic.parabola: l is Line; C is Parabola; C: y^2 = 4*x; F = Focus(C); l = LineWithSlope(F, 1); Intersections(l, C) = {A, B} → distance of Distance(A, B)",
    "斜率为1的直线l经过抛物线y²=4x的焦点F，且与抛物线相交于A，B两点，求线段AB的长",
  ],
  [
    "conic.parabola: l is Line; M = (4, 0); C is Parabola; C: y^2 = 4*x; Intersections(l, C) = {A, B}; l = LineWithSlope(M, 2) → distance of Distance(A, B)",
    "过点M(4,0)作直线l交抛物线y²=4x于A、B两点，若直线l的斜率为2，求|AB|",
  ],
  [
    "conic.hyperbola: l is Line; l: y = k*x + 1; C is Hyperbola; C: x^2 - y^2 = 1; NumberOfIntersections(l, C) = 1 → parameter of k {k}",
    "直线y=kx+1与双曲线x²-y²=1有且只有一个公共点，求k",
  ],
  [
    "conic.ellipse: l is Line; l: y = x + m; C is Ellipse; C: x^2/4 + y^2/3 = 1; Tangent(l, C) → parameter of m {m}",
    "直线y=x+m与椭圆x²/4+y²/3=1相切，则m的值为",
  ],
  [
    "conic.ellipse: l is Line; l: y = x + m; C is Ellipse; C: 16*x^2 + 9*y^2 = 144; NumberOfIntersections(l, C) = 2 → parameter of m {m}",
    "当m取何值时，直线y=x+m与椭圆16x²+9y²=144相交？",
  ],
  [
    "conic.parabola: F = (2, 0); l is Line; l: x = -2; C is Parabola; F = Focus(C); l = Directrix(C) → equation of C",
    "动点P到点F(2,0)的距离与到直线x=-2的距离相等，求点P的轨迹方程",
  ],
  [
    "conic.ellipse: F = (4, 0); l: x = 25/4; C is Ellipse; F = Focus(C); l = Directrix(C); Eccentricity(C) = 4/5 → equation of C",
    "点M与定点F(4,0)的距离和它到定直线x=25/4的距离的比是常数4/5，求点M的轨迹方程",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/16 + y^2/9 = 1; Foci(C) = {F_1, F_2}; l is Line; F_2 on l; Intersections(l, C) = {A, B} → perimeter of Perimeter(Triangle(A, B, F_1))",
    "已知F1、F2是椭圆x²/16+y²/9=1的两焦点，过F2的直线交椭圆于A、B，则△ABF1的周长为",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/25 + y^2/9 = 1; P on C; Distance(P, LeftFocus(C)) = 3 → distance of Distance(P, RightFocus(C))",
    "椭圆x²/25+y²/9=1上一点P到左焦点的距离为3，则P到右焦点的距离为",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/9 - y^2/16 = 1; P on C; Foci(C) = {F_1, F_2}; Distance(P, F_1) = 7 → distance of Distance(P, F_2)",
    "设P是双曲线x²/9-y²/16=1上的一点，F1，F2是双曲线的焦点，若|PF1|=7，则|PF2|=",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/100 + y^2/64 = 1; P on C; Foci(C) = {F_1, F_2}; Angle(F_1, P, F_2) = 60^{\\circ} → area of Area(Triangle(F_1, P, F_2))",
    "已知椭圆x²/100+y²/64=1上一点P，F1、F2为两焦点，若∠F1PF2=60°，求△F1PF2的面积",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/16 - y^2/9 = 1 → distance of Distance(Focus(C), Asymptote(C))",
    "双曲线x²/16-y²/9=1的焦点到渐近线的距离等于",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: 9*y^2 - 16*x^2 = 144 → value of SemiMajor(C), value of SemiMinor(C), foci of Foci(C), eccentricity of Eccentricity(C), asymptotes of Asymptotes(C)",
    "求双曲线9y²-16x²=144的实半轴长、虚半轴长、焦点坐标、离心率及渐近线方程",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/9 - y^2/16 = 1 → asymptotes of Asymptotes(C)",
    "求下列双曲线的渐近线方程：x²/9-y²/16=1",
  ],
  [
    "conic.general: C: List(x = 2*cos(theta), y = 3*sin(theta)) → equation of C",
    "把参数方程x=2cosθ,y=3sinθ（θ为参数）化为普通方程",
  ],
  ["conic.general: C: rho = 2*cos(theta) → equation of C", "将极坐标方程ρ=2cosθ化为直角坐标方程"],
  ["conic.general: C: x^2 + 4*x*y + y^2 = 1 → kind of C", "曲线x²+4xy+y²=1表示什么曲线？"],
  [
    "conic.ellipse: C: x^2/(4 - k) + y^2/(k - 1) = 1; C is Ellipse → parameter of k {k}",
    "方程x²/(4-k)+y²/(k-1)=1表示椭圆，求k的取值范围",
  ],
  [
    "conic.hyperbola: C: x^2/(k - 2) + y^2/(5 - k) = 1; C is Hyperbola → parameter of k {k}",
    "若方程x²/(k-2)+y²/(5-k)=1表示双曲线，则实数k的取值范围是",
  ],
  ["conic.parabola: C is Parabola; C: y = -2*x^2 → focus of Focus(C)", "已知抛物线的方程为y=-2x²，则它的焦点坐标是什么？"],
  [
    "conic.parabola: C is Parabola; C: x^2 = -8*y → distance of Distance(Focus(C), Directrix(C))",
    "抛物线x²=-8y的焦点到准线的距离是",
  ],
  [
    "conic.parabola: l is Line; l: y = 2*x + 1; C is Parabola; C: y^2 = 12*x → length of Length(Chord(l, C))",
    "抛物线y²=12x截直线y=2x+1所得的弦长等于",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/4 - y^2/12 = 1; M on C; XCoordinate(M) = 3 → distance of Distance(M, RightFocus(C))",
    "在平面直角坐标系xOy中，双曲线x²/4-y²/12=1上一点M，点M的横坐标是3，则M到双曲线右焦点的距离是",
  ],
  [
    "conic.ellipse: C is Ellipse; Length(MajorAxis(C)) = Multiply(3, Length(MinorAxis(C))); A = (3, 0); A on C → standard-form of C",
    "若椭圆的长轴长是短轴长的3倍，且经过点A(3,0)，求椭圆的标准方程",
  ],
  [
    "conic.ellipse: C is Ellipse; C: 5*x^2 + k*y^2 = 5; Focus(C) = (0, 2) → parameter of k {k}",
    "椭圆5x²+ky²=5的一个焦点是(0,2)，那么k等于",
  ],
  [
    "conic.hyperbola: C is Hyperbola; Length(TransverseAxis(C)) = Length(ConjugateAxis(C)); F_1 = (-6, 0); F_1 = Focus(C) → standard-form of C, asymptotes of Asymptotes(C)",
    "等轴双曲线的一个焦点是F1(-6,0)，求它的标准方程和渐近线方程",
  ],
  [
    "conic.parabola: A = (-2, 3); C is Parabola; C: y^2 = 2*p*x; Distance(A, Focus(C)) = 5 → parameter of p {p} where p > 0",
    "已知点A(-2,3)与抛物线y²=2px(p>0)的焦点的距离是5，求p",
  ],
  [
    "conic.general: C: x^2 + y^2 = 9; D: x^2 + y^2 - 8*x + 6*y + 9 = 0 → position of Position(C, D)",
    "两圆x²+y²=9和x²+y²-8x+6y+9=0的位置关系是",
  ],
  [
    "conic.ellipse: C is Ellipse; C: 9*x^2 + 25*y^2 = 225 → major-axis of Length(MajorAxis(C)), focal-distance of Length(FocalSegment(C)), vertices of AllVertices(C)",
    "求椭圆9x²+25y²=225的：①长轴长；②焦距；③顶点坐标",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/16 + y^2/7 = 1 → foci of Foci(C), eccentricity of Eccentricity(C)",
    "椭圆的标准方程为x²/16+y²/7=1，其焦点坐标为____，离心率为____．",
  ],
  ["conic.general: C: List(x = t^2, y = 2*t) → equation of C", "曲线C的参数方程是x=t²,y=2t（t为参数），求C的普通方程"],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/5 - y^2/4 = 1 → co-vertices of CoVertices(C)",
    "双曲线x²/5-y²/4=1的虚轴的两个端点坐标是",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 4*x → intersections of Intersections(PerpendicularThrough(Focus(C), AxisOfSymmetry(C)), C)",
    "求抛物线y²=4x通径的端点坐标",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/a^2 - y^2/b^2 = 1; l: y = sqrt(3)*x; l = Asymptote(C) → eccentricity of Eccentricity(C) {a, b} where a > 0, b > 0",
    "双曲线x²/a²-y²/b²=1（a>0，b>0）的一条渐近线方程为y=√3x，求双曲线的离心率",
    "已知双曲线$C: \\frac{x^{2}}{a^{2}}-\\frac{y^{2}}{b^{2}}=1(a>0, b>0)$的一条渐近线方程为$y=\\sqrt{3} x$, 则双曲线的离心率为?",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/a^2 + y^2/b^2 = 1; Length(MajorAxis(C)) = 6; Eccentricity(C) = 2/3 → equation of C {a, b} where a > b > 0",
    "椭圆x²/a²+y²/b²=1（a>b>0）的长轴长为6，离心率为2/3，求椭圆的方程",
  ],
  [
    "conic.ellipse: C is Ellipse; Center(C) = Origin; Foci(C) on XAxis; Add(SemiMajor(C), SemiFocal(C)) = 7; Subtract(SemiMajor(C), SemiFocal(C)) = 1 → standard-form of C",
    "中心在原点、焦点在x轴上的椭圆，一个焦点到长轴的两个端点的距离分别是7和1，求椭圆的标准方程",
  ],
  [
    "conic.ellipse: C is Ellipse; Length(MinorAxis(C)) = 6; Length(FocalSegment(C)) = 8; Foci(C) on XAxis → equation of C",
    "短轴长为6，焦距为8，并且焦点在x轴上，求椭圆的标准方程",
  ],
  [
    "conic.parabola: C is Parabola; F = (0, 2); F = Focus(C); Vertex(C) = Origin → equation of C",
    "焦点是F(0,2)，顶点在原点，求抛物线的方程",
  ],
  [
    "conic.parabola: A = (0, 3); l: y = -3; C is Parabola; A = Focus(C); l = Directrix(C) → equation of C",
    "平面内到点A(0,3)与到定直线y=-3距离相等的点的轨迹方程是",
  ],
  [
    "conic.ellipse: F_1 = (-3, 0); F_2 = (3, 0); C is Ellipse; Foci(C) = {F_1, F_2}; Length(MajorAxis(C)) = 10 → equation of C",
    "到两定点F1(-3,0)、F2(3,0)的距离之和等于10的点M的轨迹方程为",
  ],
  [
    "conic.hyperbola: F_1 = (-5, 0); F_2 = (5, 0); C is Hyperbola; Foci(C) = {F_1, F_2}; Length(TransverseAxis(C)) = 6 → equation of C",
    "动点P到两定点F1(-5,0)，F2(5,0)的距离之差的绝对值为6，求点P的轨迹方程",
  ],
  [
    "conic.parabola: l is Line; l: x = -2; C is Parabola; Focus(C) = (2, 0); l = Directrix(C) → equation of C",
    "一动圆与直线x=-2相切，且经过定点(2,0)，求动圆圆心的轨迹方程",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 16*x; P on C; Distance(P, Focus(C)) = 9 → value of XCoordinate(P)",
    "抛物线y²=16x上一点到焦点的距离为9，求该点的横坐标",
  ],
  [
    "conic.general: C: x^2 + y^2 = 1; D: (x - 3)^2 + y^2 = 4 → number-of-intersections of NumberOfIntersections(C, D)",
    "两圆x²+y²=1与(x-3)²+y²=4的交点个数为",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 2*p*x; D is Ellipse; D: x^2/6 + y^2/2 = 1; Focus(C) = RightFocus(D) → parameter of p {p} where p > 0",
    "若抛物线$y^{2}=2 p x(p>0)$的焦点与椭圆$\\frac{x^{2}}{6}+\\frac{y^{2}}{2}=1$的右焦点重合, 则$p$=?",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/4 + y^2/m = 1; Eccentricity(C) = 1/2 → parameter of m {m}",
    "椭圆$\\frac{x^{2}}{4}+\\frac{y^{2}}{m}=1$的离心率为$\\frac{1}{2}$, 则$m$的值为?",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/9 + y^2/4 = 1; Foci(C) = {F_1, F_2}; M on C; Distance(M, F_1) = 2 → distance of Distance(M, F_2)",
    "已知$F_{1}$, $F_{2}$是椭圆$C: \\frac{x^{2}}{9}+\\frac{y^{2}}{4}=1$的两个焦点, 点$M$在$C$上, 若$|M F_{1}|=2$, 则$|M F_{2}|$=?",
  ],
  ["conic.parabola: C is Parabola; C: y = 4*x^2 → directrix of Directrix(C)", "抛物线$y=4 x^{2}$的准线方程是?"],
  [
    "conic.parabola: l is Line; C is Parabola; C: y^2 = 8*x; l = LineWithInclination(Focus(C), 45^{\\circ}); Intersections(l, C) = {A, B} → distance of Distance(A, B)",
    "过抛物线$y^{2}=8 x$的焦点作倾斜角为$45^{\\circ}$的直线, 交抛物线于$A$, $B$两点, 则$|A B|$=?",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/25 + y^2/16 = 1; P on C; Foci(C) = {F_1, F_2} → perimeter of Perimeter(Triangle(P, F_1, F_2))",
    "设$P$为椭圆$\\frac{x^{2}}{25}+\\frac{y^{2}}{16}=1$上的任意一点, $F_{1}$, $F_{2}$为其焦点, 则$\\triangle P F_{1} F_{2}$的周长为?",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/4 - y^2 = 1 → distance of Distance(Vertex(C), Asymptote(C))",
    "双曲线$\\frac{x^{2}}{4}-y^{2}=1$的顶点到渐近线的距离等于?",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/9 - y^2/16 = 1; P on C; Distance(P, RightFocus(C)) = 13 → distance of Distance(P, LeftFocus(C))",
    "若双曲线$\\frac{x^{2}}{9}-\\frac{y^{2}}{16}=1$上一点$P$到右焦点的距离为$13$, 则点$P$到左焦点的距离为?",
  ],
  [
    "conic.parabola: l is Line; l = PerpendicularThrough((1, 0), XAxis); C is Parabola; C: y^2 = 4*a*x; Length(Chord(l, C)) = 4 → focus of Focus(C) {a} where a > 0",
    "已知直线$l$过点$(1,0)$且垂直于$x$轴, 若$l$被抛物线$y^{2}=4 a x(a>0)$截得的线段长为$4$, 则抛物线的焦点坐标为?",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 4*x; F = Focus(C); l is Line; l: y = 2*x - 4; Intersections(l, C) = {A, B} → value of Cos(Angle(A, F, B))",
    "已知抛物线$C: y^{2}=4 x$的焦点为$F$, 直线$y=2 x-4$与$C$交于$A$, $B$两点, 求$\\cos \\angle A F B$",
  ],
  [
    "conic.hyperbola: C is Hyperbola; D is Ellipse; D: x^2/4 + y^2 = 1; Foci(C) = Foci(D); Q = (2, 1); Q on C → equation of C",
    "与椭圆$\\frac{x^{2}}{4}+y^{2}=1$共焦点且过点$Q(2,1)$的双曲线方程是?",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/a^2 - y^2 = 1; Length(FocalSegment(C)) = 4 → parameter of a {a} where a > 0",
    "已知双曲线$\\frac{x^{2}}{a^{2}}-y^{2}=1(a>0)$的焦距为$4$, 则$a$=?",
  ],
  [
    "conic.ellipse: C: x^2/(m - 1) + y^2/(3 - m) = 1; C is Ellipse; Foci(C) on YAxis → parameter of m {m}",
    "若方程$\\frac{x^{2}}{m-1}+\\frac{y^{2}}{3-m}=1$表示焦点在$y$轴上的椭圆, 则$m$的取值范围是?",
  ],
  [
    "conic.ellipse: C is Ellipse; Center(C) = Origin; Foci(C) on XAxis; Eccentricity(C) = 1/2; (2, 0) on C → standard-form of C",
    "中心在坐标原点, 焦点在$x$轴上, 离心率为$\\frac{1}{2}$, 且经过点$(2,0)$的椭圆的标准方程为?",
  ],
  [
    "conic.ellipse: C is Ellipse; Length(MajorAxis(C)) = 10; Length(MinorAxis(C)) = 6 → eccentricity of Eccentricity(C)",
    "已知椭圆的长轴长为10, 短轴长为6, 则椭圆的离心率为?",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 4*x; M on C; Distance(M, Focus(C)) = 3 → distance of Distance(M, YAxis)",
    "抛物线$y^{2}=4 x$上一点$M$到焦点的距离为$3$, 则点$M$到$y$轴的距离为?",
  ],
  [
    "conic.hyperbola: C is Hyperbola; l is Line; l: y = -2*x; m is Line; m: y = 2*x; Asymptotes(C) = {l, m}; (1, 1) on C → standard-form of C",
    "已知双曲线的渐近线方程为$y=\\pm 2x$, 且过点$(1, 1)$, 求双曲线的标准方程",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/9 + y^2/25 = 1 → major-axis of Length(MajorAxis(C)), minor-axis of Length(MinorAxis(C)), eccentricity of Eccentricity(C)",
    "椭圆x²/9+y²/25=1的长轴长、短轴长、离心率各是多少",
  ],
  ["conic.hyperbola: C is Hyperbola; C: x^2 - y^2 = 4 → eccentricity of Eccentricity(C)", "双曲线x²-y²=4的离心率e等于多少？"],
  [
    "conic.ellipse: C is Ellipse; (2, -3) on C; D is Ellipse; D: 9*x^2 + 4*y^2 = 36; Foci(C) = Foci(D) → equation of C",
    "求经过点(2,-3)且与椭圆9x²+4y²=36有共同焦点的椭圆方程",
  ],
  ["conic.parabola: C is Parabola; F = (-3, 0); F = Focus(C) → standard-form of C", "求焦点为F(-3,0)的抛物线的标准方程"],
  [
    "conic.parabola: C is Parabola; l: x = 1/4; l = Directrix(C) → standard-form of C",
    "已知抛物线的准线方程为x=1/4，求它的标准方程",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/8 - y^2/32 = 1 → asymptotes of Asymptotes(C), eccentricity of Eccentricity(C)",
    "求双曲线x²/8-y²/32=1的渐近线方程与离心率",
  ],
  [
    "conic.hyperbola: C is Hyperbola; D is Ellipse; D: x^2/8 + y^2/5 = 1; Vertices(C) = Foci(D); Foci(C) = Vertices(D) → equation of C",
    "求以椭圆x²/8+y²/5=1的焦点为顶点，而以椭圆的顶点为焦点的双曲线方程",
  ],
  [
    "conic.ellipse: F_1 = (-7, 0); F_2 = (7, 0); C is Ellipse; Foci(C) = {F_1, F_2}; Length(MajorAxis(C)) = 18 → equation of C",
    "平面上到点F1(-7,0)，F2(7,0)的距离之和为18的点的轨迹方程",
  ],
  [
    "conic.parabola: l is Line; l: x - y - 1 = 0; C is Parabola; C: y^2 = 4*x → intersections of Intersections(l, C)",
    "直线x-y-1=0与抛物线y²=4x相交，求交点坐标",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 4*x; l is Line; l: y = 2*x + k; Intersections(C, l) = {A, B}; Distance(A, B) = 3*sqrt(5) → parameter of k {k}",
    "设抛物线y²=4x截直线y=2x+k所得弦长|AB|=3√5，求k的值",
  ],
  [
    "conic.parabola: l is Line; l: y = k*x - 2; C is Parabola; C: y^2 = 8*x; Intersections(l, C) = {A, B}; XCoordinate(Midpoint(Segment(A, B))) = 2 → parameter of k {k}",
    "已知直线y=kx-2与抛物线y²=8x交于A、B两点，且AB中点的横坐标为2，求k",
  ],
];
