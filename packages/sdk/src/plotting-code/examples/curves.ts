import type { Example } from "./example.ts";

export const curves: readonly Example[] = [
  {
    name: "arrays that go down",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(2, -1, 50)
plt.plot(x, x**3)
plt.fill_between(x, 0, x**2)
`,
    draws: [["curve y = x³ for x in [−1, 2]", "region −1 ≤ x ∧ x ≤ 2, 0 ≤ y, y ≤ x²"]],
  },
  {
    name: "a parabola",
    code: `
import numpy as np
import matplotlib.pyplot as plt

# Generate x values
x = np.linspace(-10, 10, 400)
y = x**2 - 4*x + 3

plt.figure(figsize=(8, 6))
plt.plot(x, y, label=r'$y = x^2 - 4x + 3$', color='blue')
plt.axhline(0, color='black', linewidth=0.5)
plt.axvline(0, color='black', linewidth=0.5)
plt.xlabel('x')
plt.ylabel('y')
plt.legend()
plt.grid(True)
plt.show()
`,
    draws: [["curve y = x² − 4x + 3 for x in [−10, 10]"]],
  },
  {
    name: "a function by def",
    code: `
import numpy as np
import matplotlib.pyplot as plt
def f(x):
    """Cubic function."""
    return x**3 - 3*x + 1
x_vals = np.linspace(-3, 3, 500)
plt.plot(x_vals, f(x_vals), 'b-', linewidth=2)
`,
    draws: [["curve y = x³ − 3x + 1 for x in [−3, 3]"]],
  },
  {
    name: "sine and cosine",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 2 * np.pi, 100)
plt.plot(x, np.sin(x), label="sin(x)")
plt.plot(x, np.cos(x), label="cos(x)", linestyle="--")
plt.xticks([0, np.pi/2, np.pi, 3*np.pi/2, 2*np.pi], ['0', 'π/2', 'π', '3π/2', '2π'])
`,
    draws: [["curve y = sin(x) for x in [0, 2π]", "curve construction y = cos(x) for x in [0, 2π]"]],
  },
  {
    name: "several curves in one call",
    code: `
from numpy import *
from matplotlib.pyplot import *
t = arange(0., 5., 0.2)
plot(t, t, 'r--', t, t**2, 'g-.', t, t**3, 'b:')
`,
    draws: [["curve y = t for t in [0, 5]", "curve y = t² for t in [0, 5]", "curve y = t³ for t in [0, 5]"]],
  },
  {
    name: "tangent with its asymptotes cut out",
    code: `
import numpy as np, matplotlib.pyplot as plt
x = np.linspace(-np.pi, np.pi, 1000)
y = np.tan(x)
y[np.abs(y) > 10] = np.nan
plt.plot(x, y)
plt.ylim(-10, 10)
`,
    draws: [["curve y = \\begin{cases} tan(x) & |tan(x)| ≤ 10 \\end{cases} for x in [−π, π]"]],
  },
  {
    name: "a reciprocal in two parts",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x1 = np.linspace(-5, -0.1, 200)
x2 = np.linspace(0.1, 5, 200)
plt.plot(x1, 1/x1, 'b')
plt.plot(x2, 1/x2, 'b')
plt.axvline(x=0, linestyle='--', color='gray')
`,
    draws: [["curve y = 1/x for x in [−5, −0.1]", "curve y = 1/x for x in [0.1, 5]"]],
  },
  {
    name: "by cases with where",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-2, 2, 401)
y = np.where(x < 0, -x, x**2)
plt.plot(x, y)
`,
    draws: [["curve y = \\begin{cases} −x & x < 0 \\\\ x² & \\text{otherwise} \\end{cases} for x in [−2, 2]"]],
  },
  {
    name: "by cases with piecewise",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-5, 5, 1000)
y = np.piecewise(x, [x < -1, (x >= -1) & (x < 1), x >= 1], [lambda x: x + 2, lambda x: x**2, 1])
plt.plot(x, y)
`,
    draws: [
      [
        "curve y = \\begin{cases} 1 & x ≥ 1 \\\\ x² & x ≥ −1 ∧ x < 1 \\\\ x + 2 & x < −1 \\\\ 0 & \\text{otherwise} \\end{cases} for x in [−5, 5]",
      ],
    ],
  },
  {
    name: "by cases with select",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-3, 3, 300)
y = np.select([x < -1, x < 1], [-1, x], default=1)
plt.plot(x, y)
`,
    draws: [["curve y = \\begin{cases} −1 & x < −1 \\\\ x & x < 1 \\\\ 1 & \\text{otherwise} \\end{cases} for x in [−3, 3]"]],
  },
  {
    name: "a function with if, over a list",
    code: `
import numpy as np
import matplotlib.pyplot as plt
def g(x):
    if x < 0:
        return -x
    elif x <= 2:
        return x**2
    else:
        return 4
xs = np.linspace(-3, 5, 500)
ys = [g(v) for v in xs]
plt.plot(xs, ys)
`,
    draws: [["curve y = \\begin{cases} −x & x < 0 \\\\ x² & x ≤ 2 \\\\ 4 & \\text{otherwise} \\end{cases} for x in [−3, 5]"]],
  },
  {
    name: "a function with if, vectorized",
    code: `
import numpy as np
import matplotlib.pyplot as plt
def h(x):
    y = x + 1
    if y > 0:
        return np.sqrt(y)
    return 0.0
x = np.linspace(-2, 3, 100)
plt.plot(x, np.vectorize(h)(x))
`,
    draws: [["curve y = \\begin{cases} √(x + 1) & x + 1 > 0 \\\\ 0 & \\text{otherwise} \\end{cases} for x in [−2, 3]"]],
  },
  {
    name: "a family in a loop",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-2, 2, 200)
for a in [0.5, 1, 2]:
    plt.plot(x, a * x**2, label=f'a = {a}')
plt.legend()
`,
    draws: [["curve y = 0.5x² for x in [−2, 2]", "curve y = x² for x in [−2, 2]", "curve y = 2x² for x in [−2, 2]"]],
  },
  {
    name: "a Fourier sum",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-np.pi, np.pi, 1000)
s = np.zeros_like(x)
for n in range(1, 6, 2):
    s += (4/np.pi) * np.sin(n*x) / n
plt.plot(x, s)
`,
    draws: [["curve y = (4/π)·sin(x) + ((4/π)·sin(3x))/3 + ((4/π)·sin(5x))/5 for x in [−π, π]"]],
  },
  {
    name: "a sum by a generator",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
plt.plot(x, sum(np.cos(k*x) for k in range(1, 4)))
`,
    draws: [["curve y = cos(x) + cos(2x) + cos(3x) for x in [0, 1]"]],
  },
  {
    name: "a Taylor polynomial",
    code: `
import math
import numpy as np
import matplotlib.pyplot as plt
def taylor_sin(x, n):
    total = 0
    for k in range(n):
        total = total + (-1)**k * x**(2*k+1) / math.factorial(2*k+1)
    return total
x = np.linspace(-4, 4, 300)
plt.plot(x, np.sin(x), 'k')
plt.plot(x, taylor_sin(x, 2), 'r--')
`,
    draws: [["curve y = sin(x) for x in [−4, 4]", "curve construction y = x − x³/6 for x in [−4, 4]"]],
  },
  {
    name: "a real cube root",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-8, 8, 400)
plt.plot(x, np.cbrt(x))
plt.plot(x, x**(1/3))
`,
    draws: [["curve y = ∛x for x in [−8, 8]", "curve y = \\begin{cases} x^(1/3) & x ≥ 0 \\end{cases} for x in [−8, 8]"]],
  },
  {
    name: "a signed power",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-8, 8, 400)
y = np.sign(x) * np.abs(x)**(1/3)
plt.plot(x, y)
`,
    draws: [["curve y = sgn(x)·|x|^(1/3) for x in [−8, 8]"]],
  },
  {
    name: "logarithms and exponentials",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0.01, 5, 200)
plt.plot(x, np.log(x), x, np.log10(x), x, np.log2(x))
plt.plot(x, np.exp(-x))
`,
    draws: [
      [
        "curve y = ln(x) for x in [0.01, 5]",
        "curve y = log₁₀(x) for x in [0.01, 5]",
        "curve y = log₂(x) for x in [0.01, 5]",
        "curve y = exp(−x) for x in [0.01, 5]",
      ],
    ],
  },
  {
    name: "minus before a power",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-2, 2, 100)
plt.plot(x, -x**2)
plt.plot(x, 2**-x)
plt.plot(x, -x**2 / 2 * 3 % 2)
`,
    draws: [
      ["curve y = −x² for x in [−2, 2]", "curve y = 2^(−x) for x in [−2, 2]", "curve y = (−(x²/2)·3) mod 2 for x in [−2, 2]"],
    ],
  },
  {
    name: "floors and remainders",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-3, 3, 1000)
plt.plot(x, x // 1)
plt.plot(x, x % 2)
plt.plot(x, np.floor(x) + 7 // 2)
`,
    draws: [["curve y = ⌊x⌋ for x in [−3, 3]", "curve y = x mod 2 for x in [−3, 3]", "curve y = ⌊x⌋ + 3 for x in [−3, 3]"]],
  },
  {
    name: "a bell curve",
    code: `
import numpy as np
import matplotlib.pyplot as plt
mu, sigma = 0, 1
x = np.linspace(mu - 4*sigma, mu + 4*sigma, 500)
pdf = (1 / (sigma * np.sqrt(2 * np.pi))) * np.exp(-0.5 * ((x - mu) / sigma)**2)
plt.plot(x, pdf)
`,
    draws: [["curve y = (1/√(2π))·exp(−0.5x²) for x in [−4, 4]"]],
  },
  {
    name: "a bell curve by scipy",
    code: `
import numpy as np
import matplotlib.pyplot as plt
from scipy.stats import norm
x = np.linspace(60, 140, 300)
plt.plot(x, norm.pdf(x, 100, 15))
`,
    draws: [["curve y = exp(−((x − 100)/15)²/2)/(15√(2π)) for x in [60, 140]"]],
  },
  {
    name: "a polynomial by its coefficients",
    code: `
import numpy as np
import matplotlib.pyplot as plt
p = np.poly1d([1, 0, -2])
x = np.linspace(-2, 2)
plt.plot(x, p(x))
plt.plot(x, np.polyval([1, 1], x))
`,
    draws: [["curve y = x² − 2 for x in [−2, 2]", "curve y = x + 1 for x in [−2, 2]"]],
  },
  {
    name: "an indicator",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-1, 3, 400)
plt.plot(x, (x >= 0) * x)
plt.plot(x, np.heaviside(x - 1, 0.5))
`,
    draws: [
      [
        "curve y = \\begin{cases} 1 & x ≥ 0 \\\\ 0 & \\text{otherwise} \\end{cases}·x for x in [−1, 3]",
        "curve y = \\begin{cases} 0 & x − 1 < 0 \\\\ 0.5 & x − 1 = 0 \\\\ 1 & \\text{otherwise} \\end{cases} for x in [−1, 3]",
      ],
    ],
  },
  {
    name: "only a part of an array",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-4, 4, 400)
mask = x > 0
plt.plot(x[mask], np.log(x[mask]))
`,
    draws: [["curve y = \\begin{cases} ln(x) & x > 0 \\end{cases} for x in [−4, 4]"]],
  },
  {
    name: "a tangent line",
    code: `
import numpy as np
import matplotlib.pyplot as plt
f = lambda x: x**2
df = lambda x: 2*x
x0 = 1
x = np.linspace(-1, 3, 100)
tangent = df(x0) * (x - x0) + f(x0)
plt.plot(x, f(x), label='f(x)')
plt.plot(x, tangent, '--', label='Tangent')
plt.plot(x0, f(x0), 'ro')
`,
    draws: [["curve y = x² for x in [−1, 3]", "curve construction y = 2(x − 1) + 1 for x in [−1, 3]", "points (1, 1)"]],
  },
  {
    name: "named after a physicist's letters",
    code: `
import numpy as np
import matplotlib.pyplot as plt
g = 9.81
v0 = 20
t = np.linspace(0, 4, 200)
h = v0*t - 0.5*g*t**2
plt.plot(t, h)
`,
    draws: [["curve y = 20t − 0.5·9.81t² for t in [0, 4]"]],
  },
  {
    name: "changed in place under two names",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 3, 100)
y = x.copy()
z = y
z *= 2
plt.plot(x, y)
`,
    draws: [["curve y = x·2 for x in [0, 3]"]],
  },
  {
    name: "two arrays of one length go together",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
s = np.linspace(0, np.pi, 100)
plt.plot(x, np.sin(s))
`,
    draws: [["curve y = sin(πx) for x in [0, 1]"]],
  },
  {
    name: "clipped, and the larger of two",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-3, 3, 300)
plt.plot(x, np.clip(x, -1, 1))
plt.plot(x, np.maximum(0, x))
plt.plot(x, np.minimum(np.sin(x), np.cos(x)))
`,
    draws: [
      [
        "curve y = min(max(x, −1), 1) for x in [−3, 3]",
        "curve y = max(0, x) for x in [−3, 3]",
        "curve y = min(sin(x), cos(x)) for x in [−3, 3]",
      ],
    ],
  },
];
