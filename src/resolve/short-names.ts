/** Names of one type in one document, and how often each stands there. */
export interface NamedGroup {
  readonly key: string;
  readonly names: readonly string[];
}

/** 天津至潍坊高铁, 德州到雄安快速通道. */
const ROUTE = /^(?<from>\p{Script=Han}{2,4})[至到—-](?<to>\p{Script=Han}{2,6}?)(?<head>高铁|铁路|高速|高速公路|城际|客专|快速通道|公路)$/u;

/** Whether `short` abbreviates the route `long`: 津潍高铁 for 天津至潍坊高铁. */
export function isRouteAbbreviation(short: string, long: string): boolean {
  const { from, to, head } = ROUTE.exec(long)?.groups ?? {};
  if (!from || !to || !head || !short.endsWith(head) || short.length !== head.length + 2) return false;
  return from.includes(short.charAt(0)) && to.includes(short.charAt(1));
}

const COMPANY = /(?:公司|集团|厂)$/u;
const BODY = /(?:大学|学院|医院|银行|局|委|政府|院|所|会|部|厅)$/u;

/** Whether a company's short name is part of the long one: 华鲁恒升 of 山东华鲁恒升化工股份有限公司. */
function isCompanyPart(short: string, long: string): boolean {
  return short.length >= 2 && long.length > short.length + 1 && long.includes(short) && COMPANY.test(long) && !BODY.test(short);
}

interface Shortening {
  /** What the longer names look like: few of all, so that few pairs are compared. */
  readonly long: RegExp;
  readonly shortens: (short: string, long: string) => boolean;
}

const SHORTENINGS: ReadonlyMap<string, Shortening> = new Map([
  ['Organization', { long: COMPANY, shortens: isCompanyPart }],
  ['Project', { long: ROUTE, shortens: isRouteAbbreviation }],
]);

/**
 * For each group the group whose name it shortens, where exactly one does.
 * Siblings are never joined: a name that two longer ones hold stays on its own.
 */
export function shortNames(type: string, groups: readonly NamedGroup[]): Map<string, string> {
  const found = new Map<string, string>();
  const shortening = SHORTENINGS.get(type);
  if (!shortening) return found;
  const { long: pattern, shortens } = shortening;
  const long = groups
    .map((group) => ({ group, names: group.names.filter((name) => pattern.test(name)) }))
    .filter(({ names }) => names.length > 0);
  for (const short of groups) {
    const longer = long.filter(({ group, names }) => group !== short && names.some((name) => shortens(short.key, name)));
    const only = longer.length === 1 ? longer[0] : undefined;
    if (only) found.set(short.key, only.group.key);
  }
  return found;
}
