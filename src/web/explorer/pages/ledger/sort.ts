import { SORT_KEYS, type SortKey } from './rows.ts';

export interface Sort {
  readonly key: SortKey;
  readonly isDown: boolean;
}

/** How the address asks for the rows: ?sort=year, ?sort=-year for downwards; by indicator where it says nothing. */
export function sortOf(asked: URLSearchParams): Sort {
  const said = asked.get('sort') ?? '';
  const isDown = said.startsWith('-');
  const key = SORT_KEYS.find((one) => one === (isDown ? said.slice(1) : said));
  return key ? { key, isDown } : { key: 'indicator', isDown: false };
}

/** The address after a click on a head: another column upwards, the same one the other way round. */
export function sortHref(asked: URLSearchParams, key: SortKey): string {
  const before = sortOf(asked);
  const next = new URLSearchParams(asked);
  next.set('sort', before.key === key && !before.isDown ? `-${key}` : key);
  return `/ledger?${next}`;
}
