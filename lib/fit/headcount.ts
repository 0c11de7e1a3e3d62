/** How many people a company is, as far as a need says it; and what a note says of it: "under ten people". */

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const EN_NUMBER = `\\d+|${NUMBERS.join('|')}`;

const FIRST_HIRE =
  /初めて[^、。\n]{0,12}(?:雇|採用)|(?:一人目|1人目|最初)の(?:社員|従業員|スタッフ)|\bfirst (?:employee|hire|member of staff)\b/u;
const OF_NEED = new RegExp(
  `(?:社員|従業員|スタッフ|職員)[^、。\\n\\d]{0,4}(\\d+)\\s?(?:名|人)|(\\d+)\\s?(?:名|人)(?:の|ほどの|規模の)?(?:会社|職場|事務所|工場|お店|店)|\\b(${EN_NUMBER}) of us\\b|\\b(?:team|staff|company|firm) of (${EN_NUMBER})\\b|\\b(${EN_NUMBER}) (?:employees|staff|people work)\\b`,
  'u',
);
const OF_NOTE =
  /(?<ja>\d+)\s?(?:名|人)(?<bound>未満|以下|以上|を超える|超)|(?<enBound>under|fewer than|less than|below|up to|over|more than|at least|above)\s(?<en>\d+)\s(?:people|employees|staff)/u;

/** @param form a need's text as it is compared */
export function headcountIn(form: string): number | undefined {
  if (FIRST_HIRE.test(form)) return 1;
  const said = OF_NEED.exec(form)
    ?.slice(1)
    .find((one) => one !== undefined);
  if (said === undefined) return undefined;
  return /^\d/u.test(said) ? Number(said) : NUMBERS.indexOf(said) + 1;
}

/** Is a company of so many people one that a note speaks of? Nothing where the note says no number. */
export function speaksOfSize(noteForm: string, headcount: number): boolean | undefined {
  const { ja, bound, en, enBound = '' } = OF_NOTE.exec(noteForm)?.groups ?? {};
  if (ja !== undefined) {
    if (bound === '未満') return headcount < Number(ja);
    return bound === '以下' ? headcount <= Number(ja) : headcount >= Number(ja);
  }
  if (en === undefined) return undefined;
  return /^(?:under|fewer|less|below|up)/u.test(enBound) ? headcount <= Number(en) : headcount >= Number(en);
}
