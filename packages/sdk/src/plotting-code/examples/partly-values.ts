import type { Example } from "./example.ts";

/** Programs with numbers and arrays that are not known: these are listed, and nothing is drawn from them. */
export const partlyValues: readonly Example[] = [
  {
    name: "sums of truth values, which NumPy takes for or",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-1, 2, 100)
plt.plot(x, (x > 0) + (x > 1))
plt.plot(x, (x > 0) - (x > 1))
plt.plot(x, (x > 0) + 0 + (x > 1))
`,
    draws: [
      [
        "curve y = \\begin{cases} 1 & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases} + \\begin{cases} 1 & x > 1 \\\\ 0 & \\text{otherwise} \\end{cases} for x in [−1, 2]",
      ],
    ],
    notUnderstood: [
      [5, "shape"],
      [6, "operator"],
    ],
  },
  {
    name: "a fit of samples, and of too few places",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 50)
p = np.polyfit(x, np.sin(x), 3)
plt.plot(x, np.polyval(p, x))
q = np.polyfit([1, 1], [2, 3], 1)
z = 2j
plt.plot(x, x*z)
`,
    draws: [],
    notUnderstood: [
      [5, "sampled"],
      [6, "depends-on"],
      [7, "too-few"],
      [9, "complex"],
    ],
  },
  {
    name: "random numbers",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 10, 50)
y = 2*x + 1 + np.random.normal(0, 1, 50)
plt.scatter(x, y)
plt.plot(x, 2*x + 1, 'r')
`,
    draws: [["curve y = 2x + 1 for x in [0, 10]"]],
    notUnderstood: [
      [5, "random"],
      [6, "depends-on"],
    ],
  },
  {
    name: "a running sum",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
y = np.cumsum(x)
plt.plot(x, y)
`,
    draws: [],
    notUnderstood: [
      [5, "sampled"],
      [6, "depends-on"],
    ],
  },
  {
    name: "a numerical derivative",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
y = x**2
plt.plot(x, y)
plt.plot(x, np.gradient(y, x))
`,
    draws: [["curve y = x² for x in [0, 1]"]],
    notUnderstood: [[7, "no-function"]],
  },
  {
    name: "data from a file",
    code: `
import pandas as pd
import matplotlib.pyplot as plt
df = pd.read_csv('data.csv')
plt.plot(df['x'], df['y'])
`,
    draws: [],
    notUnderstood: [
      [4, "no-function"],
      [5, "depends-on"],
    ],
  },
  {
    name: "a solver of differential equations",
    code: `
import numpy as np
import matplotlib.pyplot as plt
from scipy.integrate import odeint
def model(y, t):
    return -0.5 * y
t = np.linspace(0, 10, 100)
y = odeint(model, 5, t)
plt.plot(t, y)
plt.plot(t, 5*np.exp(-0.5*t), '--')
`,
    draws: [["curve y = 5·exp(−0.5t) for t in [0, 10]"]],
    notUnderstood: [
      [8, "no-function"],
      [9, "depends-on"],
    ],
  },
  {
    name: "symbols",
    code: `
import sympy as sp
x = sp.symbols('x')
sp.plot(x**2, (x, -2, 2))
`,
    draws: [],
    notUnderstood: [
      [3, "no-function"],
      [4, "depends-on"],
    ],
  },
  {
    name: "lengths that do not fit",
    code: `
import numpy as np
import matplotlib.pyplot as plt
plt.plot(np.linspace(0, 1, 100), np.linspace(0, 1, 50))
plt.plot([1, 2, 3], [1, 2])
`,
    draws: [],
    notUnderstood: [
      [4, "lengths"],
      [5, "lengths"],
    ],
  },
  {
    name: "an array that is asked whether it is true",
    code: `
import numpy as np
import matplotlib.pyplot as plt
def f(x):
    if x > 0:
        return x
    return -x
x = np.linspace(-1, 1, 100)
plt.plot(x, f(x))
`,
    draws: [],
    notUnderstood: [
      [5, "undecided"],
      [9, "depends"],
    ],
  },
  {
    name: "a condition that has no value everywhere",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-2, 2, 100)
y = np.where(np.log(x) > 0, 1, 0)
plt.plot(x, y)
`,
    draws: [],
    notUnderstood: [
      [5, "undecided"],
      [6, "depends-on"],
    ],
  },
  {
    name: "a function of math on an array",
    code: `
import math
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
plt.plot(x, math.sin(x))
`,
    draws: [],
    notUnderstood: [[6, "one-number"]],
  },
  {
    name: "complex numbers",
    code: `
import numpy as np
import matplotlib.pyplot as plt
t = np.linspace(0, 2*np.pi, 100)
z = np.exp(1j*t)
plt.plot(z.real, z.imag)
`,
    draws: [],
    notUnderstood: [
      [5, "complex"],
      [6, "depends-on"],
    ],
  },
];
