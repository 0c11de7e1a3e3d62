import type { Placeholders } from './placeholders.ts';
import type { Censor, Stays } from './words.ts';

/** What becomes of an attribute, by its name. */

/** Pictures, code, keys of the site's own, and what was typed. */
const DROPPED =
  /^(?:on.*|style|src|srcset|srcdoc|sizes|imagesrcset|poster|background|data|value|nonce|integrity|ping|content|d|points|js[a-z]+|jid|xmlns|http-equiv|charset|download|ping|manifest|profile|codebase|archive|classid|usemap)$/u;
/** Code words that say what a thing is: they stay, but for words that people read on this page. */
const STRUCTURE =
  /^(?:class|role|type|rel|dir|lang|slot|part|is|inputmode|autocomplete|enterkeyhint|method|hidden|inert|open|checked|selected|disabled|readonly|multiple|draggable|contenteditable|spellcheck|translate|shadowrootmode|aria-(?:hidden|expanded|selected|checked|pressed|current|live|haspopup|modal|disabled|busy|atomic|sort|orientation|autocomplete|multiselectable|invalid|required|readonly|relevant)|data-(?:test-?id|test|test-id|cy|qa|view-name|sdui-screen|sdui-component|anonymize|app|expanded|display-contents|component-type|component|state|type|action|role))$/u;
const NUMBERS =
  /^(?:colspan|rowspan|tabindex|aria-(?:level|posinset|setsize|colindex|rowindex|colcount|rowcount))$/u;
const IDS =
  /^(?:id|for|list|form|headers|popovertarget|commandfor|aria-(?:labelledby|describedby|controls|owns|activedescendant|flowto|details|errormessage))$/u;
const ADDRESSES = /^(?:href|action|formaction|cite|longdesc|data-(?:href|url|uri|link))$/u;
/** What people read or hear. */
export const READ =
  /^(?:title|alt|placeholder|label|summary|abbr|name|email|aria-(?:label|valuetext|description|roledescription|placeholder|keyshortcuts)|data-(?:name|tooltip|title|label|text|hovercard-id))$/u;
/** Fields that a program asks for by name, recipients among them. */
const FIELD_NAMES = /^(?:to|cc|bcc|from|subject|body|q|search)$/u;

export interface AttributeRules {
  readonly censor: Censor;
  readonly placeholders: Placeholders;
  /** For code words: does this one stay? */
  readonly stays: Stays;
}

/** The attribute as the report has it; nothing where it has no place there. */
export function censorAttribute(
  name: string,
  value: string,
  { censor, placeholders, stays }: AttributeRules,
): readonly [name: string, value: string] | undefined {
  // XML knows no prefix that is not declared, and a page's mistakes make attributes of people's names.
  if (!/^[a-z_][\w.-]{0,80}$/u.test(name) || DROPPED.test(name)) return undefined;
  const written = isKnown(name) ? name : censoredName(name, { censor, placeholders, stays });
  return written === undefined
    ? undefined
    : [written, censoredValue(name, value, { censor, placeholders, stays })];
}

/** The name of an attribute that not every page has: of those the site made up itself, whatever is nobody's word. */
function censoredName(name: string, { censor, stays }: AttributeRules): string | undefined {
  if (!/^(?:data|aria)-/u.test(name)) return censor.token(name) === name ? name : undefined;
  const written = censor.token(name, stays).toLowerCase();
  return /^[a-z_][\w.-]*$/u.test(written) ? written : undefined;
}

function censoredValue(name: string, value: string, { censor, placeholders, stays }: AttributeRules): string {
  if (value === '') return '';
  if (NUMBERS.test(name)) return /^-?\d{1,3}$/u.test(value) ? value : '1';
  if (STRUCTURE.test(name)) return censor.token(value.slice(0, 2000), stays);
  if (IDS.test(name)) return value.replace(/\S+/gu, (id) => censoredId(id, censor, placeholders));
  if (ADDRESSES.test(name)) return censor.url(value.slice(0, 4000));
  if (name === 'name' && FIELD_NAMES.test(value)) return value;
  if (READ.test(name)) return censor.text(value);
  if (/^(?:https?:)?\/\/|^\/[\w%-]+[/?]|^mailto:/iu.test(value)) return censor.url(value.slice(0, 4000));
  return /\s/u.test(value.trim()) ? censor.text(value.slice(0, 2000)) : censor.token(value.slice(0, 2000));
}

/** An id must stay one of its own, since others point at it. Its first and last words tell adapters what it is. */
function censoredId(id: string, censor: Censor, placeholders: Placeholders): string {
  const written = censor.token(id);
  return written === id
    ? id
    : written.replace(/(?:[_:.][a-z]+)?$/iu, (end) => `-${placeholders.count('ids', id)}${end}`);
}

function isKnown(name: string): boolean {
  return (
    [STRUCTURE, NUMBERS, IDS, ADDRESSES, READ].some((rule) => rule.test(name)) ||
    /^(?:email|componentkey)$/u.test(name)
  );
}
