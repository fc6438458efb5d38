import type { Gazetteers } from '../model/gazetteer.js';

/** Words for a line of business that companies put before their legal form. */
const BUSINESS =
  /(?:化工|化学|科技|新能源|能源|汽车|环保|生物|医药|制药|药业|电子|实业|建设|投资|控股|材料|新材料|机械|装备|食品|纺织|股份|技术|工业|农业|物流|置业|文化|旅游)+$/u;
/** Bodies whose whole name counts: a university is not its place's namesake. */
const NOT_A_COMPANY = /(?:大学|学院|医院|银行|局|委|委员会|政府|研究院|研究所|协会|学校|中心|部|厅|办公室|法院|检察院)$/u;
const SHORTEST_CORE = 3;

/**
 * 字号 — the distinctive part of a company's name, where it is long enough to stand alone:
 * 山东华鲁恒升化工 → 华鲁恒升; 长城汽车 stays, since 长城 would not distinguish.
 */
export function companyCore(key: string, gazetteers: Gazetteers): string {
  if (NOT_A_COMPANY.test(key)) return key;
  const withoutBusiness = key.replace(BUSINESS, '');
  const core = withoutBusiness.length >= SHORTEST_CORE ? withoutBusiness : key;
  const place = gazetteers.places.all(core, 0, core.length).find((hit) => hit.start === 0 && hit.term.code !== null);
  return place && core.length - place.end >= SHORTEST_CORE ? core.slice(place.end) : core;
}
