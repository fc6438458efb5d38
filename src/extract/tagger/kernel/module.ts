import { bytesOf, type Code, I32, type Locals, unsigned } from './code.js';

/** A function of a module. All parameters are numbers of 32 bits, and so is the result, where there is one. */
export interface CodeOfFunction {
  readonly name: string;
  readonly parameters: number;
  readonly hasResult: boolean;
  readonly locals: Locals;
  readonly body: Code;
}

const MAGIC_AND_VERSION = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

const list = (items: readonly Code[]): Code => [unsigned(items.length), items];
const text = (value: string): Code => withLength([...new TextEncoder().encode(value)]);
const section = (id: number, items: readonly Code[]): Code => [id, withLength(list(items))];

function withLength(code: Code): Code {
  const bytes = bytesOf(code);
  return [unsigned(bytes.length), bytes];
}

/** The bytes of a module that exports the functions and works on the memory `memory.all` that it is given, of at least `pages`. */
export function moduleOf(functions: readonly CodeOfFunction[], pages: number): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters, hasResult }) => [
    0x60,
    list(new Array<Code>(parameters).fill(I32)),
    list(hasResult ? [I32] : []),
  ]);
  const bodies = functions.map(({ parameters, locals, body }) => {
    const own = locals.types.slice(parameters).map((type) => [1, type]);
    return withLength([list(own), body, 0x0b]);
  });
  const module = [
    MAGIC_AND_VERSION,
    section(1, types),
    section(2, [[text('memory'), text('all'), 2, 0, unsigned(pages)]]),
    section(
      3,
      functions.map((_, n) => unsigned(n)),
    ),
    section(
      7,
      functions.map(({ name }, n) => [text(name), 0, unsigned(n)]),
    ),
    section(10, bodies),
  ];
  return Uint8Array.from(bytesOf(module));
}
