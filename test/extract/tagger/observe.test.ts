import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../../src/documents/document-from-text.js';
import { headEndingAt } from '../../../src/extract/tagger/head-nouns.js';
import { observe } from '../../../src/extract/tagger/observe.js';
import { MARGIN, type StreamName, streamOf } from '../../../src/extract/tagger/streams.js';
import { NO_CLUSTERS } from '../../../src/extract/tagger/word-clusters.js';
import { loadGazetteers } from '../../../src/gazetteer/load.js';
import { readText } from '../../../src/text/read-text.js';

const gazetteers = loadGazetteers();

function stream(raw: string, name: StreamName, of: string): number[] {
  const reading = readText(documentFromText(raw, { name: 'test', uri: 'test' }), gazetteers);
  const values = streamOf(observe({ reading, gazetteers }, NO_CLUSTERS), name);
  const start = reading.text.indexOf(of);
  return [...values.subarray(start + MARGIN, start + MARGIN + of.length)];
}

describe('observe', () => {
  it('knows the longest head noun that ends at a unit', () => {
    expect(headEndingAt('临河高速公路', 5)?.word).toBe('高速公路');
    expect(headEndingAt('临河高速公路', 4)).toBeUndefined();
  });

  it('sees the next head noun up to the delimiter, not beyond', () => {
    const [first, , , last] = stream('加快临河大桥、青山铁路建设。', 'nextHead', '临河大桥');
    expect(first).toBeGreaterThan(0);
    expect(last).toBe(0);
  });

  it('sees the same tail in all of an item, and another in its neighbour', () => {
    const text = '重点培育新型建材、精细化工等产业。';
    expect(new Set(stream(text, 'itemTail', '精细化工')).size).toBe(1);
    expect(stream(text, 'itemTail', '新')).not.toEqual(stream(text, 'itemTail', '精'));
    expect(stream(text, 'clauseTail', '新')).toEqual(stream(text, 'clauseTail', '等'));
  });

  it('marks what stands between quotation marks, with what follows them', () => {
    const text = '实施“青松”行动，推广新做法。';
    expect(stream(text, 'quote', '“青松”').every((value) => value > 0)).toBe(true);
    expect(stream(text, 'quote', '推广')).toEqual([0, 0]);
    expect(stream(text, 'quoteAfter', '青')).toEqual(stream('开展“翠竹”行动。', 'quoteAfter', '翠'));
  });

  it('marks places of the gazetteer', () => {
    expect(stream('全市与德州市共建园区。', 'place', '德州市').every((value) => value > 0)).toBe(true);
    expect(stream('全市与德州市共建园区。', 'place', '共建')).toEqual([0, 0]);
  });
});
