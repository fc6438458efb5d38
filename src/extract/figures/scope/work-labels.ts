import type { Span } from '../../../model/span.js';
import type { EntityMention } from '../../context.js';

/** What a line that names works alone holds besides: 3、（一期）：. */
const REST = 8;
/** How far behind it the sizes and costs of the works stand. */
const REACH = 400;

/** The works that a line names alone, as a table or a list of works does: 3 安国一中迁建项目. `mentions` are the line's own. */
export function labelOf({ start, end }: Span, mentions: readonly EntityMention[]): EntityMention | null {
  const first = mentions[0];
  if (first?.type !== 'Project' || mentions.some((mention) => mention.end > first.end)) return null;
  return end - start - (first.end - first.start) <= REST ? first : null;
}

/** The label, where it is near enough to a number at `at`. */
export function labelNear(label: EntityMention | null, at: number): EntityMention | null {
  return label && at - label.end < REACH ? label : null;
}
