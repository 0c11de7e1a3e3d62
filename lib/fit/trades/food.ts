import type { Trade } from '../../domain/trade.ts';
import { trade } from './list-trade.ts';

/** Food and drink, farming, fishing and forests. */
export const FOOD: readonly Trade[] = [
  trade('restaurant', '飲食店、レストラン、居酒屋、飲食店経営、割烹、寿司屋、料亭', 'restaurant owner, restaurateur, restaurant, pub, bistro', '会食の店、接待に使える店、忘年会、歓送迎会、貸し切りできる店、記念日の食事、おいしい店', 'place for dinner with clients, private dining, restaurant for a party, book a table, good place to eat, Christmas party venue'),
  trade('chef', '料理人、シェフ、出張料理人、板前、調理師', 'chef, private chef, cook, head chef', '出張料理、料理人を探している、シェフを呼びたい、自宅で料理、メニューを考えてほしい', 'private chef, cook at our home, chef for an evening, menu ideas, someone to cook'),
  trade('catering', 'ケータリング、仕出し、弁当屋、給食会社', 'caterer, catering company, lunch delivery', 'ケータリング、弁当、お弁当、仕出し、社員食堂、オードブル、パーティーの料理、会議の昼食', 'catering, food for a party, lunch for the meeting, canteen, buffet, sandwiches for fifty people, finger food'),
  trade('cafe', 'カフェ、喫茶店、コーヒー焙煎、コーヒーショップ、バリスタ', 'cafe owner, coffee roaster, barista, tea shop, coffee shop', 'コーヒー豆、焙煎、オフィスコーヒー、カフェを開きたい、紅茶、お茶', 'coffee beans, roast, coffee for the office, open a cafe, tea, espresso machine'),
  trade('bakery', 'パン屋、ベーカリー、パン職人', 'bakery, baker', 'パン、食パン、パンの仕入れ、天然酵母、ランチのパン', 'bread, sourdough, rolls, bread for our restaurant, baked goods'),
  trade('pastry', '洋菓子店、和菓子屋、パティシエ、ケーキ屋、菓子製造', 'pastry chef, confectioner, patissier, cake maker, chocolatier', 'ケーキ、誕生日ケーキ、ウェディングケーキ、和菓子、焼き菓子、チョコレート、スイーツ、手土産のお菓子', 'birthday cake, wedding cake, chocolates, desserts, sweets, cookies, pastries'),
  trade('wine', 'ソムリエ、ワイン輸入、酒屋、酒販店、酒蔵、杜氏、ブルワリー', 'sommelier, wine merchant, wine importer, sake brewer, brewery, liquor store', 'ワイン、日本酒、酒の仕入れ、利き酒、クラフトビール、焼酎、ワインの選び方、地酒', 'wine, sake, beer, wine tasting, wine list, craft beer, whisky, spirits'),
  trade('bar', 'バー、バーテンダー、スナック、ナイトクラブ', 'bar owner, bartender, mixologist, nightclub', 'バー、カクテル、二次会、飲みに行く店', 'cocktails, bar for the party, drinks after work, bartender for an event'),
  trade('food-wholesale', '食品卸、食材卸、青果卸、食肉卸、鮮魚店、水産加工', 'food wholesaler, butcher, fishmonger, greengrocer, food distributor, seafood supplier', '食材の仕入れ、業務用食材、新鮮な魚、肉の仕入れ、野菜の仕入れ、食材が高い、産地直送', 'ingredients, wholesale food, fresh fish, meat supplier, vegetables for our kitchen, supply restaurants'),
  trade('food-manufacturer', '食品メーカー、食品加工、食品OEM、惣菜製造', 'food manufacturer, food processor, private label food, food producer', '商品開発、レトルト、食品のOEM、加工食品、冷凍食品、特産品を商品にしたい、ジャム、ドレッシング', 'food product development, ready meals, private label, frozen food, sauces, make jam at scale, co-packer'),
  trade('food-safety', '食品衛生コンサルタント、HACCPコンサルタント、食品検査', 'food safety consultant, HACCP consultant, food inspector', 'HACCP、食中毒、衛生管理、保健所、賞味期限、食品表示、栄養成分表示', 'HACCP, food hygiene, food poisoning, food labelling, shelf life, health inspector, kitchen hygiene'),
  trade('restaurant-consultant', '飲食店コンサルタント、フードコンサルタント、メニュー開発、フードコーディネーター', 'restaurant consultant, food consultant, food stylist, menu developer', '飲食店を開きたい、店を開業、原価率、メニュー開発、飲食店の売上、客が入らない店、繁盛店', 'open a restaurant, food cost, menu development, empty tables, restaurant is losing money, food styling'),
  trade('kitchen-equipment', '厨房機器、厨房設備、業務用冷蔵庫', 'kitchen equipment supplier, commercial kitchen installer, refrigeration engineer', '厨房、業務用冷蔵庫、食洗機、製氷機、フライヤー、ガスコンロ、厨房を入れ替えたい', 'commercial kitchen, industrial fridge, oven for the restaurant, dishwasher, ice machine, walk-in freezer'),
  trade('cooking-class', '料理教室、料理研究家、料理講師', 'cooking teacher, cooking school, recipe developer', '料理を習いたい、レシピ、パン教室、お菓子作りを習う、料理教室', 'cooking class, learn to cook, recipes, baking class'),
  trade('vending', '自動販売機、ウォーターサーバー、オフィスコンビニ', 'vending machine operator, water cooler supplier', '自販機を置きたい、ウォーターサーバー、社内に飲み物、置き菓子', 'vending machine, water cooler, snacks in the office, drinks machine'),
  trade('farmer', '農家、農業法人、生産者、有機農家、果樹園、米農家', 'farmer, organic farm, grower, fruit grower, rice farmer, orchard', '野菜を直接仕入れたい、有機野菜、米、果物、農業体験、無農薬、農産物、規格外の野菜', 'organic vegetables, local produce, fruit, rice, buy from the farm, farm visit, fresh produce, eggs'),
  trade('agri-consultant', '農業コンサルタント、農機具、スマート農業、農協', 'agricultural consultant, farm machinery dealer, agronomist', '農業を始めたい、新規就農、耕作放棄地、トラクター、六次産業、肥料、ビニールハウス、収穫量', 'start farming, farm machinery, tractor, crop yield, greenhouse, fertiliser, unused farmland, soil'),
  trade('livestock', '畜産農家、酪農家、養鶏、牧場', 'livestock farmer, dairy farmer, rancher, cattle farmer', '牛乳、チーズ、和牛、卵、豚、牧場、乳製品', 'milk, cheese, beef, pork, dairy, ranch, cattle'),
  trade('fishery', '漁師、養殖業、水産業、漁業', 'fisherman, fish farmer, aquaculture', '魚を直接仕入れたい、牡蠣、養殖、海産物、釣り船', 'fish direct from the boat, oysters, aquaculture, seafood, fishing trip'),
  trade('forestry', '林業、製材所、木材、材木店', 'forester, sawmill, timber merchant, lumber supplier', '木材、山の手入れ、間伐、薪、国産材、山林を相続した', 'timber, lumber, wood supply, firewood, forest management, logs'),
  trade('florist', '花屋、フローリスト、生花店、フラワーデザイナー、華道家', 'florist, flower shop, floral designer', '花束、開店祝いの花、胡蝶蘭、お祝いの花、観葉植物、生け花、お供えの花、ブーケ', 'flowers, bouquet, wedding flowers, office plants, floral arrangements, funeral wreath, orchids'),
  trade('supplements', '健康食品、サプリメント、健康食品販売', 'supplement company, health food store', 'サプリ、健康食品、青汁、プロテイン', 'supplements, vitamins, protein, health food'),
  trade('beekeeper', '養蜂家、はちみつ', 'beekeeper, honey producer', 'はちみつ、蜂蜜、ミツバチ', 'honey, bees, beehive'),
];
