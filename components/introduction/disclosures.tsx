import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { ME, SIDES } from '../../lib/domain/basics.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { partyOf } from '../../lib/domain/introduction-state.ts';
import { calledSide } from '../../lib/glance/party.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { beforeSendingWords } from '../../lib/i18n/before-sending.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import { useRecord } from './use-record.ts';

/** Who has been told of the user's own interest and of the compensation, where there is either. */
export function Disclosures({ view }: { readonly view: IntroductionView }) {
  const { language, zone, today } = useApp();
  const words = useWords(afterWords);
  const before = useWords(beforeSendingWords);
  const record = useRecord(view);
  const { introduction } = view;
  if (introduction.ownInterest === undefined && introduction.compensation === undefined) return null;
  return (
    <ul className="disclosures small">
      {SIDES.filter((side) => partyOf(introduction, side) !== ME).map((side) => {
        const who = calledSide(view, side, language);
        const at = view.standing.disclosedTo[side];
        return (
          <li key={side} className="quiet">
            {at === undefined ? (
              <>
                {words.notDisclosedTo(who)}
                <Button
                  look="plain"
                  small
                  label={before.toldNamed(who)}
                  onClick={() => void record({ kind: 'disclosed', side })}
                >
                  {before.toldThem}
                </Button>
              </>
            ) : (
              words.disclosedTo(who, dayWords(dayOf(at, zone), language, today))
            )}
          </li>
        );
      })}
    </ul>
  );
}
