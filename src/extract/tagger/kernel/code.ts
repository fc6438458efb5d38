/** WebAssembly: an expression that leaves a value, a statement that leaves none, or several of these in a row. Parts within parts, until `bytesOf`. */
export type Code = number | readonly Code[];

/** The bytes of the code, in order. */
export function bytesOf(code: Code): number[] {
  const bytes: number[] = [];
  const add = (part: Code): void => {
    if (typeof part === 'number') bytes.push(part);
    else for (const inner of part) add(inner);
  };
  add(code);
  return bytes;
}

export const I32 = 0x7f;
export const F64 = 0x7c;
export const V128 = 0x7b;
export type Type = typeof I32 | typeof F64 | typeof V128;

/** Numbers as WebAssembly writes them: seven bits a byte, the lowest first, the high bit says that more follow. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return [...bytes, rest];
}

export function signed(value: number): Code {
  const bytes: number[] = [];
  let rest = value | 0;
  for (; rest > 63 || rest < -64; rest >>= 7) bytes.push((rest & 127) | 128);
  return [...bytes, rest & 127];
}

/** The numbers of the operations below are those of the WebAssembly specification, version 2. */
const operator =
  (...opcode: readonly Code[]) =>
  (...operands: readonly Code[]): Code => [operands, opcode];
const vector = (opcode: number) => operator(0xfd, unsigned(opcode));

/** Reading and writing: `address` is an expression, `offset` is added to it at no cost. */
const load =
  (...opcode: readonly Code[]) =>
  (address: Code, offset = 0): Code => [address, opcode, 0, unsigned(offset)];
const store =
  (...opcode: readonly Code[]) =>
  (address: Code, value: Code, offset = 0): Code => [address, value, opcode, 0, unsigned(offset)];

export const i32 = {
  const: (value: number): Code => [0x41, signed(value)],
  load: load(0x28),
  load8: load(0x2d),
  load16: load(0x2e),
  store: store(0x36),
  store16: store(0x3b),
  isZero: operator(0x45),
  equal: operator(0x46),
  notEqual: operator(0x47),
  atLeast: operator(0x4e),
  below: operator(0x48),
  add: operator(0x6a),
  subtract: operator(0x6b),
  multiply: operator(0x6c),
  divide: operator(0x6e),
  and: operator(0x71),
  xor: operator(0x73),
  shiftLeft: operator(0x74),
  shiftRightSigned: operator(0x75),
  shiftRight: operator(0x76),
  /** The first where the third is not 0, the second otherwise. */
  select: operator(0x1b),
};

export const f64 = {
  const: (value: number): Code => [0x44, ...new Uint8Array(new Float64Array([value]).buffer)],
  load: load(0x2b),
  store: store(0x39),
  greater: operator(0x64),
  atLeast: operator(0x66),
  add: operator(0xa0),
  multiply: operator(0xa2),
  divide: operator(0xa3),
};

export const v128 = {
  load: load(0xfd, 0),
  /** Eight signed bytes, widened to numbers of 16 bits. */
  load8x8: load(0xfd, 1),
  store: store(0xfd, 11),
  zero: [0xfd, 12, new Array<number>(16).fill(0)],
  and: vector(78),
  xor: vector(81),
  isAnyTrue: vector(83),
};

export const i16x8 = { splat: vector(16), add: vector(142), min: vector(150), max: vector(152) };

export const i32x4 = {
  splat: vector(17),
  equal: vector(55),
  notEqual: vector(56),
  shiftRight: vector(173),
  add: vector(174),
  subtract: vector(177),
  multiply: vector(181),
};

export const f64x2 = { splat: vector(20), atLeast: vector(76), multiply: vector(242) };

const VOID = 0x40;
const END = 0x0b;

export const when = (condition: Code, ...body: readonly Code[]): Code => [condition, 0x04, VOID, body, END];
/** Computes a value that nobody needs. */
export const drop = (value: Code): Code => [value, 0x1a];
export const giveBack = (value: Code): Code => [value, 0x0f];

/** A variable of a function. */
export interface Local {
  readonly get: Code;
  readonly set: (value: Code) => Code;
  /** Sets it and leaves the value. */
  readonly tee: (value: Code) => Code;
}

/** The variables of a function; the first are its parameters. */
export class Locals {
  readonly types: Type[] = [];

  new(type: Type): Local {
    const index = unsigned(this.types.push(type) - 1);
    return { get: [0x20, index], set: (value) => [value, 0x21, index], tee: (value) => [value, 0x22, index] };
  }

  many(count: number, type: Type): Local[] {
    return Array.from({ length: count }, () => this.new(type));
  }
}

/** As many new integers as are taken. */
export const integers = (locals: Locals, count: number) => locals.many(count, I32) as [Local, Local, Local, Local, Local, Local];

export const increase = (variable: Local, by: Code): Code => variable.set(i32.add(variable.get, by));

/** Does the body as long as the condition holds. */
function repeatWhile(condition: Code, ...body: readonly Code[]): Code {
  return [0x03, VOID, when(condition, body, [0x0c, 1]), END];
}

/** Does the body with `variable` from where it stands up to, not including, `end`. */
export function countUp(variable: Local, step: number, end: Code, ...body: readonly Code[]): Code {
  return repeatWhile(i32.below(variable.get, end), body, increase(variable, i32.const(step)));
}

export function countDown(variable: Local, step: number, end: Code, ...body: readonly Code[]): Code {
  return repeatWhile(i32.atLeast(variable.get, end), body, increase(variable, i32.const(-step)));
}
