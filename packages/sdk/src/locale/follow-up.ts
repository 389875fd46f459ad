/** The sentences of a conversation: what a follow-up changed, and why one cannot be meant for what is there. */
export const followUpLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "reading.follow-up": { en: "{changes}. Asked: {asks}", zh: "{changes}。所求：{asks}" },
  "reading.follow-up.only": { en: "{changes}", zh: "{changes}" },
  "reading.follow-up.then": { en: "{changes}. {task}", zh: "{changes}。{task}" },

  "follow-up.moved.shift": { en: "Move {curve} by {by}: {result}", zh: "把 {curve} 平移 {by}，得 {result}" },
  "follow-up.moved.scale": {
    en: "Stretch {curve} along the {axis}-axis by the factor {factor}: {result}",
    zh: "把 {curve} 沿 {axis} 轴方向变为 {factor} 倍，得 {result}",
  },
  "follow-up.moved.reflect": {
    en: "Reflect {curve} in {mirror}: {result}",
    zh: "作 {curve} 关于 {mirror} 的对称图形，得 {result}",
  },
  "follow-up.moved.rotate": {
    en: "Rotate {curve} by {angle} about {about}, anticlockwise: {result}",
    zh: "把 {curve} 绕 {about} 逆时针旋转 {angle}，得 {result}",
  },
  "follow-up.number": { en: "{to} in the place of {from}: {result}", zh: "把 {from} 换成 {to}，得 {result}" },
  "follow-up.value": { en: "With {letter} = {value}", zh: "取 {letter} = {value}" },
  "follow-up.initial": { en: "Where {value}", zh: "其中 {value}" },
  "follow-up.conditions": { en: "Where {condition}", zh: "其中 {condition}" },
  "follow-up.limits": { en: "From {from} to {to}", zh: "从 {from} 到 {to}" },
  "follow-up.numbers.real": { en: "Over the real numbers", zh: "在实数范围内" },
  "follow-up.numbers.complex": { en: "Over the complex numbers", zh: "在复数范围内" },
  "follow-up.numbers.integer": { en: "Over the integers", zh: "在整数范围内" },
  "follow-up.numbers.natural": { en: "Over the natural numbers", zh: "在自然数范围内" },
  "follow-up.window": { en: "Show {axis} from {from} to {to}", zh: "显示 {axis} 从 {from} 到 {to} 的部分" },
  "follow-up.nearer": { en: "Look closer", zh: "放大图像" },
  "follow-up.further": { en: "Look from further away", zh: "缩小图像" },
  "follow-up.added": { en: "Draw {curve} as well", zh: "再画出 {curve}" },
  "follow-up.removed": { en: "Take {curve} away", zh: "去掉 {curve}" },
  "follow-up.meet": { en: "Find where {curves} meet", zh: "求 {curves} 的交点" },
  "follow-up.drawn": { en: "Draw it again", zh: "再画一次" },
  "follow-up.instead": { en: "The same for {formula}", zh: "对 {formula} 同样处理" },
  "follow-up.check": { en: "See whether {claim} is right", zh: "检查 {claim} 是否正确" },
  "follow-up.hint": { en: "A hint", zh: "给一个提示" },

  "explain.proved": { en: "It is proved: {how}", zh: "这一步已证明：{how}" },
  "explain.sampled": {
    en: "It agrees at many points to many digits; a proof is not given",
    zh: "在许多点上以很高的精度核对一致，但没有给出证明",
  },
  "explain.refuted": { en: "It is false", zh: "这一步不成立" },
  "explain.unchecked": { en: "Whether it holds could not be decided", zh: "无法判定这一步是否成立" },
  "explain.given": {
    en: "It stands in the question, or says what something is called: there is nothing to prove",
    zh: "这是题目所给的，或只是约定名称，不需要证明",
  },
  "explain.condition": { en: "Provided that {condition}", zh: "前提是 {condition}" },
  "explain.by.exact": { en: "it was decided by exact computation", zh: "由精确计算判定" },
  "explain.by.polynomial-identity": {
    en: "multiplied out and gathered, both sides are the same",
    zh: "展开、合并以后，两边相同",
  },
  "explain.by.substitution": { en: "what was found was put into the line before", zh: "把结果代回上一行检验" },
  "explain.by.certified-roots": {
    en: "the roots of both lines were found exactly and are the same",
    zh: "两行的根都精确求出，并且相同",
  },
  "explain.by.coefficients": { en: "the coefficients of both lines are the same", zh: "两行的系数相同" },
  "explain.by.definition": { en: "it follows from the definition", zh: "由定义得出" },
  "explain.by.structure": { en: "equal parts were put for equal parts", zh: "用相等的部分代换" },
  "explain.by.members": { en: "each of the solutions was put in", zh: "逐个代入检验" },
  "explain.by.interval": { en: "by bounds that are certain to hold the values", zh: "由确定包含取值的区间判定" },
  "explain.by.real-line-decomposition": {
    en: "the number line was cut where something changes, and each part looked at",
    zh: "把数轴在变化处分段，逐段检验",
  },
  "explain.by.linear-system": { en: "by elimination", zh: "由消元得出" },
  "explain.by.limit": { en: "the limit was found exactly", zh: "极限已精确求出" },

  "label.before": { en: "before: {formula}", zh: "变化前：{formula}" },

  "reason.follow-up.which-answer": {
    en: "Several things were asked before, or nothing with an answer: say what this is the answer to.",
    zh: "前面问了多个问题，或没有可核对的答案，请说明这是哪个问题的答案。",
  },
  "reason.follow-up.command": {
    en: "This is about the conversation, and there is none here: it can be said in a session.",
    zh: "这句话说的是对话本身，而这里没有对话；请在会话中使用。",
  },
  "reason.follow-up.no-curve": {
    en: "There is no curve to change: {formula} was asked about before, which is not drawn as one.",
    zh: "没有可以变换的曲线：前面问的是 {formula}，它不是曲线。",
  },
  "reason.follow-up.no-such-curve": { en: "There is no such curve in the picture.", zh: "图中没有这样的曲线。" },
  "reason.follow-up.several-curves": {
    en: "There are several curves. Say which one is meant, by its kind or its equation.",
    zh: "有好几条曲线。请用名称或方程说明是哪一条。",
  },
  "reason.follow-up.only-curve": {
    en: "This is the only curve: nothing would be left.",
    zh: "这是唯一的曲线，去掉后就什么都没有了。",
  },
  "reason.follow-up.curve-is-there": { en: "{curve} is there already.", zh: "{curve} 已经在图中了。" },
  "reason.follow-up.too-many-curves": { en: "There are too many curves to add another.", zh: "曲线太多了，不能再加。" },
  "reason.follow-up.nothing-to-meet": {
    en: "There are no two curves that could meet.",
    zh: "没有两条可以相交的曲线。",
  },
  "reason.follow-up.other-facts": {
    en: "More is said of this curve than its equation, so it cannot be changed alone. Ask the new question in full.",
    zh: "关于这条曲线还有方程以外的条件，不能只改变它。请完整地写出新问题。",
  },
  "reason.follow-up.conditions-move": {
    en: "The curve is given on a part of the plane only. Ask the new question in full.",
    zh: "这条曲线只在一部分上给出。请完整地写出新问题。",
  },
  "reason.follow-up.transform": {
    en: "{formula} cannot be changed in this way here.",
    zh: "这里不能对 {formula} 作这样的变换。",
  },
  "reason.follow-up.no-such-number": { en: "There is no {number} in the question before.", zh: "前面的题目里没有 {number}。" },
  "reason.follow-up.told": {
    en: "The numbers belong to what the question tells of, and others might not fit there. Ask the whole question with the other numbers.",
    zh: "这些数是题目所讲的情境中的数，换成别的数可能就不合情理了。请把改好的题目整个再问一遍。",
  },
  "reason.follow-up.several-numbers": {
    en: "{number} stands in {count} places. Write the new formula instead.",
    zh: "{number} 出现了 {count} 处。请直接写出新的式子。",
  },
  "reason.follow-up.no-such-letter": {
    en: "The letter {letter} does not occur in {formula}.",
    zh: "{formula} 里没有字母 {letter}。",
  },
  "reason.follow-up.variable": {
    en: "{letter} is the variable, not a number that could be set. Ask for the value there instead.",
    zh: "{letter} 是变量，不是可以取定的数。请改问它在那里的值。",
  },
  "reason.follow-up.initial-value": {
    en: "{value} cannot be put to what was asked of {formula}. Ask the new question in full.",
    zh: "不能把 {value} 加到前面对 {formula} 的提问上。请完整地写出新问题。",
  },
  "reason.follow-up.of-what": {
    en: "It is not clear of what this is asked. Ask the new question in full.",
    zh: "不清楚这是对什么提的问题。请完整地写出新问题。",
  },
  "reason.follow-up.unclear-change": {
    en: "It is not clear what this changes in the question about {before}. Ask the new question in full.",
    zh: "不清楚这要在关于 {before} 的题目里改变什么。请完整地写出新问题。",
  },
  "reason.follow-up.of-solutions": {
    en: "It is not clear whether {formula} is meant at the solutions of {before} or by itself. Say “simplify” if it stands for itself, or ask with the values put in.",
    zh: "不清楚 {formula} 是指在 {before} 的解处的值，还是式子本身。若指式子本身，请说“化简”；否则请把值代入再问。",
  },
  "reason.follow-up.which-letter": { en: "Say which letter is meant.", zh: "请说明指的是哪个字母。" },
  "reason.follow-up.empty-interval": { en: "There is nothing in {interval}.", zh: "{interval} 里什么都没有。" },
  "reason.follow-up.numbers": {
    en: "What was asked of {formula} is only known over the real numbers.",
    zh: "前面对 {formula} 的提问只在实数范围内有意义。",
  },
  "reason.follow-up.no-figure": { en: "There is no picture to look at.", zh: "前面没有图。" },
  "reason.follow-up.no-graph": {
    en: "What was asked before has no graph: {formula}.",
    zh: "前面问的 {formula} 没有图像可画。",
  },
  "reason.follow-up.other-sort": {
    en: "What was asked of {before} cannot be asked of {formula}. Ask the new question in full.",
    zh: "前面对 {before} 的提问不适用于 {formula}。请完整地写出新问题。",
  },
  "reason.follow-up.nothing-to-undo": { en: "There is nothing to undo.", zh: "没有可以撤销的。" },
  "reason.follow-up.nothing-before": { en: "Nothing has been asked yet.", zh: "还没有问过问题。" },
  "reason.follow-up.which-step": { en: "Say which step is meant, such as “step 2”.", zh: "请说明是哪一步，例如“第二步”。" },
  "reason.follow-up.no-such-step": {
    en: "There is no step {step}: the working has {count}.",
    zh: "没有第 {step} 步：一共有 {count} 步。",
  },
  "reason.follow-up.no-other-method": { en: "No other method is known for this.", zh: "这道题没有别的方法可用了。" },
};
