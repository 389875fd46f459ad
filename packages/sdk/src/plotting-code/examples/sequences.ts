import type { Example } from "./example.ts";

const head = `
import numpy as np
import matplotlib.pyplot as plt
`;
const long = `${head}x = np.linspace(0, 1, 21)
`;

/** What + and * do, and what may be changed, depends on what a value is: each row as Python and NumPy have it. */
export const sequences: readonly Example[] = [
  {
    name: "sequences of one kind are joined and repeated",
    code: `${head}plt.plot([1, 2] + [3], 'o')
plt.plot((1, 2) + (3,), 'o')
plt.plot([1, 2] * 2, 'o')
plt.plot(2 * (1, 2), 'o')
plt.plot([4] * len([0, 0]), 'o')
plt.plot(list(range(2)) + [7], 'o')
plt.plot(tuple(range(2)) + (7,), 'o')
`,
    draws: [
      [
        "points (0, 1) (1, 2) (2, 3)",
        "points (0, 1) (1, 2) (2, 3)",
        "points (0, 1) (1, 2) (2, 1) (3, 2)",
        "points (0, 1) (1, 2) (2, 1) (3, 2)",
        "points (0, 4) (1, 4)",
        "points (0, 0) (1, 1) (2, 7)",
        "points (0, 0) (1, 1) (2, 7)",
      ],
    ],
  },
  {
    name: "beside an array they are arrays",
    code: `${head}plt.plot(np.array([1, 2]) * 2, 'o')
plt.plot((1, 2) + np.array([1, 2]), 'o')
plt.plot(np.array([1, 2]) * [3, 4], 'o')
plt.plot(range(2) - np.array([1, 2]), 'o')
plt.plot(np.asarray(range(2)) + 1, 'o')
`,
    draws: [
      ["points (0, 2) (1, 4)", "points (0, 2) (1, 4)", "points (0, 3) (1, 8)", "points (0, −1) (1, −1)", "points (0, 1) (1, 2)"],
    ],
  },
  {
    name: "what Python refuses",
    code: `${head}plt.plot((1, 2) + [3], 'o')
plt.plot([1, 2] + (3,), 'o')
plt.plot([1, 2] * 2.0, 'o')
plt.plot([1, 2] * (4 / 2), 'o')
plt.plot([1, 2] + 1, 'o')
plt.plot([1, 2] - [1, 1], 'o')
plt.plot(-[1, 2], 'o')
plt.plot(range(2) * 2, 'o')
plt.plot(range(2) + range(2), 'o')
plt.plot(tuple(range(2)) + [7], 'o')
plt.plot(abs([1, -2]), 'o')
word = "a" + 1
`,
    draws: [],
    notUnderstood: [
      [4, "operator"],
      [5, "operator"],
      [6, "operator"],
      [7, "operator"],
      [8, "operator"],
      [9, "operator"],
      [10, "operator"],
      [11, "operator"],
      [12, "operator"],
      [13, "operator"],
      [14, "one-number"],
      [15, "operator"],
    ],
  },
  {
    name: "comprehensions and the lists of arrays are lists, however long",
    code: `${long}squares = [v**2 for v in x]
plt.plot(len(squares + squares), 0, 'o')
plt.plot(len(x.tolist() * 2), 0, 'o')
plt.plot(len(list(x) + [3]), 0, 'o')
plt.plot(x, np.array(squares) * 2)
plt.plot(x, x.tolist() * x)
plt.plot(x, [3 * v for v in list(x)])
plt.plot(x, squares + 1)
plt.plot(x, squares > 0)
plt.plot(x, -x.tolist())
squares[:] = 0
`,
    draws: [
      [
        "points (42, 0)",
        "points (42, 0)",
        "points (22, 0)",
        "curve y = x²·2 for x in [0, 1]",
        "curve y = x·x for x in [0, 1]",
        "curve y = 3x for x in [0, 1]",
      ],
    ],
    notUnderstood: [
      [12, "operator"],
      [13, "operator"],
      [14, "operator"],
      [15, "in-place"],
    ],
  },
  {
    name: "an array of a list is none any more, and its list is no array",
    code: `${long}given = x.tolist()
plt.plot(x, 2 * np.array(given))
plt.plot(x, np.asarray(given) + np.asarray(given))
short = np.array([1, 2]).tolist()
plt.plot(short + short, 'o')
plt.plot(np.array([short, short])[0] * 2, 'o')
`,
    draws: [
      [
        "curve y = 2x for x in [0, 1]",
        "curve y = x + x for x in [0, 1]",
        "points (0, 1) (1, 2) (2, 1) (3, 2)",
        "points (0, 2) (1, 4)",
      ],
    ],
  },
  {
    name: "a list of pairs is no pair of lists",
    code: `${head}pairs = [(v, v**2) for v in range(25)]
plt.plot(*pairs[3], 'o')
plt.plot([p[1] for p in pairs][24], 0, 'o')
table = np.array([[v, v**2] for v in range(25)])
plt.plot(table[3, 1], 0, 'o')
`,
    draws: [["points (3, 9)", "points (576, 0)", "points (9, 0)"]],
  },
  {
    name: "what takes in more, and what becomes another value",
    code: `${head}a = [1]
b = a
a += (2, 3)
b += range(2)
plt.plot(a, 'o')
c = (1,)
d = c
c += (2,)
plt.plot(c, 'o')
plt.plot(d, 'o')
e = [1, 2]
f = e
e += np.array([3, 4])
plt.plot(e, 'o')
plt.plot(f, 'o')
g = [v**2 for v in range(25)]
g += [7]
plt.plot(len(g), g[25], 'o')
h = [1]
h *= 2
plt.plot(h, 'o')
`,
    draws: [
      [
        "points (0, 1) (1, 2) (2, 3) (3, 0) (4, 1)",
        "points (0, 1) (1, 2)",
        "points (0, 1)",
        "points (0, 4) (1, 6)",
        "points (0, 1) (1, 2)",
        "points (26, 7)",
        "points (0, 1) (1, 1)",
      ],
    ],
  },
  {
    name: "members that are changed by what they are",
    code: `${head}rows = [[1], (1,), np.array([1.0, 2])]
first, array = rows[0], rows[2]
rows[0] += [2]
rows[1] += (2,)
rows[2] += 1
plt.plot(first, 'o')
plt.plot(rows[1], 'o')
plt.plot(array, 'o')
heights = {'a': [1], 'b': 2}
heights['a'] += [5]
heights['b'] += 5
plt.plot(heights['a'] + [heights['b']], 'o')
numbers = [1, 2]
numbers[1] += 5
plt.plot(numbers, 'o')
`,
    draws: [
      [
        "points (0, 1) (1, 2)",
        "points (0, 1) (1, 2)",
        "points (0, 2) (1, 3)",
        "points (0, 1) (1, 5) (2, 7)",
        "points (0, 1) (1, 7)",
      ],
    ],
  },
  {
    name: "the place that a sum is put at is looked up once",
    code: `${head}places = [0, 1]
values = [10, 20]
values[len(places) - 1] += 1
plt.plot(values, 'o')
def grow():
    places.append(5)
    return 1
values[grow()] += 3
plt.plot(values, 'o')
plt.plot(len(places), 0, 'o')
`,
    draws: [["points (0, 10) (1, 21)", "points (0, 10) (1, 24)", "points (3, 0)"]],
  },
  {
    name: "a tuple and an array do not grow, and tuples do not change",
    code: `${head}a = (1, 2)
a[0] = 5
b = (1, 2)
b.append(3)
c = np.array([1, 2])
c.append(3)
d = (1, 2)
d += [3]
e = tuple(range(25))
e[0] = 3
f = [v**2 for v in range(25)]
whole = f[:]
whole += [1]
plt.plot(len(f), 0, 'o')
`,
    draws: [["points (25, 0)"]],
    notUnderstood: [
      [5, "in-place"],
      [7, "no-function"],
      [9, "no-function"],
      [11, "operator"],
      [13, "in-place"],
    ],
  },
  {
    name: "what NumPy refuses, and what depends on how numbers are stored",
    code: `${head}a = np.array([1, 2, 3])
a[0] = [1, 2]
b = np.array([1, 2, 3])
b[0:2] += 0.5
c = np.array([1, 2, 3])
c[0] += 1.7
plt.plot(c, 'o')
plt.plot(np.array([4, 5]) // np.array([2, 0]), 'o')
plt.plot(np.array([4, 5]) % np.array([2, 0]), 'o')
plt.plot(np.floor_divide(np.array([4, 5]), np.array([2, 0])), 'o')
plt.plot(max(2), 0, 'o')
d = np.array([[1, 2], [3, 4]])
d[0] = [5, 6]
plt.plot(d[0], 'o')
e = np.arange(3)
plt.plot(e % e, 'o')
plt.plot(e // (2, 0, 1), 'o')
plt.plot(e ** e, 'o')
truths = np.array([True, False])
plt.plot(-truths, 'o')
plt.plot(truths - True, 'o')
plt.plot((1, 2).copy(), 'o')
plt.plot([1, 2].copy() + [3], 'o')
plt.plot(e ** 2 % 3, 'o')
`,
    draws: [
      ["points (0, 2) (1, 2) (2, 3)", "points (0, 5) (1, 6)", "points (0, 1) (1, 2) (2, 3)", "points (0, 0) (1, 1) (2, 1)"],
    ],
    notUnderstood: [
      [5, "in-place"],
      [7, "whole-numbers"],
      [11, "no-number"],
      [12, "no-number"],
      [13, "no-number"],
      [14, "no-loop"],
      [19, "no-number"],
      [20, "no-number"],
      [21, "no-number"],
      [23, "operator"],
      [24, "operator"],
      [25, "no-function"],
    ],
  },
];
