import type { Entry } from "./meaning.ts";

/** Chinese words and phrases, by what they contribute; simplified characters stand for traditional ones too. */
export const chinese: readonly Entry[] = [
  {
    meaning: { role: "find" },
    phrases: ["[试](求|求出|求得|写出|指出|说出|找出|确定|计算|算出|给出|得出)", "什么是", "(告诉|给)我"],
  },
  { meaning: { role: "find", noEquation: true }, phrases: ["(标出|标明|标注)"] },
  {
    meaning: { role: "solve" },
    phrases: [
      "[试](解|求解|解出|解答)",
      "(怎么|怎样|如何)(解|求解)",
      "解[关于{letter}的][一元二次|一元一次|二次|一次](方程|方程式)",
    ],
  },
  {
    meaning: { role: "draw" },
    phrases: ["(画|作|绘|绘制)[出][一下]", "(怎么|怎样|如何)(画|作)", "(画|作|绘)图", "用描点法画出", "描绘[出]"],
  },
  { meaning: { role: "rewrite" }, phrases: ["(化|写|改写|转化|变形|配|配方)(为|成)", "把|将"] },
  { meaning: { role: "graph" }, phrases: ["[大致|大概](图像|图象|图形|图|草图|曲线图)", "示意图"] },
  {
    meaning: { role: "thing" },
    phrases: ["它", "[的](解析式|表达式|关系式|式子|代数式|多项式|二次三项式|曲线)", "(本|这|此)题"],
  },
  { meaning: { role: "thing", claim: "equation" }, phrases: ["方程", "方程式"] },
  { meaning: { role: "thing", claim: "function" }, phrases: ["函数[解析式|表达式|关系式]"] },
  { meaning: { role: "thing", claim: "linear-equation" }, phrases: ["[一元]一次(方程|方程式)"] },
  { meaning: { role: "thing", claim: "quadratic-equation" }, phrases: ["[一元]二次(方程|方程式)"] },
  { meaning: { role: "thing", claim: "linear-function" }, phrases: ["(一次|线性|正比例)函数[解析式|表达式]", "直线"] },
  { meaning: { role: "thing", claim: "quadratic-function" }, phrases: ["二次函数[解析式|表达式]", "抛物线[解析式|表达式]"] },
  { meaning: { role: "given" }, phrases: ["(已知|设|若|如果|假设|给定|对于|当|其中|由|满足)"] },
  { meaning: { role: "possessive" }, phrases: ["的"] },
  { meaning: { role: "and" }, phrases: ["(和|与|及|以及|并|并且|而且|且|还有|跟|、)"] },
  { meaning: { role: "and", either: true }, phrases: ["(或|或者)"] },
  { meaning: { role: "copula" }, phrases: ["(是|为)"] },
  {
    meaning: { role: "query" },
    phrases: [
      "(是|为|有|等于|在)(什么|多少|几|哪些|哪个|哪里|哪|何)",
      "__",
      "(是|为)(直线|点) [__]",
      "(是|为){letter} = __",
      "(怎么|怎样|如何)求",
    ],
  },
  {
    meaning: { role: "where" },
    phrases: [
      "{letter}(取何值|取什么值|为何值|取哪些值|在什么范围|在什么范围内|在何范围内|在哪个范围内|的取值范围|取值范围|的范围|的值|的取值|是多少|等于多少|等于几|是几|为多少|= ?|= __)",
      "[自变量]{letter}的取值范围",
      "求[未知数]{letter}[的值|的取值范围|的范围]",
      "哪些{letter}",
      "何时|什么时候|哪些区间[上|内]|(在|于)(哪些|哪个|什么)(区间|范围)[上|内]|在何处",
    ],
  },
  { meaning: { role: "unknown" }, phrases: ["关于{letter}的", "以{letter}为未知数[的]"] },
  {
    meaning: { role: "method", method: "quadratic.factoring" },
    phrases: [
      "[用|利用|使用|运用|采用|通过](因式分解法|分解因式法|十字相乘法)",
      "(用|利用|使用|运用|采用|通过)(因式分解|分解因式)[的方法]",
    ],
  },
  {
    meaning: { role: "method", method: "quadratic.completing-square" },
    phrases: ["[用|利用|使用|运用|采用|通过]配方法", "(用|利用|使用|运用|采用|通过)配方[的方法]"],
  },
  {
    meaning: { role: "method", method: "quadratic.formula" },
    phrases: ["[用|利用|使用|运用|采用|通过](公式法|求根公式法)", "(用|利用|使用|运用|采用|通过)[求根|二次]公式"],
  },
  { meaning: { role: "numbers", numbers: "real" }, phrases: ["在(实数|实数集)[范围][内|中|上]", "{letter}(是|为)实数"] },
  { meaning: { role: "numbers", numbers: "integer" }, phrases: ["在(整数|整数集)[范围][内|中|上]", "{letter}(是|为)整数"] },
  { meaning: { role: "numbers", numbers: "complex" }, phrases: ["在(复数|复数集)[范围][内|中|上]", "{letter}(是|为)复数"] },
  { meaning: { role: "ask", asks: ["solutions"] }, phrases: ["解集"] },
  { meaning: { role: "ask", asks: ["solutions"], ofWhatIsBefore: true }, phrases: ["的[两个|两|所有|全部]解[集]"] },
  { meaning: { role: "ask", asks: ["solutions"], numbers: "real" }, phrases: ["(实数解|实解)"] },
  { meaning: { role: "ask", asks: ["solutions"], numbers: "integer" }, phrases: ["(整数解|整数根)"] },
  { meaning: { role: "ask", asks: ["solutions"], numbers: "complex" }, phrases: ["(复数解|复数根|复根)"] },
  { meaning: { role: "ask", asks: ["roots"] }, phrases: ["根"] },
  { meaning: { role: "ask", asks: ["roots"], numbers: "real" }, phrases: ["(实数根|实根)"] },
  {
    meaning: { role: "ask", asks: ["number-of-solutions"] },
    phrases: [
      "[共]有(几个|多少个|几)[不同的|不同|不等的|不相等的|不相等][实数|实](根|解)",
      "[不同|不同的][实数|实](根|解)的(个数|数目|数量)",
      "零点的(个数|数目|数量)",
      "零点(个数|数目|数量)",
      "[共]有(几个|多少个)零点",
      "(与|和|跟)x轴[共]有(几个|多少个)(交点|公共点)",
      "(与|和|跟)x轴[的]交点[的]个数",
    ],
  },
  { meaning: { role: "ask", asks: ["discriminant"] }, phrases: ["[根的]判别式[的值]"] },
  { meaning: { role: "ask", asks: ["vertex"] }, phrases: ["顶点[的][坐标|位置]"] },
  { meaning: { role: "ask", asks: ["axis"] }, phrases: ["对称轴[的][方程]"] },
  { meaning: { role: "ask", asks: ["zeros"] }, phrases: ["零点", "(与|和|跟)x轴[的]交点[的]横坐标"] },
  {
    meaning: { role: "ask", asks: ["x-intercepts"] },
    phrases: ["(与|和|跟)x轴[的][两个]交点[的][坐标]", "[在]x轴[上]的截距", "x[轴]截距", "横截距"],
  },
  {
    meaning: { role: "ask", asks: ["y-intercept"] },
    phrases: ["(与|和|跟)y轴[的]交点[的][坐标]", "[在]y轴[上]的截距", "y[轴]截距", "纵截距"],
  },
  {
    meaning: { role: "ask", asks: ["x-intercepts", "y-intercept"] },
    phrases: ["(与|和|跟)[两][条]坐标轴[的]交点[的][坐标]", "(与|和|跟)x轴[和|与|及|、|,]y轴[的]交点[的][坐标]"],
  },
  { meaning: { role: "ask", asks: ["range"] }, phrases: ["[y的]值域", "y的(取值范围|范围)", "函数值[y]的(取值范围|范围)"] },
  { meaning: { role: "ask", asks: ["domain"] }, phrases: ["定义域", "自变量的取值范围"] },
  { meaning: { role: "ask", asks: ["minimum"] }, phrases: ["最小值"] },
  { meaning: { role: "ask", asks: ["maximum"] }, phrases: ["最大值"] },
  {
    meaning: { role: "ask", asks: ["extremum"] },
    phrases: ["最值", "极值", "(最大值或最小值|最小值或最大值)", "最大\\(小\\)值", "最小\\(大\\)值"],
  },
  { meaning: { role: "ask", asks: ["sign"] }, phrases: ["符号", "[取值的]正负"] },
  {
    meaning: { role: "ask", asks: ["sign-positive"], needs: "where" },
    phrases: ["(为|是)(正|正数|正的|正值)", "大于(0|零)", "[图像|图象]在x轴[的]上方", "取正值"],
  },
  {
    meaning: { role: "ask", asks: ["sign-negative"], needs: "where" },
    phrases: ["(为|是)(负|负数|负的|负值)", "小于(0|零)", "[图像|图象]在x轴[的]下方", "取负值"],
  },
  { meaning: { role: "ask", asks: ["vertex-form"] }, phrases: ["顶点式", "配方"] },
  { meaning: { role: "ask", asks: ["factored-form"] }, phrases: ["(交点式|两根式)"] },
  {
    meaning: { role: "filler" },
    phrases: [
      "请|请问|请你|请您|帮我|帮忙|麻烦|麻烦你|我想|我要|我想知道|谢谢|你好|您好|能否|可以|你能",
      "一下|吧|呢|啊|时|的时候|则|那么|再|先|然后|接着|同时|分别|一个|两个|两|所有|全部|其|该|此|这个|它的|其中的",
      "下列|下面|以下|如下|下列各|函数值",
      "[并](写出|给出)[解题|求解|详细|具体](过程|步骤)|要[有|写]过程",
      "(用|选|选用|选择)(适当|合适|恰当|你喜欢|任意)的方法",
    ],
  },
];
