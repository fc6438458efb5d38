/** What a size is of, before the thing that has it: 长约570米的|隧道. */
const SIZE = /(?:^|[^\p{Script=Han}]|[个条座段处将把]|(?<whole>总))(?<size>长|宽|高|深)(?:达|度)?$/u;

/** 隧道长 for 两个长|570米的隧道: the thing with its size; null where the words before the number name no size of it. */
export function sizeName(before: string, thing: string): string | null {
  const size = SIZE.exec(before)?.groups;
  return size ? thing + (size.whole ?? '') + size.size : null;
}
