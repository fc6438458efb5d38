import type { DocumentKind } from '../../model/vocabulary.js';
import { type FactContext, openingOf } from './fact-context.js';
import { majorityPlace, mostNamedPlace, provinceAround, widestNamed } from './place-majority.js';
import { leadingPlace, leadsList, placeBefore, placesIn } from './place-names.js';

// What follows the name of the place in words that only its own government uses.
const OWN_WORDS: readonly RegExp[] = [
  // 代表…市人民政府   …县2021年…工作报告   …市第十四届人民代表大会   …县十五届人民代表大会
  /(?=人民政府，?向大会|人民政府(?:向|作))/gu,
  /(?=(?:(?:19|20)\d{2}年)?(?:人民)?政府工作报告)/gu,
  /(?=第?[一二三四五六七八九十]{1,4}届人(?:民政府|民代表大|大))/gu,
  /(?=人民政府(?:代理?)?(?:省长|市长|县长|区长|旗长|州长|主席))/gu,
];
// 庆云县委副书记   德州市长
const POSTS = /(?=委(?:副?书记|常委)|人民政府|(?:代理?)?(?:市长|省长|县长|区长))/gu;
const CHANNEL = /^(?:[[【《][^\]】》\n]{0,60}[\]】》]|#+ *)+/u;
// 本报青河讯   新华社青河3月2日电: where it was written, not what it is about
const DATELINE = /^(?:本报|新华社|中新社|中新网)?\p{Script=Han}{2,6}(?:\d{1,2}月\d{1,2}日)?[讯电](?=[（： ]|$)/mu;
const LEAD = 400;
/** Kinds whose first lines say where; a report's may name any place. */
const REPORTS: readonly DocumentKind[] = ['news', 'meeting', 'commentary', 'plan'];

/** Who speaks to the whole country: 国务院, 国家发展改革委, 各省、自治区、直辖市人民政府. */
const OF_THE_COUNTRY = /国务院|中共中央|国家\p{Script=Han}{2,8}(?:委|局)|各省、自治区、直辖市/u;

/** Kinds that may be about several places, or none. */
const ON_EVENTS: readonly DocumentKind[] = ['news', 'meeting', 'commentary'];

// 委副书记、代   人民政府
const POST_WORDS = /^(?:[委副代正、兼]|书记|常委|人民政府|政府|主席|主任|[省市县区州旗]长|自治区| )*$/u;
const LONGEST_POST = 30;

/**
 * The place a text speaks for, by its full name, told by: the words of its own government, its title, the posts it names, the first
 * lines of news, and at last by what it mentions most among places of its own kind (我县).
 */
export function placeOf(context: FactContext, title: string | null, docType: DocumentKind, speaker: string | null): string | null {
  const { gazetteers, header, text } = context;
  const opening = openingOf(context);
  // It takes a walk through the whole text, and not every text needs it.
  let widest: string | null | undefined;
  const home = () => {
    if (widest === undefined) widest = widestNamed(text, gazetteers);
    return widest;
  };
  const named = (title ?? '').replace(CHANNEL, '');
  const body = title === null ? text : text.slice(text.indexOf('\n') + 1);
  const byTitle = () => {
    const place = leadingPlace(named, gazetteers, home()) ?? leadingPlace(title ?? '', gazetteers, home());
    return place !== null && docType === 'news' && !text.includes(place) && isElsewhere(place, home(), context) ? null : place;
  };
  const byOwnWords = () => firstBefore(OWN_WORDS, opening, context) ?? placeOfSpeaker(speaker, opening, context);
  const firstLines = body.slice(0, LEAD).replace(DATELINE, '');
  const isOfTheCountry = OF_THE_COUNTRY.test(opening.slice(0, LEAD));
  const byFirstLines = () =>
    REPORTS.includes(docType) && !(docType === 'plan' && isOfTheCountry) && !leadsList(firstLines, gazetteers, home())
      ? leadingPlace(firstLines, gazetteers, home())
      : null;
  return (
    (header.issuer ? leadingPlace(header.issuer, gazetteers) : null) ??
    // News may quote the words of any government; its title says whose.
    (docType === 'news' ? (byTitle() ?? byOwnWords()) : (byOwnWords() ?? byTitle())) ??
    firstBefore([POSTS], opening.slice(0, LEAD), context) ??
    byFirstLines() ??
    majorityPlace(text, gazetteers, home()) ??
    (ON_EVENTS.includes(docType) || isOfTheCountry ? null : mostNamedPlace(text, gazetteers, home())) ??
    provinceAround(text, gazetteers)
  );
}

/** Whether a place lies in another province than the text; its short name alone may be a part of other words (神|华宁|煤业). */
function isElsewhere(place: string, home: string | null, { gazetteers: { divisions } }: FactContext): boolean {
  const [here, there] = [home, place].map((name) => {
    const division = name === null ? null : divisions.resolve(name, null);
    return division ? divisions.lineage(division.code).at(-1) : undefined;
  });
  return here !== undefined && there !== undefined && here !== there;
}

function firstBefore(patterns: readonly RegExp[], text: string, { gazetteers }: FactContext): string | null {
  for (const pattern of patterns) {
    for (const { index } of text.matchAll(pattern)) {
      const place = placeBefore(text, index, gazetteers);
      if (place) return place;
    }
  }
  return null;
}

/** 庆云县委副书记、县长吕德山: the place whose post the speaker holds. */
function placeOfSpeaker(speaker: string | null, opening: string, { gazetteers }: FactContext): string | null {
  const at = speaker === null ? -1 : opening.indexOf(speaker);
  if (at < 0) return null;
  const before = opening.slice(Math.max(0, at - LONGEST_POST), at);
  const place = placesIn(before, gazetteers).at(-1);
  return place && POST_WORDS.test(before.slice(place.end)) ? place.name : null;
}
