import { QuestionError } from '../errors.js';
import { type GraphReader, recall } from '../reader.js';
import { INDICATOR, type IndicatorRecord } from '../records.js';

const BY_NAME = `MATCH (i:Indicator) WHERE i.id = $name OR i.name = $name OR $name IN i.aliases RETURN i ${INDICATOR} AS indicator`;
const NEAREST = `MATCH (i:Indicator) WHERE i.name CONTAINS $name OR any(alias IN i.aliases WHERE alias CONTAINS $name)
  RETURN i ${INDICATOR} AS indicator ORDER BY indicator.figures DESC, indicator.name LIMIT 5`;

/**
 * The indicator of this id or name, by any of its names; a name of its own goes before another's alias.
 * Throws NOT_FOUND with the nearest names, BAD_USER_INPUT for an empty one.
 */
export async function resolveIndicator(reader: GraphReader, name: string): Promise<IndicatorRecord> {
  const wanted = name.trim();
  if (wanted === '') throw new QuestionError('BAD_USER_INPUT', 'The name of the indicator is empty.');
  const rows = await recall<{ indicator: IndicatorRecord }>(reader, BY_NAME, { name: wanted });
  const found = rows.map(({ indicator }) => indicator);
  const meant = found.find((one) => one.id === wanted || one.name === wanted) ?? found.sort(byFigures)[0];
  if (meant) return meant;
  const nearest = await reader.read<{ indicator: IndicatorRecord }>(NEAREST, { name: wanted });
  const hint = nearest.map(({ indicator }) => indicator.name).join(', ');
  const advice = hint ? `The nearest names are ${hint}.` : 'indicators(nameContains) finds them by any part of a name.';
  throw new QuestionError('NOT_FOUND', `No document gives a figure of “${wanted}”. ${advice}`);
}

function byFigures(a: IndicatorRecord, b: IndicatorRecord): number {
  return b.figures - a.figures || (a.id < b.id ? -1 : 1);
}
