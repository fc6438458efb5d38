import type { Point } from '../view.ts';
import { escapedXml } from './xml.ts';

export type SeenGuide = { readonly label: string } & (
  | { readonly kind: 'row' | 'column'; readonly at: number }
  | { readonly kind: 'ring'; readonly centre: Point; readonly radius: number }
);

/** A picture as it is seen: pixels, y downwards, colours of the theme. */
export interface Picture {
  readonly title: string;
  readonly font: string;
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  /** What the places of the layout mean, in the same pixels. */
  readonly guides: readonly SeenGuide[];
  readonly nodes: readonly (Point & { readonly size: number; readonly color: string; readonly seal: string; readonly label: string })[];
  readonly edges: readonly {
    readonly from: Point;
    readonly to: Point;
    /** Of the node it points to: the arrow ends at its rim. */
    readonly radius: number;
    readonly width: number;
    readonly color: string;
    readonly isDashed: boolean;
    readonly label: string;
  }[];
}

const MARGIN = { x: 90, y: 40 } as const;
const round = (value: number) => Number(value.toFixed(1));

/** A picture as SVG: all of it, whatever part of it is on the screen. Hovering tells what an edge says. */
export function svgOf({ title, font, ground, ink, quiet, line, guides, nodes, edges }: Picture): string {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, top] = [least(xs) - MARGIN.x, least(ys) - MARGIN.y];
  const [width, height] = [-least(xs.map((x) => -x)) + MARGIN.x - left, -least(ys.map((y) => -y)) + MARGIN.y - top];
  const box = [left, top, width, height].map(round);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${box[2]}" height="${box[3]}" font-family="${escapedXml(font)}" font-size="12">`,
    `<title>${escapedXml(title)}</title>`,
    `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="${escapedXml(ground)}"/>`,
    `<g fill="none" stroke="${escapedXml(line)}">`,
    ...guides.map((guide) => markOf(guide, left, width)),
    '</g>',
    `<g fill="${escapedXml(quiet)}" text-anchor="middle">`,
    ...guides.map((guide) => nameOf(guide, left, top)),
    '</g>',
    '<g fill="none">',
    ...edges.map(lineOf),
    '</g>',
    ...nodes.map(({ x, y, size, color, seal, label }) =>
      [
        `<g transform="translate(${round(x)} ${round(y)})" text-anchor="middle">`,
        `<circle r="${round(size)}" fill="${escapedXml(color)}"/>`,
        seal && `<text dy="0.36em" font-size="${round(size * 1.1)}" fill="${escapedXml(ground)}">${escapedXml(seal)}</text>`,
        label &&
          `<text y="${round(size + 14)}" fill="${escapedXml(ink)}" stroke="${escapedXml(ground)}" stroke-width="3" paint-order="stroke">${escapedXml(label)}</text>`,
        '</g>',
      ].join(''),
    ),
    `<g fill="${escapedXml(quiet)}" font-size="10" text-anchor="middle">`,
    ...edges.flatMap(({ from, to, label }) => {
      return label ? [`<text x="${round((from.x + to.x) / 2)}" y="${round((from.y + to.y) / 2 - 2)}">${escapedXml(label)}</text>`] : [];
    }),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function markOf(guide: SeenGuide, left: number, width: number): string {
  if (guide.kind === 'ring') return `<circle cx="${round(guide.centre.x)}" cy="${round(guide.centre.y)}" r="${round(guide.radius)}"/>`;
  return guide.kind === 'row' ? `<path d="M${round(left)} ${round(guide.at)}H${round(left + width)}"/>` : '';
}

function nameOf(guide: SeenGuide, left: number, top: number): string {
  const place =
    guide.kind === 'ring'
      ? { x: guide.centre.x, y: guide.centre.y - guide.radius - 4 }
      : guide.kind === 'row'
        ? { x: left + MARGIN.x / 2, y: guide.at + 14 }
        : { x: guide.at, y: top + 16 };
  return `<text x="${round(place.x)}" y="${round(place.y)}">${escapedXml(guide.label)}</text>`;
}

function lineOf({ from, to, radius, width, color, isDashed, label }: Picture['edges'][number]): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const head = 2.5 * width + 3;
  if (length <= radius + head) return '';
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const tip = { x: to.x - ux * radius, y: to.y - uy * radius };
  const neck = { x: tip.x - ux * head, y: tip.y - uy * head };
  const corner = (side: 1 | -1) => `${round(neck.x - side * uy * head * 0.4)} ${round(neck.y + side * ux * head * 0.4)}`;
  const stroke = `stroke="${escapedXml(color)}" stroke-width="${round(width)}"${isDashed ? ' stroke-dasharray="6 4"' : ''}`;
  return [
    `<path d="M${round(from.x)} ${round(from.y)}L${round(neck.x)} ${round(neck.y)}" ${stroke}>${label && `<title>${escapedXml(label)}</title>`}</path>`,
    `<path d="M${round(tip.x)} ${round(tip.y)}L${corner(1)}L${corner(-1)}Z" fill="${escapedXml(color)}"/>`,
  ].join('');
}

/** The least of numbers; 0 where there are none. Not Math.min: thousands of arguments overflow the stack. */
function least(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((least, value) => Math.min(least, value));
}
