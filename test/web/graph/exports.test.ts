import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphMlOf } from '../../../src/web/explorer/pages/graph/export/graphml-of.ts';
import { type Picture, svgOf } from '../../../src/web/explorer/pages/graph/export/svg-of.ts';
import { escapedXml } from '../../../src/web/explorer/pages/graph/export/xml.ts';
import { edge, node, scene } from './scenes.ts';

const HOSTILE = '<script>alert("1")</script>&\u0000\u001b';

describe('escaping', () => {
  it('leaves no markup and nothing that XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapedXml(text);
        expect(escaped).not.toMatch(/[<>"']|&(?!#\d+;)/u);
        expect(escaped).toMatch(/^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u);
      }),
    );
  });

  it('leaves names as they are', () => expect(escapedXml('保定市 𠀀')).toBe('保定市 𠀀'));
});

describe('GraphML', () => {
  const shown = scene(
    [node('a', { name: HOSTILE, type: 'Place', code: '130600' }), node('b')],
    [edge('a', 'b', { claims: 3, firstYear: null, lastYear: null })],
  );
  const text = graphMlOf(shown, new Map([['a', { x: 1.5, y: -2 }]]));

  it('declares every key it uses', () => {
    const declared = new Set([...text.matchAll(/<key id="(?<id>[^"]+)"/gu)].map(({ groups }) => groups?.id));
    const used = new Set([...text.matchAll(/<data key="(?<id>[^"]+)"/gu)].map(({ groups }) => groups?.id));
    expect([...used].filter((id) => !declared.has(id))).toEqual([]);
    expect(used).toContain('edge-predicate');
  });

  it('says what is known and leaves out what is not', () => {
    expect(text).toContain('<data key="edge-claims">3</data>');
    expect(text).toContain('<data key="node-x">1.5</data>');
    expect(text).not.toContain('<data key="edge-firstYear">');
    expect(text.match(/node-code">/gu)).toHaveLength(1);
    expect(text).not.toContain('<script>');
  });
});

describe('SVG', () => {
  const picture: Picture = {
    title: HOSTILE,
    font: '"Noto Sans SC", sans-serif',
    ground: '#fff',
    ink: '#000',
    quiet: '#555',
    line: '#ddd',
    guides: [
      { kind: 'ring', centre: { x: 0, y: 0 }, radius: 100, label: '1 步' },
      { kind: 'row', at: 20, label: HOSTILE },
      { kind: 'column', at: 300, label: '项目' },
    ],
    nodes: [
      { x: -400, y: 0, size: 10, color: '#1b7340', seal: '地', label: HOSTILE },
      { x: 900, y: 300, size: 8, color: '#b3261e', seal: '项', label: '' },
    ],
    edges: [
      { from: { x: -400, y: 0 }, to: { x: 900, y: 300 }, radius: 8, width: 2, color: '#999', isDashed: true, label: '建设' },
      { from: { x: 0, y: 0 }, to: { x: 1, y: 1 }, radius: 8, width: 2, color: '#999', isDashed: false, label: '' },
    ],
  };
  const text = svgOf(picture);

  it('holds all of the picture, whatever part is on the screen', () => {
    const [left, top, width, height] = (/viewBox="(?<box>[^"]+)"/u.exec(text)?.groups?.box ?? '').split(' ').map(Number) as [
      number,
      number,
      number,
      number,
    ];
    for (const { x, y } of picture.nodes) expect(x > left && x < left + width && y > top && y < top + height).toBe(true);
  });

  it('draws what is implied dashed, names edges and escapes names', () => {
    expect(text.match(/stroke-dasharray/gu)).toHaveLength(1);
    expect(text).toContain('<title>建设</title>');
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('NaN');
    for (const label of ['1 步', '项目']) expect(text).toContain(`>${label}</text>`);
  });

  it('is whole without anything in it', () => {
    expect(svgOf({ ...picture, nodes: [], edges: [] })).toContain('</svg>');
  });
});
