import type { Phrasings } from "../../notation/phrasings.ts";

/** Exercises about ellipses, hyperbolas and parabolas as English books of algebra and precalculus put them. What each comes to, in the notation of docs/notation.md, and the ways to ask it. */
export const englishConics: Phrasings = [
  [
    "conic.hyperbola: C is Hyperbola; C: 9*x^2 - 16*y^2 - 18*x + 32*y = 151 → center of Center(C), vertices of Vertices(C), foci of Foci(C), asymptotes of Asymptotes(C)",
    "Find the center, vertices, foci, and asymptotes of the hyperbola 9x^2 - 16y^2 - 18x + 32y = 151.",
  ],
  [
    "conic.parabola: C is Parabola; Vertex(C) = Origin; Focus(C) = (0, -3) → standard-form of C",
    "Find the standard form of the equation of the parabola with vertex at the origin and focus at (0, -3).",
  ],
  [
    "conic.ellipse: C is Ellipse; Vertices(C) = {(-6, 0), (6, 0)}; Foci(C) = {(-2, 0), (2, 0)} → standard-form of C",
    "Find the standard form of the equation of the ellipse with vertices (±6, 0) and foci (±2, 0).",
  ],
  [
    "conic.ellipse: C is Ellipse; Center(C) = Origin; Length(MajorAxis(C)) = 10; Foci(C) = {(-4, 0), (4, 0)} → equation of C",
    "Find an equation of the ellipse with center at the origin, major axis of length 10, and foci (±4, 0).",
  ],
  [
    "conic.hyperbola: C is Hyperbola; Foci(C) = {(0, -8), (0, 8)}; Vertices(C) = {(0, -4), (0, 4)} → standard-form of C",
    "Find the standard form of the equation of the hyperbola with foci (0, ±8) and vertices (0, ±4).",
  ],
  [
    "conic.hyperbola: C is Hyperbola; Vertices(C) = {(-3, 0), (3, 0)}; (5, 2) on C → equation of C",
    "Find an equation for the hyperbola with vertices (±3, 0) that passes through the point (5, 2).",
  ],
  [
    "conic.ellipse: C is Ellipse; Foci(C) = {(0, 3), (0, -3)}; Length(MajorAxis(C)) = 10 → equation of C",
    "An ellipse has foci at (0, 3) and (0, -3) and the sum of the focal radii is 10. Write its equation.",
  ],
  [
    "conic.ellipse: C is Ellipse; C: 4*x^2 + 9*y^2 = 36 → graph of C, foci of Foci(C)",
    "Graph the ellipse 4x^2 + 9y^2 = 36. Label the foci.",
  ],
  [
    "conic.general: C: x^2 + 4*x*y + 4*y^2 - 5 = 0 → kind of C",
    "Determine whether the graph of x^2 + 4xy + 4y^2 - 5 = 0 is a parabola, an ellipse, or a hyperbola.",
  ],
  ["conic.general: C: 3*x^2 + 3*y^2 - 6*x = 9 → kind of C", "Which conic section does 3x^2 + 3y^2 - 6x = 9 describe?"],
  [
    "conic.general: C: x^2 + y^2 - 6*x + 8*y = 0 → center of Center(C), radius of Radius(C)",
    "Complete the square to find the center and radius of x^2 + y^2 - 6x + 8y = 0.",
  ],
  [
    "conic.general: C: 9*x^2 + y^2 = 81 → major-axis of Length(MajorAxis(C)), minor-axis of Length(MinorAxis(C))",
    "What are the length of the major axis and the length of the minor axis of 9x^2 + y^2 = 81?",
  ],
  [
    "conic.parabola: C is Parabola; C: x^2 = 12*y → latus-rectum of Length(LatusRectum(C))",
    "Find the length of the latus rectum of the parabola x^2 = 12y.",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 4*p*x; (2, 6) on C → parameter of p {p}",
    "The parabola y^2 = 4px passes through (2, 6). Find p.",
  ],
  [
    "conic.parabola: C is Parabola; C: y = x^2 - 4 → intersections of Intersections(C, XAxis)",
    "Where does the parabola y = x^2 - 4 cross the x-axis?",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/4 + y^2/9 = 1 → intersections of Intersections(C, YAxis)",
    "Where does the ellipse x^2/4 + y^2/9 = 1 cut the y-axis?",
  ],
  ["conic.general: C: List(x = 3*cos(t), y = 3*sin(t)) → kind of C", "Identify the curve x = 3cos t, y = 3 sin t."],
  ["conic.general: C: r = 4*sin(theta) → equation of C", "Convert r = 4 sin θ to rectangular coordinates."],
  [
    "conic.general: C: r = 6/(2 + cos(theta)) → eccentricity of Eccentricity(C), directrix of Directrix(C)",
    "Find the eccentricity and the directrix of r = 6/(2 + cos θ).",
  ],
  ["conic.general: C is Conic; C: x^2 - 4*x*y + y^2 = 6 → foci of Foci(C)", "Find the foci of the conic x^2 - 4xy + y^2 = 6."],
  [
    "conic.ellipse: C is Ellipse; C: x^2/4 + y^2/3 = 1; (1, k) on C → parameter of k {k} where k > 0",
    "Find k if the point (1, k) lies on the ellipse x^2/4 + y^2/3 = 1 and k > 0.",
  ],
  [
    "conic.general: C: x^2 + y^2 = 10; l: y = 3*x → intersections of Intersections(C, l)",
    "Find the common points of x^2 + y^2 = 10 and y = 3x.",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 4*x; l is Line; l = LineWithSlope(Focus(C), 1) → length of Length(Chord(l, C))",
    "A chord of the parabola y^2 = 4x passes through the focus and has slope 1. Find its length.",
  ],
  [
    "conic.parabola: C: y^2 = 8*x; l is Line; l = LineWithSlope(Focus(C), 1) → length of Length(Chord(l, C))",
    "Find the length of the focal chord of y^2 = 8x with slope 1.",
  ],
  [
    "conic.ellipse: l is Line; l: y = x + 1; C is Ellipse; C: x^2 + 2*y^2 = 4 → coordinates of Midpoint(Chord(l, C))",
    "Find the midpoint of the chord cut off by the line y = x + 1 from the ellipse x^2 + 2y^2 = 4.",
  ],
  [
    "conic.parabola: C is Parabola; Vertex(C) = (0, 0); l: x = 3; l = Directrix(C) → focus of Focus(C)",
    "A parabola has vertex (0,0) and directrix x = 3. What is its focus?",
  ],
  [
    "conic.hyperbola: C is Hyperbola; l is Line; l: y = -2*x; m is Line; m: y = 2*x; Asymptotes(C) = {l, m}; Vertex(C) = (1, 0) → equation of C",
    "The asymptotes of a hyperbola are y = ±2x and one vertex is (1, 0). Find the equation of the hyperbola.",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/36 + y^2/11 = 1 → foci of Foci(C), vertices of Vertices(C)",
    "List the foci and vertices of the ellipse x^2/36 + y^2/11 = 1.",
  ],
  [
    "conic.parabola: C: (y - 2)^2 = 8*(x + 1) → vertex of Vertex(C), focus of Focus(C), directrix of Directrix(C)",
    "State the vertex, focus and directrix: (y - 2)^2 = 8(x + 1)",
  ],
  [
    "conic.general: C: 4*x^2 + y^2 = 16 → center of Center(C), vertices of Vertices(C), foci of Foci(C)",
    "Determine (a) the center, (b) the vertices and (c) the foci of 4x^2 + y^2 = 16.",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/8 - y^2 = 1 → eccentricity of Eccentricity(C)",
    "Find, in simplest form, the eccentricity of the hyperbola x^2/8 - y^2 = 1.",
  ],
  [
    "conic.general: C: x^2/9 + y^2/25 = 1 → vertices of Vertices(C)",
    "What are the endpoints of the major axis of x^2/9 + y^2/25 = 1?",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 20*x → latus-rectum of Length(LatusRectum(C))",
    "Find the focal width of the parabola y^2 = 20x.",
  ],
  [
    "conic.hyperbola: C is Hyperbola; C: x^2/9 - y^2/16 = 1 → vertices of Vertices(C)",
    "The hyperbola x^2/9 - y^2/16 = 1 has vertices at what points?",
  ],
  ["conic.general: C: x^2 + y^2 + 4*x = 0 → kind of C", "What does the graph of x^2 + y^2 + 4x = 0 represent?"],
  ["conic.parabola: C: x^2 - 4*y = 0 → kind of C", "Is x^2 - 4y = 0 a parabola or a hyperbola?"],
  ["conic.general: C: 9*x^2 - 4*y^2 = 36 → kind of C", "What kind of curve is given by 9x^2 - 4y^2 = 36?"],
  [
    "conic.general: C: List(x = 4*cos(t), y = 3*sin(t)) → equation of C",
    "Eliminate the parameter t from x = 4cos t, y = 3 sin t.",
  ],
  ["conic.general: C: r = 2/(1 + sin(theta)) → kind of C", "Name the curve r = 2/(1 + sin θ)."],
  ["conic.general: C: r = 3*cos(theta) → equation of C", "Find a rectangular equation for r = 3 cos θ."],
  [
    "conic.parabola: C is Parabola; Vertex(C) = (0, 0); Focus(C) = (0, 5) → equation of C",
    "Find the equation of a parabola: vertex (0,0), focus (0, 5).",
  ],
  [
    "conic.parabola: C is Parabola; Focus(C) = (2, 0); l: x = -2; l = Directrix(C) → equation of C",
    "Which parabola has focus (2, 0) and directrix x = -2?",
  ],
  [
    "conic.hyperbola: C is Hyperbola; Foci(C) = {(-5, 0), (5, 0)}; Vertices(C) = {(-3, 0), (3, 0)} → equation of C",
    "Foci (±5, 0), vertices (±3, 0). Find the equation of the hyperbola.",
  ],
  [
    "conic.ellipse: C is Ellipse; Center(C) = (0, 0); Perpendicular(MajorAxisLine(C), YAxis); Length(MajorAxis(C)) = 8; Length(MinorAxis(C)) = 6 → equation of C",
    "An ellipse with center (0, 0) has a horizontal major axis of length 8 and a minor axis of length 6. Find its equation.",
  ],
  [
    "conic.ellipse: C is Ellipse; Foci(C) = {(-3, 0), (3, 0)}; Length(MajorAxis(C)) = 10 → equation of C",
    "A point moves so that the sum of its distances from (-3, 0) and (3, 0) is 10. Find the equation of its locus.",
  ],
  [
    "conic.parabola: l is Line; l: y = 2*x + k; C is Parabola; C: y^2 = 8*x; Tangent(l, C) → parameter of k {k}",
    "Find k such that the line y = 2x + k is tangent to the parabola y^2 = 8x.",
  ],
  [
    "conic.ellipse: l is Line; l: y = x + b; C is Ellipse; C: x^2/9 + y^2/16 = 1; Tangent(l, C) → parameter of b {b}",
    "For what value(s) of b is the line y = x + b tangent to the ellipse x^2/9 + y^2/16 = 1?",
  ],
  [
    "conic.parabola: l is Line; l: y = 2*x + 1; C is Parabola; C: y^2 = 8*x → coordinates of TangentPoint(l, C)",
    "At what point is the line y = 2x + 1 tangent to the parabola y^2 = 8x?",
  ],
  [
    "conic.parabola: C: y = x^2; l: y = 2*x + 3 → intersections of Intersections(C, l)",
    "Find the points common to y = x^2 and y = 2x + 3.",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/36 + y^2/20 = 1; Foci(C) = {F_1, F_2}; l is Line; F_2 on l; Intersections(l, C) = {P, Q} → perimeter of Perimeter(Triangle(P, Q, F_1))",
    "Ellipse x^2/36 + y^2/20 = 1 with foci F1 and F2; a line through F2 meets it at P and Q. Find the perimeter of triangle PQF1.",
  ],
  [
    "conic.parabola: l is Line; C: y^2 = 8*x; Midpoint(Chord(l, C)) = (2, 2) → slope of Slope(l)",
    "Find the slope of the chord of y^2 = 8x that is bisected at (2, 2).",
  ],
  [
    "conic.general: l is Line; l: x + y = 1; C: x^2 + y^2 = 25 → length of Length(Chord(l, C))",
    "Find the length of the chord of x^2 + y^2 = 25 that lies on the line x + y = 1.",
  ],
  [
    "conic.parabola: C is Parabola; C: y^2 = 12*x; P on C; Distance(P, Focus(C)) = 5 → value of XCoordinate(P)",
    "A point on the parabola y^2 = 12x is 5 units from the focus. Find its x-coordinate.",
  ],
  [
    "conic.general: C: x^2 + y^2 = 2 → equation of TangentLines(C, (3, 1))",
    "Through the point (3, 1) two tangents are drawn to x^2 + y^2 = 2. Find their equations.",
  ],
  [
    "conic.ellipse: C is Ellipse; Foci(C) = {(-3, 0), (3, 0)}; (4, 1) on C → equation of C",
    "Determine the equation of the ellipse whose foci are (±3, 0) and that passes through (4, 1).",
  ],
  [
    "conic.hyperbola: C is Hyperbola; Center(C) = Origin; Vertex(C) = (0, 4); Focus(C) = (0, 5) → equation of C",
    "Find the equation of the hyperbola centered at the origin with a vertex at (0, 4) and a focus at (0, 5).",
  ],
  [
    "conic.parabola: C is Parabola; Parallel(AxisOfSymmetry(C), YAxis); Vertex(C) = (1, 2); (3, 6) on C → equation of C",
    "Find the equation of the parabola with axis parallel to the y-axis, vertex (1, 2), passing through (3, 6).",
  ],
  [
    "conic.ellipse: l is Line; l: y = x + c; C is Ellipse; C: x^2 + 2*y^2 = 6; Tangent(l, C) → parameter of c {c}",
    "The line y = x + c touches the ellipse x^2 + 2y^2 = 6. What is c?",
  ],
  [
    "conic.parabola: l is Line; (0, 3) on l; C is Parabola; C: y^2 = 4*x; Tangent(l, C) → slope of Slope(l)",
    "A line through (0, 3) is tangent to the parabola y^2 = 4x. Find its slope.",
  ],
  [
    "conic.parabola: l is Line; C: y^2 = 4*x; l = LineWithSlope(Focus(C), 2); C is Parabola; Intersections(l, C) = {A, B} → distance of Distance(A, B)",
    "Line l passes through the focus of y^2 = 4x and has slope 2; it cuts the parabola at A and B. How long is AB?",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/25 + y^2/16 = 1; Foci(C) = {F_1, F_2}; P on C; Distance(P, F_1) = 4 → distance of Distance(P, F_2)",
    "P is a point on the ellipse x^2/25 + y^2/16 = 1 with foci F1 and F2. If PF1 = 4, what is PF2?",
  ],
  [
    "conic.ellipse: C is Ellipse; Length(MajorAxis(C)) = Multiply(3, Length(MinorAxis(C))) → eccentricity of Eccentricity(C)",
    "What is the eccentricity of an ellipse whose major axis is three times its minor axis?",
  ],
  [
    "conic.ellipse: C is Ellipse; C: x^2/9 + y^2/4 = 1; l is Line; l: y = x; Intersections(C, l) = {A, B} → distance of Distance(A, B)",
    "The ellipse x^2/9 + y^2/4 = 1 meets the line y = x at A and B. Find the distance AB.",
  ],
  ["conic.general: C: x^2/25 + y^2/9 = 1 → foci of Foci(C)", "Find the foci of x^2/25 + y^2/9 = 1?"],
  [
    "conic.parabola: C is Parabola; C: y = x^2 - 6*x + 5 → vertex of Vertex(C)",
    "What's the vertex of the parabola y = x^2 - 6x + 5?",
  ],
  [
    "conic.parabola: C is Parabola; Focus(C) = (0, 2); l: y = -2; l = Directrix(C) → equation of C",
    "parabola with focus (0,2), directrix y = -2",
  ],
  [
    "conic.ellipse: C is Ellipse; Foci(C) = {(-1, 0), (1, 0)}; Eccentricity(C) = 1/2 → equation of C",
    "ellipse with foci (±1,0), e = 1/2: equation",
  ],
  ["conic.general: C: x^2 + y^2 - 8*x + 2*y = 8 → standard-form of C", "Standard form of x^2 + y^2 - 8x + 2y = 8"],
  ["conic.hyperbola: C is Hyperbola; C: 4*x^2 - y^2 = 16 → asymptotes of Asymptotes(C)", "hyperbola 4x^2 - y^2 = 16 asymptotes?"],
  [
    "conic.parabola: C: y^2 = -8*x → graph of C, focus of Focus(C), directrix of Directrix(C)",
    "Graph y^2 = -8x and label its focus and directrix.",
  ],
  [
    "conic.parabola: C: x^2 = 10*y → directrix of Directrix(C), focus of Focus(C)",
    "Find the equation of the directrix and the coordinates of the focus for x^2 = 10y.",
  ],
  [
    "conic.general: C: x^2/49 + y^2/25 = 1 → major-axis of Length(MajorAxis(C)), minor-axis of Length(MinorAxis(C))",
    "Give the lengths of the major and minor axes of x^2/49 + y^2/25 = 1.",
  ],
  [
    "conic.general: C: x^2/9 - y^2/7 = 1 → transverse-axis of Length(TransverseAxis(C)), conjugate-axis of Length(ConjugateAxis(C))",
    "Find the length of the transverse axis and the length of the conjugate axis of x^2/9 - y^2/7 = 1.",
  ],
  [
    "conic.general: C: x^2 + y^2 = 9; l: y = x + 1 → number-of-intersections of NumberOfIntersections(C, l)",
    "How many points do x^2 + y^2 = 9 and y = x + 1 have in common?",
  ],
  [
    "conic.parabola: C: y^2 = 6*x → distance of Distance(Vertex(C), Focus(C))",
    "Find the distance from the vertex to the focus of y^2 = 6x.",
  ],
  [
    "conic.general: C: x^2/16 + y^2/7 = 1 → focal-distance of Length(FocalSegment(C))",
    "Find the distance between the foci of x^2/16 + y^2/7 = 1.",
  ],
  [
    "conic.general: C: x^2/25 + y^2/16 = 1 → distance of Distance(LeftDirectrix(C), RightDirectrix(C))",
    "Find the distance between the directrices of x^2/25 + y^2/16 = 1.",
  ],
  [
    "conic.parabola: l is Line; l: y = -1; C is Parabola; Focus(C) = (0, 1); l = Directrix(C) → equation of C",
    "Find the locus of a point equidistant from the point (0, 1) and the line y = -1.",
  ],
  [
    "conic.ellipse: C is Ellipse; Center(C) = (0, 0); Perpendicular(MajorAxisLine(C), XAxis); Length(MinorAxis(C)) = 4; Length(MajorAxis(C)) = 6 → equation of C",
    "An ellipse with center (0, 0) has a horizontal minor axis of length 4 and a major axis of length 6. Find its equation.",
  ],
];
