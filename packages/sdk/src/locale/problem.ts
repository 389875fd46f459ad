/** The sentences of the reader: questions said back, and why a question could not be read. */
export const problemLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "reading.solve": { en: "Solve {equation} for {unknown}", zh: "解关于 {unknown} 的方程 {equation}" },
  "reading.solve-where": {
    en: "Solve {equation} for {unknown}, where {condition}",
    zh: "解关于 {unknown} 的方程 {equation}，其中 {condition}",
  },
  "reading.solve-by.quadratic.factoring": {
    en: "Solve {equation} for {unknown} by factoring",
    zh: "用因式分解法解关于 {unknown} 的方程 {equation}",
  },
  "reading.solve-by.quadratic.completing-square": {
    en: "Solve {equation} for {unknown} by completing the square",
    zh: "用配方法解关于 {unknown} 的方程 {equation}",
  },
  "reading.solve-by.quadratic.formula": {
    en: "Solve {equation} for {unknown} using the quadratic formula",
    zh: "用公式法解关于 {unknown} 的方程 {equation}",
  },
  "reading.equation": { en: "Examine the equation {equation} in {unknown}", zh: "研究关于 {unknown} 的方程 {equation}" },
  "reading.equation-where": {
    en: "Examine the equation {equation} in {unknown}, where {condition}",
    zh: "研究关于 {unknown} 的方程 {equation}，其中 {condition}",
  },
  "reading.statement": { en: "See whether {equation} is true", zh: "判断 {equation} 是否成立" },
  "reading.function": { en: "Study the function {function}", zh: "研究函数 {function}" },
  "reading.function-where": {
    en: "Study the function {function}, where {condition}",
    zh: "研究函数 {function}，其中 {condition}",
  },
  "reading.expression": { en: "Take {expression} as it stands", zh: "就式子 {expression} 本身来看" },
  "reading.ask.solutions": { en: "Find the solutions of {formula}", zh: "求 {formula} 的解" },
  "reading.ask.number-of-solutions": { en: "Find how many real solutions {formula} has", zh: "求 {formula} 的实数解的个数" },
  "reading.ask.discriminant": { en: "Find the discriminant of {formula}", zh: "求 {formula} 的判别式" },
  "reading.ask.vertex": { en: "Find the vertex of {formula}", zh: "求 {formula} 的顶点" },
  "reading.ask.axis": { en: "Find the axis of symmetry of {formula}", zh: "求 {formula} 的对称轴" },
  "reading.ask.zeros": { en: "Find the zeros of {formula}", zh: "求 {formula} 的零点" },
  "reading.ask.x-intercepts": { en: "Find the x-intercepts of {formula}", zh: "求 {formula} 的图像与 x 轴的交点" },
  "reading.ask.y-intercept": { en: "Find the y-intercept of {formula}", zh: "求 {formula} 的图像与 y 轴的交点" },
  "reading.ask.range": { en: "Find the range of {formula}", zh: "求 {formula} 的值域" },
  "reading.ask.domain": { en: "Find the domain of {formula}", zh: "求 {formula} 的定义域" },
  "reading.ask.minimum": { en: "Find the minimum of {formula}", zh: "求 {formula} 的最小值" },
  "reading.ask.maximum": { en: "Find the maximum of {formula}", zh: "求 {formula} 的最大值" },
  "reading.ask.extremum": { en: "Find the minimum or maximum of {formula}", zh: "求 {formula} 的最值" },
  "reading.ask.sign": { en: "Find where {formula} is positive and where it is negative", zh: "求 {formula} 何时为正、何时为负" },
  "reading.ask.sign-positive": { en: "Find where {formula} is positive", zh: "求 {formula} 的值何时为正" },
  "reading.ask.sign-negative": { en: "Find where {formula} is negative", zh: "求 {formula} 的值何时为负" },
  "reading.ask.graph": { en: "Graph {formula}", zh: "画出 {formula} 的图像" },
  "reading.ask.asymptotes": { en: "Find the asymptotes of {formula}", zh: "求 {formula} 的渐近线" },
  "reading.ask.vertical-asymptotes": { en: "Find the vertical asymptotes of {formula}", zh: "求 {formula} 的铅直渐近线" },
  "reading.ask.horizontal-asymptotes": { en: "Find the horizontal asymptotes of {formula}", zh: "求 {formula} 的水平渐近线" },
  "reading.ask.oblique-asymptotes": { en: "Find the oblique asymptotes of {formula}", zh: "求 {formula} 的斜渐近线" },
  "reading.ask.local-maxima": { en: "Find the local maxima of {formula}", zh: "求 {formula} 的极大值点" },
  "reading.ask.local-minima": { en: "Find the local minima of {formula}", zh: "求 {formula} 的极小值点" },
  "reading.ask.stationary-points": { en: "Find the stationary points of {formula}", zh: "求 {formula} 的驻点" },
  "reading.ask.critical-points": {
    en: "Find the critical points of {formula}, where the derivative is 0 or there is none",
    zh: "求 {formula} 的临界点（导数为 0 或不存在的点）",
  },
  "reading.ask.intersections": { en: "Find where {formula} meet", zh: "求 {formula} 的交点" },
  "reading.ask.turning-points": { en: "Find the turning points of {formula}", zh: "求 {formula} 的极值点" },
  "reading.ask.inflection-points": { en: "Find the points of inflection of {formula}", zh: "求 {formula} 的拐点" },
  "reading.ask.parity": { en: "Find whether {formula} is even or odd", zh: "判断 {formula} 的奇偶性" },
  "reading.ask.period": { en: "Find the period of {formula}", zh: "求 {formula} 的周期" },
  "reading.graphs": { en: "Draw the graphs of {formulas}", zh: "画出 {formulas} 的图像" },
  "reading.graph-where": { en: "Graph {formula} where {condition}", zh: "在 {condition} 时画出 {formula} 的图像" },
  "reading.ask.vertex-form": { en: "Write {formula} in vertex form", zh: "把 {formula} 化为顶点式" },
  "reading.ask.factored-form": { en: "Write {formula} in factored form", zh: "把 {formula} 化为交点式" },

  "reason.empty": { en: "There is no question yet. Type an equation or a function.", zh: "还没有题目。请输入一个方程或函数。" },
  "reason.too-long": {
    en: "The question is {length} characters long; at most {limit} can be read. Shorten it to one problem.",
    zh: "题目有 {length} 个字符，最多只能读 {limit} 个。请缩短到一道题。",
  },
  "reason.character": {
    en: "There is an invisible or damaged character ({code}) at position {position}. Remove it, or type the text again.",
    zh: "第 {position} 个字符处有不可见或损坏的字符（{code}）。请删去它，或重新输入。",
  },
  "reason.unknown-words": {
    en: "These words are not understood: {words}. Ask with simpler words, or write only the formula.",
    zh: "这些词看不懂：{words}。请换个简单的说法，或只写式子。",
  },
  "reason.word": { en: "“{word}”", zh: "“{word}”" },
  "reason.other-words": { en: "others", zh: "其他词" },
  "reason.unclear-words": {
    en: "It is not clear what is meant by “{words}” here. Ask one thing at a time.",
    zh: "这里的“{words}”是什么意思不清楚。请一次只问一件事。",
  },
  "reason.formula": {
    en: "The formula breaks off at position {position}: {expected} was expected, but there is {found}.",
    zh: "式子在第 {position} 个字符处读不下去：这里的 {found} 不合写法。请检查这一处。",
  },
  "reason.formula-end": {
    en: "The formula is not finished: {expected} was expected at its end, at position {position}.",
    zh: "式子没有写完，在第 {position} 个字符处断了。请补全。",
  },
  "reason.brackets": {
    en: "A bracket or a $ at position {position} has no partner.",
    zh: "第 {position} 个字符处的括号或 $ 没有配对。",
  },
  "reason.no-formula": {
    en: "There is no formula in the question. Write an equation or a function such as y = x² − 4x + 3.",
    zh: "题目里没有式子。请写出方程或函数，例如 y = x² − 4x + 3。",
  },
  "reason.no-letter": { en: "{formula} has no letter, so nothing can be asked of it.", zh: "{formula} 里没有字母，无从求起。" },
  "reason.letter-missing": { en: "The letter {letter} does not occur in {formula}.", zh: "{formula} 里没有字母 {letter}。" },
  "reason.exercise-number": {
    en: "The number in front may be that of the exercise, or belong to the formula. Write the formula alone, and ask of one exercise at a time.",
    zh: "前面的数可能是题号，也可能是式子的一部分。请只写式子，并且一次只问一道题。",
  },
  "reason.decimal-comma": {
    en: "“{number}” may be one number or two. Write a decimal point, or a space behind the comma.",
    zh: "“{number}”可能是一个数，也可能是两个数。请用小数点，或在逗号后加空格。",
  },
  "reason.date": {
    en: "This may be a date. To reckon with the numbers, write the operations with spaces: 3 / 4 / 2024.",
    zh: "这可能是日期。如果要计算，请在运算符号两边加空格：3 / 4 / 2024。",
  },
  "reason.function-missing": {
    en: "The question does not say what the function in {formula} is.",
    zh: "题目没有说明 {formula} 中的函数是什么。",
  },
  "reason.no-inverse": {
    en: "{formula} takes some value twice, so it has no inverse: say where it is to be inverted, for x ≥ 0 for instance.",
    zh: "{formula} 在不同点取相同的值，没有反函数；请说明在什么范围上求反函数，例如 x ≥ 0。",
  },
  "reason.no-related-curve": {
    en: "No formula was found for what is to be drawn beside {formula}: its derivative, its inverse, or a line at a place.",
    zh: "没有求得 {formula} 旁边要画的曲线（导数、反函数或某点处的直线）的表达式。",
  },
  "reason.point-off-graph": {
    en: "The point {point} is not on the graph of {formula}.",
    zh: "点 {point} 不在 {formula} 的图像上。",
  },
  "reason.several-formulas": {
    en: "There are two problems here, {first} and {second}. Ask one at a time.",
    zh: "这里有两道题：{first} 和 {second}。请一次只问一道。",
  },
  "reason.unclear-formula": { en: "It is not clear what {formula} is there for.", zh: "不清楚 {formula} 在这里起什么作用。" },
  "reason.values-against-condition": {
    en: "The given values contradict the condition {condition}: with {values} it does not hold.",
    zh: "所给的值与条件 {condition} 矛盾：当 {values} 时它不成立。",
  },
  "reason.unknown-left": {
    en: "A value of {sought} from {formula} would depend on {open}, and what is said of {open} is not understood. To rearrange the formula, write “solve for {sought}”.",
    zh: "由 {formula} 求出的 {sought} 会含有 {open}，而题目对 {open} 的要求没有读懂。若只需变形，请写“用 {open} 表示 {sought}”。",
  },
  "reason.formula-kind": { en: "{formula} is neither an equation nor a function.", zh: "{formula} 既不是方程也不是函数。" },
  "reason.chain": {
    en: "{formula} sets three things equal at once. Write it as two equations.",
    zh: "{formula} 连写了几个等号。请分成两个等式来写。",
  },
  "reason.inequality": {
    en: "It is not clear what is to be done with {formula}.",
    zh: "不清楚要对 {formula} 做什么。",
  },
  "reason.not-of-equation": {
    en: "{formula} is an equation in one letter: it has solutions, but none of what is asked for. For a function write y = ….",
    zh: "{formula} 是只含一个字母的方程：它有解，但没有所问的这些。如果是函数，请写成 y = …。",
  },
  "reason.numbers": {
    en: "What is asked of {formula} is only known over the real numbers.",
    zh: "{formula} 的这个问题目前只能在实数范围内回答。",
  },
  "reason.several-readings": {
    en: "The question can be understood in several ways. Choose one.",
    zh: "这道题有几种理解。请选一种。",
  },
  "reason.doubtful-reading": {
    en: "What the question calls the formula does not fit the formula that was read. Check the formula.",
    zh: "题目对式子的称呼与读到的式子不符。请检查式子。",
  },
};
