import type { Example } from "./example.ts";

/** Programs that change arrays and lists in place in a way that formulas do not follow: all names of these are unknown then. */
export const partlyChanges: readonly Example[] = [
  {
    name: "truth values in place of numbers",
    code: `
import numpy as np
import matplotlib.pyplot as plt
a = np.array([True, False])
a[0] = 2
plt.plot(a * 3, 'o')
b = np.array([True, False])
b += 2
plt.plot(b * 3, 'o')
c = np.array([True, False])
plt.plot(np.abs(c) + np.abs(c), 'o')
plt.plot(np.ones_like(c) * 3, 'o')
plt.plot([c @ c], [1], 'o')
plt.plot(np.round(c), 'o')
plt.plot(c * 3, 'o')
`,
    draws: [["points (0, 3) (1, 0)"]],
    notUnderstood: [
      [5, "in-place"],
      [6, "depends-on"],
      [8, "in-place"],
      [9, "depends-on"],
      [11, "no-number"],
      [12, "no-number"],
      [13, "operator"],
      [14, "no-number"],
    ],
  },
  {
    name: "what may be a part of an array, and is changed",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 2, 100)
y = x**2
part = y.reshape(-1)
part[:2] = 3
plt.plot(x, y)
z = x > 1
z[0] = 2
plt.plot(x, z * 2)
w = x + 1
import pandas as pd
table = pd.DataFrame({'w': w})
table['v'] = 2
plt.plot(x, w)
`,
    draws: [["curve y = x + 1 for x in [0, 2]"]],
    notUnderstood: [
      [6, "no-function"],
      [7, "depends-on"],
      [8, "depends-on"],
      [10, "in-place"],
      [11, "depends-on"],
      [14, "no-function"],
      [15, "depends-on"],
    ],
  },
  {
    name: "a part that shows the same numbers",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
y = x**2
part = y[50:]
part *= 2
plt.plot(x, y)
z = x**3
tail = z[50:]
z += 1
plt.plot(x[50:], tail)
a = np.array([1, 2, 3])
b = a[:2]
b[0] = 5
plt.plot(a, 'o')
w = x + 1
w[:50] = 0
plt.plot(x, w)
`,
    draws: [],
    notUnderstood: [
      [7, "in-place"],
      [8, "depends-on"],
      [11, "in-place"],
      [12, "depends-on"],
      [15, "in-place"],
      [16, "depends-on"],
      [18, "between-samples"],
      [19, "depends-on"],
    ],
  },
  {
    name: "whole numbers that NumPy refuses to change",
    code: `
import numpy as np
import matplotlib.pyplot as plt
plt.plot([1, 2, 3], np.arange(1, 4)**-1, 'o')
a = np.array([1, 2, 3])
a /= 2
plt.plot([1, 2, 3], a, 'o')
x = np.arange(-10, 11)
y = np.zeros_like(x)
y[x > 5] = np.sqrt(x[x > 5])
plt.plot(x, y)
b = np.array([1.0, 2, 3])
b /= 2
b[0] = 0.25
plt.plot([1, 2, 3], b, 'o')
`,
    draws: [["points (1, 0.25) (2, 1) (3, 3/2)"]],
    notUnderstood: [
      [4, "whole-numbers"],
      [6, "whole-numbers"],
      [7, "depends-on"],
      [10, "whole-numbers"],
      [11, "depends-on"],
    ],
  },
  {
    name: "shuffled in place",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
y = x**2
np.random.shuffle(y)
plt.plot(x, y)
`,
    draws: [],
    notUnderstood: [
      [6, "random"],
      [7, "depends-on"],
    ],
  },
  {
    name: "changed under another name",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
y = x**2
z = y
z[3:10] = 5
plt.plot(x, y)
`,
    draws: [],
    notUnderstood: [
      [7, "between-samples"],
      [8, "depends-on"],
    ],
  },
  {
    name: "a list that is sorted in place",
    code: `
import matplotlib.pyplot as plt
x = [3, 1, 2]
x.sort()
plt.plot(x, [1, 2, 3], 'o')
`,
    draws: [],
    notUnderstood: [
      [4, "no-function"],
      [5, "depends-on"],
    ],
  },
];
