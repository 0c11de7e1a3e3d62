import { describe, expect, test } from 'vitest';
import { emailIdentity, linkedinIdentity } from '../../../lib/identity/identities.ts';
import { isNobody, isNobodyAtAll } from '../../../lib/identity/nobody.ts';

describe('nobody sits there', () => {
  test.each([
    'info@example.org',
    'INFO@example.org',
    'info2@example.org',
    'info-jp@example.org',
    'Example Paper <sales@example.com>',
    'sales-team@example.com',
    'sales.japan@example.com',
    'support+id123@example.com',
    'customer-service@example.com',
    'customer_support@example.com',
    'hr@example.com',
    'recruit@example.jp',
    'otoiawase@example.jp',
    'soumu@example.jp',
    '代表@example.jp',
    '営業部@example.jp',
    '"お問い合わせ" <toiawase@example.jp>',
    'no-reply@example.com',
    'noreply@example.com',
    'do_not_reply@example.com',
    'donotreply@example.com',
    'jobs-noreply@example.com',
    'noreply-apps@example.com',
    'calendar.notifications@example.com',
    'MAILER-DAEMON@example.com',
    'postmaster@example.com',
    'bounce+greg=example.org@example.com',
    'bounces-1234@example.com',
    'newsletter@example.com',
    'makers-request@example.org',
    'owner-makers@example.org',
    'makers-bounces@example.org',
    'makers@lists.example.org',
    'makers@ml.example.jp',
    'makers@googlegroups.com',
    'makers@groups.io',
    'invitations@linkedin.com',
    'messages-noreply@linkedin.com',
    'hit-reply@linkedin.com',
    'jobs-listings@linkedin.com',
    'notification@facebookmail.com',
    'friendupdates@facebookmail.com',
    'notifications@github.com',
    'reply+ABCDEF012345@reply.github.com',
    'calendar-notification@google.com',
    'drive-shares-dm-noreply@google.com',
    'abc123@group.calendar.google.com',
    'x@notifications.example.com',
  ])('%j', (address) => {
    expect(isNobody(address)).toBe(true);
  });
});

describe('somebody does', () => {
  test.each([
    'greg@example.org',
    'info.tanaka@example.jp',
    'tanaka.info@example.jp',
    'Sales, Greg <greg.sales@example.com>',
    'greg-sales@example.com',
    'sales.greg@example.com',
    'mark.press@example.com',
    'news.paul@example.com',
    'jobst@example.com',
    'alisha.newsome@example.com',
    'noreen@example.com',
    'norepley@example.com',
    'bouncer@example.com',
    'hello@example.com',
    'office@example.com',
    'greg@linkedin.com',
    'sarah.member@linkedin.com',
    'greg@github.com',
    'greg@google.com',
    '123+greg@users.noreply.github.com',
    'tariq@listsmith.example',
    'root.williams@example.com',
    'infoseki@example.jp',
    'prudence@example.com',
    'kouhei@example.jp',
    '田中@example.jp',
    'no address at all',
    '',
  ])('%j', (address) => {
    expect(isNobody(address)).toBe(false);
  });
});

test('with a profile or an address of their own beside it, somebody is somebody', () => {
  const of = (...written: string[]) =>
    written.flatMap((one) => (one.includes('@') ? emailIdentity(one) : linkedinIdentity(one)) ?? []);
  expect(isNobodyAtAll(of('info@example.org', 'no-reply@example.org'))).toBe(true);
  expect(isNobodyAtAll(of('info@example.org', 'greg@example.org'))).toBe(false);
  expect(isNobodyAtAll(of('info@example.org', '/in/greg-smith'))).toBe(false);
  expect(isNobodyAtAll([])).toBe(false);
});
