import { CUE_TEXTS, TAGGED_CUE_TEXTS } from './cue-weights.generated.js';
import { type CueWeights, readCueWeights } from './weigh.js';

let alone: CueWeights | undefined;
let tagged: CueWeights | undefined;

/** What the cues are worth, learned from annotated texts: where rules stand alone, or where the tagger speaks as well. */
export function cueWeights(isTagged: boolean): CueWeights {
  if (isTagged) {
    tagged ??= readCueWeights(TAGGED_CUE_TEXTS);
    return tagged;
  }
  alone ??= readCueWeights(CUE_TEXTS);
  return alone;
}
