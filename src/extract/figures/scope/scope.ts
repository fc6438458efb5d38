import type { Span } from '../../../model/span.js';
import type { EntityType } from '../../../model/vocabulary.js';
import type { EntityContext, EntityMention } from '../../context.js';
import type { Clause } from '../clause.js';
import { referredType } from './anaphora.js';
import { within } from './mention-window.js';
import { spendsOnOthers } from './money-for-others.js';
import { isSpeaker } from './speakers.js';
import { labelNear, labelOf } from './work-labels.js';

/** What a figure can be one of, beside the document's own place. */
const BEARERS: ReadonlySet<EntityType> = new Set(['Project', 'Zone', 'Organization', 'Place']);
const LISTABLE: ReadonlySet<EntityType> = new Set(['Industry', 'Zone', 'Place']);
const BUILT: ReadonlySet<EntityType> = new Set(['Project', 'Plan', 'Zone']);
/** Sizes and costs of works: they belong to the works named before, also across commas. */
const OF_WORKS =
  /^(?:计划|规划|预计|项目|工程|概算|估算)?(?:总投资|投资|总投资额|投资额|投资概算|总造价)$|占地|总用地|^全长|总长|线路长|建筑面积|总建筑|年产(?!值)|设计|产能|库容|总库容|建设工期|^工期|跨径|日处理|年处理|可年|年可|年销售收入|年产值|年营业收入|利税|年上缴税收|上缴税收|发电量|存栏|出栏|安置就业|提供就业|就业岗位|带动就业/u;
/** A list in which the mention only stands for an example: 京东方等|5个项目. */
const LISTED = /^[^，]{0,4}(?:等|、|和|及)/u;
/** One of several examples: 甲桥、乙路等工程. */
const EXAMPLE = /^(?:[^，；。]{0,4}等|[、和][^，；。]{0,36}等)/u;
/** Words that turn back to the document's own place. */
const WHOLE = /全[省市县区州旗国]|[我本][省市县区州旗]/u;
/** What has an administration of its own, unlike 黄河干流. */
const GOVERNED = /[市县区旗镇乡村州园]$/u;
/** Plans that are works: 农村安全饮水工程, not 十四五规划. */
const WORKS_PLAN = /(?:工程|项目|改造|建设)$/u;
const MADE = /(?:建成|建设|新建|改造|完成|打造|推进|实施|创建|新增|推动|加快|打通|修缮|开工|启动|培育|发展|壮大|做强)$/u;
const AGAINST = /(?:[占与对向比从到和由及同为]|吸纳|引进|承接|对接|来自|出口|服务|面向)$/u;
const AGAINST_LENGTH = 2;
/** How far before a number its bearer may stand. */
const REACH = 400;
/** How far behind 投资5亿元的 its works may stand. */
const DESCRIBED_REACH = 40;

/** Finds what a number is a figure of. */
export class ScopeReader {
  private next = 0;
  private sentence: Span = { start: 0, end: 0 };
  private all: readonly EntityMention[] = [];
  /** Those of them that a figure can be one of. */
  private mentions: readonly EntityMention[] = [];
  /** The works or company that the sentence before spoke of. */
  private topic: EntityMention | null = null;
  /** The works that a line before names alone, as a table or a list of works does. */
  private label: EntityMention | null = null;
  /** What was named last of each type, anywhere before the sentence. */
  private readonly latest = new Map<EntityType, EntityMention>();

  constructor(private readonly context: EntityContext) {}

  /** Goes on to a sentence. Sentences must come in text order. */
  enter(sentence: Span): void {
    const all = this.context.mentions;
    this.topic = this.subject() ?? this.topic;
    for (const mention of this.mentions) this.latest.set(mention.type, mention);
    const { text } = this.context.reading;
    if (text.slice(this.sentence.end, sentence.start).includes('\n')) this.topic = null;
    this.label = labelOf(this.sentence, this.mentions) ?? this.label;
    while (this.next < all.length && (all[this.next] as EntityMention).start < sentence.start) this.next++;
    let end = this.next;
    while (end < all.length && (all[end] as EntityMention).start < sentence.end) end++;
    this.all = all.slice(this.next, end);
    this.mentions = this.all.filter(({ type }) => BEARERS.has(type) || type === 'Plan');
    this.sentence = sentence;
  }

  /** The bearer that the name of an indicator begins with: 高新区|完成产值. */
  bearerAt(start: number, end: number): EntityMention | null {
    const found = this.near({ start, end }).find((mention) => mention.start === start && mention.end <= end && BEARERS.has(mention.type));
    if (!found || this.context.reading.text[found.end] === '等') return null;
    return found.type === 'Place' || !this.isMade(start) ? found : null;
  }

  /** The members of a list that the name of an indicator begins with: 新能源、生物医药|产业营业收入. */
  listAt(start: number, end: number): EntityMention[] {
    const { text } = this.context.reading;
    const members: EntityMention[] = [];
    const near = within(this.all, start, end);
    for (let at = start; ; ) {
      const member = near.find((mention) => mention.start === at && mention.end <= end && (!members[0] || isLike(members[0], mention)));
      if (!member || !LISTABLE.has(member.type)) return members;
      members.push(member);
      if (!'、和及与'.includes(text.charAt(member.end))) break;
      at = member.end + 1;
    }
    return members;
  }

  /** The id of the entity that the number is a figure of: the nearest fitting one, else the document's own place. */
  scopeOf(indicator: string, clause: Clause, bearer: EntityMention | null): string | null {
    const found =
      this.described(indicator, clause) ??
      bearer ??
      this.inClause(clause) ??
      this.referred(clause.left.start) ??
      this.works(indicator, clause) ??
      this.partOpener(clause) ??
      this.opener(indicator, clause);
    return (found?.entity ?? this.context.speakingPlace)?.id ?? null;
  }

  /** The mentions of the sentence from a good way before the span to its end. */
  private near({ start, end }: Span): readonly EntityMention[] {
    return within(this.mentions, start - REACH, end);
  }

  /** 总投资12亿元的|X项目, 投资400万元完成|X改造. */
  private described(indicator: string, { right }: Clause): EntityMention | null {
    if (!/投资|投入|占地|产能|年产/u.test(indicator)) return null;
    if (!/^(?:元)?(?:的|建设|实施|完成|启动|新建|用于|改造|对|推进)/u.test(this.context.reading.text.slice(right.start, right.start + 4)))
      return null;
    const { text } = this.context.reading;
    const reach = text.slice(right.start, right.start + DESCRIBED_REACH).search(/[，；。、]/u);
    const end = Math.max(right.end, right.start + (reach < 0 ? DESCRIBED_REACH : reach));
    return this.near({ start: right.start, end }).find(({ start, type }) => start > right.start && start <= end && BUILT.has(type)) ?? null;
  }

  /** 该项目占地…, 园区已入驻…: what the clause, or else the sentence, refers back to. */
  private referred(clauseStart: number): EntityMention | null {
    const { text } = this.context.reading;
    const type = referredType(text, clauseStart) ?? referredType(text, this.sentence.start);
    if (type === null) return null;
    const own = this.near({ start: this.sentence.start, end: clauseStart }).filter(
      (mention) => mention.start >= this.sentence.start && mention.type === type,
    );
    return own.at(-1) ?? this.latest.get(type) ?? null;
  }

  /** A bearer in the number's own clause, before it, that is not itself what is counted: X开发区|实现税收3亿元. */
  private inClause({ left }: Clause): EntityMention | null {
    const { text } = this.context.reading;
    const before = this.near(left).filter(({ start, end, type }) => start >= left.start && end <= left.end && BEARERS.has(type));
    const fits = (mention: EntityMention) => {
      const { start, end, type } = mention;
      if (AGAINST.test(text.slice(Math.max(left.start, start - AGAINST_LENGTH), start)) || isSpeaker(text, mention)) return false;
      if (type === 'Place') return !LISTED.test(text.slice(end, end + 6));
      return !LISTED.test(text.slice(end, end + 6)) && left.end - end > 1 && !this.isMade(start);
    };
    return before.find(fits) ?? null;
  }

  /** Whether a verb of making stands before the mention: 建成|高标准农田 counts, it does not bear. */
  private isMade(start: number): boolean {
    return MADE.test(this.context.reading.text.slice(Math.max(this.sentence.start, start - 4), start));
  }

  /** The works, zone or company named last before the number, in its sentence or the one before, where the number is of works. */
  private works(indicator: string, { left, right }: Clause): EntityMention | null {
    const { text } = this.context.reading;
    if (!OF_WORKS.test(indicator) || spendsOnOthers(text, indicator, right)) return null;
    const before = this.near(left).filter(
      ({ end, type, name }) => end <= left.start && type !== 'Place' && (type !== 'Plan' || WORKS_PLAN.test(name)),
    );
    const last = before.filter(({ end }) => !EXAMPLE.test(text.slice(end, end + 40))).at(-1);
    return last ?? (before.length === 0 ? (this.topic ?? labelNear(this.label, left.start)) : null);
  }

  /** The zone, company or works that the sentence begins with; works no longer once others are named. */
  private opener(indicator: string, { left, right }: Clause): EntityMention | null {
    const subject = this.subject();
    if (!subject || subject.end > left.start || subject.type === 'Plan') return null;
    const { text } = this.context.reading;
    if (subject.type === 'Zone') return this.isLeft(subject, left.start) ? null : subject;
    if (subject.type !== 'Project') return subject;
    if (spendsOnOthers(text, indicator, right)) return null;
    const others = within(this.mentions, subject.end, left.start).some(({ type }) => type !== 'Place');
    return others || text.slice(subject.end, left.start).includes('；') ? null : subject;
  }

  /** A place or zone within the document's own that the part of the sentence begins with: …；柯桥区关停印染企业12家，|减少燃煤23万吨. */
  private partOpener({ left }: Clause): EntityMention | null {
    const { text } = this.context.reading;
    const part = text.slice(this.sentence.start, left.start);
    const start = this.sentence.start + part.lastIndexOf('；') + 1;
    const first = within(this.mentions, start, left.start).find((mention) => mention.start - start <= 1 && mention.end <= left.start);
    if (!first || !GOVERNED.test(first.name) || first.entity === this.context.speakingPlace) return null;
    if (first.type !== 'Place' && first.type !== 'Zone') return null;
    if (first.type === 'Zone' && this.isLeft(first, left.start)) return null;
    const behind = text.slice(first.end, left.start);
    const turnsBack = WHOLE.test(text.slice(first.end, left.end));
    return turnsBack || LISTED.test(behind) || /^[，。]/u.test(behind) ? null : first;
  }

  /** 甲新区挂牌，乙开发区扩区，|新开线路9条: whether a clause that begins with something else stands between. */
  private isLeft(subject: EntityMention, to: number): boolean {
    const { text } = this.context.reading;
    return within(this.mentions, Math.max(subject.end, to - REACH), to).some(
      ({ start, type }) => type !== 'Place' && '，；'.includes(text.charAt(start - 1)),
    );
  }

  private subject(): EntityMention | null {
    const { text } = this.context.reading;
    const first = this.mentions[0];
    if (!first || first.type === 'Place' || isSpeaker(text, first)) return null;
    const opens = /^[“〔〕（）[\]【】\d.、一二三四五六七八九十①-⑳ ]*$/u.test(
      text.slice(this.sentence.start, Math.min(first.start, this.sentence.start + 8)) + (first.start - this.sentence.start > 8 ? '…' : ''),
    );
    return opens && !LISTED.test(text.slice(first.end, first.end + 6)) ? first : null;
  }
}

/** 曹妃甸区、渤海新区: places and zones stand in one list. */
function isLike(one: EntityMention, other: EntityMention): boolean {
  const kind = ({ type }: EntityMention) => (type === 'Zone' ? 'Place' : type);
  return kind(one) === kind(other);
}
