import type { EntityMention } from '../context.js';
import type { FigureReading } from './figure-reading.js';
import type { Tail } from './indicator/tail.js';
import { isOfMeasures, listMembers, partsOf } from './lists.js';

/** Names and bearers that a list gives out to the numbers in a row behind it: 出口和进口分别增长|5%|和|7%. */
export class NamesInTurn {
  private names: string[] = [];
  private bearers: EntityMention[] = [];

  /** The reading of a number that follows another in a row, like the last one's but for its name; null where no name is left. */
  next(last: FigureReading | null): FigureReading | null {
    const due = this.names.shift();
    if (due === undefined || !last) return null;
    return { ...last, names: [due], isOwn: false, bearers: [], bearer: this.bearers.shift() ?? last.bearer };
  }

  /** A number with words of its own gives no more bearers of the list before. */
  forgetBearers(): void {
    this.bearers = [];
  }

  /** Gives one name to each bearer behind the first. */
  giveBearers(name: string, bearers: readonly EntityMention[]): void {
    this.names = bearers.slice(1).map(() => name);
    this.bearers = bearers.slice(1);
  }

  /** One name for each number of 分别, several for one number of 均, else the name itself. `run` counts the numbers in a row. */
  of(name: string, { roles }: Tail, run: number): string[] {
    this.names = [];
    const parts = run > 1 ? partsOf(name, run) : null;
    if (parts) return this.first(parts);
    const members = listMembers(name);
    if (run > 1 && members.length === run) return this.first(members);
    const isEach = roles.has('each') || (run === 1 && (roles.has('respectively') || (roles.has('grow') && isOfMeasures(members))));
    return isEach ? members : [name];
  }

  /** 接待游客80万人次、旅游收入5亿元，|增长7%、9%|: numbers in a row without names take those of the numbers before, in turn. */
  again(counted: readonly FigureReading[], tail: Tail, run: number): FigureReading | null {
    if (run < 2 || counted.length < run) return null;
    const turn = counted.slice(-run) as [FigureReading, ...FigureReading[]];
    const names = turn.map((reading) => reading.names[0] as string);
    if (new Set(names).size < run) return null;
    this.names = names.slice(1);
    return { ...turn[0], isOwn: false, tail };
  }

  private first([first, ...others]: readonly string[]): string[] {
    this.names = others;
    return [first as string];
  }
}
