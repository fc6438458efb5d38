export const LAYOUTS = ['force', 'radial', 'levels', 'types', 'years'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a graph view shows: all of it stands in its address, so that a link shows the same. */
export interface GraphView {
  /** One to five entities it starts from. */
  readonly focus: readonly string[];
  /** Hops from them, 1 to 3. */
  readonly depth: number;
  /** How many neighbours of each. */
  readonly per: number;
  readonly types: readonly string[];
  readonly predicates: readonly string[];
  readonly bases: readonly string[];
  /** Name of the place whose documents count; empty for any. */
  readonly place: string;
  readonly below: boolean;
  readonly from: number | null;
  readonly to: number | null;
  /** Least confidence. */
  readonly sure: number | null;
  readonly layout: LayoutName;
  /** Entities that were expanded (or collapsed: 0) by hand, and to how many neighbours. */
  readonly open: ReadonlyMap<string, number>;
  /** Where entities were put by hand, in tenths of the layout's unit. */
  readonly pins: ReadonlyMap<string, Point>;
  /** Two entities whose shortest paths are shown. */
  readonly path: readonly [string, string] | null;
}

export const MOST_FOCUS = 5;
export const EMPTY_VIEW: GraphView = {
  focus: [],
  depth: 1,
  per: 20,
  types: [],
  predicates: [],
  bases: [],
  place: '',
  below: true,
  from: null,
  to: null,
  sure: null,
  layout: 'force',
  open: new Map(),
  pins: new Map(),
  path: null,
};

/** The view an address asks for. What it does not say, or says wrongly, is as in the empty view. */
export function readView(search: string): GraphView {
  const asked = new URLSearchParams(search);
  const list = (name: string) => (asked.get(name) ?? '').split(',').filter(Boolean);
  const number = (name: string, least: number, most: number) => within(asked.get(name), least, most);
  const [a, b] = list('path');
  return {
    focus: [...new Set(list('focus'))].slice(0, MOST_FOCUS),
    depth: whole(number('depth', 1, 3)) ?? EMPTY_VIEW.depth,
    per: whole(number('per', 1, 5_000)) ?? EMPTY_VIEW.per,
    types: list('types'),
    predicates: list('predicates'),
    bases: list('bases'),
    place: asked.get('place') ?? '',
    below: asked.get('below') !== 'no',
    from: whole(number('from', 1900, 2200)),
    to: whole(number('to', 1900, 2200)),
    sure: number('sure', 0, 1),
    layout: LAYOUTS.find((name) => name === asked.get('layout')) ?? 'force',
    open: new Map(list('open').flatMap((entry) => counted(entry))),
    pins: new Map(list('pins').flatMap((entry) => placed(entry))),
    path: a && b ? [a, b] : null,
  };
}

/** The address that shows a view; what is as in the empty view is left out. */
export function addressOf(view: GraphView): string {
  const { focus, depth, per, types, predicates, bases, place, below, from, to, sure, layout, open, pins, path } = view;
  const parts: readonly (readonly [string, string | false | undefined])[] = [
    ['focus', focus.join(',')],
    ['depth', depth !== EMPTY_VIEW.depth && String(depth)],
    ['per', per !== EMPTY_VIEW.per && String(per)],
    ['types', types.join(',')],
    ['predicates', predicates.join(',')],
    ['bases', bases.join(',')],
    ['place', place],
    ['below', !below && 'no'],
    ['from', from !== null && String(from)],
    ['to', to !== null && String(to)],
    ['sure', sure !== null && String(sure)],
    ['layout', layout !== 'force' && layout],
    ['open', [...open].map(([id, count]) => `${id}.${count}`).join(',')],
    ['pins', [...pins].map(([id, { x, y }]) => `${id}.${Math.round(x)}.${Math.round(y)}`).join(',')],
    ['path', path?.join(',')],
  ];
  const said = parts.filter((part): part is readonly [string, string] => Boolean(part[1]));
  return `/graph?${new URLSearchParams(said.map(([name, value]): [string, string] => [name, value])).toString().replaceAll('%2C', ',')}`;
}

function within(text: string | null, least: number, most: number): number | null {
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return value >= least && value <= most ? value : null;
}

const whole = (value: number | null): number | null => (value !== null && Number.isInteger(value) ? value : null);

function counted(entry: string): [string, number][] {
  const { id, count } = /^(?<id>.+)\.(?<count>\d{1,4})$/u.exec(entry)?.groups ?? {};
  return id && count ? [[id, Math.min(Number(count), 5_000)]] : [];
}

function placed(entry: string): [string, Point][] {
  const { id, x, y } = /^(?<id>.+)\.(?<x>-?\d{1,7})\.(?<y>-?\d{1,7})$/u.exec(entry)?.groups ?? {};
  return id && x && y ? [[id, { x: Number(x), y: Number(y) }]] : [];
}
