import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { isOpen } from '../../lib/domain/introduction-state.ts';
import { shortTurnWords } from '../../lib/glance/bridge-words.ts';
import { nameOfSide } from '../../lib/glance/party.ts';
import { turnOf } from '../../lib/glance/turn.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp, useWords } from '../app/app.tsx';
import type { LineFocus } from '../ui/virtual-list.tsx';
import { Bridge } from './bridge.tsx';
import './introduction.css';

interface IntroductionRowProps {
  readonly view: IntroductionView;
  readonly onOpen: () => void;
  /** In a virtual list: what makes it the list's tab stop, or not. */
  readonly focus?: LineFocus;
}

/** An introduction in a list: its bridge with the days, the two names, where it stands and whose turn it is. */
export function IntroductionRow({ view, onOpen, focus }: IntroductionRowProps) {
  const { language, settings, zone, today } = useApp();
  const words = useWords(introductionWords);
  const turn = turnOf(view, { clocks: settings.clocks, zone, today });
  const state = words.states[view.standing.state];
  const open = isOpen(view.standing.state) || turn.whose !== 'nobody';
  const line = open ? `${state} · ${shortTurnWords(view, turn, language, today)}` : state;
  return (
    <button type="button" className="row introduction-row" data-nav onClick={onOpen} title={line} {...focus}>
      <Bridge view={view} size="small" />
      <span className="grow">
        <span className="names">
          <span className="clip">{nameOfSide(view, 'seeker', language)}</span>
          <span className="quiet">{words.joins}</span>
          <span className="clip">{nameOfSide(view, 'provider', language)}</span>
        </span>
        <span className="clip small quiet">{line}</span>
      </span>
    </button>
  );
}
