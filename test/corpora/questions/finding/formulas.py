"""Formulas as text, in SymPy and as MathJSON."""
from sympy import *  # noqa: F403
from sympy.parsing.sympy_parser import convert_xor, parse_expr, rationalize, standard_transformations
from sympy.core.numbers import ImaginaryUnit

NAMES = {c: Symbol(c) for c in "abcdfghjklmnpqrstuvwxyzABCDFPRSTUVfe"}
NAMES |= {c: Symbol(c) for c in ("theta", "alpha")}
SHIFT = standard_transformations + (convert_xor, rationalize)


def math(text):
    """A formula: integers stay exact, 3/4 is a fraction."""
    from sympy import factorial as fact, binomial as choose
    names = {**NAMES, "abs": Abs, "e": E, "factorial": fact, "binomial": choose}
    found = parse_expr(text.strip(), local_dict=names, transformations=SHIFT)
    return sympify(found)


def parts(code, count):
    found = [part.strip() for part in code.split(";")]
    return found + [""] * (count - len(found))


def residual(equation):
    left, right = equation.split("=")
    return math(left) - math(right)


HEADS = {sin: "Sin", cos: "Cos", tan: "Tan", cot: "Cot", sec: "Sec", csc: "Csc", asin: "Arcsin", acos: "Arccos", atan: "Arctan",
         sinh: "Sinh", cosh: "Cosh", tanh: "Tanh", asinh: "Arsinh", log: "Ln", Abs: "Abs"}


def json_of(value):
    """MathJSON of an expression."""
    value = sympify(value)
    if value.is_Integer:
        return int(value) if abs(value) < 2**53 else {"num": str(value)}
    if value.is_Rational:
        return ["Divide", json_of(value.p), json_of(value.q)]
    if value.is_Float:
        return float(value)
    if value.is_Symbol:
        return value.name
    if value == pi:
        return "Pi"
    if value == E:
        return "ExponentialE"
    if isinstance(value, ImaginaryUnit):
        return "ImaginaryUnit"
    if value in (oo, -oo):
        return "PositiveInfinity" if value == oo else "NegativeInfinity"
    if isinstance(value, exp):
        return ["Power", "ExponentialE", json_of(value.args[0])]
    if value.is_Add or value.is_Mul:
        return ["Add" if value.is_Add else "Multiply", *map(json_of, value.args)]
    if value.is_Pow:
        return ["Power", json_of(value.base), json_of(value.exp)]
    return [HEADS[value.func], *map(json_of, value.args)]


def numeric(value):
    """A number in 20 digits, real or [real, imaginary]."""
    value = N(value, 25)
    return float(value) if abs(im(value)) < 1e-15 else [float(re(value)), float(im(value))]


def same_values(left, right):
    letters = sorted(left.free_symbols | right.free_symbols, key=str)
    for shift in range(4):
        place = {s: Rational(7 + 5 * i + 3 * shift, 9 + 2 * i) for i, s in enumerate(letters)}
        if abs(N((left - right).subs(place), 30)) > 1e-15:
            return False
    return True
