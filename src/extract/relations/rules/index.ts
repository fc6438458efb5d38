import type { RelationRule } from '../rule.js';
import { actorDoes } from './actor-does.js';
import { cooperatesWith } from './cooperates-with.js';
import { industryName } from './industry-name.js';
import { industrySentence } from './industry-sentence.js';
import { locatedDivision } from './located-division.js';
import { locatedName } from './located-name.js';
import { locatedSentence } from './located-sentence.js';
import { officeBehind } from './office-behind.js';
import { officeTitle } from './office-title.js';
import { partOfHead } from './part-of-head.js';
import { partOfSentence } from './part-of-sentence.js';
import { projectPursues } from './project-pursues.js';
import { servesHeading } from './serves-heading.js';
import { servesName } from './serves-name.js';
import { servesSentence } from './serves-sentence.js';
import { toldBefore } from './told-before.js';
import { undertakesName } from './undertakes-name.js';

/** All relation rules, the firmest first: of two that say the same, the earlier one's id stays. */
export const RELATION_RULES: readonly RelationRule[] = [
  officeTitle,
  officeBehind,
  servesName,
  servesHeading,
  locatedDivision,
  locatedName,
  industryName,
  undertakesName,
  cooperatesWith,
  actorDoes,
  servesSentence,
  locatedSentence,
  partOfSentence,
  partOfHead,
  toldBefore,
  industrySentence,
  projectPursues,
];
