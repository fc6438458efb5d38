import type { Cue } from '../../../model/mention.js';

/** Where what is said of a span goes: recorded to learn from, or weighed to judge by. */
export interface CueSink {
  say(cue: Cue): void;
  /** A cue whose value is a stretch of the text. */
  quote(name: string, text: string, from: number, to: number): void;
}

/** Records cues as they are written down. */
export class CueRecorder implements CueSink {
  readonly cues: Cue[] = [];

  say(cue: Cue): void {
    this.cues.push(cue);
  }

  quote(name: string, text: string, from: number, to: number): void {
    this.cues.push([name, text.slice(from, to)]);
  }
}
