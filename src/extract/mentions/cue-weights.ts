import { CUE_TEXTS } from './cue-weights.generated.js';
import { readCueWeights } from './weigh.js';

/** What the cues are worth, learned from annotated texts. */
export const CUE_WEIGHTS = readCueWeights(CUE_TEXTS);
