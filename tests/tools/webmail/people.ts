/**
 * The invented people of the test mailbox, each with the truth (name and address)
 * and the way a mail program wrote them into a header.
 */

/** Who somebody is: the decoded name, '' when the mail gives none, and the address as written. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/** A person together with the bytes that stand in the header for them (ASCII only). */
export interface WrittenPerson extends Person {
  readonly written: string;
}

/** Somebody whose name is plain ASCII and needs no quotes. */
export function plain(name: string, address: string): WrittenPerson {
  return { name, address, written: `${name} <${address}>` };
}

/** Somebody whose name stands in quotes; quotes and backslashes in it are escaped (RFC 5322, 3.2.4). */
export function quoted(name: string, address: string): WrittenPerson {
  return { name, address, written: `"${name.replace(/["\\]/g, '\\$&')}" <${address}>` };
}

/** Somebody whose name is one encoded word, handed in ready-made (RFC 2047). */
export function encoded(name: string, address: string, word: string): WrittenPerson {
  return { name, address, written: `${word} <${address}>` };
}

/** An address without any name. */
export function bare(address: string): WrittenPerson {
  return { name: '', address, written: address };
}

/** RFC 2047 "B" words in UTF-8, split so that none passes 75 characters and none cuts a character. */
export function utf8B(text: string): string {
  const words: string[] = [];
  let piece = '';
  for (const character of text) {
    if (Buffer.byteLength(piece + character) > 42) {
      words.push(piece);
      piece = '';
    }
    piece += character;
  }
  words.push(piece);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

/** One RFC 2047 "Q" word in UTF-8; for short texts. */
export function utf8Q(text: string): string {
  const letters = [...Buffer.from(text)].map((byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9]/.test(character) ? character : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return `=?UTF-8?Q?${letters.join('')}?=`;
}

/** The owner of the mailbox. */
export const mio = plain('Mio Hayashi', 'mio@example.org');

export const greg = plain('Greg Smith', 'greg@example.org');
export const sarah = plain('Sarah Cole', 'sarah.cole@example.com');
export const yamakawa = encoded('山川 晃弘', 'yamakawa@example.jp', utf8B('山川 晃弘'));
/** The same person from an older mail program: 山川 晃弘 in ISO-2022-JP. */
export const yamakawaJis = encoded(
  '山川 晃弘',
  'yamakawa@example.jp',
  '=?ISO-2022-JP?B?GyRCOzNAbhsoQiAbJEI5ODkwGyhC?=',
);
export const ito = encoded('伊藤 さくら', 'ito.sakura@example.jp', utf8Q('伊藤 さくら'));
export const takahashi = encoded('髙橋 健太', 'takahashi@example.net', utf8B('髙橋 健太'));
export const laura = plain('Laura Bennett', 'laura.bennett@example.com');
export const emeka = plain('Emeka Obi', 'emeka.obi@example.net');
export const zofia = encoded('Zofia Wiśniewska', 'zofia@example.com', utf8Q('Zofia Wiśniewska'));
export const petr = plain('Petr Novak', 'petr.novak@example.org');
/** Two who need somebody, and whom nobody knows yet. */
export const helen = plain('Helen Marsh', 'helen.marsh@example.net');
export const miura = encoded('三浦 由紀', 'miura.yuki@example.jp', utf8B('三浦 由紀'));
