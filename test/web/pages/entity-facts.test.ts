import { describe, expect, it } from 'vitest';
import { factGroups } from '../../../src/web/explorer/pages/entity/facts.ts';
import { claim, evidence } from '../samples.ts';

const inYear = (year: number | null) => ({ evidence: evidence({ document: { ...evidence().document, year } }) });

describe('claims as facts', () => {
  it('says a thing once, however many sentences say it, the most said first', () => {
    const groups = factGroups('甲', [
      claim('1', '甲', 'BUILDS', '路', inYear(2020)),
      claim('2', '甲', 'BUILDS', '桥', inYear(2021)),
      claim('3', '甲', 'BUILDS', '桥', { ...inYear(2023), confidence: 0.9 }),
    ]);
    expect(groups).toHaveLength(1);
    const [bridge, road] = groups[0]?.rows ?? [];
    expect([bridge?.other.name, bridge?.firstYear, bridge?.lastYear]).toEqual(['桥', 2021, 2023]);
    expect(bridge?.claims.map(({ id }) => id)).toEqual(['3', '2']);
    expect(road?.claims).toHaveLength(1);
    expect(groups[0]?.sentences).toBe(3);
  });

  it('keeps what is said of it apart from what it says of others', () => {
    const groups = factGroups('甲', [claim('1', '甲', 'LOCATED_IN', '乙'), claim('2', '丙', 'LOCATED_IN', '甲')]);
    expect(groups.map(({ side, rows }) => [side, rows[0]?.other.name])).toEqual(
      expect.arrayContaining([
        ['out', '乙'],
        ['in', '丙'],
      ]),
    );
  });

  it('keeps offices apart by their titles', () => {
    const office = (id: string, title: string) =>
      claim(id, '某人', 'HOLDS_OFFICE', '甲县', { attributes: [{ name: 'title', value: title }] });
    const [group] = factGroups('某人', [office('1', '县长'), office('2', '书记'), office('3', '县长')]);
    expect(group?.rows.map(({ values, claims }) => [values, claims.length])).toEqual([
      [['县长'], 2],
      [['书记'], 1],
    ]);
  });

  it('knows no year where no document tells one', () => {
    const [group] = factGroups('甲', [claim('1', '甲', 'BUILDS', '路', inYear(null))]);
    expect([group?.rows[0]?.firstYear, group?.rows[0]?.lastYear]).toEqual([null, null]);
  });
});
