import type { Proposal } from '../proposal.js';
import { hashSlice, mix } from './hash.js';

/** Where one name stands in another, what follows it there, and whether it is named by itself as well. */
export function toldFeatures({ subject, object, predicate, told }: Proposal): number[] {
  if (!told) return [];
  const { name } = predicate === 'UNDERTAKES' ? object : subject;
  const end = told.at + told.length;
  return [
    mix(42, Math.min(told.at, 3)),
    mix(43, told.length),
    hashSlice(44, name, end, end + 1),
    hashSlice(45, name, end, end + 2),
    hashSlice(46, name, told.at - 1, told.at),
    mix(47, end === name.length ? 1 : 0),
    mix(48, Math.min(name.length - end, 8)),
    mix(mix(49, Math.min(told.at, 1)), object.mentions.length > 0 ? 1 : 0),
  ];
}
