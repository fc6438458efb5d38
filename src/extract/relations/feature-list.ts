/** A growing list of feature hashes, reused from proposal to proposal. */
export class FeatureList {
  values = new Int32Array(1024);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  add(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }
}
