/**
 * Equations of degree two and what they describe, values printed as ASCII. Letters: a > b > 0, p > 0, k ≠ 0; pairs for x and y stand for a curve with a
 * parameter. The elements were compared with eigenvalues and distances in floating point, at 180 points of each curve.
 */
export const conicTable: readonly (readonly [equation: string, described: string])[] = String.raw`
x^2/25+y^2/9=1 ⟶ ellipse: centre (0, 0); foci (-4, 0), (4, 0); vertices (-5, 0), (5, 0); e = 4/5; directrices x = -25/4, x = 25/4; co-vertices (0, -3), (0, 3)
x^2/9+y^2/25=1 ⟶ ellipse: centre (0, 0); foci (0, -4), (0, 4); vertices (0, -5), (0, 5); e = 4/5; directrices y = -25/4, y = 25/4; co-vertices (-3, 0), (3, 0)
x^2/16+y^2/7=1 ⟶ ellipse: centre (0, 0); foci (-3, 0), (3, 0); vertices (-4, 0), (4, 0); e = 3/4; directrices x = -16/3, x = 16/3; co-vertices (0, -sqrt(7)), (0, sqrt(7))
x^2/2+y^2=1 ⟶ ellipse: centre (0, 0); foci (-1, 0), (1, 0); vertices (-sqrt(2), 0), (sqrt(2), 0); e = sqrt(2)/2; directrices x = -2, x = 2; co-vertices (0, -1), (0, 1)
x^2+y^2/4=1 ⟶ ellipse: centre (0, 0); foci (0, -sqrt(3)), (0, sqrt(3)); vertices (0, -2), (0, 2); e = sqrt(3)/2; directrices y = -(4*sqrt(3))/3, y = (4*sqrt(3))/3; co-vertices (-1, 0), (1, 0)
4x^2+9y^2=36 ⟶ ellipse: centre (0, 0); foci (-sqrt(5), 0), (sqrt(5), 0); vertices (-3, 0), (3, 0); e = sqrt(5)/3; directrices x = -(9*sqrt(5))/5, x = (9*sqrt(5))/5; co-vertices (0, -2), (0, 2)
9x^2+4y^2=36 ⟶ ellipse: centre (0, 0); foci (0, -sqrt(5)), (0, sqrt(5)); vertices (0, -3), (0, 3); e = sqrt(5)/3; directrices y = -(9*sqrt(5))/5, y = (9*sqrt(5))/5; co-vertices (-2, 0), (2, 0)
16x^2+25y^2=400 ⟶ ellipse: centre (0, 0); foci (-3, 0), (3, 0); vertices (-5, 0), (5, 0); e = 3/5; directrices x = -25/3, x = 25/3; co-vertices (0, -4), (0, 4)
2x^2+3y^2=6 ⟶ ellipse: centre (0, 0); foci (-1, 0), (1, 0); vertices (-sqrt(3), 0), (sqrt(3), 0); e = sqrt(3)/3; directrices x = -3, x = 3; co-vertices (0, -sqrt(2)), (0, sqrt(2))
x^2+4y^2=64 ⟶ ellipse: centre (0, 0); foci (-4*sqrt(3), 0), (4*sqrt(3), 0); vertices (-8, 0), (8, 0); e = sqrt(3)/2; directrices x = -(16*sqrt(3))/3, x = (16*sqrt(3))/3; co-vertices (0, -4), (0, 4)
25x^2+9y^2=225 ⟶ ellipse: centre (0, 0); foci (0, -4), (0, 4); vertices (0, -5), (0, 5); e = 4/5; directrices y = -25/4, y = 25/4; co-vertices (-3, 0), (3, 0)
x^2+2y^2=1 ⟶ ellipse: centre (0, 0); foci (-sqrt(2)/2, 0), (sqrt(2)/2, 0); vertices (-1, 0), (1, 0); e = sqrt(2)/2; directrices x = -sqrt(2), x = sqrt(2); co-vertices (0, -sqrt(2)/2), (0, sqrt(2)/2)
3x^2+4y^2=12 ⟶ ellipse: centre (0, 0); foci (-1, 0), (1, 0); vertices (-2, 0), (2, 0); e = 1/2; directrices x = -4, x = 4; co-vertices (0, -sqrt(3)), (0, sqrt(3))
x^2/8+y^2/6=1 ⟶ ellipse: centre (0, 0); foci (-sqrt(2), 0), (sqrt(2), 0); vertices (-2*sqrt(2), 0), (2*sqrt(2), 0); e = 1/2; directrices x = -4*sqrt(2), x = 4*sqrt(2); co-vertices (0, -sqrt(6)), (0, sqrt(6))
x^2/100+y^2/64=1 ⟶ ellipse: centre (0, 0); foci (-6, 0), (6, 0); vertices (-10, 0), (10, 0); e = 3/5; directrices x = -50/3, x = 50/3; co-vertices (0, -8), (0, 8)
5x^2+y^2=5 ⟶ ellipse: centre (0, 0); foci (0, -2), (0, 2); vertices (0, -sqrt(5)), (0, sqrt(5)); e = (2*sqrt(5))/5; directrices y = -5/2, y = 5/2; co-vertices (-1, 0), (1, 0)
x^2=4-2y^2 ⟶ ellipse: centre (0, 0); foci (-sqrt(2), 0), (sqrt(2), 0); vertices (-2, 0), (2, 0); e = sqrt(2)/2; directrices x = -2*sqrt(2), x = 2*sqrt(2); co-vertices (0, -sqrt(2)), (0, sqrt(2))
\frac{(x-2)^2}{16}+\frac{(y+3)^2}{9}=1 ⟶ ellipse: centre (2, -3); foci (2 - sqrt(7), -3), (2 + sqrt(7), -3); vertices (-2, -3), (6, -3); e = sqrt(7)/4; directrices x = (14 - 16*sqrt(7))/7, x = (14 + 16*sqrt(7))/7; co-vertices (2, -6), (2, 0)
\frac{(x+1)^2}{4}+\frac{(y-2)^2}{9}=1 ⟶ ellipse: centre (-1, 2); foci (-1, 2 - sqrt(5)), (-1, 2 + sqrt(5)); vertices (-1, -1), (-1, 5); e = sqrt(5)/3; directrices y = (10 - 9*sqrt(5))/5, y = (10 + 9*sqrt(5))/5; co-vertices (-3, 2), (1, 2)
9x^2+16y^2-36x+96y+36=0 ⟶ ellipse: centre (2, -3); foci (2 - sqrt(7), -3), (2 + sqrt(7), -3); vertices (-2, -3), (6, -3); e = sqrt(7)/4; directrices x = (14 - 16*sqrt(7))/7, x = (14 + 16*sqrt(7))/7; co-vertices (2, -6), (2, 0)
4x^2+y^2-8x+4y+4=0 ⟶ ellipse: centre (1, -2); foci (1, -2 - sqrt(3)), (1, sqrt(3) - 2); vertices (1, -4), (1, 0); e = sqrt(3)/2; directrices y = (-6 - 4*sqrt(3))/3, y = (4*sqrt(3) - 6)/3; co-vertices (0, -2), (2, -2)
x^2+4y^2+6x-8y+9=0 ⟶ ellipse: centre (-3, 1); foci (-3 - sqrt(3), 1), (sqrt(3) - 3, 1); vertices (-5, 1), (-1, 1); e = sqrt(3)/2; directrices x = (-9 - 4*sqrt(3))/3, x = (4*sqrt(3) - 9)/3; co-vertices (-3, 0), (-3, 2)
9x^2+4y^2+36x-24y+36=0 ⟶ ellipse: centre (-2, 3); foci (-2, 3 - sqrt(5)), (-2, 3 + sqrt(5)); vertices (-2, 0), (-2, 6); e = sqrt(5)/3; directrices y = (15 - 9*sqrt(5))/5, y = (15 + 9*sqrt(5))/5; co-vertices (-4, 3), (0, 3)
25x^2+16y^2-150x-128y-1119=0 ⟶ ellipse: centre (3, 4); foci (3, -2), (3, 10); vertices (3, -6), (3, 14); e = 3/5; directrices y = -38/3, y = 62/3; co-vertices (-5, 4), (11, 4)
x^2+2y^2-4x+4y=0 ⟶ ellipse: centre (2, -1); foci (2 - sqrt(3), -1), (2 + sqrt(3), -1); vertices (2 - sqrt(6), -1), (2 + sqrt(6), -1); e = sqrt(2)/2; directrices x = 2 - 2*sqrt(3), x = 2 + 2*sqrt(3); co-vertices (2, -1 - sqrt(3)), (2, sqrt(3) - 1)
3x^2+y^2-6x+2y=0 ⟶ ellipse: centre (1, -1); foci (1, (-3 - 2*sqrt(6))/3), (1, (2*sqrt(6) - 3)/3); vertices (1, -3), (1, 1); e = sqrt(6)/3; directrices y = -1 - sqrt(6), y = sqrt(6) - 1; co-vertices ((3 - 2*sqrt(3))/3, -1), ((3 + 2*sqrt(3))/3, -1)
x^2/4+y^2=x ⟶ ellipse: centre (2, 0); foci (2 - sqrt(3), 0), (2 + sqrt(3), 0); vertices (0, 0), (4, 0); e = sqrt(3)/2; directrices x = (6 - 4*sqrt(3))/3, x = (6 + 4*sqrt(3))/3; co-vertices (2, -1), (2, 1)
\sqrt3x^2+y^2=\sqrt3 ⟶ ellipse
x^2+y^2=4 ⟶ circle: centre (0, 0); radius 2
x^2+y^2=5 ⟶ circle: centre (0, 0); radius sqrt(5)
x^2+y^2-4x+2y=4 ⟶ circle: centre (2, -1); radius 3
(x-1)^2+(y+2)^2=9 ⟶ circle: centre (1, -2); radius 3
2x^2+2y^2-8x+12y+8=0 ⟶ circle: centre (2, -3); radius 3
x^2+y^2+6x=0 ⟶ circle: centre (-3, 0); radius 3
x^2+y^2-2\sqrt3x=0 ⟶ circle: centre (sqrt(3), 0); radius sqrt(3)
4x^2+4y^2-4x+8y-11=0 ⟶ circle: centre (1/2, -1); radius 2
x^2+y^2=2x+2y ⟶ circle: centre (1, 1); radius sqrt(2)
(x+1)^2+y^2=\frac94 ⟶ circle: centre (-1, 0); radius 3/2
x^2-y^2/3=1 ⟶ hyperbola: centre (0, 0); foci (-2, 0), (2, 0); vertices (-1, 0), (1, 0); e = 2; directrices x = -1/2, x = 1/2; asymptotes y = sqrt(3)*x, y = -sqrt(3)*x
x^2/9-y^2/16=1 ⟶ hyperbola: centre (0, 0); foci (-5, 0), (5, 0); vertices (-3, 0), (3, 0); e = 5/3; directrices x = -9/5, x = 9/5; asymptotes y = (4/3)*x, y = -(4/3)*x
x^2/16-y^2/9=1 ⟶ hyperbola: centre (0, 0); foci (-5, 0), (5, 0); vertices (-4, 0), (4, 0); e = 5/4; directrices x = -16/5, x = 16/5; asymptotes y = (3/4)*x, y = -(3/4)*x
y^2/9-x^2/16=1 ⟶ hyperbola: centre (0, 0); foci (0, -5), (0, 5); vertices (0, -3), (0, 3); e = 5/3; directrices y = -9/5, y = 9/5; asymptotes y = -(3/4)*x, y = (3/4)*x
y^2/4-x^2/5=1 ⟶ hyperbola: centre (0, 0); foci (0, -3), (0, 3); vertices (0, -2), (0, 2); e = 3/2; directrices y = -4/3, y = 4/3; asymptotes y = -((2*sqrt(5))/5)*x, y = ((2*sqrt(5))/5)*x
x^2-y^2=1 ⟶ hyperbola: centre (0, 0); foci (-sqrt(2), 0), (sqrt(2), 0); vertices (-1, 0), (1, 0); e = sqrt(2); directrices x = -sqrt(2)/2, x = sqrt(2)/2; asymptotes y = x, y = -x
x^2-y^2=4 ⟶ hyperbola: centre (0, 0); foci (-2*sqrt(2), 0), (2*sqrt(2), 0); vertices (-2, 0), (2, 0); e = sqrt(2); directrices x = -sqrt(2), x = sqrt(2); asymptotes y = x, y = -x
y^2-x^2=2 ⟶ hyperbola: centre (0, 0); foci (0, -2), (0, 2); vertices (0, -sqrt(2)), (0, sqrt(2)); e = sqrt(2); directrices y = -1, y = 1; asymptotes y = -x, y = x
4x^2-9y^2=36 ⟶ hyperbola: centre (0, 0); foci (-sqrt(13), 0), (sqrt(13), 0); vertices (-3, 0), (3, 0); e = sqrt(13)/3; directrices x = -(9*sqrt(13))/13, x = (9*sqrt(13))/13; asymptotes y = (2/3)*x, y = -(2/3)*x
9y^2-16x^2=144 ⟶ hyperbola: centre (0, 0); foci (0, -5), (0, 5); vertices (0, -4), (0, 4); e = 5/4; directrices y = -16/5, y = 16/5; asymptotes y = -(4/3)*x, y = (4/3)*x
x^2-4y^2=-4 ⟶ hyperbola: centre (0, 0); foci (0, -sqrt(5)), (0, sqrt(5)); vertices (0, -1), (0, 1); e = sqrt(5); directrices y = -sqrt(5)/5, y = sqrt(5)/5; asymptotes y = -(1/2)*x, y = (1/2)*x
3x^2-y^2=3 ⟶ hyperbola: centre (0, 0); foci (-2, 0), (2, 0); vertices (-1, 0), (1, 0); e = 2; directrices x = -1/2, x = 1/2; asymptotes y = sqrt(3)*x, y = -sqrt(3)*x
x^2/4-y^2/12=1 ⟶ hyperbola: centre (0, 0); foci (-4, 0), (4, 0); vertices (-2, 0), (2, 0); e = 2; directrices x = -1, x = 1; asymptotes y = sqrt(3)*x, y = -sqrt(3)*x
2x^2-y^2=8 ⟶ hyperbola: centre (0, 0); foci (-2*sqrt(3), 0), (2*sqrt(3), 0); vertices (-2, 0), (2, 0); e = sqrt(3); directrices x = -(2*sqrt(3))/3, x = (2*sqrt(3))/3; asymptotes y = sqrt(2)*x, y = -sqrt(2)*x
x^2/3-y^2/2=1 ⟶ hyperbola: centre (0, 0); foci (-sqrt(5), 0), (sqrt(5), 0); vertices (-sqrt(3), 0), (sqrt(3), 0); e = sqrt(15)/3; directrices x = -(3*sqrt(5))/5, x = (3*sqrt(5))/5; asymptotes y = (sqrt(6)/3)*x, y = -(sqrt(6)/3)*x
\frac{(x-1)^2}{9}-\frac{(y-2)^2}{16}=1 ⟶ hyperbola: centre (1, 2); foci (-4, 2), (6, 2); vertices (-2, 2), (4, 2); e = 5/3; directrices x = -4/5, x = 14/5; asymptotes y = (4/3)*x + 2/3, y = -(4/3)*x + 10/3
\frac{(y+1)^2}{4}-\frac{(x-3)^2}{9}=1 ⟶ hyperbola: centre (3, -1); foci (3, -1 - sqrt(13)), (3, sqrt(13) - 1); vertices (3, -3), (3, 1); e = sqrt(13)/2; directrices y = (-13 - 4*sqrt(13))/13, y = (4*sqrt(13) - 13)/13; asymptotes y = -(2/3)*x + 1, y = (2/3)*x - 3
4x^2-9y^2+16x+18y-29=0 ⟶ hyperbola: centre (-2, 1); foci (-2 - sqrt(13), 1), (sqrt(13) - 2, 1); vertices (-5, 1), (1, 1); e = sqrt(13)/3; directrices x = (-26 - 9*sqrt(13))/13, x = (9*sqrt(13) - 26)/13; asymptotes y = (2/3)*x + 7/3, y = -(2/3)*x - 1/3
9x^2-4y^2-36x-8y-4=0 ⟶ hyperbola: centre (2, -1); foci (2 - sqrt(13), -1), (2 + sqrt(13), -1); vertices (0, -1), (4, -1); e = sqrt(13)/2; directrices x = (26 - 4*sqrt(13))/13, x = (26 + 4*sqrt(13))/13; asymptotes y = (3/2)*x - 4, y = -(3/2)*x + 2
x^2-y^2-2x+4y-4=0 ⟶ hyperbola: centre (1, 2); foci (1 - sqrt(2), 2), (1 + sqrt(2), 2); vertices (0, 2), (2, 2); e = sqrt(2); directrices x = (2 - sqrt(2))/2, x = (2 + sqrt(2))/2; asymptotes y = x + 1, y = -x + 3
16x^2-9y^2-64x-54y-161=0 ⟶ hyperbola: centre (2, -3); foci (-3, -3), (7, -3); vertices (-1, -3), (5, -3); e = 5/3; directrices x = 1/5, x = 19/5; asymptotes y = (4/3)*x - 17/3, y = -(4/3)*x - 1/3
y^2-4x^2+8x-2y-7=0 ⟶ hyperbola: centre (1, 1); foci (1, 1 - sqrt(5)), (1, 1 + sqrt(5)); vertices (1, -1), (1, 3); e = sqrt(5)/2; directrices y = (5 - 4*sqrt(5))/5, y = (5 + 4*sqrt(5))/5; asymptotes y = -2*x + 3, y = 2*x - 1
x^2-3y^2+6x+12y=0 ⟶ hyperbola: centre (-3, 2); foci (-3, 0), (-3, 4); vertices (-3, 1), (-3, 3); e = 2; directrices y = 3/2, y = 5/2; asymptotes sqrt(3)*x + 3*y + 3*sqrt(3) - 6 = 0, sqrt(3)*x - 3*y + 6 + 3*sqrt(3) = 0
y^2=4x ⟶ parabola: vertex (0, 0); focus (1, 0); directrix x = -1; axis y = 0; opens right
y^2=-8x ⟶ parabola: vertex (0, 0); focus (-2, 0); directrix x = 2; axis y = 0; opens left
x^2=12y ⟶ parabola: vertex (0, 0); focus (0, 3); directrix y = -3; axis x = 0; opens up
x^2=-6y ⟶ parabola: vertex (0, 0); focus (0, -3/2); directrix y = 3/2; axis x = 0; opens down
y=x^2 ⟶ parabola: vertex (0, 0); focus (0, 1/4); directrix y = -1/4; axis x = 0; opens up
y=2x^2 ⟶ parabola: vertex (0, 0); focus (0, 1/8); directrix y = -1/8; axis x = 0; opens up
y=-\frac14x^2 ⟶ parabola: vertex (0, 0); focus (0, -1); directrix y = 1; axis x = 0; opens down
y^2=x ⟶ parabola: vertex (0, 0); focus (1/4, 0); directrix x = -1/4; axis y = 0; opens right
2y^2=5x ⟶ parabola: vertex (0, 0); focus (5/8, 0); directrix x = -5/8; axis y = 0; opens right
x=\frac18y^2 ⟶ parabola: vertex (0, 0); focus (2, 0); directrix x = -2; axis y = 0; opens right
(y-1)^2=4(x+2) ⟶ parabola: vertex (-2, 1); focus (-1, 1); directrix x = -3; axis y = 1; opens right
(x+3)^2=-8(y-1) ⟶ parabola: vertex (-3, 1); focus (-3, -1); directrix y = 3; axis x = -3; opens down
y=x^2-4x+3 ⟶ parabola: vertex (2, -1); focus (2, -3/4); directrix y = -5/4; axis x = 2; opens up
y=-x^2+2x ⟶ parabola: vertex (1, 1); focus (1, 3/4); directrix y = 5/4; axis x = 1; opens down
y^2-2y-4x-7=0 ⟶ parabola: vertex (-2, 1); focus (-1, 1); directrix x = -3; axis y = 1; opens right
x^2+6x-8y+1=0 ⟶ parabola: vertex (-3, -1); focus (-3, 1); directrix y = -3; axis x = -3; opens up
y^2+4y+6x-8=0 ⟶ parabola: vertex (2, -2); focus (1/2, -2); directrix x = 7/2; axis y = -2; opens left
2x^2-4x+y=1 ⟶ parabola: vertex (1, 3); focus (1, 23/8); directrix y = 25/8; axis x = 1; opens down
x=y^2-2y+3 ⟶ parabola: vertex (2, 1); focus (9/4, 1); directrix x = 7/4; axis y = 1; opens right
x^2-\sqrt2y=0 ⟶ parabola: vertex (0, 0); focus (0, sqrt(2)/4); directrix y = -sqrt(2)/4; axis x = 0; opens up
xy=1 ⟶ hyperbola: centre (0, 0); foci (-sqrt(2), -sqrt(2)), (sqrt(2), sqrt(2)); vertices (-1, -1), (1, 1); e = sqrt(2); directrices y = -x - sqrt(2), y = -x + sqrt(2); asymptotes x = 0, y = 0
xy=-4 ⟶ hyperbola: centre (0, 0); foci (-2*sqrt(2), 2*sqrt(2)), (2*sqrt(2), -2*sqrt(2)); vertices (-2, 2), (2, -2); e = sqrt(2); directrices y = x + 2*sqrt(2), y = x - 2*sqrt(2); asymptotes y = 0, x = 0
xy=6 ⟶ hyperbola: centre (0, 0); foci (-2*sqrt(3), -2*sqrt(3)), (2*sqrt(3), 2*sqrt(3)); vertices (-sqrt(6), -sqrt(6)), (sqrt(6), sqrt(6)); e = sqrt(2); directrices y = -x - 2*sqrt(3), y = -x + 2*sqrt(3); asymptotes x = 0, y = 0
y=\frac{2x+1}{x-1} ⟶ hyperbola: centre (1, 2); foci (1 - sqrt(6), 2 - sqrt(6)), (1 + sqrt(6), 2 + sqrt(6)); vertices (1 - sqrt(3), 2 - sqrt(3)), (1 + sqrt(3), 2 + sqrt(3)); e = sqrt(2); directrices x + y + sqrt(6) - 3 = 0, x + y - 3 - sqrt(6) = 0; asymptotes x = 1, y = 2
y=\frac{1}{x-2}+3 ⟶ hyperbola: centre (2, 3); foci (2 - sqrt(2), 3 - sqrt(2)), (2 + sqrt(2), 3 + sqrt(2)); vertices (1, 2), (3, 4); e = sqrt(2); directrices x + y + sqrt(2) - 5 = 0, x + y - 5 - sqrt(2) = 0; asymptotes x = 2, y = 3
xy-x-y=0 ⟶ hyperbola: centre (1, 1); foci (1 - sqrt(2), 1 - sqrt(2)), (1 + sqrt(2), 1 + sqrt(2)); vertices (0, 0), (2, 2); e = sqrt(2); directrices x + y + sqrt(2) - 2 = 0, x + y - 2 - sqrt(2) = 0; asymptotes x = 1, y = 1
x^2+xy+y^2=3 ⟶ ellipse: centre (0, 0); foci (-sqrt(2), sqrt(2)), (sqrt(2), -sqrt(2)); vertices (-sqrt(3), sqrt(3)), (sqrt(3), -sqrt(3)); e = sqrt(6)/3; directrices y = x + 3*sqrt(2), y = x - 3*sqrt(2); co-vertices (-1, -1), (1, 1)
x^2-xy+y^2=1 ⟶ ellipse: centre (0, 0); foci (-sqrt(6)/3, -sqrt(6)/3), (sqrt(6)/3, sqrt(6)/3); vertices (-1, -1), (1, 1); e = sqrt(6)/3; directrices y = -x - sqrt(6), y = -x + sqrt(6); co-vertices (-sqrt(3)/3, sqrt(3)/3), (sqrt(3)/3, -sqrt(3)/3)
5x^2+4xy+2y^2=6 ⟶ ellipse: centre (0, 0); foci (-1, 2), (1, -2); vertices (-sqrt(30)/5, (2*sqrt(30))/5), (sqrt(30)/5, -(2*sqrt(30))/5); e = sqrt(30)/6; directrices y = (1/2)*x + 3, y = (1/2)*x - 3; co-vertices (-(2*sqrt(5))/5, -sqrt(5)/5), ((2*sqrt(5))/5, sqrt(5)/5)
3x^2-2xy+3y^2=8 ⟶ ellipse: centre (0, 0); foci (-1, -1), (1, 1); vertices (-sqrt(2), -sqrt(2)), (sqrt(2), sqrt(2)); e = sqrt(2)/2; directrices y = -x - 4, y = -x + 4; co-vertices (-1, 1), (1, -1)
7x^2-6\sqrt3xy+13y^2=16 ⟶ ellipse: centre (0, 0); foci (-3/2, -sqrt(3)/2), (3/2, sqrt(3)/2); vertices (-sqrt(3), -1), (sqrt(3), 1); e = sqrt(3)/2; directrices y = -sqrt(3)*x - (8*sqrt(3))/3, y = -sqrt(3)*x + (8*sqrt(3))/3; co-vertices (-1/2, sqrt(3)/2), (1/2, -sqrt(3)/2)
5x^2-6xy+5y^2=32 ⟶ ellipse: centre (0, 0); foci (-sqrt(6), -sqrt(6)), (sqrt(6), sqrt(6)); vertices (-2*sqrt(2), -2*sqrt(2)), (2*sqrt(2), 2*sqrt(2)); e = sqrt(3)/2; directrices y = -x - (8*sqrt(6))/3, y = -x + (8*sqrt(6))/3; co-vertices (-sqrt(2), sqrt(2)), (sqrt(2), -sqrt(2))
13x^2+10xy+13y^2=72 ⟶ ellipse: centre (0, 0); foci (-sqrt(10)/2, sqrt(10)/2), (sqrt(10)/2, -sqrt(10)/2); vertices (-(3*sqrt(2))/2, (3*sqrt(2))/2), ((3*sqrt(2))/2, -(3*sqrt(2))/2); e = sqrt(5)/3; directrices y = x + (9*sqrt(10))/5, y = x - (9*sqrt(10))/5; co-vertices (-sqrt(2), -sqrt(2)), (sqrt(2), sqrt(2))
x^2+4xy-2y^2=6 ⟶ hyperbola: centre (0, 0); foci (-2, -1), (2, 1); vertices (-(2*sqrt(15))/5, -sqrt(15)/5), ((2*sqrt(15))/5, sqrt(15)/5); e = sqrt(15)/3; directrices y = -2*x - 3, y = -2*x + 3; asymptotes (2 + sqrt(6))*x - 2*y = 0, (sqrt(6) - 2)*x + 2*y = 0
x^2+4xy+y^2=3 ⟶ hyperbola: centre (0, 0); foci (-sqrt(2), -sqrt(2)), (sqrt(2), sqrt(2)); vertices (-sqrt(2)/2, -sqrt(2)/2), (sqrt(2)/2, sqrt(2)/2); e = 2; directrices y = -x - sqrt(2)/2, y = -x + sqrt(2)/2; asymptotes (2 + sqrt(3))*x + y = 0, (2 - sqrt(3))*x + y = 0
11x^2+24xy+4y^2=20 ⟶ hyperbola: centre (0, 0); foci (-(4*sqrt(5))/5, -(3*sqrt(5))/5), ((4*sqrt(5))/5, (3*sqrt(5))/5); vertices (-4/5, -3/5), (4/5, 3/5); e = sqrt(5); directrices y = -(4/3)*x - sqrt(5)/3, y = -(4/3)*x + sqrt(5)/3; asymptotes y = -(11/2)*x, y = -(1/2)*x
2x^2-72xy+23y^2-80x-60y=125 ⟶ hyperbola: centre (-8/5, -6/5); foci ((-16 - 3*sqrt(6))/10, (2*sqrt(6) - 6)/5), ((3*sqrt(6) - 16)/10, (-6 - 2*sqrt(6))/5); vertices ((-16 - 3*sqrt(2))/10, (2*sqrt(2) - 6)/5), ((3*sqrt(2) - 16)/10, (-6 - 2*sqrt(2))/5); e = sqrt(3); directrices y = (3/4)*x + (5*sqrt(6))/24, y = (3/4)*x - (5*sqrt(6))/24; asymptotes (36 - 25*sqrt(2))*x - 23*y + 30 - 40*sqrt(2) = 0, (36 + 25*sqrt(2))*x - 23*y + 30 + 40*sqrt(2) = 0
3x^2+10xy+3y^2=8 ⟶ hyperbola: centre (0, 0); foci (-sqrt(10)/2, -sqrt(10)/2), (sqrt(10)/2, sqrt(10)/2); vertices (-sqrt(2)/2, -sqrt(2)/2), (sqrt(2)/2, sqrt(2)/2); e = sqrt(5); directrices y = -x - sqrt(10)/5, y = -x + sqrt(10)/5; asymptotes y = -3*x, y = -(1/3)*x
x^2+2\sqrt3xy-y^2=2 ⟶ hyperbola: centre (0, 0); foci (-sqrt(6)/2, -sqrt(2)/2), (sqrt(6)/2, sqrt(2)/2); vertices (-sqrt(3)/2, -1/2), (sqrt(3)/2, 1/2); e = sqrt(2); directrices y = -sqrt(3)*x - sqrt(2), y = -sqrt(3)*x + sqrt(2); asymptotes (2 + sqrt(3))*x - y = 0, (2 - sqrt(3))*x + y = 0
5x^2+6xy+5y^2-4x+4y=4 ⟶ ellipse: centre (1, -1); foci ((2 - sqrt(6))/2, (sqrt(6) - 2)/2), ((2 + sqrt(6))/2, (-2 - sqrt(6))/2); vertices (1 - sqrt(2), sqrt(2) - 1), (1 + sqrt(2), -1 - sqrt(2)); e = sqrt(3)/2; directrices 3*x - 3*y + 4*sqrt(6) - 6 = 0, 3*x - 3*y - 6 - 4*sqrt(6) = 0; co-vertices ((2 - sqrt(2))/2, (-2 - sqrt(2))/2), ((2 + sqrt(2))/2, (sqrt(2) - 2)/2)
6x^2+4xy+9y^2-4x-18y=1 ⟶ ellipse: centre (0, 1); foci (-(2*sqrt(5))/5, (5 + sqrt(5))/5), ((2*sqrt(5))/5, (5 - sqrt(5))/5); vertices (-(2*sqrt(10))/5, (5 + sqrt(10))/5), ((2*sqrt(10))/5, (5 - sqrt(10))/5); e = sqrt(2)/2; directrices 2*x - y + 1 + 2*sqrt(5) = 0, 2*x - y + 1 - 2*sqrt(5) = 0; co-vertices (-sqrt(5)/5, (5 - 2*sqrt(5))/5), (sqrt(5)/5, (5 + 2*sqrt(5))/5)
x^2-2xy+y^2-8x-8y=0 ⟶ parabola: vertex (0, 0); focus (1, 1); directrix y = -x - 2; axis y = x; opens oblique
x^2-4xy+4y^2+5\sqrt5y+1=0 ⟶ parabola: vertex ((13*sqrt(5))/25, -(6*sqrt(5))/25); focus ((21*sqrt(5))/50, -(29*sqrt(5))/100); directrix y = -2*x + (21*sqrt(5))/20; axis y = (1/2)*x - sqrt(5)/2; opens oblique
9x^2-24xy+16y^2-20x-15y=0 ⟶ parabola: vertex (0, 0); focus (1/5, 3/20); directrix y = -(4/3)*x - 5/12; axis y = (3/4)*x; opens oblique
x^2+2xy+y^2+x-y=0 ⟶ parabola: vertex (0, 0); focus (-1/8, 1/8); directrix y = x - 1/4; axis y = -x; opens oblique
16x^2-24xy+9y^2-60x-80y+100=0 ⟶ parabola: vertex (3/5, 4/5); focus (6/5, 8/5); directrix y = -(3/4)*x; axis y = (4/3)*x; opens oblique
3x^2+2\sqrt3xy+y^2-8x+8\sqrt3y=0 ⟶ parabola: vertex (0, 0); focus (1/2, -sqrt(3)/2); directrix y = (sqrt(3)/3)*x + (2*sqrt(3))/3; axis y = -sqrt(3)*x; opens oblique
x^2+y^2=0 ⟶ point: (0, 0)
(x-1)^2+2(y+1)^2=0 ⟶ point: (1, -1)
x^2+y^2+2x-4y+5=0 ⟶ point: (-1, 2)
x^2+xy+y^2=0 ⟶ point: (0, 0)
x^2+y^2=-1 ⟶ empty
x^2+y^2+2x-4y+7=0 ⟶ empty
x^2-2xy+3y^2+1=0 ⟶ empty
x^2+1=0 ⟶ empty
x^2-y^2=0 ⟶ crossing-lines: y = -x, y = x
4x^2-9y^2=0 ⟶ crossing-lines: y = -(2/3)*x, y = (2/3)*x
xy=0 ⟶ crossing-lines: x = 0, y = 0
x^2-3xy+2y^2=0 ⟶ crossing-lines: y = x, y = (1/2)*x
x^2-y^2-2x+1=0 ⟶ crossing-lines: y = -x + 1, y = x - 1
(x-1)(y+2)=0 ⟶ crossing-lines: x = 1, y = -2
x^2=4 ⟶ parallel-lines: x = 2, x = -2
y^2-3y+2=0 ⟶ parallel-lines: y = 2, y = 1
x^2+2xy+y^2=1 ⟶ parallel-lines: y = -x + 1, y = -x - 1
4x^2-4xy+y^2-9=0 ⟶ parallel-lines: y = 2*x - 3, y = 2*x + 3
x^2=0 ⟶ double-line: x = 0
x^2+2xy+y^2=0 ⟶ double-line: y = -x
4x^2+4xy+y^2+4x+2y+1=0 ⟶ double-line: y = -2*x - 1
\frac{x^2}{a^2}+\frac{y^2}{b^2}=1 ⟶ ellipse: centre (0, 0); foci (-sqrt(a^2 - b^2), 0), (sqrt(a^2 - b^2), 0); vertices (-a, 0), (a, 0); e = sqrt(a^2 - b^2)/a; directrices x = (a^2*sqrt(a^2 - b^2))/(b^2 - a^2), x = (a^2*sqrt(a^2 - b^2))/(a^2 - b^2); co-vertices (0, -b), (0, b)
b^2x^2+a^2y^2=a^2b^2 ⟶ ellipse: centre (0, 0); foci (-sqrt(a^2 - b^2), 0), (sqrt(a^2 - b^2), 0); vertices (-a, 0), (a, 0); e = sqrt(a^2 - b^2)/a; directrices x = (a^2*sqrt(a^2 - b^2))/(b^2 - a^2), x = (a^2*sqrt(a^2 - b^2))/(a^2 - b^2); co-vertices (0, -b), (0, b)
\frac{y^2}{a^2}+\frac{x^2}{b^2}=1 ⟶ ellipse: centre (0, 0); foci (0, -sqrt(a^2 - b^2)), (0, sqrt(a^2 - b^2)); vertices (0, -a), (0, a); e = sqrt(a^2 - b^2)/a; directrices y = (a^2*sqrt(a^2 - b^2))/(b^2 - a^2), y = (a^2*sqrt(a^2 - b^2))/(a^2 - b^2); co-vertices (-b, 0), (b, 0)
\frac{x^2}{a^2}-\frac{y^2}{b^2}=1 ⟶ hyperbola: centre (0, 0); foci (-sqrt(a^2 + b^2), 0), (sqrt(a^2 + b^2), 0); vertices (-a, 0), (a, 0); e = sqrt(a^2 + b^2)/a; directrices x = -(a^2*sqrt(a^2 + b^2))/(a^2 + b^2), x = (a^2*sqrt(a^2 + b^2))/(a^2 + b^2); asymptotes y = (b/a)*x, y = -(b/a)*x
\frac{y^2}{a^2}-\frac{x^2}{b^2}=1 ⟶ hyperbola: centre (0, 0); foci (0, -sqrt(a^2 + b^2)), (0, sqrt(a^2 + b^2)); vertices (0, -a), (0, a); e = sqrt(a^2 + b^2)/a; directrices y = -(a^2*sqrt(a^2 + b^2))/(a^2 + b^2), y = (a^2*sqrt(a^2 + b^2))/(a^2 + b^2); asymptotes y = -(a/b)*x, y = (a/b)*x
x^2-y^2=a^2 ⟶ hyperbola: centre (0, 0); foci (-a*sqrt(2), 0), (a*sqrt(2), 0); vertices (-a, 0), (a, 0); e = sqrt(2); directrices x = -(a*sqrt(2))/2, x = (a*sqrt(2))/2; asymptotes y = x, y = -x
\frac{x^2}{4a^2}+\frac{y^2}{3a^2}=1 ⟶ ellipse: centre (0, 0); foci (-a, 0), (a, 0); vertices (-2*a, 0), (2*a, 0); e = 1/2; directrices x = -4*a, x = 4*a; co-vertices (0, -a*sqrt(3)), (0, a*sqrt(3))
y^2=2px ⟶ parabola: vertex (0, 0); focus (p/2, 0); directrix x = -p/2; axis y = 0; opens right
x^2=-2py ⟶ parabola: vertex (0, 0); focus (0, -p/2); directrix y = p/2; axis x = 0; opens down
y^2=4ax ⟶ parabola: vertex (0, 0); focus (a, 0); directrix x = -a; axis y = 0; opens right
y=kx^2 ⟶ parabola: vertex (0, 0); focus (0, 1/(4*k)); directrix y = -1/(4*k); axis x = 0; opens either way
x^2+y^2=a^2 ⟶ circle: centre (0, 0); radius a
x^2+y^2-2ax=0 ⟶ circle: centre (a, 0); radius a
\frac{x^2}{k}+\frac{y^2}{4}=1 ⟶ undecided
x^2+ky^2=1 ⟶ undecided
\frac{x^2}{a^2}+\frac{y^2}{k^2}=1 ⟶ undecided
2x^2+3xy+y^2=1 ⟶ hyperbola
x=3\cos t;y=2\sin t ⟶ ellipse: centre (0, 0); foci (-sqrt(5), 0), (sqrt(5), 0); vertices (-3, 0), (3, 0); e = sqrt(5)/3; directrices x = -(9*sqrt(5))/5, x = (9*sqrt(5))/5; co-vertices (0, -2), (0, 2)
x=2+3\cos\theta;y=1+3\sin\theta ⟶ circle: centre (2, 1); radius 3
x=1+2\sin t;y=3-4\cos t ⟶ ellipse: centre (1, 3); foci (1, 3 - 2*sqrt(3)), (1, 3 + 2*sqrt(3)); vertices (1, -1), (1, 7); e = sqrt(3)/2; directrices y = (9 - 8*sqrt(3))/3, y = (9 + 8*sqrt(3))/3; co-vertices (-1, 3), (3, 3)
x=1+3\sec t;y=2+4\tan t ⟶ hyperbola: centre (1, 2); foci (-4, 2), (6, 2); vertices (-2, 2), (4, 2); e = 5/3; directrices x = -4/5, x = 14/5; asymptotes y = (4/3)*x + 2/3, y = -(4/3)*x + 10/3
x=3\tan t;y=2\sec t ⟶ hyperbola: centre (0, 0); foci (0, -sqrt(13)), (0, sqrt(13)); vertices (0, -2), (0, 2); e = sqrt(13)/2; directrices y = -(4*sqrt(13))/13, y = (4*sqrt(13))/13; asymptotes y = -(2/3)*x, y = (2/3)*x
x=\frac{3}{\cos t};y=2\tan t ⟶ hyperbola: centre (0, 0); foci (-sqrt(13), 0), (sqrt(13), 0); vertices (-3, 0), (3, 0); e = sqrt(13)/3; directrices x = -(9*sqrt(13))/13, x = (9*sqrt(13))/13; asymptotes y = (2/3)*x, y = -(2/3)*x
x=a\cos t;y=b\sin t ⟶ ellipse: centre (0, 0); foci (-sqrt(a^2 - b^2), 0), (sqrt(a^2 - b^2), 0); vertices (-a, 0), (a, 0); e = sqrt(a^2 - b^2)/a; directrices x = (a^2*sqrt(a^2 - b^2))/(b^2 - a^2), x = (a^2*sqrt(a^2 - b^2))/(a^2 - b^2); co-vertices (0, -b), (0, b)
x=t^2;y=2t ⟶ parabola: vertex (0, 0); focus (1, 0); directrix x = -1; axis y = 0; opens right
x=2t;y=t^2-1 ⟶ parabola: vertex (0, -1); focus (0, 0); directrix y = -2; axis x = 0; opens up
x=2pt^2;y=2pt ⟶ parabola: vertex (0, 0); focus (p/2, 0); directrix x = -p/2; axis y = 0; opens right
x=t+\frac1t;y=t-\frac1t ⟶ hyperbola: centre (0, 0); foci (-2*sqrt(2), 0), (2*sqrt(2), 0); vertices (-2, 0), (2, 0); e = sqrt(2); directrices x = -sqrt(2), x = sqrt(2); asymptotes y = x, y = -x
x=t;y=\frac4t ⟶ hyperbola: centre (0, 0); foci (-2*sqrt(2), -2*sqrt(2)), (2*sqrt(2), 2*sqrt(2)); vertices (-2, -2), (2, 2); e = sqrt(2); directrices y = -x - 2*sqrt(2), y = -x + 2*sqrt(2); asymptotes x = 0, y = 0
x=\cos t+\sin t;y=\cos t-\sin t ⟶ circle: centre (0, 0); radius sqrt(2)
x=3\cos2t;y=3\sin2t ⟶ circle: centre (0, 0); radius 3
x=t^2+t;y=t^2-t ⟶ parabola: vertex (0, 0); focus (1/4, 1/4); directrix y = -x - 1/2; axis y = x; opens oblique
r=3 ⟶ circle: centre (0, 0); radius 3
\rho=4\cos\theta ⟶ circle: centre (2, 0); radius 2
r=-2\sin\theta ⟶ circle: centre (0, -1); radius 1
r=2\cos\theta+2\sin\theta ⟶ circle: centre (1, 1); radius sqrt(2)
\rho=2\cos(\theta-\frac{\pi}{3}) ⟶ circle: centre (1/2, sqrt(3)/2); radius 1
\rho^2-4\rho\cos\theta+3=0 ⟶ circle: centre (2, 0); radius 1
\rho^2=\frac{12}{3\cos^2\theta+4\sin^2\theta} ⟶ ellipse: centre (0, 0); foci (-1, 0), (1, 0); vertices (-2, 0), (2, 0); e = 1/2; directrices x = -4, x = 4; co-vertices (0, -sqrt(3)), (0, sqrt(3))
r=\frac{4}{2-\cos\theta} ⟶ ellipse: centre (4/3, 0); foci (0, 0), (8/3, 0); vertices (-4/3, 0), (4, 0); e = 1/2; directrices x = -4, x = 20/3; co-vertices (4/3, -(4*sqrt(3))/3), (4/3, (4*sqrt(3))/3)
r=\frac{6}{1-\sin\theta} ⟶ parabola: vertex (0, -3); focus (0, 0); directrix y = -6; axis x = 0; opens up
r=\frac{3}{1+2\cos\theta} ⟶ hyperbola: centre (2, 0); foci (0, 0), (4, 0); vertices (1, 0), (3, 0); e = 2; directrices x = 3/2, x = 5/2; asymptotes y = sqrt(3)*x - 2*sqrt(3), y = -sqrt(3)*x + 2*sqrt(3)
r=\frac{2}{1+\cos\theta} ⟶ parabola: vertex (1, 0); focus (0, 0); directrix x = 2; axis y = 0; opens left
r=\frac{12}{3-2\sin\theta} ⟶ ellipse: centre (0, 24/5); foci (0, 0), (0, 48/5); vertices (0, -12/5), (0, 12); e = 2/3; directrices y = -6, y = 78/5; co-vertices (-(12*sqrt(5))/5, 24/5), ((12*sqrt(5))/5, 24/5)
r^2\cos2\theta=4 ⟶ hyperbola: centre (0, 0); foci (-2*sqrt(2), 0), (2*sqrt(2), 0); vertices (-2, 0), (2, 0); e = sqrt(2); directrices x = -sqrt(2), x = sqrt(2); asymptotes y = x, y = -x
r^2\sin2\theta=2 ⟶ hyperbola: centre (0, 0); foci (-sqrt(2), -sqrt(2)), (sqrt(2), sqrt(2)); vertices (-1, -1), (1, 1); e = sqrt(2); directrices y = -x - sqrt(2), y = -x + sqrt(2); asymptotes x = 0, y = 0
\rho=\frac{ep}{1-e\cos\theta} ⟶ no conic
y=\sqrt{1-x^2} ⟶ no conic
x^3+y^2=1 ⟶ no conic
\frac1x+\frac1y=1 ⟶ no conic
|x|+|y|=1 ⟶ no conic
\frac{x^2}{x}+y^2=1 ⟶ no conic
x^4+y^2=1 ⟶ no conic
x=\cos t;y=\cos^2t ⟶ no conic
x=\sin^2t;y=\cos^2t ⟶ no conic
x=\frac{1-t^2}{1+t^2};y=\frac{2t}{1+t^2} ⟶ no conic
x=t^2;y=t^4 ⟶ no conic
x=t^3;y=t^2 ⟶ no conic
x=\cos t;y=\sin2t ⟶ no conic
r=1+\cos\theta ⟶ no conic
r=\sin2\theta ⟶ no conic
`
  .trim()
  .split("\n")
  .map((row) => row.split(" ⟶ ") as [string, string]);
