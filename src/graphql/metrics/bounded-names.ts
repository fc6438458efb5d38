/** Names that callers choose, as a label may carry them: the first so many as they are, all further ones as `other`. */
export class BoundedNames {
  private readonly known = new Set<string>();

  constructor(
    private readonly most = 100,
    private readonly longest = 64,
  ) {}

  /** `anonymous` for none. */
  of(name: string | null | undefined): string {
    if (!name) return 'anonymous';
    if (this.known.has(name)) return name;
    if (this.known.size >= this.most || name.length > this.longest) return 'other';
    this.known.add(name);
    return name;
  }
}
