import type { Example } from "./example.ts";

/** Programs with pictures that are not drawn, or not as the program wants them: what is left out is listed. */
export const partlyDrawings: readonly Example[] = [
  {
    name: "logarithmic axes",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(1, 10, 100)
plt.semilogy(x, np.exp(x))
plt.plot(x, x)
plt.yscale('log')
`,
    draws: [["curve y = x for x in [1, 10]"]],
    notUnderstood: [
      [5, "scale"],
      [7, "scale"],
    ],
  },
  {
    name: "a second upright axis",
    code: `
import numpy as np
import matplotlib.pyplot as plt
fig, ax1 = plt.subplots()
x = np.linspace(0, 1, 100)
ax1.plot(x, x)
ax2 = ax1.twinx()
ax2.plot(x, 100*x**2)
`,
    draws: [["curve y = x for x in [0, 1]"]],
    notUnderstood: [
      [7, "no-function"],
      [8, "depends-on"],
    ],
  },
  {
    name: "a turned polar picture",
    code: `
import numpy as np
import matplotlib.pyplot as plt
ax = plt.subplot(projection='polar')
ax.set_theta_zero_location('N')
t = np.linspace(0, 2*np.pi, 100)
ax.plot(t, 1 + t)
`,
    draws: [["polar r = 1 + θ for theta in [0, 2π]"]],
    notUnderstood: [[5, "no-function"]],
  },
  {
    name: "names on the axis of a curve, and not of all bars",
    code: `
import matplotlib.pyplot as plt
plt.plot([1, 2, 3], [1, 4, 9], 'o')
plt.xticks([1, 2, 3], ['Mon', 'Tue', 'Wed'])
plt.show()
plt.bar([1, 2, 3], [1, 4, 9])
plt.xticks([1, 3], ['first', 'last'])
`,
    draws: [["points (1, 1) (2, 4) (3, 9)"], ["bars 1: 1, 2: 4, 3: 9"]],
    notUnderstood: [
      [4, "tick-names"],
      [7, "tick-names"],
    ],
  },
  {
    name: "words at no point",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
plt.plot(x, x)
plt.text(0.2, 0.8, 'a free remark')
`,
    draws: [["curve y = x for x in [0, 1]"]],
    notUnderstood: [[6, "loose-text"]],
  },
  {
    name: "a place by a share of the axes",
    code: `
import numpy as np
import matplotlib.pyplot as plt
ax = plt.gca()
x = np.linspace(0, 1, 100)
ax.plot(x, x)
ax.text(0.1, 0.9, 'A', transform=ax.transAxes)
plt.axhline(0.5, xmin=0.25, xmax=0.75)
`,
    draws: [["curve y = x for x in [0, 1]"]],
    notUnderstood: [
      [7, "option"],
      [8, "share-of-axes"],
    ],
  },
  {
    name: "an option that changes the picture",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 30)
plt.plot(x, x, drawstyle='steps')
plt.bar([1, 2], [3, 4], bottom=[1, 1])
`,
    draws: [],
    notUnderstood: [
      [5, "option"],
      [6, "stacked"],
    ],
  },
  {
    name: "boxes with what is not drawn",
    code: `
import matplotlib.pyplot as plt
plt.boxplot([[1, 2], [3, 4]], vert=False)
plt.boxplot([1, 2, 2, 3, 30], showfliers=False)
plt.boxplot([1, 2, 3], showmeans=True)
plt.hist([1, 2, 2], bins=2, align='left')
`,
    draws: [],
    notUnderstood: [
      [3, "option"],
      [4, "option"],
      [5, "option"],
      [6, "option"],
    ],
  },
  {
    name: "bars beside bars",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.arange(3)
plt.bar(x - 0.2, [1, 2, 3], 0.4)
plt.bar(x + 0.2, [3, 2, 1], 0.4)
`,
    draws: [["bars -0.2: 1, 0.8: 2, 1.8: 3"]],
    notUnderstood: [[6, "stacked"]],
  },
  {
    name: "a star without its corners in order",
    code: `
import matplotlib.pyplot as plt
plt.fill([0, 4, 1, 2, 3], [3, 3, 0, 5, 0])
`,
    draws: [],
    notUnderstood: [[3, "dented"]],
  },
  {
    name: "a pie",
    code: `
import matplotlib.pyplot as plt
plt.pie([1, 2, 3], labels=['a', 'b', 'c'])
`,
    draws: [],
    notUnderstood: [[3, "no-function"]],
  },
  {
    name: "what is wiped away",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
plt.plot(x, x)
plt.cla()
plt.plot(x, x**2)
plt.gca().invert_yaxis()
`,
    draws: [["curve y = x² for x in [0, 1]"]],
    notUnderstood: [[8, "no-function"]],
  },
];
