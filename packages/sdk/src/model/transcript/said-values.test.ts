import assert from "node:assert/strict";
import { test } from "node:test";
import { concludedValues, lastSideOf } from "./said-values.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** A question and sentences that answer it, with what they give. */
type Rows = Readonly<Record<string, readonly (readonly [sentence: string, ...texts: string[]])[]>>;

const usual: Rows = {
  "A book costs 3 dollars more than a pen. Together they cost 21 dollars. What is the price of the book?": [
    ["So, the price is $12$ dollars.", "12"],
    ["So the price is 12 dollars.", "12"],
    ["Therefore, the price of the book is $12.", "12"],
    ["Hence, the book costs \\(12\\) dollars.", "12"],
    ["Thus the book costs $12.50.", "12.50"],
    ["The price of the book is **12** dollars.".replaceAll("*", ""), "12"],
    ["Therefore, the cost of the book is equal to 12 dollars.", "12"],
    ["So, the answer is 12.", "12"],
    ["The pen and the book cost 21 dollars, so the price of the book is 12 dollars.", "12"],
  ],
  "一辆汽车2小时行12千米，求它的速度。": [
    ["所以,答案是 6 千米/小时。", "6"],
    ["所以，汽车的速度是6千米/小时。", "6"],
    ["因此，它的速度为 \\(6\\) 千米/小时。", "6"],
    ["故速度等于6千米每小时。", "6"],
    ["答：这辆汽车的速度是6千米/小时。", "6"],
    ["所以答案为6。", "6"],
  ],
  "Find the vertex of y = x^2 - 4x + 3": [
    ["Thus the vertex is (2, -1)", "(2, -1)"],
    ["Therefore, the vertex is at \\((2, -1)\\).", "(2, -1)"],
    ["So the vertex of the parabola is \\((2,-1)\\).", "(2,-1)"],
    ["the minimum value is -1 at x=2", "-1"],
    ["Therefore, the vertex of \\(y = x^2 - 4x + 3\\) is \\((2, -1)\\).", "(2, -1)"],
  ],
  "Solve 3x + 7 = 25": [
    ["Therefore, the solution is x = 6.", "x = 6"],
    ["Therefore, the solution is \\(x = 6\\).", "x = 6"],
    ["So x = 6.", "x = 6"],
    ["Thus, x is 6.", "6"],
    ["Hence, the value of \\(x\\) is \\(6\\).", "6"],
    ["So, the solution to the equation \\(3x + 7 = 25\\) is \\(x = 6\\).", "x = 6"],
    ["Thus we get x = 6, as required.", "x = 6"],
    ["Finally, we find that \\(x = 6\\).", "x = 6"],
    ["Therefore x equals 6.", "6"],
  ],
  "Find the area of a circle with radius 3": [
    ["So the area is 9π.", "9π"],
    ["Therefore the area is 9π square units.", "9π"],
    ["Thus, the area of the circle is \\(9\\pi\\) square units.", "9\\pi"],
    ["So the area is \\(9\\pi \\approx 28.27\\).", "28.27"],
    ["So the area is 9 pi.", "9 pi"],
    ["So the area is 9π cm².", "9π"],
    ["So the area is 9π square meters.", "9π"],
    ["所以面积为9π。", "9π"],
    ["答：面积是9π。", "9π"],
  ],
  "Compute sqrt(8)": [
    ["So the value is 2√2.", "2√2"],
    ["Therefore it is 2 sqrt(2).", "2 sqrt(2)"],
    ["所以结果是2√2。", "2√2"],
  ],
  "Solve x^2 = 9": [
    ["So x is ±3.", "±3"],
    ["So x = 3 or x = -3.", "x = 3", "x = -3"],
    ["Therefore the solutions are 3 and -3.", "3", "-3"],
    ["Thus \\(x = 3\\) and \\(x = -3\\) are the solutions.", "x = 3", "x = -3"],
    ["所以两根为 3 和 -3。", "3", "-3"],
  ],
  "If 5 machines make 5 parts in 5 minutes, how long do 30 machines take to make 60 parts?": [
    ["It will take \\(10\\) minutes to make 60 parts.", "10"],
    ["So 30 machines take 10 minutes.", "10"],
    ["Therefore, they need 10 minutes in total.", "10"],
  ],
  "小明有15个苹果，吃了6个，又买了4个，现在有几个？": [
    ["所以小明现在有13个苹果。", "13"],
    ["一共有13个。", "13"],
    ["因此，小明一共有 \\(13\\) 个苹果。", "13"],
    ["最后小明还剩13个苹果。", "13"],
  ],
  "现有一笼子，里面有鸡和兔子若干只，共有头14个，腿38条，求鸡和兔子各有多少只？": [
    ["所以鸡有9只，兔子有5只。", "9", "5"],
    ["因此，鸡的数量是 \\(x = 9\\)，兔子的数量是 \\(y = 5\\)。", "x = 9", "y = 5"],
  ],
  "What's the probability of not getting a six with one die?": [
    ["So the probability of not getting a six is 5/6.", "5/6"],
    ["Therefore, the probability is \\(\\frac{5}{6}\\).", "\\frac{5}{6}"],
    ["Hence the probability of getting no six is 5/6, which is the final answer.", "5/6"],
  ],
  "What is the square root of 144?": [
    ["So the square root of 144 is 12.", "12"],
    ["Therefore, the square root of \\(144\\) is \\(12\\).", "12"],
  ],
  "Find the greatest common divisor of 12 and 18": [
    ["Therefore, the greatest common divisor of 12 and 18 is 6.", "6"],
    ["So the GCD is 6.", "6"],
  ],
  "If it takes 1 hour to dry 25 shirts under the sun, how long will it take to dry 30 shirts under the sun?": [
    ["It will take \\(2\\) hours to dry 30 shirts under the sun.", "2"],
    ["Therefore, it will take 1 hour to dry 30 shirts under the sun.", "1"],
    ["So, drying 30 shirts takes 1 hour.", "1"],
  ],
  "Find the smallest positive integer that is both a perfect square and a perfect cube.": [
    ["Therefore, 1 is the smallest positive integer that is both a perfect square and a perfect cube.", "1"],
    ["Thus, the smallest such integer is 64.", "64"],
    ["So the answer is $1$.", "1"],
  ],
  "A train travels 180 km in 3 hours. What is its average speed?": [
    ["Therefore, the average speed of the train is 60 km/h.", "60"],
    ["So, the train's average speed is 60 km/h.", "60"],
    ["Thus the train travels at an average speed of 60 kilometers per hour.", "60"],
    ["The average speed is \\(60 \\text{ km/h}\\).", "60 \\text{ km/h}"],
    ["So the average speed is \\(\\frac{180}{3} = 60\\) km/h.", "60"],
    ["Hence, the speed = 60 km/h.", "60"],
    ["The speed of the train is 60 kilometers per hour.", "60"],
    ["So its speed comes to 60 km/h.", "60"],
  ],
  "Tom has 12 apples and gives 5 to Anna. How many apples are left?": [
    ["So Tom has 7 apples left.", "7"],
    ["Therefore, there are 7 apples left.", "7"],
    ["Tom is left with 7 apples.", "7"],
    ["Now, Tom has 7 apples.", "7"],
    ["Thus, 12 - 5 = 7 apples are left.", "7"],
    ["So the number of apples left is 12 - 5 = 7.", "7"],
    ["After giving 5 apples to Anna, Tom has 7 apples left.", "7"],
    ["In total, 7 apples remain.", "7"],
    ["Hence Tom has \\(12 - 5 = 7\\) apples.", "7"],
    ["Therefore Tom still has seven (7) apples.", "7"],
  ],
  "What is 15% of 200?": [
    ["So, 15% of 200 is 30.", "30"],
    ["Therefore, 15% of 200 equals 30.", "30"],
    ["Thus, \\(15\\%\\) of \\(200\\) is \\(30\\).", "30"],
    ["Therefore, 15\\% of 200 equals 30.", "30"],
    ["The answer is 30.", "30"],
  ],
  "Solve the system x + y = 3, x - y = -1": [
    ["So the solution is x = 1, y = 2.", "x = 1", "y = 2"],
    ["Therefore, the solution is (1, 2).", "(1, 2)"],
    ["Thus, \\(x = 1\\) and \\(y = 2\\).", "x = 1", "y = 2"],
    ["The solution to the system is \\(x = 1\\), \\(y = 2\\).", "x = 1", "y = 2"],
    ["So the solution is \\((x, y) = (1, 2)\\).", "(x, y) = (1, 2)"],
    ["所以方程组的解是 x = 1，y = 2。", "x = 1", "y = 2"],
    ["因此，方程组的解为 \\(x=1\\)，\\(y=2\\)。", "x=1", "y=2"],
  ],
  "Solve x^2 - 5x + 6 = 0": [
    ["Therefore, the solutions are \\(x = 2\\) and \\(x = 3\\).", "x = 2", "x = 3"],
    ["So, x = 2 or x = 3.", "x = 2", "x = 3"],
    ["The roots are $2$ and $3$.", "2", "3"],
    ["Thus the solutions to the quadratic equation are 2 and 3.", "2", "3"],
    ["Hence, the roots of the equation are x = 2 and x = 3.", "x = 2", "x = 3"],
    ["So the equation has two solutions: x = 2 and x = 3.", "x = 2", "x = 3"],
    ["So the solution set is {2, 3}.", "{2, 3}"],
    ["所以方程的解为 x₁=2，x₂=3。", "x₁=2", "x₂=3"],
    ["So x₁ = 2, x₂ = 3.", "x₁ = 2", "x₂ = 3"],
    ["综上所述，方程的根为 x = 2 和 x = 3。", "x = 2", "x = 3"],
    ["所以方程的解是 \\(x_1 = 2\\)，\\(x_2 = 3\\)。", "x_1 = 2", "x_2 = 3"],
    ["因此，原方程的两个根分别是 2 和 3。", "2", "3"],
  ],
  "Find the maximum of y = -x^2 + 4x + 1": [
    ["Therefore, the maximum value is 5, which occurs at x = 2.", "5"],
    ["So the maximum is 5.", "5"],
    ["Thus, the maximum value of the function is \\(5\\).", "5"],
    ["The maximum value is 5 at x = 2.", "5"],
  ],
  "What is the derivative of x^3 - 2x?": [
    ["So the derivative is \\(3x^2 - 2\\).", "3x^2 - 2"],
    ["Therefore, \\(f'(x) = 3x^2 - 2\\).", "f'(x) = 3x^2 - 2"],
    ["Hence, the derivative of \\(x^3 - 2x\\) is \\(3x^2 - 2\\).", "3x^2 - 2"],
    ["So the derivative is 3x^2 - 2.", "3x^2 - 2"],
  ],
  "Factor x^2 - 5x + 6": [
    ["So, the factored form is \\((x-2)(x-3)\\).", "(x-2)(x-3)"],
    ["Therefore \\(x^2 - 5x + 6 = (x-2)(x-3)\\).", "x^2 - 5x + 6 = (x-2)(x-3)"],
    ["Thus x^2 - 5x + 6 = (x - 2)(x - 3).", "x^2 - 5x + 6 = (x - 2)(x - 3)"],
  ],
  "Compute 17 * 23": [
    ["So 17 × 23 = 391.", "391"],
    ["Therefore, the product is 391.", "391"],
    ["The product of 17 and 23 is 391.", "391"],
    ["Thus, 17 times 23 is 391.", "391"],
    ["So the result is 391.", "391"],
    ["Therefore, \\(17 \\times 23 = 391\\).", "391"],
  ],
  "Find the area of a triangle with base 6 and height 4": [
    ["Therefore, the area of the triangle is 12 square units.", "12"],
    ["So, the area is 12.", "12"],
    ["The area of the triangle is \\(12\\) square units.", "12"],
    ["Thus, area = 12.", "12"],
    ["So the area of the triangle is \\(\\frac{1}{2} \\times 6 \\times 4 = 12\\) square units.", "12"],
  ],
  "一个长方形长6米，宽4米，求面积。": [
    ["所以，长方形的面积是24平方米。", "24"],
    ["因此这个长方形的面积为 \\(24\\) 平方米。", "24"],
    ["面积 = 6 × 4 = 24 平方米。", "24"],
    ["最终，面积为24平方米。", "24"],
    ["所以面积是 6×4=24（平方米）。", "24"],
    ["所以，该长方形的面积等于 24 m²。", "24"],
  ],
  "小明买了3支铅笔，每支2元，一共花了多少钱？": [
    ["所以小明一共花了6元。", "6"],
    ["因此，小明总共花了 6 元。", "6"],
    ["总共是6元。", "6"],
    ["所以一共需要 3×2=6 元。", "6"],
  ],
  "求函数 y = x^2 - 4x + 3 的最小值": [
    ["所以最小值是 -1。", "-1"],
    ["因此，函数的最小值为 \\(-1\\)。", "-1"],
    ["所以当 x = 2 时，函数取得最小值 -1。", "-1"],
    ["因此，函数的最小值为 -1，在 x = 2 处取得。", "-1"],
  ],
  "两地相距240千米，一辆车以60千米/小时行驶，需要几小时？": [
    ["所以需要4小时。", "4"],
    ["因此，这辆车需要行驶 4 小时。", "4"],
    ["所以，时间为 240 ÷ 60 = 4 小时。", "4"],
  ],
  "What is the probability of rolling a sum of 7 with two dice?": [
    ["So the probability is 1/6.", "1/6"],
    ["Therefore, the probability of rolling a sum of 7 is \\(\\frac{1}{6}\\).", "\\frac{1}{6}"],
    ["Thus, P = 6/36 = 1/6.", "P = 1/6"],
    ["So the probability of rolling a sum of 7 with two dice is \\(\\frac{6}{36} = \\frac{1}{6}\\).", "\\frac{1}{6}"],
  ],
  "Simplify \\frac{6x^2}{3x}": [
    ["So the simplified form is \\(2x\\).", "2x"],
    ["Therefore, the expression simplifies to \\(2x\\).", "2x"],
    ["So it is 2x.", "2x"],
  ],
  "A book costs 12 dollars after a 20% discount. What was the original price?": [
    ["Therefore, the original price of the book was $15.", "15"],
    ["Thus, the book originally cost 15 dollars.", "15"],
    ["The original price is $15.", "15"],
  ],
  "A rectangle is twice as long as it is wide. Its perimeter is 36. Find its width.": [
    ["Therefore, the width of the rectangle is 6.", "6"],
    ["So the width is \\(w = 6\\).", "w = 6"],
    ["Thus, the rectangle's width is 6 units.", "6"],
    ["So its width is \\(6\\) and its length is \\(12\\).", "12"],
  ],
  "The sum of two numbers is 10 and their difference is 2. Find the numbers.": [
    ["Therefore, the two numbers are 6 and 4.", "6", "4"],
    ["So the numbers are \\(6\\) and \\(4\\).", "6", "4"],
    ["Thus, the larger number is 6 and the smaller number is 4.", "6", "4"],
  ],
  "How many ways can 3 books be arranged on a shelf?": [
    ["So there are 6 ways to arrange the books.", "6"],
    ["Therefore, the number of ways is 6.", "6"],
    ["Thus, 3 books can be arranged in 6 ways.", "6"],
    ["Hence there are \\(3! = 6\\) ways.", "6"],
    ["So, there are 3! = 6 ways.", "6"],
  ],
  "Find the limit of sin(x)/x as x approaches 0": [
    ["Therefore, the limit is 1.", "1"],
    ["Hence, \\(\\lim_{x \\to 0} \\frac{\\sin x}{x} = 1\\).", "1"],
  ],
  "Compute \\lim_{x\\to 0} \\frac{\\sin x}{x}": [
    ["Therefore, the limit is 1.", "1"],
    ["Hence, the limit as x approaches 0 is \\(1\\).", "1"],
    ["Hence, the limit as \\(x\\) approaches \\(0\\) is \\(1\\).", "1"],
    ["所以极限为 1。", "1"],
  ],
  "Evaluate the integral of 2x from 0 to 3": [["The value of the definite integral is 9.", "9"]],
  "Solve 2x - 4 < 6": [
    ["The solution is all real numbers less than 5, i.e., $x < 5$.", "x < 5"],
    ["So the solution is all real numbers less than 5.", "x < 5"],
    ["所以解集为所有小于5的实数，即 x < 5。", "x < 5"],
  ],
  "Find sin 30°": [
    ["Therefore, sin 30° = 1/2.", "1/2"],
    ["So sin 30° is 1/2.", "1/2"],
  ],
  "Evaluate log_2 8": [
    ["So log base 2 of 8 is 3.", "3"],
    ["So \\(\\log_2 8 = 3\\).", "3"],
  ],
  "一件商品原价200元，打八折后多少元？": [["所以现价为160元。", "160"]],
  "A car uses 8 liters per 100 km. How many liters for 250 km?": [
    ["It will use 20 liters of fuel for 250 km.", "20"],
    ["So it needs 20 liters of gasoline for 250 km.", "20"],
  ],
  "Evaluate \\int_0^1 x^2 dx": [
    ["Thus, the value of the integral is \\(\\frac{1}{3}\\).", "\\frac{1}{3}"],
    ["So the integral equals 1/3.", "1/3"],
    ["Therefore \\(\\int_0^1 x^2 \\, dx = \\frac{1}{3}\\).", "\\int_0^1 x^2 \\, dx = \\frac{1}{3}"],
  ],
  "甲、乙两车同时从相距300千米的两地相对开出，甲车每小时行60千米，乙车每小时行40千米，几小时后相遇？": [
    ["所以，两车经过3小时相遇。", "3"],
    ["因此，两车在3小时后相遇。", "3"],
    ["所以相遇时间是 3 小时。", "3"],
  ],
  "一个数的3倍加5等于20，求这个数。": [
    ["所以这个数是5。", "5"],
    ["因此，这个数是 5。", "5"],
    ["所以，这个数为 \\(x = 5\\)。", "x = 5"],
  ],
  "计算 25 × 4 + 10": [
    ["所以，25 × 4 + 10 = 110。", "110"],
    ["所以结果是110。", "110"],
    ["因此，最终结果为 \\(110\\)。", "110"],
    ["因此，25 × 4 + 10 的结果是 110。", "110"],
    ["所以答案是110。", "110"],
  ],
  "因式分解 x^2 - 9": [
    ["所以，因式分解的结果是 \\((x+3)(x-3)\\)。", "(x+3)(x-3)"],
    ["因此 \\(x^2 - 9 = (x+3)(x-3)\\)。", "x^2 - 9 = (x+3)(x-3)"],
  ],
  "Find the slope of the line through (1,2) and (3,8)": [
    ["Therefore, the slope of the line is 3.", "3"],
    ["So the slope is \\(m = 3\\).", "m = 3"],
    ["Thus the slope of the line passing through (1, 2) and (3, 8) is 3.", "3"],
    ["The slope is \\(\\frac{8-2}{3-1} = 3\\).", "3"],
  ],
  "What is the next number in the sequence 2, 4, 8, 16?": [
    ["Therefore, the next number in the sequence is 32.", "32"],
    ["So the next number is 32.", "32"],
    ["Thus, the next term is 32.", "32"],
  ],
  "If 2x + 3 = 11, what is x?": [
    ["Therefore, x = 4.", "x = 4"],
    ["So x is 4.", "4"],
    ["Hence, the value of x is 4.", "4"],
    ["The value of \\(x\\) is \\(4\\).", "4"],
  ],
};

test("usual closing sentences give what they say", () => {
  const found = Object.entries(usual).flatMap(([question, rows]) =>
    rows.map(([sentence]) => [sentence, ...(concludedValues(sentence, vocabularyOf(question))?.texts ?? [])]),
  );
  assert.deepEqual(found, Object.values(usual).flat());
});

const more: Rows = {
  "Solve 3x + 7 = 25": [
    ...[
      "So x is minus 6.",
      "Therefore x is not 6.",
      "So x cannot be 6.",
      "Hence x = 6 is not a solution.",
      "So \\(x = 6\\) is wrong.",
      "Thus x is at most 6.",
      "So x is negative 6.",
      "So x is at least 6.",
      "So x is more than 6.",
      "So x is 6 or more.",
      "So x is 6 or so.",
      "So x is about 6.",
      "So the value is half of 6.",
      "So the value is the square root of 6.",
      "So the value is 6 squared.",
      "So the value is 6 factorial.",
      "So the value is 6 thousand.",
      "So the value is 6 dozen.",
      "So the value is 6 percent.",
      "So the value is 6!",
      "So the value is 6 point 5.",
      "So the value is 6k.",
      "So the value is 6 upside down.",
      "So the value is ⁻6.",
      "So the value is ~6.",
      "So the value is ≥ 6.",
      "So the value is 1 6.",
      "So the square of x is 6.",
      "So twice x is 6.",
      "So the wrong answer is 6.",
      "I doubt that x is 6.",
      "If x is 6, it fits.",
      "Therefore all x except $x = 6$.",
      "So it is one over 6.",
      "So it is 6 \\(\\pi\\).",
      "So it is 6π times 2.",
      "So x is $6$%.",
      "So x is the 6th number.",
      "So x is close to 6.",
      "So x is 6 to 7.",
      "So x is 6 and a half.",
      "So x/2 is 6.",
      "So \\(2x\\) is \\(6\\).",
      "So the value of \\(x+1\\) is 6.",
      "So the sum of x and 2 is 6.",
      "So y is 6.",
      "So \\(y\\) is 6.",
      "So the other solution is 6.",
      "So the remainder is 6.",
      "So the number of steps is 6.",
      "So there are 6 solutions.",
      "We need 6 steps.",
    ].map((sentence): [string] => [sentence]),
  ],
  "解方程 3x + 7 = 25": [
    ...[
      "所以 x 是负6。",
      "因此 x 不等于 6。",
      "所以 x 不是 6。",
      "所以 x 大于6。",
      "所以 x 至少是6。",
      "所以 x 是6的平方根。",
      "所以 x 是6的相反数。",
      "所以 x 是6万。",
      "所以 x 是6倍。",
      "所以 x 是6多。",
      "所以 x 约为6。",
      "所以 x 的两倍是6。",
      "所以 x 的平方是6。",
      "因此没有解，6 是增根。",
      "故 x=6 不是方程的解。",
      "综上，\\(x=6\\) 应舍去。",
      "所以 x 是6以外的数。",
      "如果 x 是 6，那么成立。",
      "所以有6个解。",
      "所以 y 是6。",
      "所以另一个解是6。",
      "所以步数是6。",
    ].map((sentence): [string] => [sentence]),
  ],
};

test("another quantity than is asked for, or another unit, is no answer", () => {
  const rows: Rows = {
    "A train travels 180 km in 3 hours. What is its average speed?": [
      ["So the speed is 60 hours."],
      ["So the speed is 60 m/s."],
      ["So the speed is 60 mph."],
      ["So the speed is 60 km per minute."],
      ["So the speed is 60 km/h per hour."],
      ["So the distance is 60 km."],
      ["So the time is 60 hours."],
      ["So the train's length is 60."],
      ["So the train travels 60 km."],
      ["So 180 is 60."],
      ["So half its speed is 60."],
    ],
    "一辆汽车2小时行12千米，求它的速度。": [
      ["所以速度是6米/秒。"],
      ["所以速度是6小时。"],
      ["所以时间是6小时。"],
      ["所以路程是6千米。"],
      ["所以速度是6元。"],
    ],
    "Find the area of a circle with radius 3": [
      ["So the circumference is 9π."],
      ["So the volume is 9π."],
      ["So the area is 9π cm."],
      ["So the area is 9π cm³."],
    ],
    "A rectangle is 8 feet long and 5 feet wide. Find its area.": [["So the area is 40 cm²."], ["So the area is 40 feet²/s."]],
    "What is 15% of 200?": [["So 15% of 20 is 3."], ["So 5% of 200 is 10."], ["So 15\\% of 2000 is 300."]],
    "Evaluate log_2 8": [["So log base 2 of 80 is 6.3."], ["So log base 3 of 8 is 2."], ["So half of log base 2 of 8 is 1.5."]],
    "Solve 2x - 4 < 6": [
      ["The solution is all real numbers less than 5, i.e., $x > 5$."],
      ["The solution is all real numbers less than 5 and greater than 2."],
      ["The solution is all real numbers less than 5.5, i.e., $x < 5$."],
      ["The solution is not all real numbers less than 5."],
      ["The solution is all positive numbers less than 5."],
      ["So x is less than 5 or so."],
    ],
    "How many ways can 3 books be arranged on a shelf?": [["So there are 3! = 6 thousand ways."], ["So there are 6! ways."]],
    "A car uses 8 liters per 100 km. How many liters for 250 km?": [
      ["It will use 20 liters less for 250 km."],
      ["It will use 20 gallons of fuel for 250 km."],
      ["It will use 20 liters of fuel for 100 km."],
      ["It will use 20 liters of twice the fuel."],
      ["It will use 20 km for 250 km."],
    ],
    "一件商品原价200元，打八折后多少元？": [["所以进价为160元。"], ["所以利润为160元。"], ["所以现价为160千克。"]],
    "Find two numbers; the larger number is 4 more than the other.": [["So the larger number is 7 and the smaller number is 3."]],
  };
  for (const [question, sentences] of Object.entries(rows)) {
    for (const [sentence] of sentences)
      assert.equal(concludedValues(sentence, vocabularyOf(question))?.texts.join(), undefined, sentence);
  }
});

test("sentences that say more of a number than that it is so give no answer", () => {
  for (const [question, rows] of Object.entries(more)) {
    for (const [sentence] of rows) assert.equal(concludedValues(sentence, vocabularyOf(question)), undefined, sentence);
  }
});

test("what an equation says as an answer", () => {
  const rows: readonly (readonly [formula: string, said: string])[] = [
    ["x = 3", "x = 3"],
    ["x = \\frac{9}{3} = 3", "x = 3"],
    ["\\frac{9}{3} = 3", "3"],
    ["\\text{Speed} = \\frac{150}{2} = 75", "75"],
    ["\\text{Twice the speed} = 150", "\\text{Twice the speed} = 150"],
    ["-x = 6", "-x = 6"],
    ["x + 1 = 6", "x + 1 = 6"],
    ["\\sqrt{x} = 6", "\\sqrt{x} = 6"],
    ["2x = 12", "2x = 12"],
    ["9\\pi \\approx 28.27", "28.27"],
  ];
  for (const [formula, said] of rows) assert.equal(lastSideOf(formula), said, formula);
});
