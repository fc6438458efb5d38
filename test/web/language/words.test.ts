import { describe, expect, it } from 'vitest';
import { RELATION_RULES } from '../../../src/extract/relations/rules/index.js';
import { en } from '../../../src/web/explorer/language/en.ts';
import { ruleWords } from '../../../src/web/explorer/language/rules.ts';
import { zh } from '../../../src/web/explorer/language/zh.ts';

type Texts = { readonly [key: string]: string | Texts };

/** Every text with its path: errors.NOT_FOUND. */
function flat(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

const blanks = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([blank]) => blank).sort();
const chinese = new Map(flat(zh));
const english = new Map(flat(en));

describe('the words of the interface', () => {
  it('are the same in both languages', () => {
    expect([...english.keys()]).toEqual([...chinese.keys()]);
  });

  it.each([...chinese])('have the same blanks: %s', (key, text) => {
    expect(blanks(english.get(key) ?? '')).toEqual(blanks(text));
  });

  it('are English where they should be', () => {
    const mixed = [...english].filter(([key, text]) => key !== 'toChinese' && /\p{Script=Han}/u.test(text));
    expect(mixed).toEqual([]);
  });
});

describe('rules in words', () => {
  it.each(RELATION_RULES.map(({ id }) => id))('%s', (id) => {
    expect(ruleWords(id, 'zh')).toMatch(/\p{Script=Han}/u);
    expect(ruleWords(id, 'en')).not.toMatch(/\p{Script=Han}/u);
  });

  it('says nothing of a rule it does not know', () => {
    expect(ruleWords('toString', 'zh')).toBeNull();
  });
});
