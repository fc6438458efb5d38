import { describe, expect, it } from 'vitest';
import { listedRow, withListedRows } from '../../src/store/lists-for-rows.js';

describe('rows that travel as lists', () => {
  it('are asked for their values by place, in the order the statement names them', () => {
    const listed = withListedRows('UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.name = row.name, e.first = row.id');
    expect(listed?.text).toBe('UNWIND $rows AS row MATCH (e:Entity {id: row[0]}) SET e.name = row[1], e.first = row[0]');
    expect(listed && listedRow({ name: '云州市', other: 1, id: 'e' }, listed)).toEqual(['e', '云州市']);
  });

  it('hold null where a row lacks a value, and lists and maps as they are', () => {
    const listed = withListedRows('UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c += row.attributes, c.year = row.year');
    expect(listed && listedRow({ id: 'c', attributes: { role: '牵头' } }, listed)).toEqual(['c', { role: '牵头' }, null]);
  });

  it.each([
    'UNWIND $rows AS row MATCH (d:Document {id: row.id}) SET d = row',
    'UNWIND $rows AS row WITH row, row.id AS id MATCH (d:Document {id: id}) SET d.name = row.name',
    'UNWIND $rows AS one MATCH (d:Document {id: one.id}) SET d.name = one.name',
    'MATCH (d:Document) SET d.seen = true',
  ])('stay maps in: %s', (statement) => expect(withListedRows(statement)).toBeNull());
});
