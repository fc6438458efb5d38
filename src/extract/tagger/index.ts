export { loadTagger, type Tagger, tagMentions } from './tagger.js';
