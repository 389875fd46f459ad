import type { Example } from "./example.ts";

/** Loops that are left, numbers that are worked out step by step, and words with numbers in them. */
export const loops: readonly Example[] = [
  {
    name: "a loop that is left early, and a round of it",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
for k in range(1, 10):
    if k == 2:
        continue
    if k > 3:
        break
    plt.plot(x, x**k)
`,
    draws: [["curve y = x for x in [0, 1]", "curve y = x³ for x in [0, 1]"]],
  },
  {
    name: "as long as something holds",
    code: `
import matplotlib.pyplot as plt
fib = [0, 1]
while len(fib) < 6:
    fib.append(fib[-1] + fib[-2])
plt.plot(range(6), fib, 'o')
def collatz(n):
    seq = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3*n + 1
        seq.append(n)
        if n == 4:
            return seq
    return seq
steps = collatz(3)
plt.plot(range(len(steps)), steps, 's')
`,
    draws: [["points (0, 0) (1, 1) (2, 1) (3, 2) (4, 3) (5, 5)", "points (0, 3) (1, 10) (2, 5) (3, 16) (4, 8) (5, 4)"]],
  },
  {
    name: "sums of decimals end where those of Python end",
    code: `
import matplotlib.pyplot as plt
x = 0.0
n = 0
while x <= 10:
    x += 0.1
    n += 1
plt.plot(n, 1, 'o')
m = 0
t = 0
while t < 1:
    t += 0.1
    m += 1
plt.plot(m, 2, 'o')
`,
    draws: [["points (101, 1)", "points (11, 2)"]],
  },
  {
    name: "the method of Euler",
    code: `
import matplotlib.pyplot as plt
x, y, h = [0], [1], 0.5
for i in range(8):
    y.append(y[-1] + h*(x[-1] - y[-1]))
    x.append(x[-1] + h)
plt.plot(x, y, 'o')
`,
    draws: [["points (0, 1) (0.5, 1/2) (1, 1/2) (3/2, 3/4) (2, 9/8) (5/2, 25/16) (3, 65/32) (7/2, 161/64) (4, 385/128)"]],
  },
  {
    name: "words with numbers in the formats of Python",
    code: `
import numpy as np
import matplotlib.pyplot as plt
plt.plot([0], [0], 'o')
area = 2/3
plt.text(0, 0, f'{area:.3f} {12345.678:,.1f} {0.256:.1%} {7:+d} {5:03d} {1/3:.2e} {1e-7:.3g} {"ab":>4}| {[1, 2][1:][0]:.1f}')
plt.show()
plt.plot([0], [0], 'o')
plt.text(0, 0, 'a = {:.2f}, {n}'.format(np.pi, n=3) + ' / %.1f%% of %d' % (12.34, 5) + ' / ' + str(4))
plt.show()
plt.plot([0], [0], 'o')
plt.text(0, 0, f'{2.5:.0f} {-0.375:.2f} {0.125:.2f} {1e22:.0f} {9.5:.0e} {25:.1g}')
plt.show()
plt.plot([0], [0], 'o')
for name in "one two".split():
    plt.text(0, 0, name.upper())
`,
    draws: [
      ["points 0.667 12,345.7 25.6% +7 005 3.33e-01 1e-07 ab| 2.0(0, 0)"],
      ["points a = 3.14, 3 / 12.3% of 5 / 4(0, 0)"],
      ["points 2 -0.38 0.12 10000000000000000000000 1e+01 2e+01(0, 0)"],
      ["points ONE(0, 0)"],
    ],
    notUnderstood: [[16, "loose-text"]],
  },
  {
    name: "parts of lists get other numbers, and arrays by their exponents",
    code: `
import numpy as np
import matplotlib.pyplot as plt
y = np.ones(6)
y[:2] = 0
y[4:] = [3, 5]
plt.plot(range(6), y, 'o')
t = np.logspace(-2, 2, 200)
plt.plot(t, np.log10(t))
s = np.geomspace(1, 8, 100)
plt.plot(s, s)
`,
    draws: [
      [
        "points (0, 0) (1, 0) (2, 1) (3, 1) (4, 3) (5, 5)",
        "parametric (10^t, log₁₀(10^t)) for t in [−2, 2]",
        "parametric (8^t, 8^t) for t in [0, 1]",
      ],
    ],
  },
  {
    name: "a vectorized function that begins with a whole number, and windows that are none",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-2, 2, 100)
plt.plot(x, np.vectorize(lambda t: t if t > 0 else 0.0)(x))
f = np.vectorize(lambda t: t if t > 0 else 0)
plt.plot(x, f(x))
n = np.arange(-30, 31)
plt.plot(n, np.piecewise(n, [n < 0, n >= 0], [lambda n: n/2, 0.5]))
plt.xlim(1, 1)
plt.ylim(0, np.inf)
plt.title(f'{2:.2q}')
`,
    draws: [["curve y = \\begin{cases} x & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases} for x in [−2, 2]"]],
    notUnderstood: [
      [7, "whole-numbers"],
      [9, "whole-numbers"],
      [10, "no-window"],
      [11, "no-window"],
      [12, "text-format"],
    ],
  },
  {
    name: "whether all or any hold, products of matrices, and what is taken for granted",
    code: `
import numpy as np
import matplotlib.pyplot as plt
primes = [n for n in range(2, 12) if all(n % d for d in range(2, int(n**0.5) + 1))]
assert len(primes) == 5
plt.plot(primes, [1 if any(p == q for q in (2, 3)) else 0 for p in primes], 'o')
A = np.array([[2, 1], [1, 3]])
v = np.array([1, 2])
w = A @ v
plt.plot(w[0], w[1], 's')
plt.plot((A @ A)[0], np.dot(v, A), '^')
plt.plot(v @ v, 0, 'x')
plt.plot(A @ [1, 2, 3], v)
`,
    draws: [["points (2, 1) (3, 1) (5, 0) (7, 0) (11, 0)", "points (4, 7)", "points (5, 4) (5, 7)", "points (5, 0)"]],
    notUnderstood: [[13, "lengths"]],
  },
  {
    name: "numbers that go evenly are an axis of their own",
    code: `
import math
import matplotlib.pyplot as plt
xs = [i/10 for i in range(-30, 31)]
ys = [math.exp(-x**2/2) for x in xs]
plt.plot(xs, ys)
plt.fill_between(xs, ys)
x = np.linspace(0, 1, 50)
plt.plot(2*x + 1, np.sin(2*x + 1))
for a in np.linspace(0, 1, 3):
    plt.axvline(a)
`,
    draws: [
      [
        "curve y = exp(−x²/2) for x in [−3, 3]",
        "region −3 ≤ x ∧ x ≤ 3, 0 ≤ y, y ≤ exp(−x²/2)",
        "curve y = sin(x) for x in [1, 3]",
        "implicit construction x = 1/2",
        "implicit construction x = 1",
      ],
    ],
  },
  {
    name: "the line that is listed is the one that draws",
    code: `
import matplotlib.pyplot as plt
def half(x):
    y = x / 2
    return y
plt.plot([0, 1], [0, 1], 'o')
plt.text(0.5, 0.5, f'{half(3):.1f}')
`,
    draws: [["points (0, 0) (1, 1)"]],
    notUnderstood: [[7, "loose-text"]],
  },
  {
    name: "a ball by products of arrays",
    code: `
import numpy as np
import matplotlib.pyplot as plt
u = np.linspace(0, 2*np.pi, 50)
v = np.linspace(0, np.pi, 50)
x = 2*np.outer(np.cos(u), np.sin(v))
y = 2*np.outer(np.sin(u), np.sin(v))
z = 2*np.outer(np.ones(np.size(u)), np.cos(v))
ax = plt.figure().add_subplot(projection='3d')
ax.plot_surface(x, y, z)
`,
    draws: [["parametric-surface (2·(cos(v)·sin(u)), 2·(sin(v)·sin(u)), 2·cos(u)) over [0, π] × [0, 2π]"]],
  },
  {
    name: "how far measurements may be off",
    code: `
import matplotlib.pyplot as plt
plt.errorbar([1, 2], [3, 5], yerr=[1, 0.5], xerr=0.25, fmt='o', capsize=4)
plt.show()
plt.errorbar([1, 2], [3, 5], yerr=1)
plt.errorbar([1, 2], [3, 5], yerr=[1, 2, 3])
plt.errorbar([1, 2], [3, 5], yerr=[[1, 2], [3, 4]])
`,
    draws: [
      [
        "segment construction (3/4, 3) to (5/4, 3)",
        "segment construction (7/4, 5) to (9/4, 5)",
        "segment construction (1, 2) to (1, 4)",
        "segment construction (2, 9/2) to (2, 11/2)",
        "points (1, 3) (2, 5)",
      ],
      ["segment (1, 3) to (2, 5)", "segment construction (1, 2) to (1, 4)", "segment construction (2, 4) to (2, 6)"],
    ],
    notUnderstood: [
      [6, "lengths"],
      [7, "shape"],
    ],
  },
];
