import { mix } from './hash.js';

const FEWEST = 256;

/**
 * Numbers pairs of whole numbers from 0 on, in the order in which they are first asked for: what is known of a pair can then
 * stand in an array. Thousands of pairs are asked for in each document, many times each; a `Map` takes several times as long.
 */
export class PairNumbers {
  #firsts = new Int32Array(FEWEST);
  #seconds = new Int32Array(FEWEST);
  /** One more than the number of the pair that lies here, 0 for none. Twice as long, so that pairs rarely meet. */
  #slots = new Int32Array(2 * FEWEST);
  #size = 0;

  /** How many pairs have a number. */
  get size(): number {
    return this.#size;
  }

  /** The number of a pair, a new one where it has none. */
  of(first: number, second: number): number {
    const slot = this.#slotOf(first, second);
    const known = (this.#slots[slot] as number) - 1;
    return known >= 0 ? known : this.#add(first, second, slot);
  }

  /** The number of a pair, -1 where it has none. */
  find(first: number, second: number): number {
    return (this.#slots[this.#slotOf(first, second)] as number) - 1;
  }

  /** Where a pair lies, or would lie. */
  #slotOf(first: number, second: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = mix(first, second) & mask;
    for (;;) {
      const number = (slots[slot] as number) - 1;
      if (number < 0 || (this.#firsts[number] === first && this.#seconds[number] === second)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #add(first: number, second: number, slot: number): number {
    if (this.#size === this.#firsts.length) {
      this.#grow();
      return this.of(first, second);
    }
    const number = this.#size++;
    this.#firsts[number] = first;
    this.#seconds[number] = second;
    this.#slots[slot] = number + 1;
    return number;
  }

  #grow(): void {
    const firsts = this.#firsts;
    const seconds = this.#seconds;
    this.#firsts = new Int32Array(2 * firsts.length);
    this.#seconds = new Int32Array(2 * firsts.length);
    this.#slots = new Int32Array(4 * firsts.length);
    this.#size = 0;
    for (let n = 0; n < firsts.length; n++) this.of(firsts[n] as number, seconds[n] as number);
  }
}
