import type { Entity } from '../../../model/entity.js';
import type { RelationFrame } from '../frame.js';
import type { Spot, SpotList } from '../spot.js';
import { FeatureBlock } from './feature-sink.js';
import { hashSlice, mix } from './hash.js';
import { PairNumbers } from './pair-numbers.js';

const COUNT = /(?<digits>\d{1,3})|(?<numeral>[一二三四五六七八九十两]{1,2})(?=[大个项条张类])/u;
const NUMERALS = '一二三四五六七八九十';

/** How wholes stand to members of lists; what a name counts is read once, and the members of a list share what is said of them. */
export class HeadFeatures {
  readonly #frame: RelationFrame;
  readonly #counts = new Map<Entity, number>();
  readonly #numbers = new PairNumbers();
  readonly #blocks: FeatureBlock[] = [];

  constructor(frame: RelationFrame) {
    this.#frame = frame;
  }

  /** What lies between a member and the whole, and whether the whole's name counts the members (六大产业). */
  of(member: Spot, whole: Spot): FeatureBlock {
    const number = this.#numbers.of(member.list.spots[0]?.index ?? 0, whole.index);
    this.#blocks[number] ??= new FeatureBlock(this.#featuresOf(member.list, whole));
    return this.#blocks[number] as FeatureBlock;
  }

  #featuresOf(list: SpotList, whole: Spot): number[] {
    const number = this.#countOf(whole.mention.entity);
    const size = othersIn(list, whole.mention.entity);
    const counted = number === 0 ? 0 : number === size ? 1 : 2;
    const follows = whole.mention.start >= list.end || whole.list === list;
    const from = whole.list === list ? whole.mention.start : list.end;
    const gap = follows ? whole.mention.start - from : 99;
    const { text } = this.#frame.reading;
    return [
      mix(50, counted),
      mix(mix(51, counted), Math.min(Math.max(gap, 0), 4)),
      mix(mix(52, follows ? 1 : 0), Math.min(size, 5)),
      mix(53, list.spots.at(-1) === whole ? 1 : 0),
      gap >= 0 && gap <= 4 ? hashSlice(54, text, from, whole.mention.start) : mix(54, 1),
      hashSlice(55, text, whole.mention.start - 1, whole.mention.start),
      hashSlice(56, text, whole.mention.end, whole.mention.end + 2),
      mix(57, this.#frame.bySentence[whole.sentence]?.[0] === whole ? 1 : 0),
      mix(58, whole.list === list ? 1 : 0),
    ];
  }

  #countOf(whole: Entity): number {
    let count = this.#counts.get(whole);
    if (count === undefined) {
      count = countIn(whole.name);
      this.#counts.set(whole, count);
    }
    return count;
  }
}

/** How many of a list are others than this entity. */
function othersIn({ spots }: SpotList, entity: Entity): number {
  let others = 0;
  for (const spot of spots) if (spot.mention.entity !== entity) others++;
  return others;
}

/** How many a name counts; 0 where it counts none. */
function countIn(name: string): number {
  const count = COUNT.exec(name)?.groups;
  return count?.digits ? Number(count.digits) : count?.numeral ? numberOf(count.numeral) : 0;
}

function numberOf(numeral: string): number {
  if (numeral === '两') return 2;
  if (numeral.length === 1) return NUMERALS.indexOf(numeral) + 1;
  return numeral.startsWith('十') ? 10 + NUMERALS.indexOf(numeral.charAt(1)) + 1 : 0;
}
