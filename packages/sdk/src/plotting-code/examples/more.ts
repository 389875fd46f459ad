import type { Example } from "./example.ts";

export const more: readonly Example[] = [
  {
    name: "a hole, and settings of all kinds",
    code: `
import numpy as np
import matplotlib
import matplotlib.pyplot as plt
import warnings
from matplotlib.ticker import MultipleLocator
warnings.filterwarnings('ignore')
matplotlib.use('Agg')
def f(x):
    return (x**2 - 1) / (x - 1)
fig, ax = plt.subplots(figsize=(10, 6), dpi=100)
x = np.linspace(-3, 3, 1000)
with np.errstate(divide='ignore', invalid='ignore'):
    y = f(x)
ax.plot(x, y, 'b-', lw=2)
ax.plot(1, 2, 'o', markerfacecolor='white', markeredgecolor='b', ms=8)
ax.xaxis.set_major_locator(MultipleLocator(1))
ax.yaxis.set_major_formatter(plt.FuncFormatter(lambda v, pos: f'{v:.1f}'))
ax.spines['left'].set_position('zero')
ax.spines[['top', 'right']].set_visible(False)
ax.grid(True, which='both', linestyle=':', alpha=0.6)
fig.suptitle('Removable discontinuity', fontsize=14)
plt.tight_layout(rect=[0, 0.03, 1, 0.95])
plt.savefig('f.png', bbox_inches='tight'); plt.show()
`,
    draws: [["curve y = (x² − 1)/(x − 1) for x in [−3, 3]", "points hollow (1, 2)"]],
  },
  {
    name: "roots by NumPy, and a name at a distance",
    code: `
import numpy as np
import matplotlib.pyplot as plt
a, b, c = 2, -4, -6
x = np.arange(-4, 6, 0.01)
plt.plot(x, a * np.power(x, 2) + b * x + c)
roots = np.roots([a, b, c])
plt.scatter(roots, [0] * len(roots), color='r')
xv = -b / (2*a); yv = np.polyval([a, b, c], xv)
plt.scatter(xv, yv, s=50, c='k', marker='x')
plt.text(xv, yv - 1, f'Vertex ({xv:.1f}, {yv:.1f})', ha='center')
`,
    draws: [["curve y = 2x² − 4x − 6 for x in [−4, 6]", "points (3, 0) (−1, 0)", "points Vertex (1.0, -8.0)(1, −8)"]],
  },
  {
    name: "six small pictures",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-10, 10, 1000)
y1 = np.sin(x) / x
y2 = np.ma.masked_where(np.abs(np.tan(x)) > 10, np.tan(x))
y3 = [max(0, v) for v in x]
y4 = np.array([v**2 if v < 0 else np.sqrt(v) for v in x])
for i, y in enumerate([y1, y2, y3, y4], start=1):
    plt.subplot(2, 2, i)
    plt.plot(x, y)
    plt.title(f"y{i}")
`,
    draws: [
      ["curve y = sin(x)/x for x in [−10, 10]"],
      ["curve y = \\begin{cases} tan(x) & |tan(x)| ≤ 10 \\end{cases} for x in [−10, 10]"],
      ["curve y = max(0, x) for x in [−10, 10]"],
      ["curve y = \\begin{cases} x² & x < 0 \\\\ √x & \\text{otherwise} \\end{cases} for x in [−10, 10]"],
    ],
  },
  {
    name: "an ellipse with its foci",
    code: `
import numpy as np
import matplotlib.pyplot as plt
t = np.linspace(0, 2*np.pi, 400)
a, b = 5, 3
c = np.sqrt(a**2 - b**2)
plt.plot(a*np.cos(t), b*np.sin(t))
plt.plot([c, -c], [0, 0], 'ro')
for name, (px, py) in {'F1': (-c, 0), 'F2': (c, 0)}.items():
    plt.annotate(name, (px, py), textcoords="offset points", xytext=(0, 10), ha='center')
`,
    draws: [["parametric (5·cos(t), 3·sin(t)) for t in [0, 2π]", "points F2(4, 0) F1(−4, 0)"]],
  },
  {
    name: "Taylor polynomials by a generator",
    code: `
import numpy as np
import matplotlib.pyplot as plt
from math import factorial, pi
x = np.linspace(-2*pi, 2*pi, 500)
def taylor(x, n):
    return sum((-1)**k * x**(2*k + 1) / factorial(2*k + 1) for k in range(n))
for n in (1, 2, 3):
    plt.plot(x, taylor(x, n), label=f'n = {n}')
`,
    draws: [
      [
        "curve y = x for x in [−2π, 2π]",
        "curve y = x − x³/6 for x in [−2π, 2π]",
        "curve y = x − x³/6 + x⁵/120 for x in [−2π, 2π]",
      ],
    ],
  },
  {
    name: "a Riemann sum",
    code: `
import numpy as np
import matplotlib.pyplot as plt
f = lambda x: x**2 + 1
a, b, n = 0, 2, 8
dx = (b - a) / n
left = np.linspace(a, b - dx, n)
plt.bar(left, f(left), width=dx, alpha=0.3, align='edge', edgecolor='k')
middle = np.linspace(a + dx/2, b - dx/2, n)
plt.bar(middle, f(middle), width=dx, alpha=0.3)
`,
    draws: [
      ["rectangles 8 strips left of y = x² + 1 for x in [0, 2]", "rectangles 8 strips midpoint of y = x² + 1 for x in [0, 2]"],
    ],
  },
  {
    name: "both sides of a pole put together",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.concatenate([np.linspace(-5, -0.05, 100), [np.nan], np.linspace(0.05, 5, 100)])
y = 1 / x
plt.plot(x, y)
`,
    draws: [["curve y = \\begin{cases} 1/x & x ≥ −5 ∧ x ≤ −0.05 ∨ x ≥ 0.05 ∧ x ≤ 5 \\end{cases} for x in [−5, 5]"]],
  },
];
