import type { Tongue } from "./speech-style.ts";

/** English, after the words of ClearSpeak and MathSpeak, with ends that are said. */
export const english: Tongue = {
  minus: "minus ",
  plus: "plus ",
  comma: ",",
  times: "times",
  dots: "dot dot dot",
  brackets: ["open bracket", "close bracket"],
  emptySet: "the empty set",
  set: (content) => `the set of ${content}, end set`,
  interval: (from, to, [open, close]) => `the interval from ${from}, ${ends(open)}, to ${to}, ${ends(close)}`,
  subscript: "sub",
  recurring: (digits, recurring) => `${digits}${recurring} with ${recurring} recurring`,
  bars: (content) => `the absolute value of ${content}, end absolute value`,
  fractions: `
    1/2 = one half
    1/3 = one third
    2/3 = two thirds
    1/4 = one quarter
    3/4 = three quarters`,
  over: (numerator, denominator) => `${numerator} over ${denominator}`,
  overBinds: "product",
  fraction: (numerator, denominator) => `the fraction ${numerator}, all over ${denominator}, end fraction`,
  powers: ["squared", "cubed"],
  power: (exponent, simple) => `to the power ${simple ? exponent : `of ${exponent}, end power`}`,
  root: (radicand, simple, index) => {
    if (simple) return `${index === undefined ? "" : "cube "}root ${radicand}`;
    const order = index === undefined ? "square root" : index === "3" ? "cube root" : `root of order ${index}`;
    return `the ${order} of ${radicand}, end root`;
  },
  of: " of",
  per: "per",
  unitPower: (unit, exponent, below) => {
    const word = exponent === "2" ? "square" : exponent === "3" ? "cubic" : undefined;
    if (word === undefined) return `${unit} to the power ${exponent.replace("-", "minus ")}`;
    return below ? `${unit} ${word === "square" ? "squared" : "cubed"}` : `${word} ${unit}`;
  },
  call: (name, operands) => `${name} of ${/^[\p{L}\d.]+$/u.test(operands) ? operands : `open bracket ${operands} close bracket`}`,
  logarithm: (base, argument) => `log base ${base} of ${argument}`,
  matrix: (rows) =>
    `the ${rows.length} by ${rows[0]?.length ?? 0} matrix, ${rows.map((row, at) => `row ${at + 1}: ${row.join(", ")}`).join("; ")}, end matrix`,
  determinant: (matrix) => `the determinant of ${matrix}`,
  cases: (cases) =>
    `cases, ${cases.map(([value, condition]) => `${value} ${condition === undefined ? "otherwise" : `if ${condition}`}`).join("; ")}, end cases`,
  signs: `
    Add = plus
    Subtract = minus
    PlusMinus = plus or minus
    MinusPlus = minus or plus
    Dot = dot
    Cross = cross
    Compose = composed with
    Mod = modulo
    Ratio = is to
    Union = union
    Intersection = intersection
    SetMinus = without
    To = maps to
    Equal = equals
    NotEqual = is not equal to
    Less = is less than
    LessEqual = is less than or equal to
    Greater = is greater than
    GreaterEqual = is greater than or equal to
    Approx = is approximately
    Proportional = is proportional to
    IdenticallyEqual = is identical to
    Divides = divides
    NotDivides = does not divide
    Element = is in
    NotElement = is not in
    Subset = is a subset of
    SubsetEqual = is a subset of or equal to
    NotSubset = is not a subset of
    Superset = is a superset of
    SupersetEqual = is a superset of or equal to
    Perpendicular = is perpendicular to
    Parallel = is parallel to
    Similar = is similar to
    CongruentFigures = is congruent to
    And = and
    Or = or
    Implies = implies
    Equivalent = if and only if
    Given = given
    SetBuilder = such that`,
  forms: `
    Approx/1 = about @1
    Percent/1 = ~1 percent
    Degrees/1 = ~1 degrees
    DMS/2 = ~1 degrees ~2 minutes
    DMS/3 = ~1 degrees ~2 minutes ~3 seconds
    Subscript/2 = ~1 sub ~2
    Norm/1 = the norm of @1, end norm
    Floor/1 = the floor of @1, end floor
    Ceil/1 = the ceiling of @1, end ceiling
    Factorial/1 = ~1 factorial
    Factorial2/1 = ~1 double factorial
    Binomial/2 = ~1 choose ~2
    Combinations/2 = combinations of ~2 out of ~1
    Permutations/2 = permutations of ~2 out of ~1
    Max/* = the maximum of (*)
    Min/* = the minimum of (*)
    GCD/* = the greatest common divisor of (*)
    Round/1 = the rounded value of (*)
    LCM/* = the least common multiple of (*)
    Transpose/1 = ~1 transpose
    InverseFunction/1 = ~1 inverse
    Derivative 1 = ~1 prime
    Derivative 2 = ~1 double prime
    Derivative 3 = ~1 triple prime
    Derivative n = the derivative of order ~2 of ~1
    Prime 1 = ~1 prime
    Prime 2 = ~1 double prime
    Prime 3 = ~1 triple prime
    OverDot 1 = ~1 dot
    OverDot 2 = ~1 double dot
    OverDot 3 = ~1 triple dot
    OverBar/1 = ~1 bar
    OverBar of points = ~1 bar
    OverHat/1 = ~1 hat
    OverTilde/1 = ~1 tilde
    OverVector/1 = vector ~1
    OverVector/* = vector ~*
    Segment/* = segment ~*
    Vector/* = the vector (*)
    Angle/* = angle ~*
    Triangle/* = triangle ~*
    Circle/* = circle ~*
    Complement/1 = the complement of ~1
    Complement/2 = the complement of ~1 in ~2
    Differentiate by = ~1
    Differentiate by times = ~1
    Differentiate letter = the derivative of ~1 with respect to @2
    Differentiate letter times = the derivative of order @3 of ~1 with respect to @2
    Differentiate body = the derivative with respect to @2 of @1, end derivative
    Differentiate body times = the derivative of order @3 with respect to @2 of @1, end derivative
    PartialD by = ~1
    PartialD by times = ~1 ~2 times
    PartialD letter = the partial derivative of ~1 with respect to @2
    PartialD letter times = the partial derivative of order @3 of ~1 with respect to @2
    PartialD body = the partial derivative with respect to @2 of @1, end derivative
    PartialD body times = the partial derivative of order @3 with respect to @2 of @1, end derivative
    Gradient/1 = the gradient of ~1
    Differential/1 = differential ~1
    Integrate () = the integral of @1 with respect to @2
    Integrate (Limits) = the integral from @3 to @4 of @1 with respect to @2
    Integrate (,) = the double integral of @1 with respect to @2 and @3
    Integrate (,,) = the triple integral of @1 with respect to @2 and @3 and @4
    Integrate (,Over) = the integral over @3 of @1 with respect to @2
    Integrate (,,Over) = the double integral over @4 of @1 with respect to @2 and @3
    Integrate (,,,Over) = the triple integral over @5 of @1 with respect to @2 and @3 and @4
    ContourIntegrate/2 = the contour integral of @1 with respect to @2
    ContourIntegrate/3 = the contour integral along @3 of @1 with respect to @2
    Limit = the limit as @2 approaches @3 of @1, end limit
    Limit from above = the limit as @2 approaches @3 from above of @1, end limit
    Limit from below = the limit as @2 approaches @3 from below of @1, end limit
    Sum (Limits) = the sum from @2 equals @3 to @4 of @1, end sum
    Sum () = the sum over @2 of @1, end sum
    Sum (,) = the sum over @2 and @3 of @1, end sum
    Sum (,,) = the sum over @2 and @3 and @4 of @1, end sum
    Sum = the sum of @1, end sum
    Product (Limits) = the product from @2 equals @3 to @4 of @1, end product
    Product () = the product over @2 of @1, end product
    Product (,) = the product over @2 and @3 of @1, end product
    Product (,,) = the product over @2 and @3 and @4 of @1, end product
    Product = the product of @1, end product
    EvaluateAt/3 = the value of @1 between @2 and @3, end value
    EvaluateAt/2 = the value of @1 where @2, end value
    Congruent/3 = &1 is congruent to &2 with modulus ~3
    Not/1 = not ~1
    Therefore/1 = therefore &1
    Because/1 = because &1
    ForAll/2 = for all !1, %2
    Exists/2 = there exists !1 such that %2
    Colon/2 = &1, where &2
    Condition/2 = &1, with ~2
    Annotated/2 = &1, note: @2`,
  constants: `
    Pi = pi
    ExponentialE = e
    ImaginaryUnit = i
    PositiveInfinity = infinity
    NegativeInfinity = infinity
    ContinuationPlaceholder = dot dot dot
    RealNumbers = the real numbers
    Integers = the integers
    NaturalNumbers = the natural numbers
    RationalNumbers = the rational numbers
    ComplexNumbers = the complex numbers
    PositiveNumbers = the positive numbers
    NegativeNumbers = the negative numbers
    PositiveIntegers = the positive integers
    NegativeIntegers = the negative integers
    True = true
    False = false
    Nothing = nothing`,
  functions: `
    sin = sine
    cos = cosine
    tan = tangent
    cot = cotangent
    sec = secant
    csc = cosecant
    arcsin = arc sine
    arccos = arc cosine
    arctan = arc tangent
    arccot = arc cotangent
    arcsec = arc secant
    arccsc = arc cosecant
    sinh = hyperbolic sine
    cosh = hyperbolic cosine
    tanh = hyperbolic tangent
    coth = hyperbolic cotangent
    sech = hyperbolic secant
    csch = hyperbolic cosecant
    arsinh = inverse hyperbolic sine
    arcosh = inverse hyperbolic cosine
    artanh = inverse hyperbolic tangent
    ln = natural log
    log = log
    exp = exponential
    sgn = sign
    Re = real part
    Im = imaginary part
    arg = argument
    det = determinant
    tr = trace
    rank = rank`,
  alphabets: `
    mathbf = bold
    boldsymbol = bold
    mathcal = script
    mathfrak = fraktur
    mathbb = blackboard
    capital = capital`,
  units: `
    mm = millimetres
    cm = centimetres
    m = metres
    km = kilometres
    g = grams
    kg = kilograms
    s = seconds
    min = minutes
    h = hours
    L = litres
    mL = millilitres
    N = newtons
    J = joules
    W = watts
    V = volts
    A = amperes
    Pa = pascals
    Hz = hertz
    °C = degrees Celsius
    $ = dollars
    £ = pounds
    € = euros
    EUR = euros
    ¥ = yuan
    /s = second
    /min = minute
    /h = hour
    /m = metre
    /cm = centimetre
    /kg = kilogram
    /g = gram`,
};

function ends(open: boolean): string {
  return open ? "excluded" : "included";
}
