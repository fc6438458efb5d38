// Builds seeds/divisions.tsv from @vant/area-data, with the corrections and the word list kept below and in seeds/short-names.tsv.
// With --check it writes nothing and fails on drift.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { areaList } from '@vant/area-data';
import { readSeed } from '../src/gazetteer/read-seed.js';
import type { Division } from '../src/model/gazetteer.js';
import { packageRoot } from '../src/schema/package-root.js';

type Level = Division['level'];
type Row = { code: string; name: string; nameUse: string; short: string; use: string; also: string; level: Level; parent: string };

/** Development zones that the package lists among the counties under made-up codes. */
const PSEUDO_CODE = /^\d{4}[79]\d$/u;
const PSEUDO_NAME = /^(?:江北新区|镇江新区|滨湖新区|市辖区|.*(?:管理区|管委会|开发区|行政委员会|学院))$/u;
const COUNTY_TAIL = /[县区市旗]$/u;
/** Counties right under a province, that the package files under a placeholder. */
const DIRECT = /^(?:4190|4290|4690|5002|6590)/u;
/** Divisions that are no more, but still in the package: 港闸区, 梅列区, 长岛县. */
const DISSOLVED = ['320611', '350402', '370634'];
const MUNICIPALITIES = ['11', '12', '31', '50'];
const COUNTRY = '100000';
const ISLANDS = ['71', '81', '82'];

const PEOPLES =
  '蒙古族|蒙古|回族|藏族|维吾尔|哈萨克族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|阿昌族|普米族|塔吉克|怒族|乌孜别克|俄罗斯族|鄂温克族|德昂族|保安族|裕固族|塔塔尔|独龙族|鄂伦春|赫哲族|门巴族|珞巴族|基诺族|各族';
const SELF_GOVERNED = new RegExp(`^(?<stem>.{2,}?)(?:${PEOPLES})+(?:自治县|自治州|自治旗|自治区|区)$`, 'u');
const PLAIN_TAIL = /^(?<stem>.{2,}?)(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|林区|特区|矿区|[省市县区旗盟])$/u;

/** 乌拉特前旗: nobody calls it 乌拉特前. */
const SIDED_BANNER = /[左右前中后]旗$/u;

function provinceOf(code: string): string {
  return `${code.slice(0, 2)}0000`;
}

function cityRows(): Row[] {
  return Object.entries(areaList.city_list)
    .filter(([code]) => !DIRECT.test(code) && !MUNICIPALITIES.includes(code.slice(0, 2)) && !/^8/u.test(code))
    .map(([code, name]) => ({ code, name, nameUse: 'free', short: '', use: '', also: '', level: 'city', parent: provinceOf(code) }));
}

function countyRows(): Row[] {
  return Object.entries(areaList.county_list)
    .filter(([code, name]) => COUNTY_TAIL.test(name) && !PSEUDO_CODE.test(code) && !PSEUDO_NAME.test(name) && !DISSOLVED.includes(code))
    .filter(([code]) => !ISLANDS.includes(code.slice(0, 2)))
    .map(([code, name]) => {
      const direct = DIRECT.test(code) || MUNICIPALITIES.includes(code.slice(0, 2));
      return {
        code,
        name,
        nameUse: 'free',
        short: '',
        use: '',
        also: '',
        level: 'county',
        parent: direct ? provinceOf(code) : `${code.slice(0, 4)}00`,
      };
    });
}

function divisionRows(): Row[] {
  const country: Row = { code: COUNTRY, name: '中国', nameUse: 'free', short: '', use: '', also: '', level: 'country', parent: '' };
  const provinces = Object.entries(areaList.province_list).map(
    ([code, name]): Row => ({ code, name, nameUse: 'free', short: '', use: '', also: '', level: 'province', parent: COUNTRY }),
  );
  return [country, ...provinces, ...cityRows(), ...countyRows()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function stemOf(name: string): string | null {
  const stem = (SELF_GOVERNED.exec(name) ?? PLAIN_TAIL.exec(name))?.groups?.stem ?? null;
  return stem !== null && !SIDED_BANNER.test(name) ? stem : null;
}

/** 恩施州 for 恩施土家族苗族自治州, 孟村县 for 孟村回族自治县. */
function withoutPeoples(name: string): string {
  const tail = /自治(?<tail>[州县旗])$/u.exec(name)?.groups?.tail;
  const stem = tail && SELF_GOVERNED.exec(name)?.groups?.stem;
  return stem ? `${stem}${tail}` : '';
}

/** How often longer words begin and any words end with a character, and the words themselves, from the segmenter's own list. */
function wordList() {
  const require = createRequire(import.meta.url);
  const path = join(dirname(require.resolve('nodejieba/package.json')), 'submodules/cppjieba/dict/jieba.dict.utf8');
  const words = new Map<string, string>();
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word = '', frequency = '0', tag = ''] = line.split(' ');
    last.set(word.slice(-1), (last.get(word.slice(-1)) ?? 0) + Number(frequency));
    if (word.length < 2) continue;
    words.set(word, tag);
    first.set(word.charAt(0), (first.get(word.charAt(0)) ?? 0) + Number(frequency));
  }
  return { words, first, last };
}

/** Above this product of frequencies two neighbouring words are likely to spell the name by chance (推广|安全 holds 广安). */
const CHANCE = 1.5e9;

/** Above this frequency of words that end like a name of two characters, it is likely to be read across words: 提高|县 holds 高县. */
const READ_ACROSS = 40_000;
/** Full names that are common words, or begin with the end of one. */
const GENERIC =
  /^(?:[城郊矿东西]区|[新老]城区|城[东西南北中]区|市[中南北]区|港口区|河口区|湖滨区|江[南北]区|工农区|[兴富容费单古礼]县|南部县|新建区|高明区|开平区)$/u;

function judgeName(name: string, list: ReturnType<typeof wordList>): string {
  const isAcross = name.length === 2 && (list.last.get(name.charAt(0)) ?? 0) > READ_ACROSS;
  return isAcross || GENERIC.test(name) ? 'context' : 'free';
}

/** Whether a short name is free to use, or only where the text speaks of that neighbourhood. */
function judgeUse(row: Row, stem: string, shared: ReadonlyMap<string, number>, list: ReturnType<typeof wordList>): string {
  if (row.level === 'province') return 'free';
  if (stem.length > 2) return row.level === 'city' || shared.get(stem) === 1 ? 'free' : 'context';
  const tag = list.words.get(stem);
  const isWord = tag !== undefined && !/^n[rstz]/u.test(tag);
  const chance = (list.last.get(stem.charAt(0)) ?? 0) * (list.first.get(stem.slice(-1)) ?? 0);
  if (row.level === 'city') return 'free';
  const isDistrict = row.name.endsWith('区');
  return isDistrict || isWord || chance > CHANCE || shared.get(stem) !== 1 ? 'context' : 'free';
}

function addShortNames(rows: readonly Row[]): void {
  const list = wordList();
  const stems = new Map(rows.map((row) => [row.code, stemOf(row.name)]));
  const shared = new Map<string, number>();
  for (const stem of stems.values()) if (stem !== null) shared.set(stem, (shared.get(stem) ?? 0) + 1);
  const reviewed = new Map(
    readSeed(join(packageRoot(), 'seeds', 'short-names.tsv'), ['code', 'name', 'short', 'use']).map((line) => [
      line.cells.code,
      line.cells,
    ]),
  );
  for (const row of rows) {
    const stem = stems.get(row.code) ?? null;
    const review = reviewed.get(row.code);
    row.nameUse = row.level === 'county' ? judgeName(row.name, list) : 'free';
    row.also = withoutPeoples(row.name);
    row.short = review?.short ?? stem ?? '';
    row.use = row.short === '' ? '' : (review?.use ?? judgeUse(row, row.short, shared, list));
  }
}

const rows = divisionRows();
addShortNames(rows);
const source = [
  '# Administrative divisions of China to the county, with the short names that texts use.',
  '# Source: npm @vant/area-data (MIT), built by scripts/build-divisions.ts; change seeds/short-names.tsv, not this file.',
  '# nameUse, use: free = the full or the short name stands for the division anywhere; context = only in texts of its neighbourhood.',
  '# also: the full name without the peoples in it.',
  'code\tname\tnameUse\tshort\tuse\talso\tlevel\tparent',
  ...rows.map((row) => [row.code, row.name, row.nameUse, row.short, row.use, row.also, row.level, row.parent].join('\t')),
  '',
].join('\n');

const path = join(packageRoot(), 'seeds', 'divisions.tsv');
if (!process.argv.includes('--check')) writeFileSync(path, source);
else if (readFileSync(path, 'utf8') !== source) {
  console.error('seeds/divisions.tsv differs from its sources: run `npx tsx scripts/build-divisions.ts`');
  process.exit(1);
}
