/** What the header lines of a scraped page state, as written. */
export interface HeaderFields {
  readonly title?: string;
  readonly issuer?: string;
  readonly published?: string;
  readonly speaker?: string;
}

const NAMES: Readonly<Record<keyof HeaderFields, string>> = {
  title: '标题|名称',
  issuer: '发文单位|发文机关|发布机构|发布单位',
  published: '发文时间|发布时间|发文日期|发布日期|添加时间|发稿时间|成文日期|信息提供日期|时间|日期',
  speaker: '报告人|主讲人|发言人',
};
const FIELDS = Object.entries(NAMES).map(
  ([field, names]) =>
    [field, new RegExp(`^(?:${names})[： ]\\n{0,3}(?<value>[^\\n]+)$|[[【](?:${names})[\\]】]：?(?<inside>[^\\n[【]+)`, 'mu')] as const,
);
const UNKNOWN = '未知';

/** Reads the header in the first lines of a page. */
export function readHeader(pageHead: string): HeaderFields {
  const found = FIELDS.flatMap(([field, pattern]) => {
    const { value: stated, inside } = pattern.exec(pageHead)?.groups ?? {};
    const value = (stated ?? inside)?.trim();
    return value && value !== UNKNOWN ? [[field, value] as const] : [];
  });
  return Object.fromEntries(found);
}
