/** Stands for a name that only repeats what its bearers are: the 产业 of 生物医药产业. */
export const SECTOR = '产业';
const SECTORS = /^(?:产业|行业|产业链|集群|产业集群)?$/u;

/** 甲、乙、丙|三市营收: the list is summed up, and the number is of all together; 甲国、乙国|入境游客 says where from. */
const TOGETHER = /^(?:等)?(?:[两二三四五六七八九十]|\d{1,2})(?:大|个|市|县|区|省|家|类|镇|乡|州)|^(?:入境|进出口|进口|出口|籍|来)/u;

/**
 * What stands behind a list of bearers for all of them: 投资, or 产业营业收入 behind a last member that is none of them; `SECTOR`
 * where it names no indicator, null where nothing is shared.
 */
export function commonName(text: string): string | null {
  if (TOGETHER.test(text)) return null;
  if (SECTORS.test(text)) return SECTOR;
  const from = /^[、和及与]/u.test(text) ? text.search(/产业|行业/u) : 0;
  const name = from < 0 ? '' : text.slice(from).replace(/^(?:分别|各自|各)/u, '');
  if (SECTORS.test(name)) return SECTOR;
  return name.length < 2 || /^(?:等|[、和及与的])/u.test(name) ? null : name;
}
