import { type MappedText, withCharacters } from '../mapped-text.js';

/**
 * CJK Radicals Supplement, each before the character it looks like. Compatibility decomposition covers Kangxi radicals only.
 * From the Unicode root collation order, where radicals sort beside their characters.
 */
const SUPPLEMENT =
  '⺀丶⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎尢⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹' +
  '⺰纟⺱罓⺲罒⺳罓⺴罓⺵罒⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣' +
  '⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧鹵⻨麦⻩黄⻪黾⻫齊⻬齐⻭齒⻮齿⻯龍⻰龙⻱龜⻲龜⻳龟⼾户';

const CHARACTERS = new Map(
  Array.from({ length: SUPPLEMENT.length / 2 }, (_, pair) => [SUPPLEMENT.charAt(2 * pair), SUPPLEMENT.charAt(2 * pair + 1)]),
);
const RADICAL = /[\u2e80-\u2fdf]/gu;

/** Glyphs that printers of PDF put in place of characters (⾸⻚ for 首页), one for one. */
export function replaceRadicals(mapped: MappedText): MappedText {
  return withCharacters(
    mapped,
    mapped.text.replace(RADICAL, (radical) => CHARACTERS.get(radical) ?? decomposed(radical)),
  );
}

function decomposed(radical: string): string {
  const character = radical.normalize('NFKC');
  return character.length === 1 ? character : radical;
}
