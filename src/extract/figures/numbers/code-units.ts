/** A set of UTF-16 code units that answers in one look; text is asked for every character of it. */
export class CodeUnits {
  private readonly marks = new Uint8Array(0x10000);

  constructor(characters: Iterable<string>) {
    for (const character of characters) this.marks[character.charCodeAt(0)] = 1;
  }

  has(code: number): boolean {
    return this.marks[code] === 1;
  }
}
