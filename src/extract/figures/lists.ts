/** Between members; not the 及 of 普及率 and 20户及以上, the 和 of 和谐, the 与 of 参与率. */
const SEPARATOR = /、|以及|(?<![普涉])及(?!以|时)|和(?!谐)|(?<!参)与/u;

/** What may stand for a thing counted. */
const NAME = /^.*\p{Script=Han}.*\p{Script=Han}|[A-Za-z]{2}/u;

/** Members of a list in a name: 肉、蛋、奶产量 → 肉产量, 蛋产量, 奶产量; the name itself where one of them were no name. */
export function listMembers(name: string): string[] {
  const members = split(name);
  return members.every((member) => NAME.test(member)) ? members : [name];
}

function split(name: string): string[] {
  const parts = name.split(SEPARATOR).filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return [name];
  const head = sharedHead(parts.slice(0, -1), last);
  return parts.map((part, index) => (index === parts.length - 1 || part.endsWith(head) ? part : part + head));
}

/** What the last member says for all: 收入 in 城镇居民和农村居民收入; empty where each stands for itself. */
function sharedHead(others: readonly string[], last: string): string {
  const first = others[0] ?? '';
  const ending = first.slice(-2);
  const at = ending.length === 2 ? last.indexOf(ending) : -1;
  if (at > 0 && at + 2 < last.length) return last.slice(at + 2);
  const longest = Math.max(...others.map((part) => part.length));
  if (at >= 0 || longest > 3 || last.length <= longest) return '';
  return last.slice(longest === last.length ? longest : first.length);
}

/** Both halves of 城乡居民收入; null where the name has none. */
export function townAndCountry(name: string): [string, string] | null {
  return name.includes('城乡居民') ? [name.replace('城乡居民', '城镇居民'), name.replace('城乡居民', '农村居民')] : null;
}
