/**
 * Does an address speak of mail, as those of most webmails do? `https://webmail.example.org`, `https://mail.zoho.eu`,
 * `https://www.icloud.com/mail/`, `https://example.org/mailbox/INBOX`. Good enough to offer something, not to run.
 */
export function speaksOfMail(url: string): boolean {
  const { hostname, pathname } = URL.parse(url) ?? { hostname: '', pathname: '' };
  return (
    /^(?:web|my)?e?mail[\d-]*\./u.test(hostname) || /\/(?:web)?(?:mail|mailbox|sogo)(?:\/|$)/iu.test(pathname)
  );
}
