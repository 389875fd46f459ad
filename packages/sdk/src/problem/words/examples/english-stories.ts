import type { Phrasings } from "../../notation/phrasings.ts";

/** Stories in English. */
export const englishStories: Phrasings = [
  [
    "arithmetic.value: 5 + 3 → value",
    "Tom has 5 apples. He buys 3 more. How many apples does he have now?",
    "Tom has 5 apples. He buys 3 more apples. How many apples does Tom have?",
    "Tom had 5 apples. Then he bought 3 more. How many apples does he have now?",
    "Tom has five apples and buys three more. How many apples does he have in total?",
    "Tom has 5 apples. Ann gives Tom 3 apples. How many apples does Tom have now?",
    "Tom has 5 apples. He gets 3 more from Ann. How many apples does he have altogether?",
    "There are 5 apples in a bowl. 3 more apples are added. How many apples are there now?",
    "Tom started with 5 apples and picked 3 more. How many apples does he have now?",
    "The farmer has 5 apples. The farmer buys another 3 apples. How many apples does the farmer have now?",
    "Tom collected 5 apples in the morning. He found 3 more in the afternoon. How many apples does he have now?",
  ],
  [
    "arithmetic.value: 12 - 4 → value",
    "Sally had 12 cookies. She ate 4 of them. How many cookies does she have left?",
    "Sally has 12 cookies. She eats 4. How many cookies are left?",
    "Sally had 12 cookies and ate 4 cookies. How many cookies does she have left?",
    "There were 12 cookies. 4 of them were sold. How many cookies remain?",
  ],
  [
    "arithmetic.value: 5 + 7 → value",
    "Tom has 5 apples and Ann has 7 apples. How many apples do they have altogether?",
    "Tom has 5 apples. Ann has 7. How many apples do Tom and Ann have in total?",
    "Tom has 5 apples and Ann has 7 apples. In total, how many apples do they have?",
    "Tom picked 5 apples and Ann picked 7 apples. How many apples did they pick together?",
  ],
  [
    "arithmetic.value: 8*3 → value",
    "Ann has 3 times as many marbles as Tom. Tom has 8 marbles. How many marbles does Ann have?",
    "Tom has 8 marbles. Ann has three times as many marbles as Tom does. How many marbles does Ann have?",
  ],
  ["arithmetic.value: 8 + 6 → value", "Ann has 6 more marbles than Tom. Tom has 8 marbles. How many marbles does Ann have?"],
  [
    "arithmetic.value: 8*6 → value",
    "There are 6 boxes with 8 pencils in each box. How many pencils are there in all?",
    "Each box holds 8 pencils. There are 6 boxes. How many pencils are there?",
    "Tom has 6 boxes with 8 pencils in each box. How many pencils does he have?",
  ],
  [
    "arithmetic.value: 24/6 → value",
    "24 cookies are shared equally among 6 children. How many cookies does each child get?",
    "Tom shares 24 cookies equally among 6 children. How many cookies will each child get?",
    "6 children share 24 cookies equally. How many cookies does each child receive?",
  ],
  [
    "arithmetic.value: 60*3 → value",
    "A car travels at 60 mph for 3 hours. How far does it travel?",
    "A car travels 60 miles per hour for 3 hours. How many miles does it travel?",
    "A car drives 60 miles per hour. How far does it drive in 3 hours?",
  ],
  ["arithmetic.value: 180/3 → value", "A car travels 180 miles in 3 hours. What is its average speed?"],
  [
    "arithmetic.value: 5*2 → value",
    "Each pen costs $2. Tom buys 5 pens. How much does he spend?",
    "Pens cost $2 each. Tom bought 5 pens. How much money did he spend in total?",
    "Tom buys 5 pens at $2 each. How much does Tom pay?",
  ],
  [
    "arithmetic.value: 20*7 → value",
    "Tom reads 20 pages per day. How many pages does he read in a week?",
    "Tom reads 20 pages a day. How many pages will he read in 7 days?",
  ],
  [
    "arithmetic.value: 40*(1 - 25%) → value",
    "A shirt costs $40. It is on sale for 25% off. What is the sale price?",
    "The original price is $40. There is a 25% discount. What is the sale price?",
  ],
  [
    "arithmetic.value: 8*5 → value",
    "A rectangle has a length of 8 cm and a width of 5 cm. What is its area?",
    "Each spider has 8 legs. There are 5 spiders. How many legs are there in all?",
  ],
  [
    "arithmetic.value: 2*(8 + 5) → value",
    "A rectangle is 8 cm long and 5 cm wide. Find its perimeter.",
    "The length of a rectangle is 8 feet and its width is 5 feet. Find the perimeter.",
  ],
  [
    "arithmetic.value: 1/(1/6 + 1/3) → value",
    "Tom can paint a house in 6 hours. Ann can paint the house in 3 hours. How long will it take them to paint the house together?",
  ],
  ["arithmetic.value: 20 - 3*5 → value", "Tom bought 3 books at $5 each. He paid with a $20 bill. How much change did he get?"],
  [
    "arithmetic.value: 12 - 12*(1/2) + 5 → value",
    "Tom has 12 marbles. He loses half of them and buys 5 more. How many marbles does he have now?",
  ],
  [
    "arithmetic.value: 40 - 12 + 5 → value",
    "A bus has 40 passengers. 12 get off and 5 get on. How many passengers are on the bus now?",
    "A bus has 40 passengers. 12 get off and 5 get on. How many passengers are on the bus?",
  ],
  [
    "arithmetic.value: (60*2 + 30*1)/(2 + 1) → value",
    "A car drives 60 mph for 2 hours, and then 30 mph for 1 hour. What is the car's average speed in mph during this trip?",
  ],
  [
    "arithmetic.value: 8 + (8 + 6) → value",
    "Ann has 6 more marbles than Tom. Tom has 8 marbles. How many marbles do they have in all?",
  ],
  [
    "arithmetic.value: 4*1.5 + 2*4 + 20 → value",
    "He bought 4 pens which cost $1.5 each, 2 notebooks which cost $4 each, and a rim of bond paper which cost $20. How much did he spend on everything?",
  ],
  [
    "arithmetic.value: 4*1.5 + 2*4 → value",
    "Raphael bought 4 pens which cost $1.5 each and 2 notebooks which cost $4 each. How much did Raphael spend on everything?",
  ],
  [
    "arithmetic.value: 50 - 20 → value",
    "There were 50 birds in a tree. 20 birds flew away. How many birds are left in the tree?",
  ],
  [
    "arithmetic.value: 20 - 20*(1/2) → value",
    "Tom has 20 marbles. He gives half of them to Ann. How many marbles does Tom have left?",
  ],
  [
    "arithmetic.value: 38 + 6 → value",
    "Larry has 38 chicken sausages and 6 fish sausages. How many sausages does he have in all?",
  ],
  [
    "arithmetic.value: (((36/2)/(2 + 1))*2)*((36/2)/(2 + 1)) → value",
    "The length of a rectangle is twice its width. Its perimeter is 36 cm. What is its area?",
  ],
  ["arithmetic.value: 7^2 → value", "A square has a side length of 7 inches. What is the area of the square?"],
  ["arithmetic.value: (20/4)^2 → value", "The perimeter of a square is 20 cm. What is its area?"],
  ["arithmetic.value: 5 - 3 → value", "Ann has 5 apples. Tom has 3. How many more apples does Ann have than Tom?"],
  [
    "arithmetic.value: 5 + 5*2 → value",
    "Tom has 5 apples. Ann has twice as many apples as Tom. How many apples do they have altogether?",
  ],
  [
    "arithmetic.value: 5*2 + 3 → value",
    "Tom has 5 apples. Ann has twice as many apples as Tom. Bob has 3 more apples than Ann. How many apples does Bob have?",
  ],
  ["arithmetic.value: 20*(2*7) → value", "Tom reads 20 pages every day. How many pages does he read in 2 weeks?"],
  ["arithmetic.value: 3*60 → value", "Tom bought 3 shirts for $60 each. How much did he spend?"],
  ["arithmetic.value: 50 - 50*(1/2) → value", "Tom had $50. He spent half of it. How much money does he have left?"],
  ["arithmetic.value: 12 - 12*(1/3) → value", "Tom has 12 marbles. He loses 1/3 of them. How many marbles does he have left?"],
  [
    "arithmetic.value: 12 - 12*(1/3) + 5 → value",
    "Tom has 12 marbles. He loses 1/3 of his marbles and buys 5 more. How many marbles does he have now?",
  ],
  [
    "arithmetic.value: 24 - 24*(3/4) → value",
    "A baker made 24 muffins. He sold 3/4 of them. How many muffins does he have left?",
  ],
  ["arithmetic.value: 50*3 → value", "Tom drives 50 miles per hour. How far does he drive in 3 hours?"],
  [
    "arithmetic.value: (50/2)*5 → value",
    "Tom drives 50 miles in 2 hours. At the same rate, how many miles does he drive in 5 hours?",
  ],
  [
    "arithmetic.value: 60*2 + 40*3 → value",
    "A train travels 60 miles per hour for 2 hours and 40 miles per hour for 3 hours. How far does it travel?",
  ],
  [
    "arithmetic.value: 12 - 3 → value",
    "Tom has a dozen eggs. He eats 3. How many eggs does he have left?",
    "There are 12 red cars. There are 3 fewer blue cars than red cars. How many blue cars are there?",
  ],
  ["arithmetic.value: 24/4 → value", "There are 24 students. Each table has 4 students. How many tables are needed?"],
  ["arithmetic.value: 12 + 20 → value", "Tom buys a hat for $12 and a shirt for $20. How much does he spend in all?"],
  ["arithmetic.value: 20 - 12 → value", "Tom bought a hat for $12. He paid with a $20 bill. How much change did he get?"],
  ["arithmetic.value: 15*8 → value", "Tom earns $15 per hour. How much does he earn in 8 hours?"],
  [
    "arithmetic.value: (10 - 3)*2 → value",
    "Tom has twice as many apples as Ann. Ann has 3 fewer apples than Bob. Bob has 10 apples. How many apples does Tom have?",
  ],
  [
    "arithmetic.value: 10 + 10*(1/2) → value",
    "Tom has half as many apples as Ann. Ann has 10 apples. How many apples do they have in total?",
  ],
  ["arithmetic.value: 8 - 5 → value", "Ann has 5 stickers. Tom has 8 stickers. How many fewer stickers does Ann have than Tom?"],
  [
    "arithmetic.value: 2*7 → value",
    "Tom drinks 2 glasses of water every day. How many glasses of water does he drink in a week?",
  ],
  [
    "arithmetic.value: 2*(5*3 + 5) → value",
    "The length of a rectangle is 3 times its width. Its width is 5 cm. What is its perimeter?",
  ],
  ["arithmetic.value: 40*(1 + 10%) → value", "A shirt costs $40. The price increased by 10%. What is the new price?"],
  ["arithmetic.value: 40*25% → value", "A shirt costs $40. It is on sale for 25% off. How much do you save?"],
  ["arithmetic.value: 4*(3*7) → value", "Jill runs 4 miles a day. How many miles does she run in 3 weeks?"],
  [
    "arithmetic.value: (240/4)*7 → value",
    "A train travels 240 miles in 4 hours. At this speed, how many miles does it travel in 7 hours?",
  ],
  ["arithmetic.value: 30 - 12 + 20 → value", "Ben has $30. He spends $12. Then he earns $20. How much money does he have now?"],
  [
    "arithmetic.value: 30 - 5 + 8 → value",
    "Ben has 30 cards. He loses 5 cards, then he finds 8 cards. How many cards does he have now?",
  ],
  [
    "arithmetic.value: 30 - 12 → value",
    "Ben has 30 cards. His brother has 12 fewer cards than Ben. How many cards does his brother have?",
    "Ben has 30 cards. He has 12 more cards than his brother. How many cards does his brother have?",
  ],
  ["arithmetic.value: 8 + 2*1.50 → value", "Kim buys a book for $8 and 2 pens for $1.50 each. How much does she spend?"],
  [
    "arithmetic.value: 20 - 5 + 2 → value",
    "Kim had 20 stickers. She gave Ann 5 stickers. Ann gave Kim 2 stickers. How many stickers does Kim have now?",
  ],
  ["arithmetic.value: 20*(1 - 10%) → value", "The price of a toy was $20. The price decreased by 10%. What is the new price?"],
  [
    "arithmetic.value: 38 + (38 + 6) → value",
    "Dylan bought 38 chicken sausages and 6 more fish sausages than chicken sausages. How many sausages did Dylan buy in all?",
  ],
  [
    "arithmetic.value: 56*4 + 56/(1/2) → value",
    "Carl has four times as many marbles as Sean and Sean has half as many marbles as Cal. If Sean has 56 marbles, how many marbles do Carl and Cal have combined?",
  ],
  [
    "arithmetic.value: 5 + (5*2 + 3) → value",
    "Tom has 5 apples. Ann has twice as many apples as Tom. Bob has 3 more apples than Ann. How many apples do Tom and Bob have altogether?",
  ],
  [
    "arithmetic.value: 12 + 12*2 → value",
    "There are 12 red cars and twice as many blue cars as red cars. How many cars are there in all?",
  ],
  [
    "arithmetic.value: 12*3 → value",
    "Tom has 12 red pens and 3 times as many blue pens as red pens. How many blue pens does Tom have?",
  ],
];
