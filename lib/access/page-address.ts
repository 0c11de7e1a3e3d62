/**
 * The address that opens what was seen, for the lines of a history. Roundcube's preview is a framed document whose
 * own address shows no way out of it; the same mail stands whole at `_action=show`.
 */
export function openableAddress(url: string): string {
  const address = URL.parse(url);
  if (!address || !address.searchParams.has('_framed')) return url;
  address.searchParams.delete('_framed');
  if (address.searchParams.get('_action') === 'preview') address.searchParams.set('_action', 'show');
  return address.href;
}
