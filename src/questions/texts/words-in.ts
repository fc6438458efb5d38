import { LRUCache } from 'lru-cache';
import type { EntityRecord } from '../records.js';

/** Blanks and line breaks of a page, and the quotation marks that names are kept without. */
const PASSED_OVER = /[\s“”‘’"]/gu;
/** Other names of two characters (文化 of 文化产业) mean something else in most texts; those of places hardly do. One character is none. */
const LEAST = { name: 2, alias: 3, ofPlace: 2 } as const;
const GRAM = 3;

interface Searched {
  /** Without what is passed over. */
  readonly text: string;
  /** What of three characters stands in it: most names that do not stand there end with that. */
  readonly grams: ReadonlySet<string>;
}

/** A document is compared with one after another: so many are kept ready, in some megabytes. */
const searched = new LRUCache<string, Searched>({ max: 16, memoMethod: madeReady });

function madeReady(raw: string): Searched {
  const text = raw.replace(PASSED_OVER, '');
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= text.length; at++) grams.add(text.slice(at, at + GRAM));
  return { text, grams };
}

/** Tells of entities whether a raw text holds their name or one of their other names, whatever it was read as. */
export function wordsIn(raw: string): (entity: Pick<EntityRecord, 'type' | 'name' | 'aliases'>) => boolean {
  const { text, grams } = searched.memo(raw);
  const holds = (name: string) =>
    (name.length < GRAM || (grams.has(name.slice(0, GRAM)) && grams.has(name.slice(-GRAM)))) && text.includes(name);
  return ({ type, name, aliases }) => {
    const least = type === 'Place' ? LEAST.ofPlace : LEAST.alias;
    return (name.length >= LEAST.name && holds(name)) || aliases.some((alias) => alias.length >= least && holds(alias));
  };
}
