import { describe, expect, it } from 'vitest';
import { cleanCharacters } from '../../../src/text/clean.js';
import { mappedText } from '../../../src/text/mapped-text.js';

const clean = (raw: string) => cleanCharacters(mappedText(raw)).text;

describe('characters of a clean text', () => {
  it.each([
    ['escapes written out', '开局良好\\r\\n稳步推进\\n再接再厉', '开局良好\n稳步推进\n再接再厉'],
    ['entities', '增长8%&nbsp;和&ldquo;双百&rdquo;行动&#65292;', '增长8%和“双百”行动，'],
    ['entities within entities', '甲&amp;nbsp;乙', '甲乙'],
    ['unknown entities stay', 'R&abc;D', 'R&abc；D'],
    ['HTML comments', '<!-- image -->各区动态', '各区动态'],
    ['line ends', '甲县\r\n乙县\r丙县\u2028丁县', '甲县\n乙县\n丙县\n丁县'],
    ['invisible characters', '\ufeff城\u200b市\u00ad更新', '城市更新'],
    ['radicals for characters', '⾼质量发展，⻓江⻔⼾', '高质量发展，长江门户'],
    ['full-width digits and letters', '投资１２．５亿元，建设５Ｇ基站，增长８％', '投资12.5亿元，建设5G基站，增长8%'],
    ['Chinese punctuation', '一要稳,二要进;三要好:四要快!五要省?(试行)', '一要稳，二要进；三要好：四要快！五要省？（试行）'],
    ['grouped digits stay', '出口1,234,500吨,进口2,300.5吨', '出口1,234,500吨，进口2,300.5吨'],
    ['times and addresses stay', '2023-01-05 09:24 http://example.cn/a?id=1', '2023-01-05 09:24 http://example.cn/a?id=1'],
    ['a full stop in the wrong width', '抓好招商.推动转型.', '抓好招商。推动转型。'],
    ['dots in names of versions stay', 'PM2.5浓度和2.0版', 'PM2.5浓度和2.0版'],
    ['dashes', '--稳中求进\n――提质增效\n2021–2025年', '——稳中求进\n——提质增效\n2021—2025年'],
    ['quotation marks of all kinds', '"十四五"规划和「双碳」目标、〝三农〞', '“十四五”规划和“双碳”目标、“三农”'],
    ['an odd straight quotation mark stays', '"十四五规划', '"十四五规划'],
    ['middle dots', '阿布都・热合曼•买买提', '阿布都·热合曼·买买提'],
    ['question marks for lost spaces', '县长??赵明远????各位代表：', '县长 赵明远 各位代表：'],
    ['a single question mark is one', '怎么看?怎么办?', '怎么看？怎么办？'],
    ['spaced words', '政 府 工 作 报 告', '政府工作报告'],
    ['spaced names keep apart from posts', '县人民政府县长 王 建', '县人民政府县长 王建'],
    ['two names keep apart', '本报记者 张海 贺莹', '本报记者 张海 贺莹'],
    ['a character cut off', '我 们也要看到', '我们也要看到'],
    ['clauses of a title keep apart', '实施强县工程 打造产业高地', '实施强县工程 打造产业高地'],
    ['spaces around digits and punctuation', '2012 年以来 ，新建 5 条公路 。', '2012年以来，新建5条公路。'],
    ['a number before a heading keeps its space', '1 聚焦产业\n12 聚焦民生', '1 聚焦产业\n12 聚焦民生'],
    ['Latin words keep apart', 'Big Data中心', 'Big Data中心'],
  ])('%s', (_, raw, expected) => {
    expect(clean(raw)).toBe(expected);
  });

  it.each([
    ['a Traditional text', '經濟發展著力推動產業轉型，國家實驗區開工建設', '经济发展着力推动产业转型，国家实验区开工建设'],
    [
      'words that keep 著',
      '這裏有著名的土著風情，發展著眼長遠，經濟面貌顯著改觀，國際會議開幕',
      '这里有著名的土著风情，发展着眼长远，经济面貌显著改观，国际会议开幕',
    ],
    [
      'a name in a Simplified text stays',
      '全县上下抓好项目建设，劉國棟代表企业发言，大家一致认为要加快转型升级步伐，做好招商引资工作',
      '全县上下抓好项目建设，劉國棟代表企业发言，大家一致认为要加快转型升级步伐，做好招商引资工作',
    ],
    ['inserted pinyin', '推動(dòng)經(jīng)濟(jì)發(fā)展，建設(shè)強(山東)省', '推动经济发展，建设强（山东）省'],
    ['pinyin with lost bytes', '開(kāi)發(fā)區(qū)全年爭?duì)創(chuàng)新', '开发区全年争创新'],
    ['brackets that are no pinyin', '长度12公里(km)、电站(含储能)', '长度12公里（km）、电站（含储能）'],
  ])('%s', (_, raw, expected) => {
    expect(clean(raw)).toBe(expected);
  });

  it('maps a character and its pinyin as one', () => {
    const raw = '推動(dòng)經(jīng)濟(jì)發(fā)展';
    const { text, starts, ends } = cleanCharacters(mappedText(raw));
    const at = text.indexOf('动');
    expect(raw.slice(starts[at], ends[at])).toBe('動(dòng)');
  });
});
