import { CUE_TEXTS, TAGGED_CUE_TEXTS } from './cue-weights.generated.js';
import { readCueWeights } from './weigh.js';

/** What the cues are worth where rules stand alone, learned from annotated texts. */
export const CUE_WEIGHTS = readCueWeights(CUE_TEXTS);

/** The same where the tagger speaks as well. */
export const TAGGED_CUE_WEIGHTS = readCueWeights(TAGGED_CUE_TEXTS);
