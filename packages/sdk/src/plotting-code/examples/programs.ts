import type { Example } from "./example.ts";

export const programs: readonly Example[] = [
  {
    name: "two pictures side by side",
    code: `
import numpy as np
import matplotlib.pyplot as plt
fig, (ax1, ax2) = plt.subplots(1, 2, figsize=(12, 5))
x = np.linspace(-3, 3, 100)
ax1.plot(x, x**2)
ax1.set_title('Square')
ax2.plot(x, np.abs(x))
ax2.set(title='Absolute value', xlabel='x', xlim=(-2, 2))
plt.tight_layout()
`,
    draws: [["curve y = x² for x in [−3, 3]"], ["curve y = |x| for x in [−3, 3]"]],
  },
  {
    name: "a table of pictures",
    code: `
import numpy as np
import matplotlib.pyplot as plt
def main():
    fig, axes = plt.subplots(2, 2)
    x = np.arange(0, 10, 0.1)
    for ax, f in zip(axes.flat, [np.sin, np.cos, np.exp]):
        ax.plot(x, f(x))
        ax.spines['top'].set_visible(False)
    axes[1, 1].plot(x, x)
    plt.savefig('plot.png', dpi=300)
if __name__ == "__main__":
    main()
`,
    draws: [
      ["curve y = sin(x) for x in [0, 10]"],
      ["curve y = cos(x) for x in [0, 10]"],
      ["curve y = exp(x) for x in [0, 10]"],
      ["curve y = x for x in [0, 10]"],
    ],
  },
  {
    name: "pictures after each other",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 50)
plt.plot(x, x)
plt.show()
plt.plot(x, x**2)
plt.show()
`,
    draws: [["curve y = x for x in [0, 1]"], ["curve y = x² for x in [0, 1]"]],
  },
  {
    name: "places on a sheet",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1)
plt.subplot(2, 1, 1)
plt.plot(x, x)
plt.subplot(212)
plt.plot(x, 1 - x)
plt.subplot(2, 1, 1)
plt.plot(x, x**2)
`,
    draws: [["curve y = x for x in [0, 1]", "curve y = x² for x in [0, 1]"], ["curve y = 1 − x for x in [0, 1]"]],
  },
  {
    name: "a surface",
    code: `
import numpy as np
import matplotlib.pyplot as plt
from mpl_toolkits.mplot3d import Axes3D
fig = plt.figure()
ax = fig.add_subplot(111, projection='3d')
X = np.linspace(-5, 5, 50)
Y = np.linspace(-5, 5, 50)
X, Y = np.meshgrid(X, Y)
Z = np.sin(np.sqrt(X**2 + Y**2))
ax.plot_surface(X, Y, Z, cmap='viridis', edgecolor='none')
ax.set_zlabel('z')
ax.view_init(elev=30, azim=45)
`,
    draws: [["surface z = sin(√(x² + y²)) in x,y over [−5, 5] × [−5, 5]"]],
  },
  {
    name: "a sphere",
    code: `
import numpy as np
import matplotlib.pyplot as plt
fig, ax = plt.subplots(subplot_kw={'projection': '3d'})
u, v = np.meshgrid(np.linspace(0, 2*np.pi, 60), np.linspace(0, np.pi, 30))
ax.plot_wireframe(np.cos(u)*np.sin(v), np.sin(u)*np.sin(v), np.cos(v))
`,
    draws: [["parametric-surface (cos(u)·sin(v), sin(u)·sin(v), cos(v)) over [0, 2π] × [0, π]"]],
  },
  {
    name: "a helix with points",
    code: `
import numpy as np
import matplotlib.pyplot as plt
ax = plt.figure().add_subplot(projection='3d')
t = np.linspace(0, 4*np.pi, 500)
ax.plot(np.cos(t), np.sin(t), t)
ax.scatter([1], [0], [0], color='r')
`,
    draws: [["space-curve (cos(t), sin(t), t) for t in [0, 4π]", "points (1, 0, 0)"]],
  },
  {
    name: "a fence of Markdown",
    code: `
Here is the code:

\`\`\`python
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-1, 1, 100)
plt.plot(x, x**3)  # cubic
plt.show()
\`\`\`

This draws a cubic.
`,
    draws: [["curve y = x³ for x in [−1, 1]"]],
  },
  {
    name: "style and settings",
    code: `
%matplotlib inline
import numpy as np
import matplotlib.pyplot as plt
plt.style.use('seaborn-v0_8')
plt.rcParams['figure.figsize'] = (10, 6)
colors = plt.cm.viridis(np.linspace(0, 1, 2))
x = np.linspace(0, 1, 100)
for k, c in zip([1, 2], colors):
    plt.plot(x, x**k, color=c, label="power {}".format(k))
`,
    draws: [["curve y = x for x in [0, 1]", "curve y = x² for x in [0, 1]"]],
  },
];
