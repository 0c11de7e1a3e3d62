interface LineagePageProps {
  readonly contactId: string;
}

/** Who came through whom, from one person up and down. */
export function LineagePage(_: LineagePageProps) {
  return null;
}
