import type { Gazetteers } from '../model/gazetteer.js';

/** A place as the gazetteer knows it. */
export interface KnownPlace {
  readonly name: string;
  readonly code: string | null;
}

/**
 * The place a name stands for in a document that speaks for `context`: 庆云 → 庆云县.
 * A name the gazetteer does not know, or that stays open, is kept as it is, without a code.
 */
export function knownPlace(name: string, context: string | null, gazetteers: Gazetteers): KnownPlace {
  const division = gazetteers.divisions.resolve(name, context) ?? lastOfChain(name, context, gazetteers);
  if (division) return { name: division.name, code: division.code };
  const region = gazetteers.places.get(name).find((term) => term.code === null);
  return { name: region?.canonical ?? name, code: null };
}

/** 山东省德州市庆云县 → 庆云县, read within the divisions before it. */
function lastOfChain(name: string, context: string | null, gazetteers: Gazetteers) {
  const hits = gazetteers.places.all(name, 0, name.length).filter((hit) => hit.term.code !== null);
  const links: { end: number; surface: string }[] = [];
  for (const hit of hits) {
    if (hit.start === (links.at(-1)?.end ?? 0)) links.push({ end: hit.end, surface: hit.term.surface });
  }
  if (links.length < 2 || links.at(-1)?.end !== name.length) return null;
  return links.reduce<{ within: string | null; found: ReturnType<Gazetteers['divisions']['resolve']> }>(
    (above, link) => {
      const found = gazetteers.divisions.resolve(link.surface, above.within);
      return { within: found?.name ?? above.within, found };
    },
    { within: context, found: null },
  ).found;
}
