/** What the header lines of a scraped page state, as written. */
export interface HeaderFields {
  readonly title?: string;
  readonly issuer?: string;
  readonly published?: string;
  readonly speaker?: string;
}

const FIELDS: Readonly<Record<keyof HeaderFields, RegExp>> = {
  title: /^标题：(?<value>.+)$/mu,
  issuer: /^(?:发文单位|发文机关|发布机构)：(?<value>.+)$/mu,
  published: /^(?:发文时间|发布时间|发文日期|发布日期|添加时间|时间|日期)[： ](?<value>\d.+)$/mu,
  speaker: /^(?:报告人|主讲人|发言人)：(?<value>.+)$/mu,
};
/** Headers stand within the first lines. */
const REACH = 3000;

export function readHeader(mended: string): HeaderFields {
  const head = mended.slice(0, REACH);
  const found = Object.entries(FIELDS).flatMap(([name, pattern]) => {
    const value = pattern.exec(head)?.groups?.value?.trim();
    return value && value !== '未知' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(found);
}
