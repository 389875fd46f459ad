import type { Example } from "./example.ts";

export const planes: readonly Example[] = [
  {
    name: "a circle by a level",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(-2, 2, 400)
y = np.linspace(-2, 2, 400)
X, Y = np.meshgrid(x, y)
plt.contour(X, Y, X**2 + Y**2, levels=[1])
plt.gca().set_aspect('equal')
`,
    draws: [["implicit main x² + y² = 1"]],
  },
  {
    name: "a heart",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x, y = np.meshgrid(np.linspace(-1.5, 1.5, 500), np.linspace(-1.5, 1.5, 500))
plt.contour(x, y, (x**2 + y**2 - 1)**3 - x**2*y**3, [0], colors='red')
`,
    draws: [["implicit main (x² + y² − 1)³ − x²y³ = 0"]],
  },
  {
    name: "level curves",
    code: `
import numpy as np
import matplotlib.pyplot as plt
X, Y = np.meshgrid(np.arange(-3, 3, 0.1), np.arange(-3, 3, 0.1))
Z = np.exp(-X**2 - Y**2)
cs = plt.contour(X, Y, Z)
plt.clabel(cs, inline=True, fontsize=8)
plt.colorbar()
`,
    draws: [["surface z = exp(−x² − y²) in x,y over [−3, 3] × [−3, 3]"]],
  },
  {
    name: "a vector field",
    code: `
import numpy as np
import matplotlib.pyplot as plt
X, Y = np.meshgrid(np.arange(-3, 4), np.arange(-3, 4))
U = -Y
V = X
plt.quiver(X, Y, U, V)
`,
    draws: [["field (−y, x) as vectors"]],
  },
  {
    name: "stream lines",
    code: `
import numpy as np
import matplotlib.pyplot as plt
y, v = np.linspace(-3, 3, 20), np.linspace(-2, 2, 20)
Y, V = np.meshgrid(y, v)
plt.streamplot(Y, V, V, -np.sin(Y), density=1.2)
`,
    draws: [["field (y, −sin(x)) as directions"]],
  },
  {
    name: "a heart by a parameter",
    code: `
import numpy as np
import matplotlib.pyplot as plt
t = np.linspace(0, 2*np.pi, 1000)
x = 16*np.sin(t)**3
y = 13*np.cos(t) - 5*np.cos(2*t) - 2*np.cos(3*t) - np.cos(4*t)
plt.plot(x, y)
plt.axis('equal')
`,
    draws: [["parametric (16·sin³(t), 13·cos(t) − 5·cos(2t) − 2·cos(3t) − cos(4t)) for t in [0, 2π]"]],
  },
  {
    name: "a rose on polar axes",
    code: `
import numpy as np
import matplotlib.pyplot as plt
theta = np.linspace(0, 2*np.pi, 1000)
r = 2 * np.sin(3 * theta)
ax = plt.subplot(111, projection='polar')
ax.plot(theta, r)
`,
    draws: [["polar r = 2·sin(3θ) for theta in [0, 2π]"]],
  },
  {
    name: "a cardioid by polar",
    code: `
import numpy as np
import matplotlib.pyplot as plt
th = np.linspace(0, 2*np.pi, 200)
plt.polar(th, 1 + np.cos(th))
`,
    draws: [["polar r = 1 + cos(θ) for theta in [0, 2π]"]],
  },
  {
    name: "the area under a curve",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 3, 300)
plt.plot(x, x**2)
plt.fill_between(x, x**2, alpha=0.3)
`,
    draws: [["curve y = x² for x in [0, 3]", "region 0 ≤ x ∧ x ≤ 3, 0 ≤ y, y ≤ x²"]],
  },
  {
    name: "between two curves, where one is above",
    code: `
import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 2, 300)
y1, y2 = x, x**2
plt.fill_between(x, y1, y2, where=(y1 > y2), color='green', alpha=0.5)
`,
    draws: [["region 0 ≤ x ∧ x ≤ 2, min(x, x²) ≤ y, y ≤ max(x, x²), x > x²"]],
  },
  {
    name: "strips and a triangle",
    code: `
import matplotlib.pyplot as plt
plt.axvspan(0, 1, alpha=0.2)
plt.axhspan(-1, 1, alpha=0.2)
plt.fill([0, 2, 0], [0, 0, 1], alpha=0.5)
`,
    draws: [["region 0 ≤ x ∧ x ≤ 1", "region −1 ≤ y ∧ y ≤ 1", "region 2y ≥ 0, −2y − (x − 2) ≥ 0, x ≥ 0"]],
  },
  {
    name: "shapes",
    code: `
import matplotlib.pyplot as plt
import matplotlib.patches as patches
fig, ax = plt.subplots()
ax.add_patch(plt.Circle((1, 2), 3, fill=False))
ax.add_patch(patches.Rectangle((0, 0), 2, 1))
ax.add_patch(patches.Ellipse((0, 0), 4, 2, fill=False))
ax.add_patch(patches.Polygon([(0, 0), (1, 0), (0, 1)], fill=False))
ax.set_aspect('equal')
`,
    draws: [
      [
        "implicit main (x − 1)² + (y − 2)² = 9",
        "region 2y ≥ 0, −(x − 2) ≥ 0, −2(y − 1) ≥ 0, x ≥ 0",
        "implicit main x²/4 + y²/1 = 1",
        "segment (0, 0) to (1, 0)",
        "segment (1, 0) to (0, 1)",
        "segment (0, 1) to (0, 0)",
      ],
    ],
  },
  {
    name: "a grid by its sides",
    code: `
import numpy as np
import matplotlib.pyplot as plt
X, Y = np.mgrid[-2:2:100j, -1:1:50j]
plt.contour(X, Y, X**2 + Y, [1])
Y, X = np.mgrid[-3:3:0.1, -2:2:0.1]
plt.streamplot(X, Y, -Y, X)
`,
    draws: [["implicit main x² + y = 1", "field (−y, x) as directions"]],
  },
];
