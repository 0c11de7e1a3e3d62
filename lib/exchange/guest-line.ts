/** A line of text about somebody met, as people keep it: `Greg Smith, Example Ltd — wants a printer`. */
export interface GuestLine {
  readonly name: string;
  readonly company: string;
  readonly line: string;
}

/** Where the name and company end and what was said begins. */
const SAID = /\s+[—–―-]{1,2}\s+|\s*[—―]{1,2}\s*|\s*：\s*|:\s+/u;
const BULLET = /^\s*(?:[-*•・‣◦]|\(?\d{1,3}[.)、．)]|[①-⑳])\s*/u;
const BRACKETS = /^([^（(]{1,80}?)\s*[（(]([^（）()]{1,120})[)）]\s*[,、，]?\s*(.*)$/u;
/** No company by itself, but the end of the one before it: `Example, Inc.` */
const LEGAL = /^(?:inc|ltd|llc|llp|plc|gmbh|ag|co|corp|kk|k\.k|pty ltd|s\.?a|b\.?v)\.?$/iu;

/**
 * One line, taken apart: brackets hold the company, commas part name, company and the rest, a dash or colon begins
 * what was said. `Dr Anna Berg` is all name. Nothing for an empty line.
 */
export function readGuestLine(raw: string): GuestLine | undefined {
  const text = raw
    .replace(/[\s　]+/gu, ' ')
    .replace(BULLET, '')
    .trim();
  if (text === '') return undefined;
  const at = SAID.exec(text);
  const isSplit = at !== null && at.index > 0;
  const head = isSplit ? text.slice(0, at.index).trim() : text;
  const said = isSplit ? text.slice(at.index + at[0].length).trim() : '';
  const bracketed = BRACKETS.exec(head);
  if (bracketed) {
    const [, name = '', company = '', rest = ''] = bracketed;
    return { name: name.trim(), company: company.trim(), line: joined([rest, said]) };
  }
  const [name = '', company = '', ...rest] = head.split(/\s*[,、，;；\t]\s*/u);
  const [legal] = rest;
  const whole = legal !== undefined && LEGAL.test(legal);
  return {
    name: name.trim(),
    company: whole ? `${company}, ${legal}` : company,
    line: joined([...(whole ? rest.slice(1) : rest), said]),
  };
}

function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
}
