import type { Example } from "./example.ts";

const head = `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-1, 1, 100)
`;

/** Programs that change, hide or take away what they have drawn. */
export const changes: readonly Example[] = [
  {
    name: "other heights",
    code: `${head}line, = plt.plot(x, x**2)
line.set_ydata(x**3)
line.set_color('red')
`,
    draws: [["curve y = x³ for x in [−1, 1]"]],
  },
  {
    name: "other data",
    code: `${head}fig, ax = plt.subplots()
line, = ax.plot([], [])
ax.plot(x, x)
line.set_data(x, -x)
`,
    draws: [["curve y = x for x in [−1, 1]", "curve y = −x for x in [−1, 1]"]],
  },
  {
    name: "taken away",
    code: `${head}first, second = plt.plot(x, x**2, x, x)
first.remove()
area = plt.fill_between(x, 0, 1)
area.remove()
circle = plt.Circle((0, 0), 1)
plt.gca().add_patch(circle)
circle.remove()
`,
    draws: [["curve y = x for x in [−1, 1]"]],
  },
  {
    name: "taken from the lines of the axes",
    code: `${head}ax = plt.gca()
ax.axhline(0)
ax.plot(x, x**2)
ax.plot(x, x)
ax.lines[1].remove()
ax.get_lines()[0].set_linewidth(2)
`,
    draws: [["curve y = x for x in [−1, 1]"]],
  },
  {
    name: "hidden",
    code: `${head}plt.plot(x, x**2, visible=False)
plt.plot(x, x)
line = plt.plot(x, -x)[0]
line.set_visible(False)
plt.scatter([0], [0], alpha=0)
`,
    draws: [["curve y = x for x in [−1, 1]"]],
  },
  {
    name: "clear, and seen again",
    code: `${head}line, = plt.plot(x, x**2, alpha=0)
line.set_alpha(1)
both, = plt.plot(x, x**3, alpha=0, visible=False)
both.set_visible(True)
gone, = plt.plot(x, x**4)
gone.remove()
gone.set_visible(True)
other, = plt.plot(x, x**5, visible=False)
other.set_ydata(x)
other.set_visible(True)
`,
    draws: [["curve y = x² for x in [−1, 1]", "curve y = x for x in [−1, 1]"]],
  },
  {
    name: "changed in a way that is not known",
    code: `${head}line, = plt.plot(x, x**2)
plt.plot(x, x)
line.set_transform(None)
`,
    draws: [["curve y = x for x in [−1, 1]"]],
    notUnderstood: [[7, "no-function"]],
  },
  {
    name: "an emptied figure",
    code: `${head}plt.plot(x, x**2)
plt.clf()
plt.plot(x, x)
`,
    draws: [["curve y = x for x in [−1, 1]"]],
  },
  {
    name: "a figure emptied after it was saved",
    code: `${head}plt.plot(x, x**2)
plt.savefig('a.png')
plt.clf()
plt.plot(x, x)
plt.savefig('b.png')
plt.cla()
plt.plot(x, -x)
`,
    draws: [["curve y = x² for x in [−1, 1]"], ["curve y = x for x in [−1, 1]"], ["curve y = −x for x in [−1, 1]"]],
  },
  {
    name: "a call of which only a part is understood",
    code: `${head}plt.plot(x, x, x, np.random.rand(100))
plt.plot(x, x**2, x, [1, 2, 3])
plt.plot(x, -x)
`,
    draws: [["curve y = −x for x in [−1, 1]"]],
    notUnderstood: [
      [5, "random"],
      [6, "lengths"],
    ],
  },
  {
    name: "whole numbers, which fractions are cut to",
    code: `${head}y = np.zeros(3, dtype=int)
y[0] = 0.5
y[1] = -2.7
y[2] = 2.0
plt.plot([0, 1, 2], y, 'o')
z = np.array([1, 2]) * 2 + 1
z[0] = 1.5
plt.plot([0, 1], z, 'o')
w = np.array([1, 2, 4]) / 2
w[0] = 1.5
plt.plot([0, 1, 2], w, 'o')
`,
    draws: [["points (0, 0) (1, −2) (2, 2)", "points (0, 1) (1, 5)", "points (0, 1.5) (1, 1) (2, 2)"]],
  },
  {
    name: "changed in place under other names",
    code: `${head}a = np.linspace(0, 1, 3)
b = a
b += [1, 2, 3]
plt.plot(a, 'o')
pairs = [[1], [2]]
first = pairs[0]
pairs[0] += [5]
plt.plot(first, 'o')
arrays = [np.array([1, 2]), 3]
own = arrays[0]
arrays[0] += 5
plt.plot(own, 'o')
t = (1, 2)
u = t
u += (3,)
plt.plot(t, 'o')
c = np.array([1.0, 2.0])
np.asarray(c)[0] = 9
plt.plot(c, 'o')
d = np.array([1.0, 2, 3, 4])
d[1:3] += 10
plt.plot(d, 'o')
e = [1, 2] + np.array([1, 1])
e[0] = 0.7
plt.plot(e, 'o')
`,
    draws: [
      [
        "points (0, 1) (1, 5/2) (2, 4)",
        "points (0, 1) (1, 5)",
        "points (0, 6) (1, 7)",
        "points (0, 1) (1, 2)",
        "points (0, 9) (1, 2)",
        "points (0, 1) (1, 12) (2, 13) (3, 4)",
        "points (0, 0) (1, 3)",
      ],
    ],
  },
  {
    name: "lists and arrays as Python and NumPy tell them apart",
    code: `${head}a = list(range(2)) + [5, 6]
plt.plot(a, 'o')
b = list(np.linspace(0, 1, 2))
b *= 2
plt.plot(b, 'o')
c = np.zeros(3)
c[:2] = -2
c[0] = 0.5
plt.plot(c, 'o')
d = np.round(np.linspace(0, 1, 3))
plt.plot(d, 'o')
plt.plot(np.round([0.5, 1.5, 2.5]), 'o')
e = np.power(np.array([1, 2]), 2)
e[0] = 2.5
plt.plot(e, 'o')
f = (1, 2, 3)
g = f[::-1]
h = g
h += f
plt.plot(g, 'o')
`,
    draws: [
      [
        "points (0, 0) (1, 1) (2, 5) (3, 6)",
        "points (0, 0) (1, 1) (2, 0) (3, 1)",
        "points (0, 0.5) (1, −2) (2, 0)",
        "points (0, 0) (1, 0) (2, 1)",
        "points (0, 0) (1, 2) (2, 2)",
        "points (0, 2) (1, 4)",
        "points (0, 3) (1, 2) (2, 1)",
      ],
    ],
  },
  {
    name: "whole numbers that functions leave whole",
    code: `${head}for v in [np.abs(np.array([-3, 2])), np.maximum(np.array([1, 2]), 2), np.array([int(2.7), len([1, 2])]), np.array([sum([1, 2]), round(2.2)]), np.clip(np.array([0, 1]), 0, 1)]:
    v[0] = 0.5
    plt.plot([0, 1], v, 'o')
roots = np.sqrt(np.array([1, 4]))
roots[0] = 0.5
plt.plot([0, 1], roots, 'o')
n = np.arange(-1, 2)
plt.plot(n, np.where(n > 0, n, 0) / 2, 'o')
step = np.vectorize(lambda v: 1 if v > 0 else 0)
plt.plot(x, step(x))
`,
    draws: [
      [
        ...Array.from({ length: 4 }, () => "points (0, 0) (1, 2)"),
        "points (0, 0) (1, 1)",
        "points (0, 0.5) (1, 2)",
        "points (−1, 0) (0, 0) (1, 1/2)",
        "curve y = \\begin{cases} 1 & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases} for x in [−1, 1]",
      ],
    ],
  },
  {
    name: "parts of arrays",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 2, 201)
y = x**2
plt.plot(x[50:], y[50:])
plt.plot(x[:-100], -x[:-100])
plt.plot(x[::50], y[::50], 'o')
n = 8
edges = np.linspace(0, 2, n + 1)
plt.bar(edges[:-1], edges[:-1]**2, width=2/n, align='edge')
t = np.linspace(0, 2*np.pi, 100, endpoint=False)[1:]
plt.plot(np.cos(t), np.sin(t))
`,
    draws: [
      [
        "curve y = x² for x in [1/2, 2]",
        "curve y = −x for x in [0, 1]",
        "points (0, 0) (1/2, 1/4) (1, 1) (3/2, 9/4) (2, 4)",
        "rectangles 8 strips left of y = x² for x in [0, 2]",
        "parametric (cos(t), sin(t)) for t in [π/50, 2π]",
      ],
    ],
  },
];
