/** A specialty as typed begins with a capital; within an English sentence it does so only where it is a name. */

/** Of a people or place, and hardly ever anything else: Taiwanese, Italian, European, American. */
const OF_A_PLACE = /(?:nese|ian|pean|rican|xican)$/u;

/** Names that no list of the browser's holds, and that specialties begin with. */
const NAMES = new Set(
  [
    'Alpine Arab Arabic Asia Asian Baltic British Dubai Europe Nordic Pacific Scottish Swiss Western',
    'Edo Hokkaido Kansai Kanto Kyoto Kyushu Nagoya Okinawa Osaka Shikoku',
    'Adobe Amazon Apple Excel Facebook Figma Google Instagram Java Kickstarter Linux Microsoft Notion Oracle',
    'Python React Salesforce Shopify Windows Zoom Buddhist Christmas Internet Jewish Montessori Muslim Shinto',
  ].flatMap((line) => line.split(' ')),
);

let known: ReadonlySet<string> | undefined;

/** `Market entry` → `market entry`; `SEO`, `Japanese law`, `iOS apps`, `McKinsey-style decks`, `Real Estate` stay. */
export function midSentence(phrase: string): string {
  const [first = '', ...others] = phrase.split(' ');
  const word = first.split(/[-–/,&]/u)[0] ?? '';
  // More capitals or figures in it: an acronym or a brand. A letter alone is one too: `B2B`, `X-ray`, `C suite`.
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return phrase;
  // Where the words after it have capitals as well, they were meant, or it is a name of several words.
  if (others.some((other) => /^\p{Lu}\p{Ll}/u.test(other))) return phrase;
  if (OF_A_PLACE.test(word) || NAMES.has(word) || isPlaceOrLanguage(word)) return phrase;
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** Countries, languages and the larger cities, from the browser's own names for them. */
function isPlaceOrLanguage(word: string): boolean {
  known ??= new Set([...namesOf('region'), ...namesOf('language'), ...cities()]);
  return known.has(word);
}

function namesOf(type: 'region' | 'language'): readonly string[] {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.flatMap((one) =>
    letters.flatMap((two) => {
      const code = type === 'region' ? `${one}${two}`.toUpperCase() : `${one}${two}`;
      return names.of(code) ?? [];
    }),
  );
}

function cities(): readonly string[] {
  return Intl.supportedValuesOf('timeZone').map((zone) => zone.slice(zone.lastIndexOf('/') + 1));
}
