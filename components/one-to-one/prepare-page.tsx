interface PreparePageProps {
  readonly contactId: string;
}

/** Before a talk of two: who they are, what fits, what they asked for lately, what is open between us. */
export function PreparePage(_: PreparePageProps) {
  return null;
}
