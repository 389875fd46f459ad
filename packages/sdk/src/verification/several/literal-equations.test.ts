import { runTable } from "../../../test/several-table.ts";

// Formulas solved for a letter, multiplied out, taken logarithms of, with what is lost or gained on the way.
runTable(String.raw`
2x + 4y = 6 ⇔ x + 2y = 3 → holds
a x = b ⇔ x = b/a → where a ≠ 0
a x = b ⇔ x = b/a ; a > 0 → holds
x y = x ⇔ y = 1 → fails
x y = x ⇔ y = 1 ; x != 0 → holds
x y = x ⇔ x = 0 or y = 1 → holds
A = pi r^2 ⇔ r = sqrt(A/pi) → fails
A = pi r^2 ⇔ r = sqrt(A/pi) ; r > 0 → holds
1/f = 1/a + 1/b ⇔ f = a b/(a+b) → where f ≠ 0
y/x = 1 ⇔ y = x → where x ≠ 0
y/x = 1 ⇔ y = x ; x != 0 → holds
a x^2 + b x + c = 0 ⇔ x = (-b + sqrt(b^2-4a c))/(2a) or x = (-b - sqrt(b^2-4a c))/(2a) ; a != 0 → holds
a x^2 + b x + c = 0 ⇔ x = (-b + sqrt(b^2-4a c))/(2a) ; a != 0 → fails
x^2 + y^2 - 4x + 6y = 12 ⇔ (x-2)^2 + (y+3)^2 = 25 → holds
x^2 + y^2 - 4x + 6y = 12 ⇔ (x-2)^2 + (y+3)^2 = 24 → fails
x > y and y > z ⇒ x > z → holds
x > y and y > z ⇒ x > z + 1 → fails
2x + 3y <= 6 ⇔ y <= 2 - 2x/3 → holds
2x + 3y <= 6 ⇔ y >= 2 - 2x/3 → fails
x^2 = y^2 ⇔ x = y or x = -y → holds
x^2 = y^2 ⇔ |x| = |y| → holds
x^3 = y^3 ⇔ x = y → holds
x^2 = y^2 ⇔ x = y → fails
x^2 = y^2 ⇔ x = y ; x > 0 and y > 0 → holds
(x-1)^2 + (y-2)^2 = 0 ⇔ x = 1 and y = 2 → holds
x + y = 5 and x - y = 1 ⇔ x = 3 and y = 2 → holds
x + y = 5 and x - y = 1 ⇔ x = 2 and y = 3 → fails
x + y = 5 and x - y = 1 ⇒ 2x = 6 → holds
x + y = 5 and x - y = 1 ⇔ 2x = 6 → undecided
y = a e^(k t) ⇔ t = ln(y/a)/k → where a ≠ 0, k ≠ 0
y = 2x ⇒ sin(y) = sin(2x) → holds
y = 2x and x^2 + y^2 = 5 ⇔ (x = 1 and y = 2) or (x = -1 and y = -2) → holds
y = 2x and x^2 + y^2 = 5 ⇔ (x = 1 and y = 2) → fails
x > 0 and y > 0 ⇒ x + y > 0 → holds
x > 0 and y > 0 ⇒ x y > 0 → holds
x^2 + y^2 >= 2x y ⇔ 0 = 0 → holds
x > 0 and y > 0 ⇒ x/y + y/x >= 2 → holds
a >= 0 and b >= 0 ⇒ (a+b)/2 >= sqrt(a b) → holds
x + y = 1 ⇒ x^2 + y^2 >= 1/2 → holds
x + y = 1 ⇒ x^2 + y^2 >= 3/4 → fails
x^2 + y^2 = 1 ⇒ x + y <= sqrt(2) → holds
x^2 + y^2 = 1 ⇒ x + y <= 7/5 → fails
x^2 + y^2 = 1 ⇒ x <= 1 → holds
a > b ⇔ a + c > b + c → holds
a > b ⇔ a c > b c → fails
a > b ⇔ a c > b c ; c > 0 → holds
a > b ⇔ a c < b c ; c < 0 → holds
1/a < 1/b ⇔ a > b ; a > 0 and b > 0 → holds
1/a < 1/b ⇔ a > b → fails
a > b and c > d ⇒ a + c > b + d → holds
a > b and b > 0 and c > d and d > 0 ⇒ a c > b d → holds
a > b and c > d ⇒ a c > b d → fails
a > b and b > 0 ⇒ a^2 > b^2 → holds
a > b ⇒ a^2 > b^2 → fails
a > b ⇔ a^3 > b^3 → holds
|x| < a ⇔ -a < x and x < a → holds
|x| < a ⇔ x < a → fails
sqrt(x) = y ⇔ x = y^2 and y >= 0 → holds
sqrt(x) = y ⇔ x = y^2 → fails
sqrt(x) = y ⇒ x = y^2 → holds
sqrt(x) = y ⇔ x = y^2 ; y >= 0 → holds
ln(x) = y ⇔ x = e^y → holds
ln(x) + ln(y) = 0 ⇔ x y = 1 → where x > 0
ln(x y) = 0 ⇔ ln(x) + ln(y) = 0 → where x > 0
ln(x y) = z ⇔ ln(x) + ln(y) = z ; x > 0 → holds
2^x = 2^y ⇔ x = y → holds
2^x > 2^y ⇔ x > y → holds
e^x e^y = 1 ⇔ x + y = 0 → holds
log_2(x) = log_2(y) ⇔ x = y → where x > 0
x/2 + y/3 = 1 ⇔ 3x + 2y = 6 → holds
P V = n R T ⇔ P = n R T / V → where V ≠ 0
v = u + a t ⇔ t = (v-u)/a → where a ≠ 0
v^2 = u^2 + 2 a s ⇔ s = (v^2-u^2)/(2a) → where a ≠ 0
s = u t + 1/2 a t^2 ⇔ a = 2(s - u t)/t^2 → where t ≠ 0
E = m c^2 ⇔ m = E/c^2 → where c ≠ 0
F = G m M / r^2 ⇒ r = sqrt(G m M / F) ; r > 0 and F > 0 → holds
V = 4/3 pi r^3 ⇔ r = \sqrt[3]{3V/(4 pi)} → holds
T = 2 pi sqrt(L/g) ⇔ L = g \cdot (T/(2 pi))^2 ; T >= 0 and g > 0 → holds
A = P (1 + r)^t ⇔ P = A/(1+r)^t ; r > 0 → holds
A = P (1 + r)^t ⇔ t = ln(A/P)/ln(1+r) ; r > 0 → where P ≠ 0
A = P (1 + r)^t ⇔ r = (A/P)^(1/t) - 1 ; r > -1 and t > 0 and P > 0 and A > 0 → holds
y = m x + b ⇔ x = (y-b)/m → where m ≠ 0
a/b = c/d ⇔ a d = b c → where b ≠ 0, d ≠ 0
a/b = c/d ⇔ a d = b c ; b != 0 and d != 0 → holds
y = (a x + b)/(c x + d) ⇔ x = (b - d y)/(c y - a) ; a d - b c != 0 → holds
x^2 + 2 b x + c = 0 ⇔ (x+b)^2 = b^2 - c → holds
x^2 + 2 b x + c = 0 ⇔ x = -b + sqrt(b^2-c) or x = -b - sqrt(b^2-c) → holds
x^2 = a ⇔ x = sqrt(a) or x = -sqrt(a) → holds
x^2 = a ⇔ x = sqrt(a) → fails
x^2 = a^2 ⇔ x = a or x = -a → holds
x^3 = a ⇔ x = \sqrt[3]{a} → holds
x = y ⇒ sqrt(x) = sqrt(y) → where x ≥ 0
x y = 0 ⇔ x = 0 → fails
x y = 0 ⇔ x = 0 or y = 0 → holds
x/y = 0 ⇔ x = 0 → where y ≠ 0
x^2 = x y ⇔ x = y → fails
x^2 = x y ⇔ x = y ; x != 0 → holds
a^2 = b^2 ⇒ a = b → fails
sqrt(x + y) = sqrt(x) + sqrt(y) ⇔ 0 = 0 → fails
ln(x + y) = ln(x) + ln(y) ⇔ 0 = 0 ; x > 0 and y > 0 → fails
1/(x+y) = 1/x + 1/y ⇔ 0 = 0 ; x > 0 and y > 0 → fails
(x + y)/x = 1 + y ⇔ 0 = 0 ; x > 0 → fails
|x| = |y| ⇔ x = y → fails
x < y ⇔ 1/x > 1/y → fails
x < y ⇔ 1/x > 1/y ; x y > 0 → holds
a x^2 = b x ⇔ a x = b → fails
a x^2 = b x ⇔ a x = b ; x != 0 → holds
(x-1)(y-2) = 0 ⇔ x = 1 and y = 2 → fails
(x-1)(y-2) = 0 ⇔ x = 1 or y = 2 → holds
y = ln(x^2) ⇔ y = 2 ln(x) → where x > 0
ln(x) ln(y) = ln(x y) ⇔ 0 = 0 ; x > 0 and y > 0 → fails
sin(x) = sin(y) ⇔ x = y → fails
cos(x) = cos(y) ⇔ x = y → fails
x = y ⇒ sin(x) = sin(y) → holds
sin(x + y) = sin(x) + sin(y) ⇔ 0 = 0 → fails
(x^2-1)/(x-1) = y ⇔ y = x + 1 → where x ≠ 1
y = x + 1 and x^2 + y^2 = 5 ⇔ y = x + 1 and x^2 + (x+1)^2 = 5 → holds
x + y = 5 and x - y = 1 ⇔ x + y = 5 and 2x = 6 → holds
x + y = 5 and x - y = 1 ⇔ x + y = 5 and 2x = 4 → fails
2x + 3y = 7 and 4x + 6y = 14 ⇔ 2x + 3y = 7 → holds
2x + 3y = 7 and 4x + 6y = 15 ⇔ 2x + 3y = 7 → fails
x + a y = 1 and a x + y = 1 ⇔ x = 1/(1+a) and y = 1/(1+a) → fails
x + a y = 1 and a x + y = 1 ⇔ x = 1/(1+a) and y = 1/(1+a) ; a != 1 → holds
x + y = 1 and x + y = c ⇔ c = 1 and x + y = 1 → holds
x = 2 and y = 1 ⇔ (x-2)^2 + (y-1)^2 = 0 → holds
x = 2 and y = 1 ⇔ (x-2)^2 - (y-1)^2 = 0 → fails
x^2 + y^2 + 1 = 0 ⇔ 1 = 0 → holds
x + 1/x = y + 1/y ⇔ x = y or x y = 1 ; x != 0 and y != 0 → holds
x + 1/x = y + 1/y ⇔ x = y ; x != 0 and y != 0 → fails
x - y = sqrt(x) - sqrt(y) ⇔ x = y or sqrt(x) + sqrt(y) = 1 → where x ≥ 0
a - b = c ⇔ a = b + c → holds
a - b = c ⇔ a = b - c → fails
a \cdot (b + c) = d ⇔ a \cdot b + a \cdot c = d → holds
x/2 = y/3 ⇔ 3x = 2y → holds
x : y = 2 : 3 ⇔ 3x = 2y ; y != 0 → holds
x \in (0, 1) and y = 2x ⇒ y \in (0, 2) → holds
x \in (0, 1) and y = 2x ⇒ y \in (0, 1) → fails
x^2 + y^2 = r^2 ⇔ y = sqrt(r^2 - x^2) or y = -sqrt(r^2 - x^2) → holds
x^2 + y^2 = r^2 ⇔ y = sqrt(r^2 - x^2) → fails
x^2 + y^2 = r^2 ⇔ y = sqrt(r^2 - x^2) ; y >= 0 → holds
x^2/a^2 + y^2/b^2 = 1 ⇔ b^2 x^2 + a^2 y^2 = a^2 b^2 → where a ≠ 0, b ≠ 0
K = 1/2 m v^2 ⇔ v = sqrt(2K/m) ; m > 0 and v > 0 → holds
K = 1/2 m v^2 ⇔ v = sqrt(2K/m) ; m > 0 → fails
e^x = y ⇔ x = ln(y) → holds
2^x = y ⇔ x = ln(y)/ln(2) → holds
2^x \cdot 3^y = 6 ⇔ x ln(2) + y ln(3) = ln(6) → holds
2^{x+y} = 8 and 2^{x-y} = 2 ⇔ x = 2 and y = 1 → holds
x^2 y^2 = 1 ⇔ x y = 1 or x y = -1 → holds
x^y = x^z ⇔ y = z ; x > 1 → holds
x^y = x^z ⇔ y = z ; x > 0 → fails
|x - y| = 0 ⇔ x = y → holds
|x| = y ⇔ x = y or x = -y ; y >= 0 → holds
|x| = y ⇔ x = y or x = -y → fails
sqrt(x + y) = 2 ⇔ x + y = 4 → holds
sqrt(x + y) = z ⇒ x + y = z^2 → holds
sqrt(x + y) = z ⇔ x + y = z^2 → fails
\sqrt[3]{x + y} = z ⇔ x + y = z^3 → holds
x = (y + z)/2 ⇔ 2x - y = z → holds
S = a/(1-q) ⇔ q = 1 - a/S → where S ≠ 0, q ≠ 1
S = n \cdot (a + l)/2 ⇔ l = 2S/n - a → where n ≠ 0
\arctan(x) = y ⇒ x = tan(y) → where cos(y) ≠ 0
x = sin(t) and y = cos(t) ⇒ x^2 + y^2 = 1 → holds
x = sin(t) and y = cos(t) ⇔ x^2 + y^2 = 1 → undecided
`);
