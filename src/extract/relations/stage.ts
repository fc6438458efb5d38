import type { Span } from '../../model/span.js';
import type { StageWords } from '../../schema/stage-words.js';
import type { RelationFrame } from './frame.js';
import type { Spot, SpotList } from './spot.js';

/** 谋划 签约 开工 在建 建成 投产 — how far a project is, with the year the text gives for it. */
export interface Stage {
  readonly stage?: string;
  readonly stageYear?: number;
}

/** Tells the stage of the project at a spot; all of a list have one, so each list is read once. */
export function stageReader(frame: RelationFrame, words: StageWords): (spot: Spot) => Stage {
  const known = new Map<SpotList, Stage>();
  return (spot) => {
    const stage = known.get(spot.list) ?? stageAt(frame, spot, words);
    known.set(spot.list, stage);
    return stage;
  };
}

function stageAt({ reading, bySentence }: RelationFrame, { sentence: index, list }: Spot, words: StageWords): Stage {
  const sentence = reading.sentences[index];
  const first = list.spots[0];
  if (!sentence || !first) return {};
  const inSentence = ({ start, end }: Span): Span => ({ start: start - sentence.start, end: end - sentence.start });
  const [told] = words.told({
    sentence: reading.text.slice(sentence.start, sentence.end),
    name: inSentence(first.mention),
    named: (bySentence[index] ?? []).map(({ mention }) => inSentence(mention)),
  });
  if (!told) return {};
  const stageYear = words.yearIn(told.wording, reading.facts.year);
  return stageYear === null ? { stage: told.stage } : { stage: told.stage, stageYear };
}
