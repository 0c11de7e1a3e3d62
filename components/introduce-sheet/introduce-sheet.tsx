import { ME } from '../../lib/domain/basics.ts';
import { MySheet } from './my-sheet.tsx';
import { SheetOfPerson } from './sheet-of-person.tsx';

interface IntroduceSheetProps {
  readonly contactId: string;
}

/** How to introduce somebody: what to say, whom it fits, whom not, limits, how best to reach them. */
export function IntroduceSheet({ contactId }: IntroduceSheetProps) {
  return contactId === ME ? <MySheet /> : <SheetOfPerson contactId={contactId} />;
}
