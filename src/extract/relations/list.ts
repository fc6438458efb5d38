/** Longest stretch between two members of a list: a closing mark, a bracketed remark of a few characters, a joint, an opening mark. */
const LONGEST_JOINT = 16;
/** 、 / ”、“ / (二期)和 / ”“ */
const JOINT = /^[”"’》」]?(?:\([^()]{0,10}\))?[”"’》」]?(?:、|和|与|及|以及|暨|或|或者|,以及|,和)[“"‘《「]?$|^[”》」][“《「]$/u;

/** Whether the text between two mentions only joins them into a list. */
export function joinsList(text: string, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_JOINT) return false;
  return JOINT.test(text.slice(from, to));
}
