/** What people write into pages themselves, to be taken for somebody else. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Reader, startReader } from './read-in-browser.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

const GREG = `ACoAAB${'1'.repeat(33)}`;
const VICKY = `ACoAAB${'2'.repeat(33)}`;

test('a member id for a name is nobody’s, though a button says it', async () => {
  const { people } = await reader.read({
    url: 'https://www.linkedin.com/search/results/people/',
    contentType: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><body><main>
<div data-sdui-screen="x.SearchResultsPeople"><div role="listitem">
<a href="https://www.linkedin.com/in/greg-smith/"><p>Vicky ${VICKY}</p></a>
<a aria-label="Message Vicky ${VICKY}" href="/messaging/compose/?recipient=${GREG}">Message</a>
</div></div></main></body></html>`,
  });
  expect(people.map(({ memberId }) => memberId)).toEqual([GREG]);
});

test('a subject without end in Gmail’s title costs no time', async () => {
  const people = Array.from(
    { length: 100 },
    (_, at) => `<tr role="row"><td><span email="p${at}@example.org">P</span></td></tr>`,
  );
  const { people: found, milliseconds } = await reader.read({
    url: 'https://mail.google.com/mail/u/0/',
    contentType: 'text/html',
    body: `<title>Inbox - ${'@'.repeat(10_000)} - a-b - mio@example.org - Gmail</title><table>${people.join('')}</table>`,
  });
  expect(found).toHaveLength(100);
  expect(milliseconds).toBeLessThan(500);
});
