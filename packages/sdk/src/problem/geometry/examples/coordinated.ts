import type { Phrasings } from "../../notation/phrasings.ts";

/** Coordinated phrases: what is said of the last noun belongs to all. What each comes to, in the notation of docs/notation.md, and the ways to ask it. */
export const coordinated: Phrasings = [
  [
    "conic.ellipse: C is Ellipse; C: 4*x^2 + y^2 = 16 → major-axis of Length(MajorAxis(C)), minor-axis of Length(MinorAxis(C)), eccentricity of Eccentricity(C)",
    "求椭圆$4x^2+y^2=16$的长轴和短轴的长、离心率.",
    "求椭圆4x²+y²=16的长轴、短轴的长和离心率",
    "Find the lengths of the major and minor axes and the eccentricity of the ellipse 4x^2 + y^2 = 16.",
    "What are the lengths of the major and minor axes, and the eccentricity, of the ellipse 4x^2 + y^2 = 16?",
  ],
  [
    "conic.ellipse: C is Ellipse; C: 4*x^2 + y^2 = 16 → major-axis of Length(MajorAxis(C)), minor-axis of Length(MinorAxis(C))",
    "求椭圆4x²+y²=16的长轴与短轴的长",
    "求椭圆4x²+y²=16的长轴长和短轴长",
    "求椭圆4x²+y²=16的长轴、短轴的长度",
    "Find the length of the major axis and minor axis of the ellipse 4x^2 + y^2 = 16.",
    "Find the lengths of the major axis and the minor axis of the ellipse 4x^2 + y^2 = 16.",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/4 - y^2/9 = 1 → transverse-axis of Length(TransverseAxis(C)), conjugate-axis of Length(ConjugateAxis(C))",
    "求双曲线x²/4-y²/9=1的实轴与虚轴的长",
    "求双曲线x²/4-y²/9=1的实轴和虚轴长",
    "Find the lengths of the transverse and conjugate axes of the hyperbola x^2/4 - y^2/9 = 1.",
  ],
  [
    "conic.ellipse: C is Ellipse; C: 4*x^2 + y^2 = 16 → focal-distance of Length(FocalSegment(C)), major-axis of Length(MajorAxis(C)), minor-axis of Length(MinorAxis(C))",
    "求椭圆4x²+y²=16的焦距和长轴、短轴的长",
  ],
  [
    "conic.ellipse: C is Ellipse; C: 4*x^2 + y^2 = 16 → vertices of AllVertices(C), foci of Foci(C)",
    "求椭圆4x²+y²=16的顶点和焦点的坐标",
    "求椭圆4x²+y²=16的顶点坐标和焦点坐标",
  ],
  ["conic.ellipse: C is Ellipse; C: 4*x^2 + y^2 = 16 → center of Center(C), foci of Foci(C)", "求椭圆4x²+y²=16的中心与焦点坐标"],
  [
    "conic.ellipse: C is Ellipse; C: 4*x^2 + y^2 = 16 → vertices of Vertices(C), co-vertices of CoVertices(C)",
    "求椭圆4x²+y²=16的长轴和短轴的端点坐标",
    "Find the endpoints of the major and minor axes of the ellipse 4x^2 + y^2 = 16.",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/4 - y^2/9 = 1 → asymptotes of Asymptotes(C), directrices of Directrices(C)",
    "Find the equations of the asymptotes and directrices of the hyperbola x^2/4 - y^2/9 = 1.",
    "求双曲线x²/4-y²/9=1的渐近线和准线的方程",
  ],
  [
    "conic.ellipse: C is Ellipse; C: 4*x^2 + y^2 = 16 → equation of MajorAxisLine(C)",
    "Find the equation of the major axis of the ellipse 4x^2 + y^2 = 16.",
    "求椭圆4x²+y²=16的长轴方程",
  ],
  // An axis alone may be a line or a length: both are offered.
  [
    "conic.ellipse: C is Ellipse; C: 4*x^2 + y^2 = 16 → major-axis of Length(MajorAxis(C))\nconic.ellipse: C is Ellipse; C: 4*x^2 + y^2 = 16 → equation of MajorAxisLine(C)",
    "求椭圆4x²+y²=16的长轴",
    "Find the major axis of the ellipse 4x^2 + y^2 = 16.",
  ],
  [
    "conic.ellipse: C is Ellipse; C: 4*x^2 + y^2 = 16 → major-axis of Length(MajorAxis(C)), minor-axis of Length(MinorAxis(C))\nconic.ellipse: C is Ellipse; C: 4*x^2 + y^2 = 16 → equation of MajorAxisLine(C), equation of MinorAxisLine(C)",
    "Find the major and minor axes of the ellipse 4x^2 + y^2 = 16.",
  ],
  [
    "conic.ellipse: C is Ellipse; C: 4*x^2 + y^2 = 16 → equation of MajorAxisLine(C), equation of MinorAxisLine(C)\nconic.ellipse: C is Ellipse; C: 4*x^2 + y^2 = 16 → major-axis of Length(MajorAxis(C)), minor-axis of Length(MinorAxis(C))",
    "求椭圆4x²+y²=16的长轴和短轴",
  ],
  [
    "conic.ellipse: C is Ellipse; C: 4*x^2 + y^2 = 16 → equation of MajorAxisLine(C), minor-axis of Length(MinorAxis(C))",
    "求椭圆4x²+y²=16的长轴所在直线和短轴的长",
  ],
  [
    "conic.ellipse: C is Ellipse; Length(MajorAxis(C)) = 10; Length(MinorAxis(C)) = 6; Foci(C) on XAxis → equation of C",
    "已知椭圆长轴与短轴的长分别为10和6，焦点在x轴上，求椭圆的方程",
    "已知椭圆的长轴长和短轴长分别为10和6，焦点在x轴上，求椭圆的方程",
    "Find the equation of the ellipse with major and minor axes of lengths 10 and 6 and foci on the x-axis.",
  ],
  [
    "geometry.points: A = (0, 0); B = (3, 1); C = (1, 4); D = (2, 2) → slope of Slope(Line(A, B)), slope of Slope(Line(C, D))",
    "已知A(0,0), B(3,1), C(1,4), D(2,2)，求直线AB和CD的斜率",
  ],
  [
    "conic.ellipse: l is Line; l: y = x + 1; C is Ellipse; C: x^2/4 + y^2 = 1; Intersections(l, C) = {A, B} → value of XCoordinate(A), value of XCoordinate(B)",
    "设直线y=x+1与椭圆x²/4+y²=1交于A、B两点，求A和B的横坐标",
  ],
  [
    "conic.circle: C is Circle; C: x^2 + y^2 = 1; D is Circle; D: x^2 + y^2 = 4*x → center of Center(C), center of Center(D)",
    "求圆x²+y²=1和圆x²+y²=4x的圆心坐标",
  ],
  ["geometry.line: l is Line; l: y = 2*x + 3 → slope of Slope(l), inclination of Inclination(l)", "求直线y=2x+3的斜率和倾斜角"],
];
