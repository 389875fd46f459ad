import { readPlottingCode } from "@math-viz/sdk";
import { toPlotSpec } from "./at-size.ts";

/** What programs in Python draw, to look at. */

function drawnBy(code: string) {
  const { figures, notUnderstood } = readPlottingCode(`import numpy as np\nimport matplotlib.pyplot as plt\n${code}`);
  const [figure] = figures;
  if (!figure || notUnderstood.length > 0) throw new Error(JSON.stringify(notUnderstood));
  return toPlotSpec(figure);
}

export const codeParabolaWithTangent = () =>
  drawnBy(`
f = lambda x: x**2 - 4*x + 3
x = np.linspace(-1, 5, 400)
plt.plot(x, f(x), label='f(x)')
plt.plot(x, 2*(x - 3), '--', label='tangent')
plt.scatter([1, 3], [0, 0])
plt.annotate('V', xy=(2, -1), xytext=(3, -2))
plt.ylim(-3, 8)
`);

export const codeTangentCutOut = () =>
  drawnBy(`
x = np.linspace(-2*np.pi, 2*np.pi, 1000)
y = np.tan(x)
y[np.abs(y) > 10] = np.nan
plt.plot(x, y)
plt.ylim(-10, 10)
for k in [-3, -1, 1, 3]:
    plt.axvline(k*np.pi/2, color='gray', linestyle='--')
`);

export const codeByCases = () =>
  drawnBy(`
x = np.linspace(-3, 5, 1000)
y = np.piecewise(x, [x < 0, (x >= 0) & (x <= 2), x > 2], [lambda x: -x, lambda x: x**2, 4])
plt.plot(x, y)
plt.plot(x, x % 2)
`);

export const codeAreaBetween = () =>
  drawnBy(`
x = np.linspace(-0.5, 2, 300)
y1, y2 = x, x**2
plt.plot(x, y1, label='y = x')
plt.plot(x, y2, label='y = x^2')
plt.fill_between(x, y1, y2, where=(y1 >= y2), color='green', alpha=0.3)
`);

export const codeTriangle = () =>
  drawnBy(`
A, B, C = (0, 0), (4, 0), (0, 3)
plt.plot([A[0], B[0], C[0], A[0]], [A[1], B[1], C[1], A[1]], 'b-')
for (x, y), name in zip([A, B, C], 'ABC'):
    plt.plot(x, y, 'ko')
    plt.text(x + 0.1, y + 0.1, name)
plt.gca().add_patch(plt.Circle((1, 1), 1, fill=False))
plt.axis('equal')
`);

export const codeHeart = () =>
  drawnBy(`
X, Y = np.meshgrid(np.linspace(-1.5, 1.5, 500), np.linspace(-1.5, 1.5, 500))
plt.contour(X, Y, (X**2 + Y**2 - 1)**3 - X**2*Y**3, [0], colors='red')
plt.gca().set_aspect('equal')
`);

export const codeRose = () =>
  drawnBy(`
theta = np.linspace(0, 2*np.pi, 1000)
ax = plt.subplot(111, projection='polar')
ax.plot(theta, 2*np.sin(3*theta))
`);

export const codeSamples = () =>
  drawnBy(`
from math import sin, exp
xs, ys = [], []
for i in range(101):
    t = i/10
    xs.append(t)
    ys.append(exp(-t/5)*sin(2*t))
plt.plot(xs, ys)
plt.stem([1, 2, 3], [0.5, 0.25, 0.125])
`);

export const codeSurface = () =>
  drawnBy(`
ax = plt.figure().add_subplot(projection='3d')
X, Y = np.meshgrid(np.linspace(-4, 4, 50), np.linspace(-4, 4, 50))
ax.plot_surface(X, Y, np.sin(np.sqrt(X**2 + Y**2)), cmap='viridis')
ax.set_zlim(-2, 2)
`);
