import type { Example } from "./example.ts";

/** Programs with names, loops, branches and blocks that are not followed: they are listed, with all that hangs on them. */
export const partlyStatements: readonly Example[] = [
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
];
