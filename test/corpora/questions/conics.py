"""Elements of conics by SymPy, from the matrix of the equation: another way than the project's own, to check its answers by."""
from sympy import (Abs, Eq, Matrix, Poly, Rational, acos, cos, expand, factor_list, nsimplify, oo, pi, simplify, sin, solve, sqrt,
                   symbols, together, fraction, radsimp, sympify)

x, y = symbols("x y", real=True)


def poly(equation):
    """The polynomial whose zeros the equation describes."""
    if isinstance(equation, Eq):
        equation = equation.lhs - equation.rhs
    return expand(fraction(together(equation))[0])


class Conic:
    """a x² + b xy + c y² + d x + e y + f = 0"""

    def __init__(self, equation):
        self.p = poly(equation)
        p = Poly(self.p, x, y)
        co = lambda i, j: p.coeff_monomial(x**i * y**j)
        self.A, self.B, self.C, self.D, self.E, self.F = co(2, 0), co(1, 1), co(0, 2), co(1, 0), co(0, 1), co(0, 0)
        self.M = Matrix([[self.A, self.B / 2], [self.B / 2, self.C]])
        self.parabolic = simplify(self.M.det()) == 0

    @property
    def center(self):
        s = self.M.LUsolve(Matrix([-self.D / 2, -self.E / 2]))
        return (simplify(s[0]), simplify(s[1]))

    def axes(self):
        """[(eigenvalue λ, unit vector, k/λ)] with λ₁u² + λ₂v² = k about the centre."""
        h, k = self.center
        value = -simplify(self.p.subs({x: h, y: k}))
        found = []
        for value_, _, vectors in self.M.eigenvects():
            for vector in (Matrix(v) for v in vectors):
                found.append((value_, vector / sqrt((vector.T * vector)[0])))
        if self.M[0, 1] == 0:
            found = [(self.M[0, 0], Matrix([1, 0])), (self.M[1, 1], Matrix([0, 1]))]
        return [(lam, v, simplify(value / lam)) for lam, v in found]

    def _main(self):
        axes = self.axes()
        if self.kind == "hyperbola":
            return sorted(axes, key=lambda t: -float(t[2]))
        return sorted(axes, key=lambda t: -float(t[2]))

    @property
    def kind(self):
        if self.parabolic:
            return "parabola"
        squares = [s for _, _, s in self.axes()]
        if all(s > 0 for s in squares):
            return "circle" if simplify(squares[0] - squares[1]) == 0 else "ellipse"
        if any(s > 0 for s in squares):
            return "hyperbola"
        return "none"

    @property
    def a(self):
        return sqrt(simplify(self._main()[0][2]))

    @property
    def b(self):
        return sqrt(simplify(Abs(self._main()[1][2])))

    @property
    def c(self):
        return sqrt(simplify(self._main()[0][2] - self._main()[1][2]))

    @property
    def e(self):
        return 1 if self.parabolic else radsimp(simplify(self.c / self.a))

    def _along(self, index, length):
        h, k = self.center
        v = self._main()[index][1]
        return sorted_points([(radsimp(simplify(h + s * length * v[0])), radsimp(simplify(k + s * length * v[1]))) for s in (1, -1)])

    @property
    def foci(self):
        return self._along(0, self.c)

    @property
    def vertices(self):
        return self._along(0, self.a)

    @property
    def covertices(self):
        return self._along(1, self.b)

    @property
    def directrices(self):
        h, k = self.center
        v = self._main()[0][1]
        return [poly((x - h) * v[0] + (y - k) * v[1] - s * self.a**2 / self.c) for s in (1, -1)]

    @property
    def asymptotes(self):
        h, k = self.center
        (l1, v1, s1), (l2, v2, s2) = self._main()
        u, w = (x - h) * v1[0] + (y - k) * v1[1], (x - h) * v2[0] + (y - k) * v2[1]
        return [expand(self.b * u + s * self.a * w) for s in (1, -1)]

    # Parabolas with an axis parallel to a coordinate axis.
    def _parabola(self):
        if self.A != 0:
            h = -self.D / (2 * self.A)
            k = -(self.p.subs({x: h, y: 0})) / self.E
            return h, k, "y", -self.E / self.A / 4
        k = -self.E / (2 * self.C)
        h = -(self.p.subs({x: 0, y: k})) / self.D
        return h, k, "x", -self.D / self.C / 4

    @property
    def vertex(self):
        return self._parabola()[:2]

    @property
    def focus(self):
        h, k, axis, q = self._parabola()
        return (h, k + q) if axis == "y" else (h + q, k)

    @property
    def directrix(self):
        h, k, axis, q = self._parabola()
        return y - (k - q) if axis == "y" else x - (h - q)

    @property
    def p_value(self):
        return 2 * Abs(self._parabola()[3])

    @property
    def radius(self):
        return self.a

    @property
    def latus(self):
        return 2 * self.p_value if self.parabolic else simplify(2 * self.b**2 / self.a)

    @property
    def area(self):
        return pi * self.a * self.b


def sorted_points(points):
    return sorted(points, key=lambda point: tuple(float(value) for value in point))


def dist(P, Q):
    return sqrt(simplify((P[0] - Q[0]) ** 2 + (P[1] - Q[1]) ** 2))


def to_line(P, line):
    p = Poly(poly(line), x, y)
    a, b = p.coeff_monomial(x), p.coeff_monomial(y)
    return radsimp(Abs(simplify(poly(line).subs({x: P[0], y: P[1]}))) / sqrt(a**2 + b**2))


def meet(one, other):
    """Real common points."""
    found = solve([poly(one), poly(other)], [x, y], dict=True)
    points = [(simplify(s[x]), simplify(s[y])) for s in found]
    return sorted_points([P for P in points if all(value.is_real for value in P)])


def line(P, Q):
    return expand((Q[1] - P[1]) * (x - P[0]) - (Q[0] - P[0]) * (y - P[1]))


def through(P, slope):
    return expand(y - P[1] - slope * (x - P[0]))


def mid(P, Q):
    return ((P[0] + Q[0]) / 2, (P[1] + Q[1]) / 2)


def area(*points):
    total = sum(points[i][0] * points[(i + 1) % len(points)][1] - points[(i + 1) % len(points)][0] * points[i][1] for i in range(len(points)))
    return simplify(Abs(total) / 2)


def angle(P, V, Q):
    u, w = (P[0] - V[0], P[1] - V[1]), (Q[0] - V[0], Q[1] - V[1])
    return acos(radsimp((u[0] * w[0] + u[1] * w[1]) / (dist(P, V) * dist(Q, V))))


def tangent_at(equation, P):
    p = poly(equation)
    return expand(p.diff(x).subs({x: P[0], y: P[1]}) * (x - P[0]) + p.diff(y).subs({x: P[0], y: P[1]}) * (y - P[1]))


def foot(P, l):
    p = Poly(poly(l), x, y)
    a, b, v = p.coeff_monomial(x), p.coeff_monomial(y), poly(l).subs({x: P[0], y: P[1]})
    return (P[0] - a * v / (a**2 + b**2), P[1] - b * v / (a**2 + b**2))


def mirror(P, l):
    F = foot(P, l)
    return (2 * F[0] - P[0], 2 * F[1] - P[1])


def touches(l, equation):
    """Whether a line that is not upright and a curve of second degree have one common point, counted twice."""
    l = poly(l)
    one, other = (y, x) if l.coeff(y) != 0 else (x, y)
    rest = Poly(expand(poly(equation).subs(one, solve(l, one)[0])), other)
    return rest.degree() == 2 and simplify(rest.discriminant()) == 0


def count(l, equation):
    return len(meet(l, equation))


def passes(equation, P):
    return simplify(poly(equation).subs({x: P[0], y: P[1]})) == 0


def focal_area(conic, theta):
    """Of the triangle of a point and the foci with the angle theta at the point, by the law of cosines; a hyperbola has a difference of distances."""
    sign = 1 if conic.kind == "ellipse" else -1
    r, s = symbols("r s", positive=True)
    found = solve([r + sign * s - 2 * conic.a, r**2 + s**2 - 2 * r * s * cos(theta) - 4 * conic.c**2], [r, s], dict=True)
    if not found:
        r, s = symbols("r s")
        found = solve([r + sign * s - 2 * conic.a, r**2 + s**2 - 2 * r * s * cos(theta) - 4 * conic.c**2], [r, s], dict=True)
    values = {simplify(f[r] * f[s] * sin(theta) / 2) for f in found}
    return values.pop() if len(values) == 1 else None
