/** Traditional characters of the words that a question may use, each before its simplified form. */
const pairs =
  "畫画圖图數数頂顶點点標标座坐對对稱称軸轴並并請请與与實实個个範范圍围極极開开幫帮寫写製制繪绘線线這这給给設设為为時时處处當当質质間间應应該该關关於于兩两幾几條条題题問问還还過过會会將将從从來来後后麼么樣样讓让負负邊边區区謝谢計计係系複复虛虚據据種种決决別别項项達达讀读則则試试們们積积橫横縱纵說说簡简轉转換换變变運运拋抛橢椭圓圆雙双準准離离漸渐徑径傾倾長长動动連连結结組组參参體体內内輔辅義义斷断狀状號号異异倆俩經经環环減减證证導导絕绝餘余級级約约階阶趨趋總总類类併并無无窮穷徹彻隱隐";

const table = new Map<string, string>();
for (let index = 0; index + 1 < pairs.length; index += 2) table.set(pairs[index] as string, pairs[index + 1] as string);

/** One character in its simplified form. Only for comparing words: the text itself is never changed. */
export function simplified(character: string): string {
  return table.get(character) ?? character;
}
