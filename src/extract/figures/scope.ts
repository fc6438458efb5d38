import type { Span } from '../../model/span.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { EntityContext, EntityMention } from '../context.js';
import type { Clause } from './clause.js';

/** What a figure can be one of, beside a place. */
const BEARERS: ReadonlySet<EntityType> = new Set(['Project', 'Zone', 'Organization', 'Place']);
/** Sizes and costs of works: they belong to the project named before, also across commas. */
const OF_WORKS =
  /投资|占地|面积$|全长|总长|长度|里程$|产能|年产|产值$|装机|规模|工期|库容|税收|利税|利润|营业收入|营收|销售收入|就业|用地|长$|宽$|高$|日处理|年处理|处理能力|吞吐|床位|车位|设计|发电量|线路|跨径|隧道|桥/u;

/** Finds what a number is a figure of. */
export class ScopeReader {
  private next = 0;
  private mentions: EntityMention[] = [];

  constructor(private readonly context: EntityContext) {}

  /** Goes on to a sentence. Sentences must come in text order. */
  enter(sentence: Span): void {
    const all = this.context.mentions;
    while (this.next < all.length && (all[this.next] as EntityMention).start < sentence.start) this.next++;
    this.mentions = [];
    for (let i = this.next; i < all.length && (all[i] as EntityMention).start < sentence.end; i++)
      this.mentions.push(all[i] as EntityMention);
  }

  /** The bearer that the name of an indicator begins with: 高新区|完成产值. */
  bearerAt(start: number, end: number): EntityMention | null {
    const found = this.mentions.filter((mention) => mention.start === start && mention.end <= end && BEARERS.has(mention.type));
    return found.at(0) ?? null;
  }

  /** The id of the entity that the number is a figure of: the nearest fitting one, else the document's own place. */
  scopeOf(indicator: string, clause: Clause, bearer: EntityMention | null): string | null {
    const found = bearer ?? this.described(indicator, clause) ?? this.inClause(clause) ?? this.works(indicator, clause);
    return (found?.entity ?? this.context.speakingPlace)?.id ?? null;
  }

  /** 总投资12亿元的|X项目. */
  private described(indicator: string, { right }: Clause): EntityMention | null {
    if (!/投资|占地|产能|年产/u.test(indicator) || this.context.reading.text[right.start] !== '的') return null;
    return this.mentions.find(({ start, type }) => start > right.start && start <= right.end && type === 'Project') ?? null;
  }

  /** A bearer in the number's own clause, before it: X开发区|实现税收3亿元. */
  private inClause({ left }: Clause): EntityMention | null {
    const { text } = this.context.reading;
    const before = this.mentions.filter(({ start, end, type }) => start >= left.start && end <= left.end && BEARERS.has(type));
    return before.find(({ start }) => !/[占与对向在比从到和]$/u.test(text.slice(left.start, start))) ?? null;
  }

  /** The project, zone or company named last before the number in its sentence, where the number is of works. */
  private works(indicator: string, { left }: Clause): EntityMention | null {
    if (!OF_WORKS.test(indicator)) return null;
    const before = this.mentions.filter(({ end, type }) => end <= left.start && type !== 'Place' && BEARERS.has(type));
    return before.at(-1) ?? null;
  }
}
