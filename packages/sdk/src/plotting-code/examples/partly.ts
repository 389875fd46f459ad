import type { Example } from "./example.ts";

/** Programs of which a part is not understood: it is listed, and nothing is drawn from it. */
export const partly: readonly Example[] = [
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
    name: "a name that a function changes outside itself",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-1, 1, 100)
a = 2
def f(k):
    global a
    a = 3
    return k * x
plt.plot(x, a*x)
f(1)
plt.plot(x, a*x)
`,
    draws: [["curve y = 2x for x in [−1, 1]"]],
    notUnderstood: [
      [7, "outside"],
      [12, "depends-on"],
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
    name: "a loop that ends nobody knows when",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
y = x
while y[-1] < np.random.rand():
    y = 2*y
plt.plot(x, y)
`,
    draws: [],
    notUnderstood: [
      [6, "random"],
      [8, "depends-on"],
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
    name: "a name that is nowhere",
    code: `
import matplotlib.pyplot as plt
plt.plot(x, y)
`,
    draws: [],
    notUnderstood: [[3, "no-name"]],
  },
  {
    name: "broken lines between good ones",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100
y = x**2
plt.plot(x, y)
`,
    draws: [],
    notUnderstood: [[4, "syntax"]],
  },
  {
    name: "an unfinished text",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
plt.title('What is this)
plt.plot(x, x**2)
`,
    draws: [],
    notUnderstood: [[5, "syntax"]],
  },
  {
    name: "a loop that is left nobody knows when",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
y = x
for k in range(1, 10):
    if k > np.random.rand():
        break
    y = y * x
plt.plot(x, y)
k = 0
while True:
    k += 1
plt.plot(x, k*x)
if k > mystery:
    break
break
plt.plot(x, [v for v in range(3)])
`,
    draws: [],
    notUnderstood: [
      [6, "random"],
      [10, "depends-on"],
      [12, "too-long"],
      [14, "depends-on"],
      [15, "depends-on"],
      [17, "syntax"],
      [18, "lengths"],
    ],
  },
  {
    name: "a branch that nobody can decide",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
y = x
if np.random.rand() > 0.5:
    y = x**2
plt.plot(x, y)
`,
    draws: [],
    notUnderstood: [
      [6, "random"],
      [8, "depends-on"],
    ],
  },
  {
    name: "a return behind what is not understood",
    code: `
import numpy as np
import matplotlib.pyplot as plt
def f(x):
    if mystery(x):
        return x
    return x**2
x = np.linspace(0, 1, 100)
plt.plot(x, f(x))
`,
    draws: [],
    notUnderstood: [
      [5, "no-name"],
      [9, "depends"],
    ],
  },
  {
    name: "a class",
    code: `
import numpy as np
import matplotlib.pyplot as plt
class Curve:
    def f(self, x):
        return x**2
c = Curve()
x = np.linspace(0, 1, 100)
plt.plot(x, c.f(x))
`,
    draws: [],
    notUnderstood: [
      [4, "syntax"],
      [7, "depends-on"],
      [9, "depends-on"],
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
    name: "what would run other programs",
    code: `
import os
import numpy as np
import matplotlib.pyplot as plt
os.system('echo hello')
exec('1 + 1')
x = np.linspace(0, 1, 100)
plt.plot(x, x)
`,
    draws: [["curve y = x for x in [0, 1]"]],
    notUnderstood: [
      [5, "no-function"],
      [6, "no-name"],
    ],
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
    name: "deleted",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 100)
y = x**2
del y
plt.plot(x, y)
`,
    draws: [],
    notUnderstood: [
      [6, "syntax"],
      [7, "depends-on"],
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
  {
    name: "a global that is changed in a function",
    code: `
import numpy as np
import matplotlib.pyplot as plt
y = [1, 2, 3]
def change():
    y.clear()
change()
plt.plot(y)
`,
    draws: [],
    notUnderstood: [
      [6, "no-function"],
      [8, "depends-on"],
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
