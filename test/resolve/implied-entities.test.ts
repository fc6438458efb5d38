import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/documents/document-from-text.js';
import { loadGazetteers } from '../../src/gazetteer/load.js';
import type { Entity } from '../../src/model/entity.js';
import type { EntityType } from '../../src/model/vocabulary.js';
import { impliedEntities } from '../../src/resolve/implied-entities.js';
import { readText } from '../../src/text/read-text.js';

const gazetteers = loadGazetteers();

function implied(text: string, type: EntityType, name: string, place: string | null = '山东省'): string[] {
  const reading = readText(documentFromText(text, { name: 'test', uri: 'test', declared: { place } }), gazetteers);
  const start = reading.text.indexOf(name);
  const mention = { start, end: start + name.length, type, name, rule: 'test', confidence: 1 };
  const entity: Entity = { id: 'e', type, name, aliases: [], mentions: [mention] };
  return impliedEntities([entity], { reading, gazetteers }).map((found) => `${found.type} ${found.name}`);
}

describe('impliedEntities', () => {
  it.each<[string, EntityType, string, string[]]>([
    ['扩建德州高新区。', 'Zone', '德州高新区', ['Place 德州市']],
    ['建设庆云县人民医院新院。', 'Project', '庆云县人民医院新院', ['Place 庆云县']],
    ['华能集团储能电站开工。', 'Project', '华能集团储能电站', ['Organization 华能集团']],
    ['国务院副总理周三到会。', 'Person', '周三', ['Place 中国']],
    ['云钛化工3万吨钛白粉生产线开工。', 'Project', '云钛化工3万吨钛白粉生产线', ['Organization 云钛化工']],
    ['推进晶川半导体12英寸硅片。', 'Project', '晶川半导体12英寸硅片', ['Organization 晶川半导体']],
    ['建设北方（山东）种业城。', 'Zone', '北方（山东）种业城', ['Place 山东省']],
  ])('%s', (text, type, name, expected) => {
    expect(implied(text, type, name)).toEqual(expected);
  });

  it.each<[string, EntityType, string]>([
    // A short name of a county may be a word or a road: 庆云大道.
    ['拓宽庆云大道。', 'Project', '庆云大道'],
    // Bodies bear the names of places far away.
    ['走访德州学院。', 'Organization', '德州学院'],
    // A line between two places lies in neither alone.
    ['德州至滨州高速公路通车。', 'Project', '德州至滨州高速公路'],
    ['发展生物医药。', 'Industry', '生物医药'],
    ['市长周三到会。', 'Person', '周三'],
    ['建设新材料产业园。', 'Zone', '新材料产业园'],
    ['建成王庄110千伏变电站。', 'Project', '王庄110千伏变电站'],
    ['推进开发区800万吨炼油。', 'Project', '开发区800万吨炼油'],
    ['改造国道107线。', 'Project', '国道107线'],
  ])('not: %s', (text, type, name) => {
    expect(implied(text, type, name)).toEqual([]);
  });

  it('asks for a speaking place to trust a short name', () => {
    expect(implied('扩建德州高新区。', 'Zone', '德州高新区', null)).toEqual([]);
  });
});
