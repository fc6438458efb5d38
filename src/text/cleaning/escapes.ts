import { type MappedText, replaceAll } from '../mapped-text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  middot: '·',
  hellip: '…',
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
};

// \r\n  \n  \t  <br/>  <!-- image -->  &nbsp;  &amp;nbsp;  &#12288;
const ESCAPE =
  /(?<comment><!--[^>\n]{0,80}-->)|(?<line>(?:\\r)?\\n|\\r|<br ?\/?>)|(?<tab>\\t)|&(?:amp;)*(?:(?<entity>[a-z]{2,6})|#(?<code>\d{2,5}));/gu;

/** Escape sequences and entities that were written out as characters: `\r\n` stands for a line break, `&nbsp;` for a space. */
export function resolveEscapes(mapped: MappedText): MappedText {
  return replaceAll(mapped, ESCAPE, ({ groups }) => {
    if (groups?.line) return '\n';
    if (groups?.tab) return ' ';
    if (groups?.comment) return '';
    if (groups?.entity) return ENTITIES[groups.entity] ?? null;
    return character(Number(groups?.code));
  });
}

function character(code: number): string | null {
  const isSurrogate = code >= 0xd800 && code < 0xe000;
  const isText = code >= 0x20 && code !== 0x7f && code <= 0xffff && !isSurrogate;
  return isText ? String.fromCharCode(code) : null;
}
