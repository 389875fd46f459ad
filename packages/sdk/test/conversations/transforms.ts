import type { Conversation } from "./conversation.ts";

/** Curves moved, stretched, reflected and turned. */
export const transforms: readonly Conversation[] = [
  [
    ["plot y = x^2 - 4x + 3 and find its vertex", "function.quadratic: y = x^2 - 4*x + 3 → graph, vertex {x}"],
    ["shift it two to the right and draw again", "function.quadratic: y = x^2 - 8*x + 15 → graph, vertex {x}"],
    ["shift it 3 up", "function.quadratic: y = x^2 - 8*x + 18 → graph, vertex {x}"],
    ["reflect it in the x-axis", "function.quadratic: y = -x^2 + 8*x - 18 → graph, vertex {x}"],
    ["and its zeros?", "function.quadratic: y = -x^2 + 8*x - 18 → zeros {x}"],
  ],
  [
    ["plot y = x^2", "function.quadratic: y = x^2 → graph {x}"],
    ["move it 3 units to the left and 1 unit down", "function.quadratic: y = (x + 3)^2 - 1 → graph {x}"],
    ["stretch it vertically by a factor of 2", "function.quadratic: y = 2*(x + 3)^2 - 2 → graph {x}"],
    ["find its vertex", "function.quadratic: y = 2*(x + 3)^2 - 2 → vertex {x}"],
    ["undo", "undo → function.quadratic: y = 2*(x + 3)^2 - 2 → graph {x}"],
  ],
  [
    ["画出函数 y = x^2 - 4x + 3 的图像", "function.quadratic: y = x^2 - 4*x + 3 → graph {x}"],
    ["把这个函数向右平移两个单位再画一次", "function.quadratic: y = x^2 - 8*x + 15 → graph {x}"],
    ["求它的对称轴", "function.quadratic: y = x^2 - 8*x + 15 → axis {x}"],
    ["什么时候是负的", "function.quadratic: y = x^2 - 8*x + 15 → sign-negative {x}"],
    ["再向上平移3个单位", "function.quadratic: y = x^2 - 8*x + 18 → sign-negative {x}"],
  ],
  [
    ["画出 y = x^2 的图像", "function.quadratic: y = x^2 → graph {x}"],
    ["向左平移1个单位,再向下平移2个单位", "function.quadratic: y = (x + 1)^2 - 2 → graph {x}"],
    ["关于x轴对称", "function.quadratic: y = -(x + 1)^2 + 2 → graph {x}"],
    ["纵坐标伸长到原来的3倍", "function.quadratic: y = -3*(x + 1)^2 + 6 → graph {x}"],
    ["求顶点", "function.quadratic: y = -3*(x + 1)^2 + 6 → vertex {x}"],
  ],
  [
    ["graph y = 2x - 1", "function.linear: y = 2*x - 1 → graph {x}"],
    ["rotate it 90° about the origin", "function.linear: y = -(1/2)*x + 1/2 → graph {x}"],
    ["rotate it 45 degrees clockwise", "geometry.line: l: y = -3*x + sqrt(2) → graph of l"],
    ["reflect it in the line y = x", "geometry.line: l: y = -(1/3)*x + sqrt(2)/3 → graph of l"],
  ],
  [
    ["graph y = x^3 - x", "function.other: y = x^3 - x → graph {x}"],
    ["reflect it across the y-axis", "function.other: y = -x^3 + x → graph {x}"],
    ["shift it up by 2", "function.other: y = -x^3 + x + 2 → graph {x}"],
    ["stretch it horizontally by 2", "function.other: y = -(1/8)*x^3 + (1/2)*x + 2 → graph {x}"],
  ],
  [
    ["graph y = 1/x", "function.other: y = 1/x → graph {x}"],
    ["shift it 2 to the right", "function.other: y = 1/(x - 2) → graph {x}"],
    ["shift it up 1", "function.other: y = 1/(x - 2) + 1 → graph {x}"],
    ["reflect in the y-axis", "function.other: y = -1/(x + 2) + 1 → graph {x}"],
  ],
  [
    ["graph y = sin x", "function.other: y = sin(x) → graph {x}"],
    ["shift it left by pi/2", "function.other: y = sin(x + pi/2) → graph {x}"],
    ["stretch vertically by 3", "function.other: y = 3*sin(x + pi/2) → graph {x}"],
    ["compress it horizontally by a factor of 2", "function.other: y = 3*sin(2*x + pi/2) → graph {x}"],
  ],
  [
    ["draw the circle x^2 + y^2 = 4", "conic.circle: C is Circle; C: x^2 + y^2 = 4 → graph of C"],
    ["move it 1 right and 2 up", "conic.circle: C is Circle; C: (x - 1)^2 + (y - 2)^2 = 4 → graph of C"],
    ["reflect it in the line y = x", "conic.circle: C is Circle; C: (x - 2)^2 + (y - 1)^2 = 4 → graph of C"],
    ["stretch it vertically by 2", "conic.general: C: (x - 2)^2 + (y - 2)^2/4 = 4 → graph of C"],
    ["find its foci", "conic.general: C: (x - 2)^2 + (y - 2)^2/4 = 4 → foci of Foci(C)"],
  ],
  [
    ["graph the ellipse x^2/9 + y^2/4 = 1", "conic.ellipse: C is Ellipse; C: x^2/9 + y^2/4 = 1 → graph of C"],
    ["rotate it 90° about the origin", "conic.ellipse: C is Ellipse; C: x^2/4 + y^2/9 = 1 → graph of C"],
    ["shift it 1 to the right", "conic.ellipse: C is Ellipse; C: (x - 1)^2/4 + y^2/9 = 1 → graph of C"],
    ["what is its eccentricity?", "conic.general: C: (x - 1)^2/4 + y^2/9 = 1 → eccentricity of Eccentricity(C)"],
  ],
  [
    ["画出圆 x^2 + y^2 = 4", "conic.circle: C is Circle; C: x^2 + y^2 = 4 → graph of C"],
    ["向右平移1个单位", "conic.circle: C is Circle; C: (x - 1)^2 + y^2 = 4 → graph of C"],
    ["关于原点对称", "conic.circle: C is Circle; C: (x + 1)^2 + y^2 = 4 → graph of C"],
    ["绕原点逆时针旋转90度", "conic.circle: C is Circle; C: x^2 + (y + 1)^2 = 4 → graph of C"],
    ["横坐标缩短为原来的一半", "conic.general: C: 4*x^2 + (y + 1)^2 = 4 → graph of C"],
  ],
  [
    [
      "求抛物线 y^2 = 4x 的焦点和准线",
      "conic.parabola: C is Parabola; C: y^2 = 4*x → focus of Focus(C), directrix of Directrix(C)",
    ],
    ["向上平移2个单位", "conic.parabola: C is Parabola; C: (y - 2)^2 = 4*x → focus of Focus(C), directrix of Directrix(C)"],
    ["关于y轴对称", "conic.parabola: C is Parabola; C: (y - 2)^2 = -4*x → focus of Focus(C), directrix of Directrix(C)"],
    [
      "绕点(1, 2)顺时针旋转90°",
      "conic.parabola: C is Parabola; C: (x - 1)^2 = 4*y - 12 → focus of Focus(C), directrix of Directrix(C)",
    ],
  ],
  [
    ["graph y = (x-2)^2 + 1", "function.quadratic: y = (x - 2)^2 + 1 → graph {x}"],
    ["shift it 2 left", "function.quadratic: y = x^2 + 1 → graph {x}"],
    ["reflect in the x-axis", "function.quadratic: y = -x^2 - 1 → graph {x}"],
    ["reflect in the line y = 1", "function.quadratic: y = x^2 + 3 → graph {x}"],
    ["rotate by 180° about the origin", "function.quadratic: y = -x^2 - 3 → graph {x}"],
  ],
  [
    ["find the vertex of y = x^2 - 6x + 5", "function.quadratic: y = x^2 - 6*x + 5 → vertex {x}"],
    ["stretch it vertically by 1/2", "function.quadratic: y = (1/2)*x^2 - 3*x + 5/2 → vertex {x}"],
    ["reflect it in the origin", "function.quadratic: y = -(1/2)*x^2 - 3*x - 5/2 → vertex {x}"],
    ["reflect it in the line x = 1", "function.quadratic: y = -(1/2)*x^2 + 5*x - 21/2 → vertex {x}"],
  ],
  [
    ["plot y = |x|", "function.other: y = abs(x) → graph {x}"],
    ["shift it 1 right", "function.other: y = abs(x - 1) → graph {x}"],
    ["flip it across the x-axis", "function.other: y = -abs(x - 1) → graph {x}"],
    ["shift it 2 up", "function.other: y = -abs(x - 1) + 2 → graph {x}"],
  ],
  [
    ["plot y = e^x", "function.other: y = e^x → graph {x}"],
    ["shift it up 1", "function.other: y = e^x + 1 → graph {x}"],
    ["reflect it in the line y = x", "conic.general: C: x = e^y + 1 → graph of C"],
  ],
  [
    ["plot f(x) = x^2 + 2x", "function.quadratic: f(x) = x^2 + 2*x → graph {x}"],
    ["shift it by (1, -2)", "function.quadratic: f(x) = x^2 - 3 → graph {x}"],
    ["find the vertex", "function.quadratic: f(x) = x^2 - 3 → vertex {x}"],
    ["改成 f(x) = x^2 - 1", "function.quadratic: f(x) = x^2 - 1 → vertex {x}"],
  ],
  [
    ["draw y = sqrt(x)", "function.other: y = sqrt(x) → graph {x}"],
    ["reflect it in the y-axis", "function.other: y = sqrt(-x) → graph {x}"],
    ["rotate it 90° clockwise about the origin", "conic.general: C: x = sqrt(y) → graph of C"],
    ["stretch it by 2 vertically", "conic.general: C: x = sqrt((1/2)*y) → graph of C"],
  ],
  [
    ["graph x^2 - y^2 = 1", "conic.general: C: x^2 - y^2 = 1 → graph of C"],
    ["rotate it 45° about the origin", "conic.general: C: 2*x*y = 1 → graph of C"],
    ["shift it 2 right", "conic.general: C: 2*(x - 2)*y = 1 → graph of C"],
  ],
  [
    ["plot the parabola y = x^2 - 2x", "function.quadratic: y = x^2 - 2*x → graph {x}"],
    ["rotate the parabola 90° about the origin", "conic.general: C: x = -y^2 + 2*y → graph of C"],
    ["what is its focus?", "conic.parabola: C: x = -y^2 + 2*y → focus of Focus(C)"],
    ["shift it 1 down", "conic.parabola: C: x = -y^2 + 1 → focus of Focus(C)"],
  ],
];
