"""Requests for pictures, with what must be true of the picture: `python3 test/corpora/figures/requests.py` prints how many there are.

Written before anything that reads them. A fact is a formula or a number that SymPy works out here from the mathematics of the request; `check.py` holds
the drawn marks against it. All formulas are SymPy's; coordinates are those of the picture.
"""
from collections import Counter

from sympy import (Abs, E, Integer, Matrix, Piecewise, Rational, S, Symbol, acos, atan, ceiling, cos, diff, exp, floor, log, nsolve, oo, pi,
                   sign, sin, solve, sqrt, symbols, tan)

x, y, z, t = symbols("x y z t", real=True)

REQUESTS = []


def ask(lang, topic, text, **facts):
    REQUESTS.append({"id": f"figure-{len(REQUESTS) + 1}", "lang": lang, "topic": topic, "text": text, "facts": facts})


def along(f, places, letter=x):
    """Places of the graph of a function."""
    return [(S(a), f.subs(letter, S(a))) for a in places]


def graph(f, places, **facts):
    """Facts about the graph of y = f(x): each vertex lies on it, and it goes through these places."""
    return {"satisfies": [y - f], "through": along(f, places), **facts}


# ── graphs of functions ──
ask("en", "function", "graph y = sin x", **graph(sin(x), [-pi, -pi / 2, 0, pi / 2, pi]))
ask("zh", "function", "画出 y = cos x 的图像", **graph(cos(x), [-pi, 0, pi / 2, pi]))
ask("en", "function", "Plot y = tan(x)", **graph(tan(x), [-1, 0, 1, pi / 4], uncrossed=[pi / 2, -pi / 2]))
ask("en", "function", "sketch the graph of y = ln x", **graph(log(x), [Rational(1, 2), 1, 2, E]))
ask("zh", "function", "作出函数 y = 2^x 的图象", **graph(2**x, [-2, -1, 0, 1, 2]))
ask("en", "function", "plot y = e^(-x^2)", **graph(exp(-x**2), [-2, -1, 0, 1, 2]))
ask("en", "function", "Graph f(x) = |x - 2| + 1", **graph(Abs(x - 2) + 1, [0, 1, 2, 3, 4]))
ask("en", "function", "plot x^3 - 3x", **graph(x**3 - 3 * x, [-2, -1, 0, 1, 2]))
ask("zh", "function", "画函数 y = √(x+1) 的图像", **graph(sqrt(x + 1), [-1, 0, 3]))
ask("en", "function", "Draw the graph of y = sqrt(4 - x^2)", **graph(sqrt(4 - x**2), [-2, 0, 1, 2]))
ask("en", "function", "plot y = x sin(x) for x from -10 to 10", **graph(x * sin(x), [-9, -3, 0, 3, 9], covers=(-10, 10)))
ask("en", "function", "Graph y = sin(2x) on [0, 2pi]", **graph(sin(2 * x), [0, pi / 4, pi, 7 * pi / 4], covers=(0, 2 * pi)))
ask("zh", "function", "画出函数 y = x^2 - 2x 在 [-1, 4] 上的图像", **graph(x**2 - 2 * x, [-1, 0, 1, 2, 4], covers=(-1, 4)))
ask("en", "function", "graph y = floor(x)", **graph(floor(x), [Rational(1, 2), Rational(3, 2), Rational(-1, 2)], uncrossed=[1, -1]))
ask("en", "function", "Plot the function y = arctan x", **graph(atan(x), [-2, 0, 1, 2]))
ask("en", "function", "y = x^4 - 5x^2 + 4, draw its graph", **graph(x**4 - 5 * x**2 + 4, [-2, -1, 0, 1, 2]))
ask("zh", "function", "作 y = sin(x) + cos(2x) 的图", **graph(sin(x) + cos(2 * x), [0, pi / 2, pi]))
ask("en", "function", "plot sin(100x)", through=along(sin(100 * x), [0, pi / 200, pi / 100]))
ask("en", "function", "Plot s = 5t^2 for t from 0 to 3", **graph(5 * x**2, [0, 1, 2, 3], covers=(0, 3)))

# ── holes, poles, asymptotes ──
ask("en", "poles", "plot y = 1/(x - 2)", **graph(1 / (x - 2), [0, 1, 3, 4], uncrossed=[2]))
ask("en", "poles", "Graph y = (x^2 - 9)/(x - 3)", **graph(x + 3, [0, 1, 2, 4, 5], holes=[(3, 6)]))
ask("zh", "poles", "画出 y = (2x+1)/(x-1) 的图像及其渐近线", satisfies=[y - (2 * x + 1) / (x - 1), x - 1, y - 2],
    through=[(0, -1), (2, 5), (1, 4), (-1, 2)], uncrossed=[1])
ask("en", "poles", "Sketch f(x) = x/(x^2 - 4)", through=along(x / (x**2 - 4), [-3, -1, 0, 1, 3]), uncrossed=[-2, 2])
ask("en", "poles", "draw y = 1/x^2", through=along(1 / x**2, [-2, -1, 1, 2]))
ask("zh", "poles", "画出 y = sin(x)/x 的图像", **graph(sin(x) / x, [pi / 2, pi, -pi]))
ask("en", "poles", "graph y = sec x", through=along(1 / cos(x), [0, 1, pi]), uncrossed=[pi / 2])

# ── pieces ──
two = Piecewise((x**2, x < 0), (2 * x + 1, True))
ask("en", "piecewise", "graph the piecewise function f(x) = {x^2 if x < 0, 2x+1 if x >= 0}", **graph(two, [-2, -1, 1, 2], uncrossed=[0],
    marked=[(0, 1)], holes=[(0, 0)]))
ask("en", "piecewise", r"Sketch $f(x)=\begin{cases} x+2 & x\le 1 \\ x^2 & x>1 \end{cases}$", **graph(Piecewise((x + 2, x <= 1), (x**2, True)),
    [-2, 0, Rational(3, 2), 2], marked=[(1, 3)], holes=[(1, 1)], uncrossed=[1]))
ask("zh", "piecewise", r"画出分段函数 $f(x)=\begin{cases} -x, & x<0 \\ x^2, & x\ge 0 \end{cases}$ 的图像", **graph(Piecewise((-x, x < 0), (x**2, True)),
    [-2, -1, 0, 1, 2]))
ask("en", "piecewise", "plot y = max(x, 1 - x)", **graph(Piecewise((x, x > Rational(1, 2)), (1 - x, True)), [-1, 0, Rational(1, 2), 1, 2]))

# ── several curves ──
meet = [(-1, 1), (3, 9)]
ask("en", "several", "plot y = x^2 and y = 2x + 3", satisfies=[y - x**2, y - 2 * x - 3], through=[(0, 0), (2, 4), (0, 3), (1, 5)], marked=meet)
ask("en", "several", "Graph y = sin x and y = cos x on the same axes", satisfies=[y - sin(x), y - cos(x)],
    through=[(0, 0), (0, 1), (pi / 2, 1), (pi, -1)])
ask("zh", "several", "在同一坐标系中画出 y = x² 和 y = x + 2 的图像", satisfies=[y - x**2, y - x - 2], through=[(0, 0), (0, 2), (1, 1), (1, 3)])
ask("en", "several", "graph y = x^2 and its tangent at x = 1", satisfies=[y - x**2, y - 2 * x + 1], through=[(0, 0), (1, 1), (0, -1), (2, 3)])
ask("zh", "several", "画出 y = 2^x 与 y = log_2 x 的图像", satisfies=[y - 2**x, y - log(x, 2)], through=[(0, 1), (1, 2), (1, 0), (2, 1)])

# ── equations ──
ask("en", "implicit", "plot x^3 + y^3 = 6xy", satisfies=[x**3 + y**3 - 6 * x * y], through=[(3, 3), (0, 0), (Rational(4, 3), Rational(8, 3))])
ask("en", "implicit", "draw the circle x^2 + y^2 = 9", satisfies=[x**2 + y**2 - 9], through=[(3, 0), (0, 3), (-3, 0), (0, -3)])
ask("en", "implicit", "graph (x^2 + y^2)^2 = 4(x^2 - y^2)", satisfies=[(x**2 + y**2)**2 - 4 * (x**2 - y**2)], through=[(2, 0), (-2, 0), (0, 0)])
ask("zh", "implicit", "画出曲线 |x| + |y| = 1", satisfies=[Abs(x) + Abs(y) - 1], through=[(1, 0), (0, 1), (-1, 0), (0, -1), (Rational(1, 2), Rational(1, 2))])
ask("en", "implicit", "Plot y^2 = x^3", satisfies=[y**2 - x**3], through=[(0, 0), (1, 1), (1, -1)])
ask("en", "implicit", "plot sin(x) + sin(y) = 1", satisfies=[sin(x) + sin(y) - 1], through=[(pi / 2, 0), (0, pi / 2)])
ask("zh", "implicit", "画出 x^2/16 + y^2/9 = 1", satisfies=[x**2 / 16 + y**2 / 9 - 1], through=[(4, 0), (0, 3), (-4, 0), (0, -3)])
ask("en", "implicit", "graph y^2 = x^3 - x", satisfies=[y**2 - x**3 + x], through=[(-1, 0), (0, 0), (1, 0), (2, sqrt(6))])
ask("en", "implicit", "draw x = y^2 - 1", satisfies=[x - y**2 + 1], through=[(-1, 0), (0, 1), (0, -1), (3, 2)])
ask("zh", "implicit", "作出直线 2x + 3y = 6", satisfies=[2 * x + 3 * y - 6], through=[(3, 0), (0, 2)])

# ── by a parameter ──
ask("en", "parametric", "plot x = cos t, y = sin 2t for t from 0 to 2pi", satisfies=[y**2 - 4 * x**2 * (1 - x**2)],
    through=[(1, 0), (-1, 0), (0, 0), (sqrt(2) / 2, 1)])
ask("en", "parametric", "Draw the parametric curve x = t^2, y = t^3 for -2 <= t <= 2", satisfies=[y**2 - x**3], through=[(0, 0), (1, 1), (4, -8), (4, 8)])
ask("zh", "parametric", "画出参数方程 x = 3cos t, y = 2sin t 表示的曲线", satisfies=[x**2 / 9 + y**2 / 4 - 1], through=[(3, 0), (0, 2), (-3, 0), (0, -2)])
ask("en", "parametric", "graph the cycloid x = t - sin t, y = 1 - cos t, 0 <= t <= 4pi", through=[(0, 0), (pi, 2), (2 * pi, 0), (3 * pi, 2)])
ask("en", "parametric", "parametric plot (cos^3 t, sin^3 t)", through=[(1, 0), (0, 1), (-1, 0), (sqrt(2) / 4, sqrt(2) / 4)])
ask("zh", "parametric", "画曲线 x = 1 + 2t, y = 3 - t（t 为参数）", satisfies=[x + 2 * y - 7], through=[(1, 3), (3, 2), (-1, 4)])

# ── polar ──
ask("en", "polar", "plot r = 1 + cos(theta)", satisfies=[(x**2 + y**2 - x)**2 - x**2 - y**2], through=[(2, 0), (0, 1), (0, -1), (0, 0)])
ask("en", "polar", "Graph the polar curve r = 2 sin(3θ)", through=[(0, 0), (sqrt(3), 1), (0, -2), (-sqrt(3), 1)])
ask("zh", "polar", "画出极坐标曲线 r = 2cos θ", satisfies=[x**2 + y**2 - 2 * x], through=[(2, 0), (0, 0), (1, 1), (1, -1)])
ask("en", "polar", "draw r = θ for 0 ≤ θ ≤ 4π", through=[(0, pi / 2), (-pi, 0), (2 * pi, 0), (4 * pi, 0)])
ask("en", "polar", "sketch r = 3", satisfies=[x**2 + y**2 - 9], through=[(3, 0), (0, 3)])
ask("zh", "polar", "画出 ρ = 1 - sin θ 的图形", through=[(1, 0), (-1, 0), (0, -2), (0, 0)])

# ── regions ──
ask("en", "region", "graph y > x^2", inside=[(0, 1), (1, 2)], outside=[(0, -1), (2, 1)])
ask("en", "region", "Sketch the region y >= x^2 and y <= 4", inside=[(0, 2), (1, 3), (-1, 2)], outside=[(0, 5), (Rational(5, 2), 1)])
ask("zh", "region", "画出不等式组 x + y ≤ 4, x ≥ 0, y ≥ 0 表示的平面区域", inside=[(1, 1), (3, Rational(1, 2))], outside=[(3, 3), (-1, 1)])
ask("en", "region", "shade x^2 + y^2 < 4", inside=[(0, 0), (1, 1)], outside=[(2, 2)])
ask("en", "region", "Shade the area under y = x^2 from 0 to 2", inside=[(1, Rational(1, 2)), (Rational(3, 2), 1)], outside=[(1, 2), (Rational(-1, 2), Rational(1, 10))])
ask("en", "region", "shade the region between y = x and y = x^2", inside=[(Rational(1, 2), Rational(3, 8))], outside=[(Rational(1, 2), Rational(3, 4))])
ask("zh", "region", "画出曲线 y = sin x 与 x 轴在 [0, π] 之间所围的区域", inside=[(pi / 2, Rational(1, 2))], outside=[(pi / 2, Rational(-1, 2))])

# ── points, segments, vectors, polygons, circles ──
ask("en", "points", "plot the points (1, 2), (3, 4) and (-1, 0)", marked=[(1, 2), (3, 4), (-1, 0)])
ask("zh", "points", "在平面直角坐标系中描出点 A(2, 3), B(-1, 4), C(0, -2)", marked=[(2, 3), (-1, 4), (0, -2)])
ask("en", "points", "draw the segment from (0, 0) to (3, 4)", through=[(0, 0), (Rational(3, 2), 2), (3, 4)])
ask("en", "points", "Draw the triangle with vertices (0,0), (4,0), (0,3)", through=[(2, 0), (0, Rational(3, 2)), (2, Rational(3, 2))])
ask("en", "points", "draw the vectors (1, 2) and (3, -1)", through=[(Rational(1, 2), 1), (Rational(3, 2), Rational(-1, 2))])
ask("zh", "points", "画出向量 a = (2, 1), b = (-1, 3) 以及 a + b", through=[(1, Rational(1, 2)), (Rational(-1, 2), Rational(3, 2)), (Rational(1, 2), 2)])
ask("en", "points", "draw a circle with center (1, -2) and radius 3", satisfies=[(x - 1)**2 + (y + 2)**2 - 9], through=[(4, -2), (1, 1)])
ask("en", "points", "plot the quadrilateral A(0,0) B(4,0) C(5,3) D(1,3)", through=[(2, 0), (Rational(9, 2), Rational(3, 2)), (3, 3), (Rational(1, 2), Rational(3, 2))])
ask("zh", "points", "画出以 (0,0), (2,0), (1, √3) 为顶点的三角形", through=[(1, 0), (Rational(3, 2), sqrt(3) / 2)])
ask("en", "points", "plot a_n = 1/n for n = 1 to 10", marked=[(1, 1), (2, Rational(1, 2)), (5, Rational(1, 5)), (10, Rational(1, 10))])

# ── angles, the unit circle, complex numbers ──
ask("en", "angles", "draw the unit circle with the angle π/3", satisfies=None, through=[(1, 0), (0, 1), (-1, 0)], marked=[(Rational(1, 2), sqrt(3) / 2)])
ask("zh", "angles", "在单位圆上画出 150° 角", through=[(0, 1), (0, -1)], marked=[(-sqrt(3) / 2, Rational(1, 2))])
ask("en", "angles", "draw an angle of 60°", through=[(0, 0)])
ask("en", "complex", "show 3 + 4i on the Argand plane", marked=[(3, 4)])
ask("zh", "complex", "在复平面上表示 2 - i", marked=[(2, -1)])
ask("en", "complex", "plot the 5th roots of unity", marked=[(1, 0), (cos(2 * pi / 5), sin(2 * pi / 5)), (cos(4 * pi / 5), sin(4 * pi / 5))])
ask("en", "complex", "Plot the complex numbers 1 + i, -2 + 3i and -1 - 2i", marked=[(1, 1), (-2, 3), (-1, -2)])

# ── fields and what moves ──
ask("en", "field", "draw the vector field (y, -x)", field=(y, -x))
ask("en", "field", "plot the vector field F = ⟨x, y⟩", field=(x, y))
ask("en", "field", "Draw the slope field of dy/dx = x - y", field=(S(1), x - y))
ask("zh", "field", "画出 y' = x + y 的方向场", field=(S(1), x + y))
ask("en", "field", "Draw the phase portrait of x' = y, y' = -x", field=(y, -x))
ask("en", "field", "plot the trajectory of x' = -y, y' = x from (1, 0) for t from 0 to 6", satisfies=[x**2 + y**2 - 1], through=[(1, 0), (0, 1), (-1, 0), (0, -1)])

# ── sums ──
ask("en", "rectangles", "draw the left Riemann sum of x^2 on [0, 2] with 4 rectangles", boxes=[(Rational(1, 2), 1, 0, Rational(1, 4)), (1, Rational(3, 2), 0, 1),
    (Rational(3, 2), 2, 0, Rational(9, 4))], through=[(1, 1), (2, 4)])
ask("en", "rectangles", "Show the midpoint rule for f(x) = 1/x on [1, 3] with n = 4", boxes=[(1, Rational(3, 2), 0, Rational(4, 5)), (Rational(5, 2), 3, 0, Rational(4, 11))])
ask("zh", "rectangles", "用 5 个矩形画出 y = x^2 在 [0, 1] 上的右黎曼和", boxes=[(0, Rational(1, 5), 0, Rational(1, 25)), (Rational(4, 5), 1, 0, 1)])

# ── number lines ──
ask("en", "number line", "graph x > 3 on a number line", line=[(3, "open", oo)])
ask("en", "number line", "show -2 <= x < 5 on the number line", line=[(-2, "closed", 5)])
ask("zh", "number line", "在数轴上表示 x ≤ -1", line=[(-1, "closed", -oo)])
ask("en", "number line", "draw the solution of |x - 1| < 2 on a number line", line=[(-1, "open", 3)])

# ── data ──
ask("en", "data", "bar chart of A: 3, B: 5, C: 2", heights=[("A", 3), ("B", 5), ("C", 2)])
ask("zh", "data", "画柱状图：苹果 4，香蕉 7，梨 5", heights=[("苹果", 4), ("香蕉", 7), ("梨", 5)])
ask("en", "data", "histogram of 1, 2, 2, 3, 3, 3, 4, 5, 7", counted=9)
ask("en", "data", "draw a histogram of 12, 15, 17, 21, 22, 28, 33 with bins of width 10 starting at 10", boxes=[(10, 20, 0, 3), (20, 30, 0, 3), (30, 40, 0, 1)])
ask("en", "data", "box plot of 1, 3, 4, 6, 7, 8, 12", quantiles=(1, 6, 12))
ask("zh", "data", "画出数据 5, 7, 8, 8, 9, 10, 13 的箱线图", quantiles=(5, 8, 13))
ask("en", "data", "scatter plot of (1, 2), (2, 3), (3, 5), (4, 4)", marked=[(1, 2), (2, 3), (3, 5), (4, 4)])
ask("en", "data", "scatter plot of (1, 2), (2, 3), (3, 5) with the regression line", marked=[(1, 2), (2, 3), (3, 5)],
    satisfies=[y - Rational(3, 2) * x - Rational(1, 3)], through=[(1, Rational(11, 6)), (2, Rational(10, 3))])
ask("zh", "data", "作散点图并画出回归直线：(0, 1), (1, 3), (2, 4), (3, 6)", marked=[(0, 1), (1, 3), (2, 4), (3, 6)],
    satisfies=[y - Rational(8, 5) * x - Rational(11, 10)], through=[(1, Rational(27, 10))])

# ── in space ──
ask("en", "space", "plot z = x^2 - y^2", space=[z - x**2 + y**2])
ask("en", "space", "Plot the surface z = sin(x) cos(y)", space=[z - sin(x) * cos(y)])
ask("zh", "space", "画出曲面 z = x² + y²", space=[z - x**2 - y**2])
ask("en", "space", "draw the sphere x^2 + y^2 + z^2 = 4", space=[x**2 + y**2 + z**2 - 4])
ask("en", "space", "plot the helix x = cos t, y = sin t, z = t for t from 0 to 6pi", space=[x - cos(z), y - sin(z)], every=True)
ask("zh", "space", "画出空间曲线 x = t, y = t², z = t³（-1 ≤ t ≤ 1）", space=[y - x**2, z - x**3], every=True)
ask("en", "space", "draw the plane 2x + y + z = 4", space=[2 * x + y + z - 4])
ask("en", "space", "rotate y = sqrt(x) from 0 to 4 about the x-axis", space=[y**2 + z**2 - x])
ask("zh", "space", "画出 y = x² (0 ≤ x ≤ 2) 绕 y 轴旋转所得的旋转体", space=[y - x**2 - z**2])
ask("en", "space", "contour plot of x^2 + y^2", levels=x**2 + y**2)
ask("zh", "space", "画出 z = xy 的等高线图", levels=x * y)
ask("en", "space", "plot the points (1, 2, 3) and (0, 0, 1) in space", dots=[(1, 2, 3), (0, 0, 1)])

# ── letters that move ──
ask("en", "parameters", "graph y = a x^2", parameters={"a"}, family=lambda v: [y - v["a"] * x**2])
ask("en", "parameters", "plot y = a sin(b x) with a slider for a and b", parameters={"a", "b"}, family=lambda v: [y - v["a"] * sin(v["b"] * x)])
ask("zh", "parameters", "画出 y = kx + 1 的图像，k 可变", parameters={"k"}, family=lambda v: [y - v["k"] * x - 1])

ask("en", "parameters", "animate a from 0 to 3 in y = sin(a x)", parameters={"a"}, family=lambda v: [y - sin(v["a"] * x)])

# ── a few that mix ──
ask("zh", "function", "画出函数 y=|x²-4| 的图像并标出零点", **graph(Abs(x**2 - 4), [-3, -1, 0, 1, 3], marked=[(-2, 0), (2, 0)]))
ask("en", "poles", "Plot y = (x^2 + 1)/x together with its asymptotes", satisfies=[x * y - x**2 - 1, x, y - x], through=[(1, 2), (-1, -2), (0, 3), (3, 3)],
    uncrossed=[0])
ask("en", "points", "Draw the line through (1, 2) and (3, 6)", satisfies=[y - 2 * x], through=[(1, 2), (3, 6), (2, 4)])
ask("en", "space", "plot z = 1/(x^2 + y^2 + 1)", space=[z - 1 / (x**2 + y**2 + 1)])
ask("zh", "polar", "画出心形线 r = 2(1 + cos θ)", satisfies=[(x**2 + y**2 - 2 * x)**2 - 4 * (x**2 + y**2)], through=[(4, 0), (0, 2), (0, -2)])

if __name__ == "__main__":
    print(len(REQUESTS), Counter(request["topic"] for request in REQUESTS))
