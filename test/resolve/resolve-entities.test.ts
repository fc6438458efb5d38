import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import type { Mention } from '../../src/model/mention.js';
import type { EntityType } from '../../src/model/vocabulary.js';
import { resolveEntities } from '../../src/resolve/resolve-entities.js';
import { loadSchema } from '../../src/schema/load.js';
import { readText } from '../../src/text/read-text.js';

const gazetteers = loadGazetteers();
const schema = loadSchema();

/** Entities of a text in which the given names are mentioned, each where it first stands behind the one before. */
function resolve(raw: string, named: readonly (readonly [EntityType, string, string?])[], place = '德州市') {
  const reading = readText(documentFromText(raw, { name: 'a', uri: 'a', declared: { place } }), gazetteers);
  let at = 0;
  const mentions = named.map(([type, surface, name = surface]): Mention => {
    const start = reading.text.indexOf(surface, at);
    at = start + surface.length;
    return { type, start, end: at, name, rule: 'test', confidence: 1 };
  });
  return resolveEntities(mentions, { reading, gazetteers }, schema);
}

const shown = (entities: ReturnType<typeof resolve>) => entities.map(({ type, name, aliases }) => [type, name, ...aliases].join(' '));

describe('resolveEntities', () => {
  it('gives the place a document speaks for, though the text only says 我市', () => {
    expect(shown(resolve('我市推进工作。', []))).toEqual(['Place 德州市']);
  });

  it('joins a long name and its short form, by the gazetteer or by one standing in the other', () => {
    const text = '黄河国家战略与黄河流域生态保护和高质量发展。山东景津环保股份有限公司扩产，景津招工。';
    const found = resolve(text, [
      ['Strategy', '黄河国家战略'],
      ['Strategy', '黄河流域生态保护和高质量发展'],
      ['Organization', '山东景津环保股份有限公司'],
      ['Organization', '景津'],
    ]);
    expect(shown(found)).toContain('Strategy 黄河流域生态保护和高质量发展 黄河国家战略');
    expect(shown(found)).toContain('Organization 山东景津环保股份有限公司 景津');
  });

  it('joins a name with and without the place the document speaks for', () => {
    const found = resolve('山东云河科创走廊开建，云河科创走廊招工。庆云云湖智造名城，云湖智造名城。', [
      ['Project', '山东云河科创走廊'],
      ['Project', '云河科创走廊'],
      ['Designation', '庆云云湖智造名城'],
      ['Designation', '云湖智造名城'],
    ]);
    expect(shown(found)).toContain('Project 山东云河科创走廊 云河科创走廊');
    expect(shown(found)).toContain('Designation 云湖智造名城');
  });

  it('keeps how the text writes a name that a rule wrote out in full, and no bare word', () => {
    const found = resolve('支持恩施申报。云牛食品集团扩产，集团招工。', [
      ['Place', '恩施', '恩施土家族苗族自治州'],
      ['Organization', '云牛食品集团'],
      ['Organization', '集团'],
    ]);
    expect(shown(found)).toContain('Place 恩施土家族苗族自治州 恩施');
    expect(shown(found)).toContain('Organization 云牛食品集团');
  });

  it('takes a name for one thing only, the one it was surest taken for', () => {
    const found = resolve('云河产业园与云河产业园。', [
      ['Zone', '云河产业园'],
      ['Project', '云河产业园'],
    ]);
    expect(found.filter(({ name }) => name === '云河产业园').map(({ type, mentions }) => [type, mentions.length])).toEqual([['Zone', 2]]);
  });

  it('gives the same ids whatever the order of reading, and other ids to siblings', () => {
    const one = resolve(
      '唐县与高唐县。',
      [
        ['Place', '唐县'],
        ['Place', '高唐县'],
      ],
      '河北省',
    );
    const other = resolve(
      '高唐县与唐县。',
      [
        ['Place', '高唐县'],
        ['Place', '唐县'],
      ],
      '河北省',
    );
    const ids = (entities: typeof one) => new Map(entities.map(({ name, id }) => [name, id]));
    expect(ids(one)).toEqual(new Map([...ids(other)].sort()));
    expect(new Set(ids(one).values()).size).toBe(one.length);
  });
});
