/**
 * The address that opens what was seen, for the lines of a history. Roundcube's preview is a framed document whose
 * own address shows no way out of it; the same mail stands whole at `_action=show`. What is only good for one
 * session (a request token) is left out: it would be kept with the line for years.
 */
export function openableAddress(url: string): string {
  const address = URL.parse(url);
  if (!address) return url;
  const roundcube = ['_framed', '_token', '_action', '_task'].filter((name) =>
    address.searchParams.has(name),
  );
  if (roundcube.length === 0) return url;
  address.searchParams.delete('_framed');
  address.searchParams.delete('_token');
  if (address.searchParams.get('_action') === 'preview') address.searchParams.set('_action', 'show');
  return address.href;
}
