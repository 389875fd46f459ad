/** What a person wants of a question or of somebody's working of it, besides having it solved. */
export type Wish =
  | "hint" // the next step without its result
  | "check-answer" // whether the claim is the whole answer
  | "check-member" // whether the claim is one of the solutions
  | "check-statement" // whether the claim is true
  | "check-working"; // whether each line follows from the one before

/**
 * How it is asked for. `{question}` is a question that is read by itself, `{claim}` a formula, `{lines}` the lines of a working. [x] may be missing, of
 * (a|b) one stands; signs of punctuation may stand between parts, and "please" in front.
 */
export const phrases: Readonly<Record<Wish, readonly string[]>> = {
  hint: [
    "[can you] [could you] give me (a|one|another|some) (hint|hints|clue) [for|on|about] {question}",
    "[i need] (a hint|hint|a clue) [for|on|to|please] {question}",
    "{question} [give me|just] (a hint|hint) [only|please]",
    "how (do i|do you|should i|can i) (start|begin) [with|solving] {question}",
    "(where|how) to (start|begin) [with] {question}",
    "(what is|what's|what’s) the (first|next) step (in|for|of|to) [solving] {question}",
    "help me start [with] {question}",
    "[请] [能] [给我|给] [一个|一点|个|点|些] 提示 [一下] {question}",
    "[请] 提示 [我] [一下] {question}",
    "{question} [请] [给我|给] [一个|一点|个|点] 提示 [一下]",
    "{question} [的] (第一步|下一步) [应该|该] (怎么做|怎么办|是什么|做什么)",
    "{question} (怎么|如何) (开始|入手|下手)",
  ],
  "check-member": [
    "is {claim} (a|one) (solution|root|zero|of the solutions|of the roots) (of|to|for) {question}",
    "does {claim} (solve|satisfy) {question}",
    "[check|verify|determine|decide] (that|if|whether) {claim} (solves|satisfies|is a solution of|is a solution to|is a root of) {question}",
    "{claim} (是|是否是|是不是|是否为) {question} 的 [一个] (解|根) [吗]",
    "{claim} (满足|是否满足) {question} [吗]",
    "(验证|检验|判断) {claim} (是|是否是|是不是|是否为|是否) {question} 的 [一个] (解|根)",
  ],
  "check-answer": [
    "is [it] {claim} (right|correct|the right answer|the answer|the correct answer|the solution) (for|to|of|in) {question}",
    "is {claim} the (solution|solutions|answer|roots) (of|to|for) {question}",
    "{question} is {claim} (right|correct)",
    "{question} is (my answer|the answer) {claim} [right|correct]",
    "{question} (i got|my answer is|i think it is|i think the answer is|my solution is) {claim} [is] [this|that|it] [right|correct]",
    "[check|verify] (that|if|whether) {claim} is (right|correct|the answer|the solution) (for|to|of) {question}",
    "{question} 的 (解|答案|根) 是 {claim} (吗|对吗|对不对|是否正确|正确吗|是不是对的)",
    "{question} [我的] (答案|解|结果) (是|为) {claim} (吗|对吗|对不对|是否正确|正确吗)",
    "{question} [我] (得到|算出|算得|求得) {claim} (对吗|对不对|是否正确|正确吗)",
    "{claim} 是 {question} 的 答案 吗",
    "is {claim} the {question}",
    "{claim} (是|是不是|是否是|是否为) {question} (吗|呢)",
  ],
  "check-working": [
    "check [this|these|my|the] [following] [work|working|steps|lines|solution|derivation|calculation|proof] {lines}",
    "[can you] (verify|correct|mark) [this|these|my|the] [following] [work|working|steps|lines|solution|derivation|calculation] {lines}",
    "is (this|my) [work|working|solution] (right|correct) {lines}",
    "are (these|my) (steps|lines) (right|correct) {lines}",
    "(where is|what is|where's|what's) (my|the) (mistake|error) [in|here] {lines}",
    "(what did i do wrong|where did i go wrong|find the mistake|find my mistake|find the error) [in|here] {lines}",
    "{lines} [is] (right|correct|is this right|is this correct|where is my mistake|where is the mistake|what did i do wrong)",
    "[请] [帮我] (检查|检验|验证|核对|批改) [一下] [我的|下面的|以下] [解答|步骤|过程|解法|计算|推导] {lines}",
    "[我的|下面的|以下] (解答|步骤|过程|解法|计算|推导) (对吗|对不对|正确吗|是否正确) {lines}",
    "{lines} [这样做|这样解|这样|以上] (对吗|对不对|正确吗|是否正确|哪里错了|错在哪里|哪一步错了)",
    "[我] (哪里错了|错在哪里|哪一步错了) {lines}",
  ],
  "check-statement": [
    "is it (true|right|correct) that {claim}",
    "is {claim} (true|right|correct|an identity|always true) [for all x]",
    "(check|verify|prove|show) (that|if|whether) {claim} [is true|is an identity|holds]",
    "(prove|verify|check) [the] identity {claim}",
    "{claim} (true or false|is this true|is that true|is this right|right|correct)",
    "true or false {claim}",
    "{claim} (对吗|对不对|正确吗|是否正确|成立吗|是否成立|恒成立吗|是否恒成立)",
    "(证明|求证|判断|验证) [等式|恒等式|不等式] {claim} [成立|恒成立|是否成立|是否正确]",
    "(等式|恒等式|不等式) {claim} (成立吗|是否成立|恒成立吗|对吗)",
  ],
};
