import type { MentionContext } from '../extract/context.js';
import type { Entity } from '../model/entity.js';
import type { EntityType } from '../model/vocabulary.js';

export interface ImpliedEntity {
  readonly type: EntityType;
  readonly name: string;
}

const TELLING: ReadonlySet<EntityType> = new Set<EntityType>(['Zone', 'Project', 'Organization']);
/** 华能集团|二期 — the company or institute that a project's name begins with. */
const UNDERTAKER = /^(?!国家)(?<company>[^、，,]{2,14}?(?:集团|公司|大学|科学院))(?=.{2,})/u;
/** 云钛化工|3万吨钛白粉生产线, 晶川|12英寸硅片 — the company that stands before the capacity or the measure of what it makes. */
const MAKER =
  /^(?<company>\p{Script=Han}{2,8}?)(?:年产|(?:\d[\d.,]*|[一二三四五六七八九十百千]+)[万亿]?(?:吨|兆瓦|千瓦|台|套|辆|英寸|锭|件|只|支|瓶|片|平方米|立方米|MW|GW))/u;
/** What stands before a measure and makes nothing: places and roads, works by their kind, words of building. */
const NO_MAKER =
  /[区园路线街镇乡村县市段河江湖桥港道站]$|项目|工程|新建|新增|扩建|改建|建设|[一二三四]期|基地|产业|生产|公路|铁路|高速|国家|全[省市县区]/u;
/** 黄河流域（山东）现代农业科学城 */
const BRACKETED = /（(?<place>\p{Script=Han}{2,6})）/u;
/** 天水至定西, 南通—苏州: a line between places, in neither alone. */
const LINE = /^[至到—–-]|^直达|^[^至到—–-]{1,6}(?:至|—)/u;
/** 国务院副总理, 国家主席, 中共中央政治局常委 right before a name. */
const NATIONAL_POST =
  /(?:国务院(?:副?总理)|国务委员|国家(?:副)?主席|(?:中共中央|党中央)总书记|中共中央政治局(?:常委|委员))(?:、[^、,。]{2,10}){0,4}$/u;

/**
 * What a text tells without naming it by itself: the division behind a name (德州高新区 → 德州市), the company a project is
 * named after, and the state whose office a person holds. In order of the entities, each once; the caller merges what is
 * known already. Industries inside names are left out: readers rarely take them for things the text speaks of.
 */
export function impliedEntities(entities: readonly Entity[], context: MentionContext): ImpliedEntity[] {
  const found = new Map<string, ImpliedEntity>();
  const add = (type: EntityType, name: string) => found.set(`${type}:${name}`, { type, name });
  for (const entity of entities) {
    if (!TELLING.has(entity.type)) continue;
    const place = placeIn(entity, context);
    if (place) add('Place', place);
    const company = companyIn(entity, context);
    if (company) add('Organization', company);
  }
  if (entities.some((entity) => entity.type === 'Person' && holdsNationalPost(entity, context))) add('Place', '中国');
  return [...found.values()];
}

/** The company a project or zone is named after: by its legal form, or by standing before what is made. */
function companyIn({ type, name }: Entity, { gazetteers }: MentionContext): string | undefined {
  if (type === 'Organization') return undefined;
  const titled = UNDERTAKER.exec(name)?.groups?.company;
  const maker = type === 'Project' && !titled ? MAKER.exec(name)?.groups?.company : undefined;
  return titled ?? (maker && !NO_MAKER.test(maker) && gazetteers.places.get(maker).length === 0 ? maker : undefined);
}

/**
 * The division a name begins with: where it stands in full (唐县国土空间规划), or a project or zone bears the short name of a
 * city under the speaking place. Other short names (河北大学, 复兴路) are told as claims only if the text names the place.
 */
function placeIn({ type, name }: Entity, { gazetteers, reading }: MentionContext): string | null {
  const bracketed = gazetteers.divisions.resolve(BRACKETED.exec(name)?.groups?.place ?? '', reading.facts.place);
  if (bracketed) return bracketed.name;
  const hit = gazetteers.places.all(name).find(({ start, term }) => start === 0 && term.kind === 'division');
  const speaking = reading.facts.place;
  const division = hit && gazetteers.divisions.resolve(hit.term.surface, speaking);
  if (!division || division.level === 'country' || hit.end === name.length) return null;
  if (hit.term.surface === division.name) return division.name;
  if (type === 'Organization' || division.level !== 'city' || speaking === null || LINE.test(name.slice(hit.end))) return null;
  const above = gazetteers.divisions.resolve(speaking, null);
  return above && gazetteers.divisions.lineage(division.code).includes(above.code) ? division.name : null;
}

function holdsNationalPost(entity: Entity, { reading }: MentionContext): boolean {
  return entity.mentions.some(({ start }) => NATIONAL_POST.test(reading.text.slice(Math.max(0, start - 40), start)));
}
