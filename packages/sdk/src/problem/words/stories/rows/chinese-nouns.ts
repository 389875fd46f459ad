import type { Row } from "../../../grammar/row.ts";
import { rowsFor } from "../../../grammar/rows.ts";

const split = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/** Measures; everything else that counts is told in whole numbers. Other spellings stand behind a colon. */
const measures = split(
  "千米:公里 米 分米 厘米 毫米 吨 千克:公斤 克 升 毫升 平方米 平方厘米 平方分米 公顷 元 小时:时 分钟 秒 天 周:个星期 个月 年 岁",
);
const classifiers = split(
  "个 只 头 匹 条 支:枝 本 册 张 瓶 架 辆 台 棵:株 朵 件 双 套 块 片 颗 粒 根 把 束 盒 箱 袋 包 捆 筐 篮 桶 盆 碗 杯 份 名:位:人 间 层 排 行 组 页 篇 封 盏 顶 艘 列 道 枚 串 堆 车 盘 壶 罐 节 座 面 队 班 次:趟",
);

export const measureUnits: ReadonlySet<string> = new Set(measures.map((each) => each.split(":")[0] as string));

/** Times that a rate may be told for. */
export const timeUnits: ReadonlySet<string> = new Set(split("小时 分钟 秒 天 周 个月 年"));

const nouns = split(`
  苹果 梨 梨子 桃 桃子 香蕉 西瓜 橘子 桔子 橙子 草莓 葡萄 樱桃 芒果 菠萝 荔枝 柿子 水果 白菜 萝卜 土豆 番茄 西红柿 黄瓜 茄子 南瓜 青菜 蔬菜 玉米 花生 大米 面粉 鸡蛋 鸭蛋 牛奶 饼干 面包 蛋糕 糖 糖果
  巧克力 月饼 饺子 包子 馒头 汽水 饮料 果汁 矿泉水 食用油 油 盐 胶水 墨水 水 煤 沙子 黄沙 水泥 化肥 粮食 稻谷 小麦 苹果树 梨树 桃树 杏树 柳树 杨树 松树 柏树 果树 树苗 树 红花 黄花 白花 蓝花 花 菊花
  玫瑰 玫瑰花 月季花 红玫瑰 黄玫瑰 小树 鸡 公鸡 母鸡 小鸡 鸭 鸭子 小鸭 鹅 兔 兔子 白兔 黑兔 灰兔 小兔 猪 牛 奶牛 黄牛 水牛 羊 山羊 绵羊 马 狗 猫 鸟 小鸟 麻雀 燕子 鸽子 鱼 金鱼 猴子 小猴 熊猫 大象 蜜蜂 蝴蝶 青蛙
  书 图书 故事书 科技书 连环画 漫画书 文艺书 课外书 练习本 本子 笔记本 作业本 铅笔 钢笔 圆珠笔 彩笔 毛笔 彩色笔 橡皮 尺子 书包 文具盒 卡片 邮票 画片 贺卡 纸 彩纸 粉笔 课桌 桌子 椅子 凳子 气球 红气球 黄气球 蓝气球 皮球 足球 篮球
  排球 乒乓球 羽毛球 玩具 玩具车 积木 风筝 毽子 跳绳 红旗 彩旗 灯笼 衣服 上衣 裤子 裙子 鞋 鞋子 帽子 袜子 手套 毛巾 杯子 碗 盘子 盒子 箱子 瓶子 篮子 汽车 卡车 货车 客车 轿车 自行车 电视机 电冰箱 洗衣机 电脑 电风扇
  手机 台灯 飞机 船 火车 轮船 零件 机器 货物 布 绳子 铁丝 电线 木头 钢管 砖 房子 课 题 作业题 应用题 口算题 数学题 字 生字 笼子 学生 男生 女生 同学 小朋友 老师 工人 男工 女工 客人 乘客 观众 运动员 队员 人 路 公路 水渠 隧道 管道 铁路
  饼 红珠子 白珠子 珠子 纽扣 五角星 星星 贝壳 石头 小棒 弹珠 玻璃球 糖葫芦 蘑菇 松果 桂花 荷花 蜡笔 水彩笔 票 门票 车票 电影票 纸鹤 千纸鹤 班 车 袋子 棉花 布料 花布 药 钱 种子 蚕豆 黄豆 绿豆 甘蔗 甜瓜 哈密瓜 猕猴桃 火龙果 柚子 枣 红枣 大枣 核桃 粽子 汤圆 蛋 贺年卡 明信片 照片 光盘 磁带 画 图画 画册 词典 字典 松树种子 树种 菜 花坛 菜地 草地 操场 球场 水池 鱼池 花圃 苗圃 稻田 麦田 黑板 桌面 手帕 铁皮 玻璃 地毯 房间 教室 草坪 空地 广场 纸板 木板 照片墙 报纸 杂志 挂历 日历 口罩 汽油 石油 钢材 木料 石子 砖头`);

const people = split(
  "小明 小红 小丽 小华 小刚 小强 小芳 小军 小东 小林 小亮 小英 小青 小兰 小玲 小敏 小伟 小雨 小文 小美 小云 小李 小王 小张 小方 小星 小龙 李明 王明 张华 李华 王红 王芳 李丽 丽丽 莉莉 红红 明明 芳芳 冬冬 乐乐 亮亮 兰兰 玲玲 聪聪 军军 " +
    "爸爸 妈妈 哥哥 弟弟 姐姐 妹妹 爷爷 奶奶 叔叔 阿姨 王老师 李老师 张老师 王叔叔 李叔叔 张叔叔 王阿姨 李阿姨 李大伯 王大爷 张大爷 饲养员 工人叔叔 工人师傅 王师傅 李师傅 张师傅 农民伯伯 甲 乙 丙 丁 甲队 乙队 丙队 甲班 乙班 一班 二班 三班 四班 男生 女生 甲车 乙车 甲厂 乙厂 甲仓库 乙仓库 甲组 乙组",
);
const places = split(
  "学校 水果店 商店 超市 书店 文具店 花店 果园 农场 饲养场 养鸡场 动物园 公园 停车场 车站 图书馆 图书室 阅览室 仓库 食堂 学校食堂 工厂 服装厂 自行车厂 电视机厂 机床厂 食品店 粮店 粮库 工地 饭店 鱼缸 池塘 树 草地 盘子 篮子 教室 班 院子 花园 " +
    "图书角 食品厂 玩具厂 修路队 工程队 运输队 合唱队 车间 饲养小组 小组 美术小组 农场 体育馆 学校图书馆 学校图书室 菜园 菜市场 鱼塘 家具厂 车厢 房间 会议室 游泳池 山坡 书架 书包 口袋 盒子 箱子 布袋",
);

const named = (gives: string, words: readonly string[]): Row[] =>
  rowsFor(gives, ...[...new Set(words)].map((word) => [word, "", word] as const));

export const chineseNouns: readonly Row[] = [
  ...rowsFor(
    "U",
    ...[...measures, ...classifiers].flatMap((each) => {
      const [usual, ...others] = each.split(":") as [string, ...string[]];
      return [usual, ...others].map((word) => [usual, "", word] as const);
    }),
  ),
  ...named("Noun", nouns),
  ...named("Person", people),
  ...named("Place", places),
];
