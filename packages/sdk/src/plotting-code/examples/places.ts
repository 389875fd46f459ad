import type { Example } from "./example.ts";

export const places: readonly Example[] = [
  {
    name: "the vertex and zeros of a parabola",
    code: `
import numpy as np
import matplotlib.pyplot as plt
a, b, c = 1, -3, 2
disc = b**2 - 4*a*c
r1 = (-b + np.sqrt(disc)) / (2*a)
r2 = (-b - np.sqrt(disc)) / (2*a)
plt.scatter([r1, r2], [0, 0], color='red', zorder=5)
vertex_x = -b / (2*a)
plt.plot(vertex_x, a*vertex_x**2 + b*vertex_x + c, 'go')
plt.annotate('V', xy=(1.5, -0.25), xytext=(2, -1), arrowprops=dict(facecolor='black', shrink=0.05))
`,
    draws: [["points (2, 0) (1, 0)", "points V(3/2, −1/4)"]],
  },
  {
    name: "named points of a triangle",
    code: `
import matplotlib.pyplot as plt
A = (0, 0); B = (4, 0); C = (0, 3)
plt.plot([A[0], B[0], C[0], A[0]], [A[1], B[1], C[1], A[1]], 'b-')
for p, name in zip([A, B, C], ['A', 'B', 'C']):
    plt.plot(p[0], p[1], 'ko')
    plt.text(p[0] + 0.1, p[1] + 0.1, name)
plt.axis('equal')
`,
    draws: [
      [
        "segment (0, 0) to (4, 0)",
        "segment (4, 0) to (0, 3)",
        "segment (0, 3) to (0, 0)",
        "points A(0, 0)",
        "points B(4, 0)",
        "points C(0, 3)",
      ],
    ],
  },
  {
    name: "points by unpacking",
    code: `
import matplotlib.pyplot as plt
points = [(1, 2), (3, 4), (5, 1)]
x, y = zip(*points)
plt.scatter(x, y)
`,
    draws: [["points (1, 2) (3, 4) (5, 1)"]],
  },
  {
    name: "exact points on the unit circle",
    code: `
import numpy as np
import matplotlib.pyplot as plt
theta = np.linspace(0, 2*np.pi, 300)
plt.plot(np.cos(theta), np.sin(theta))
angle = np.pi / 3
plt.plot([0, np.cos(angle)], [0, np.sin(angle)], 'r-')
plt.plot(np.cos(angle), np.sin(angle), 'ro')
plt.gca().set_aspect('equal', adjustable='box')
`,
    draws: [["parametric (cos(θ), sin(θ)) for theta in [0, 2π]", "segment (0, 0) to (1/2, √3/2)", "points (1/2, √3/2)"]],
  },
  {
    name: "vectors",
    code: `
import matplotlib.pyplot as plt
fig, ax = plt.subplots()
ax.quiver(0, 0, 3, 4, angles='xy', scale_units='xy', scale=1, color='r')
ax.arrow(0, 0, 1, -2, head_width=0.1)
ax.annotate('', xy=(2, 2), xytext=(0, 0), arrowprops=dict(arrowstyle='->'))
ax.set_xlim(-1, 5)
ax.set_ylim(-3, 5)
`,
    draws: [["arrow (0, 0) to (3, 4)", "arrow (0, 0) to (1, −2)", "arrow (0, 0) to (2, 2)"]],
  },
  {
    name: "vectors from an array",
    code: `
import numpy as np
import matplotlib.pyplot as plt
V = np.array([[1, 2], [3, -1]])
origin = np.array([[0, 0], [0, 0]])
plt.quiver(*origin, V[:, 0], V[:, 1], angles='xy', scale_units='xy', scale=1)
`,
    draws: [["arrow (0, 0) to (1, 2)", "arrow (0, 0) to (3, −1)"]],
  },
  {
    name: "a sequence",
    code: `
import numpy as np
import matplotlib.pyplot as plt
n = np.arange(1, 6)
a = 1 / n
plt.plot(n, a, 'o')
`,
    draws: [["points (1, 1) (2, 1/2) (3, 1/3) (4, 1/4) (5, 1/5)"]],
  },
  {
    name: "stalks",
    code: `
import numpy as np
import matplotlib.pyplot as plt
plt.stem([1, 2, 3], [1, 4, 9])
`,
    draws: [
      [
        "segment construction (1, 0) to (1, 1)",
        "segment construction (2, 0) to (2, 4)",
        "segment construction (3, 0) to (3, 9)",
        "points (1, 1) (2, 4) (3, 9)",
      ],
    ],
  },
  {
    name: "a staircase",
    code: `
import matplotlib.pyplot as plt
plt.step([0, 1, 2], [1, 2, 3], where='post')
`,
    draws: [["segment (0, 1) to (1, 1)", "segment (1, 1) to (1, 2)", "segment (1, 2) to (2, 2)", "segment (2, 2) to (2, 3)"]],
  },
  {
    name: "lines level, upright and slanted",
    code: `
import matplotlib.pyplot as plt
plt.axhline(y=2, color='r', linestyle='--')
plt.axvline(-1)
plt.axline((0, 1), slope=2)
plt.axline((0, 0), (1, 3))
plt.hlines(1, 0, 4)
plt.vlines([1, 2], 0, [1, 4], linestyles='dashed')
`,
    draws: [
      [
        "implicit asymptote y = 2",
        "implicit construction x = −1",
        "implicit main y − 1 = 2x",
        "implicit main y = 3x",
        "segment (0, 1) to (4, 1)",
        "segment (1, 0) to (1, 1)",
        "segment (2, 0) to (2, 4)",
      ],
    ],
  },
  {
    name: "few samples are joined as they are",
    code: `
import matplotlib.pyplot as plt
plt.plot([1, 2, 3, 4], [1, 4, 9, 16])
`,
    draws: [["segment (1, 1) to (2, 4)", "segment (2, 4) to (3, 9)", "segment (3, 9) to (4, 16)"]],
  },
  {
    name: "samples of a loop",
    code: `
from math import sin
import matplotlib.pyplot as plt
xs, ys = [], []
for i in range(101):
    xs.append(i / 10)
    ys.append(sin(i / 10))
plt.plot(xs, ys)
`,
    draws: [["trajectory 101 places"]],
  },
  {
    name: "names of corners",
    code: `
import numpy as np
import matplotlib.pyplot as plt
A = np.array([0, 0]); B = np.array([4, 0]); C = np.array([1, 3])
tri = np.array([A, B, C, A])
plt.plot(tri[:, 0], tri[:, 1], 'b-')
for name, P in zip('ABC', [A, B, C]):
    plt.text(P[0], P[1] + 0.1, name, fontsize=14)
plt.text(2, 1.2, 'triangle')
`,
    draws: [
      [
        "segment (0, 0) to (4, 0)",
        "segment (4, 0) to (1, 3)",
        "segment (1, 3) to (0, 0)",
        "points A(0, 0)",
        "points B(4, 0)",
        "points C(1, 3)",
      ],
    ],
    notUnderstood: [[9, "loose-text"]],
  },
];
