/** Names of one type in one document, and how often each stands there. */
export interface NamedGroup {
  readonly key: string;
  readonly names: readonly string[];
}

/** 天津至潍坊高铁, 德州到雄安快速通道. */
const ROUTE =
  /^(?<from>\p{Script=Han}{2,4})[至到—-](?<to>\p{Script=Han}{2,6}?)(?<head>高铁|高速铁路|铁路|高速|高速公路|城际|客专|客运专线|快速通道|公路)$/u;
/** Heads that mean the same. */
const SAME_HEAD: Readonly<Record<string, string>> = { 高速公路: '高速', 高速铁路: '高铁', 客运专线: '客专' };
/** 津潍高铁; 津潍 alone. */
const SHORT_ROUTE = /^(?<ends>\p{Script=Han}{2})(?<head>高铁|高速铁路|铁路|高速|高速公路|城际|客专|客运专线|快速通道|公路)?$/u;

const sameHead = (head: string | undefined) => head && (SAME_HEAD[head] ?? head);

/** Whether `short` abbreviates the route `long`: 津潍高铁 for 天津至潍坊高铁, 津潍 for 津潍高铁. */
export function isRouteAbbreviation(short: string, long: string): boolean {
  const brief = SHORT_ROUTE.exec(short)?.groups;
  if (!brief?.ends) return false;
  const { from, to, head } = ROUTE.exec(long)?.groups ?? {};
  if (!from || !to) return !brief.head && SHORT_ROUTE.exec(long)?.groups?.ends === short && short !== long;
  if (brief.head && sameHead(brief.head) !== sameHead(head)) return false;
  return from.includes(brief.ends.charAt(0)) && to.includes(brief.ends.charAt(1));
}

const COMPANY = /(?:公司|集团|厂)$/u;
const BODY = /(?:大学|学院|医院|银行|局|委|政府|院|所|会|部|厅)$/u;

/** Whether a company's short name is part of the long one: 华鲁恒升 of 山东华鲁恒升化工股份有限公司. */
function isCompanyPart(short: string, long: string): boolean {
  return short.length >= 2 && long.length > short.length + 1 && long.includes(short) && COMPANY.test(long) && !BODY.test(short);
}

/** What a route ends with, whole or in short. */
const LONG_ROUTE = /(?:高铁|铁路|高速|公路|城际|客专|客运专线|快速通道)$/u;

interface Shortening {
  /** What the longer names look like: few of all, so that few pairs are compared. */
  readonly long: RegExp;
  readonly shortens: (short: string, long: string) => boolean;
}

const SHORTENINGS: ReadonlyMap<string, Shortening> = new Map([
  ['Organization', { long: COMPANY, shortens: isCompanyPart }],
  ['Project', { long: LONG_ROUTE, shortens: isRouteAbbreviation }],
]);

/** Types of which a text may name the place it speaks for or leave it out. */
const AT_HOME: ReadonlySet<string> = new Set(['Organization', 'Project', 'Zone', 'Plan', 'Designation']);
const LEAST_AT_HOME = 4;

/**
 * For each group the group whose name it shortens, where exactly one does. `home` are the names of the place that the document
 * speaks for and of those around it. Siblings are never joined: a name that two longer ones hold stays on its own.
 */
export function shortNames(type: string, groups: readonly NamedGroup[], home: readonly string[] = []): Map<string, string> {
  const found = AT_HOME.has(type) ? namesWithoutHome(groups, home) : new Map<string, string>();
  const shortening = SHORTENINGS.get(type);
  if (!shortening) return found;
  const { long: pattern, shortens } = shortening;
  const long = groups
    .map((group) => ({ group, names: [group.key, ...group.names].filter((name) => pattern.test(name)) }))
    .filter(({ names }) => names.length > 0);
  for (const short of groups) {
    const longer = long.filter(({ group, names }) => group !== short && names.some((name) => shortens(short.key, name)));
    const only = longer.length === 1 ? longer[0] : undefined;
    if (only && !found.has(short.key)) found.set(short.key, only.group.key);
  }
  return found;
}

/** 数字产业新高地 → 德州数字产业新高地, where the document speaks for 德州市. */
function namesWithoutHome(groups: readonly NamedGroup[], home: readonly string[]): Map<string, string> {
  const keys = new Set(groups.map(({ key }) => key));
  const longer = new Map<string, string[]>();
  for (const { key } of groups) {
    for (const place of home) {
      const rest = key.startsWith(place) ? key.slice(place.length) : '';
      if (rest.length >= LEAST_AT_HOME && keys.has(rest)) longer.set(rest, [...(longer.get(rest) ?? []), key]);
    }
  }
  return new Map([...longer].flatMap(([short, [long, ...others]]) => (long && others.length === 0 ? [[short, long] as const] : [])));
}
