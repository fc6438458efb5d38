import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ZhengtuError } from '../model/errors.js';
import { packageRoot } from './package-root.js';

/** Posts end in words of two characters: 主席, 省长. */
const HEAD = 2;
const words = z.array(z.string().min(1));
const shape = z.strictObject({
  others: words,
  former: words,
  acting: words,
  same: z.array(words),
  organs: words,
  committees: words,
  bodies: words,
});

/** Tells posts apart; made from schema/posts.yaml. */
export interface Posts {
  /** Whether a title as written is the post asked for: 人民政府代市长 is 市长, 副市长 is not; 区长 is 县长. One of several titles is enough. */
  isPost(title: string, asked: string): boolean;
  /** Whether a title says that it is held no more: 原市长. */
  isFormer(title: string): boolean;
  /** Names of the bodies whose posts are those of a place. */
  bodiesOf(place: string): readonly string[];
}

/** Throws SCHEMA. */
export function loadPosts(path = join(packageRoot(), 'schema', 'posts.yaml')): Posts {
  const parsed = shape.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success)
    throw new ZhengtuError('SCHEMA', `${path}: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`);
  const { others, former, acting, same, organs, committees, bodies } = parsed.data;
  const another = [...others, ...former];
  const isOne = (title: string, wanted: string, isExact: boolean): boolean => {
    if (!title.endsWith(wanted)) {
      // 自治区代理主席 is 自治区主席: the word for the time being stands before the last one.
      const plain = withoutEnding(title.slice(0, -HEAD), acting) + title.slice(-HEAD);
      return !isExact && plain !== title && isOne(plain, wanted, isExact);
    }
    if (isExact) return true;
    const before = withoutEnding(title.slice(0, -wanted.length), acting);
    return (
      !another.some((word) => before.endsWith(word)) &&
      !former.some((word) => title.startsWith(word)) &&
      (committees.includes(before) || !organs.some((organ) => before.endsWith(organ)))
    );
  };
  const isPost = (title: string, asked: string) => {
    const names = same.find((one) => one.includes(asked)) ?? [asked];
    // Who asks for 副市长 or 纪委书记 has named it whole.
    const isWhole = [...another, ...organs].some((word) => asked.includes(word));
    return title.split(/[、，,]/u).some((one) => names.some((name) => isOne(one.trim(), name, isWhole)));
  };
  return {
    isPost,
    isFormer: (title) => former.some((word) => title.startsWith(word)),
    bodiesOf: (place) => bodies.map((body) => place + body),
  };
}

function withoutEnding(text: string, endings: readonly string[]): string {
  const ending = endings.find((one) => text.endsWith(one));
  return ending === undefined ? text : text.slice(0, -ending.length);
}
