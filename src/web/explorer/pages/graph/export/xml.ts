/** What XML 1.0 cannot hold, not even escaped: control characters, halves of pairs, and the two that are no characters. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text as it may stand in XML, between tags or in an attribute. */
export function escapedXml(text: string): string {
  return text.replace(IMPOSSIBLE, '\u{fffd}').replace(/[<>&"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
