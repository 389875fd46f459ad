import type { Example } from "./example.ts";

export const data: readonly Example[] = [
  {
    name: "steps before and behind their places",
    code: `
import matplotlib.pyplot as plt
plt.step([0, 1, 2], [1, 3, 3])
plt.show()
plt.step([0, 1, 2], [1, 3, 2], where='post')
`,
    draws: [
      ["segment (0, 1) to (0, 3)", "segment (0, 3) to (1, 3)", "segment (1, 3) to (2, 3)"],
      ["segment (0, 1) to (1, 1)", "segment (1, 1) to (1, 3)", "segment (1, 3) to (2, 3)", "segment (2, 3) to (2, 2)"],
    ],
  },
  {
    name: "bars",
    code: `
import matplotlib.pyplot as plt
categories = ['Apples', 'Bananas', 'Cherries']
values = [10, 15, 7]
plt.bar(categories, values, color=['red', 'yellow', 'purple'])
plt.title('Fruit')
`,
    draws: [["bars Apples: 10, Bananas: 15, Cherries: 7"]],
  },
  {
    name: "a histogram",
    code: `
import matplotlib.pyplot as plt
data = [1, 2, 2, 3, 3, 3, 4, 4, 5]
plt.hist(data, bins=4, edgecolor='black')
`,
    draws: [["histogram count of 9 between 1 2 3 4 5"]],
  },
  {
    name: "a density over given edges",
    code: `
import numpy as np
import matplotlib.pyplot as plt
plt.hist(np.array([1, 2, 2, 3]), bins=[0, 2, 4], density=True)
`,
    draws: [["histogram density of 4 between 0 2 4"]],
  },
  {
    name: "boxes",
    code: `
import matplotlib.pyplot as plt
a = [1, 2, 3]
b = [2, 4, 8]
plt.boxplot([a, b], labels=['A', 'B'])
`,
    draws: [["box A: 1, A: 2, A: 3, B: 2, B: 4, B: 8"]],
  },
  {
    name: "many places",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.arange(0, 20)
plt.scatter(x, x**2 % 7)
`,
    draws: [["scatter 20 places"]],
  },
  {
    name: "a scatter with its line",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.array([1, 2, 3, 4, 5])
y = np.array([2.2, 4.1, 6.2, 7.9, 10.1])
plt.scatter(x, y)
xs = np.linspace(0, 6, 100)
plt.plot(xs, 2*xs + 0.1, 'r')
`,
    draws: [["points (1, 2.2) (2, 4.1) (3, 6.2) (4, 7.9) (5, 10.1)", "curve y = 2x + 0.1 for x in [0, 6]"]],
  },
  {
    name: "bars that have their names as ticks",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.arange(3)
plt.bar(x - 0.2, [3, 5, 2], 0.4)
plt.xticks(x, ['A', 'B', 'C'], rotation=45)
plt.show()
plt.barh([1, 2], [3, 4])
plt.gca().set_yticks([1, 2])
plt.gca().set_yticklabels(['p', 'q'])
plt.show()
fig, ax = plt.subplots()
ax.boxplot([[1, 2], [3, 5]])
ax.set_xticklabels(['first', 'second'])
`,
    draws: [["bars A: 3, B: 5, C: 2"], ["bars p: 3, q: 4"], ["box first: 1, first: 2, second: 3, second: 5"]],
  },
  {
    name: "ticks with the numbers that stand there",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 2*np.pi, 200)
plt.plot(x, np.sin(x))
plt.xticks([0, np.pi/2, np.pi], ['0', r'$\\frac{\\pi}{2}$', '$\\pi$'])
plt.yticks([-1, 0, 1])
`,
    draws: [["curve y = sin(x) for x in [0, 2π]"]],
  },
  {
    name: "a box that lies",
    code: `
import matplotlib.pyplot as plt
plt.boxplot([1, 2, 3, 4, 9], vert=False, showfliers=True, patch_artist=True)
`,
    draws: [["box 1, 2, 3, 4, 9"]],
  },
  {
    name: "outliers that there are none of",
    code: `
import matplotlib.pyplot as plt
plt.boxplot([1, 2, 3], showfliers=False)
`,
    draws: [["box 1: 1, 1: 2, 1: 3"]],
  },
  {
    name: "fits of data, and their running sums",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.array([1, 2, 3, 4])
y = np.array([2, 4, 5, 8])
m, b = np.polyfit(x, y, 1)
plt.plot(x, y, 'o')
t = np.linspace(0, 5, 100)
plt.plot(t, m*t + b)
p = np.poly1d(np.polyfit([0, 1, 2], [1, 0, 3], 2))
plt.plot(t, p(t))
plt.show()
plt.plot(np.cumsum([1, 2, 3.5]), 'o')
`,
    draws: [
      ["points (1, 2) (2, 4) (3, 5) (4, 8)", "curve y = (19/10)·t for t in [0, 5]", "curve y = 2t² − 3t + 1 for t in [0, 5]"],
      ["points (0, 1) (1, 3) (2, 13/2)"],
    ],
  },
  {
    name: "bars with their values in words, and the middle of each interval",
    code: `
import numpy as np
import matplotlib.pyplot as plt
counts = [40, 100, 30]
bars = plt.bar(['a', 'b', 'c'], counts)
plt.bar_label(bars)
for i, v in enumerate(counts):
    plt.text(i, v + 1, str(v), ha='center')
plt.show()
n = 5
x = np.linspace(0, 1, n, endpoint=False) + 0.5/n
plt.bar(x, x**2, width=1/n, edgecolor='k')
edges = np.linspace(0, 2, 9)
mid = (edges[:-1] + edges[1:]) / 2
plt.bar(mid, np.sin(mid), width=0.25)
`,
    draws: [
      ["bars a: 40, b: 100, c: 30"],
      ["rectangles 5 strips midpoint of y = x² for x in [0, 1]", "rectangles 8 strips midpoint of y = sin(x) for x in [0, 2]"],
    ],
  },
];
