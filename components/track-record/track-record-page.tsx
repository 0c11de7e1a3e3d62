interface TrackRecordPageProps {
  readonly contactId: string;
}

/** What came of introductions with a person. */
export function TrackRecordPage(_: TrackRecordPageProps) {
  return null;
}
