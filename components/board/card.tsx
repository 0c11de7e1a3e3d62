import * as Ariakit from '@ariakit/react';
import type { KeyboardEvent } from 'react';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { ME, otherSide } from '../../lib/domain/basics.ts';
import {
  INTRODUCTION_STATES,
  type IntroductionState,
  isOpen,
  isReceived,
  sideOf,
} from '../../lib/domain/introduction-state.ts';
import { toneOfTurn } from '../../lib/glance/bridge-drawing.ts';
import { shortTurnWords } from '../../lib/glance/bridge-words.ts';
import { calledParty, nameOfSide } from '../../lib/glance/party.ts';
import { turnOf } from '../../lib/glance/turn.ts';
import { boardWords } from '../../lib/i18n/board.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Bridge } from '../introduction/bridge.tsx';
import { Icon } from '../ui/icons.tsx';
import { closeOnly, isPlain } from '../ui/keys.ts';
import type { LineFocus } from '../ui/virtual-list.tsx';
import { moveTo } from './moves.ts';

interface CardProps {
  readonly view: IntroductionView;
  readonly focus: LineFocus;
  readonly onMove: (target: IntroductionState) => void;
  /** It is being dragged, or no longer. */
  readonly onDrag: (view: IntroductionView | undefined) => void;
}

/** What a dragged card carries: its id alone, under a name that no other page takes. */
export const CARD_TYPE = 'application/x-tsunagi-card';

/** One introduction on the board: its people, the bridge, whose turn it is and for how long. */
export function Card({ view, focus, onMove, onDrag }: CardProps) {
  const { language, settings, zone, today } = useApp();
  const { go } = useRoute();
  const board = useWords(boardWords);
  const words = useWords(introductionWords);
  const { introduction, standing } = view;
  const turn = turnOf(view, { clocks: settings.clocks, zone, today });
  const alive = isOpen(standing.state) || turn.whose !== 'nobody';
  const line = alive ? shortTurnWords(view, turn, language, today) : words.states[standing.state];
  const names = words.forTo(nameOfSide(view, 'seeker', language), nameOfSide(view, 'provider', language));
  const menu = Ariakit.useMenuStore({ placement: 'bottom-end' });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'm' || !isPlain(event) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    menu.setDisclosureElement(menu.getState().anchorElement);
    menu.setInitialFocus('first');
    menu.setAutoFocusOnShow(true);
    menu.show();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is the mouse's way; the menu beside it is the other
    <div
      className="card"
      data-received={isReceived(introduction) || undefined}
      data-card={introduction.id}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(CARD_TYPE, introduction.id);
        event.dataTransfer.effectAllowed = 'move';
        onDrag(view);
      }}
      onDragEnd={() => onDrag(undefined)}
    >
      <button
        type="button"
        className="card-open"
        aria-keyshortcuts="m"
        {...focus}
        onClick={() => go({ at: 'introduction', introductionId: introduction.id })}
        onKeyDown={onKeyDown}
      >
        <Names view={view} />
        <span className="card-turn">
          <Bridge view={view} size="small" />
          <span className={`clip small ${alive ? toneOfTurn(turn) : 'quiet'}`} title={line}>
            {line}
          </span>
        </span>
      </button>
      <Ariakit.MenuButton
        store={menu}
        className="button icon small card-menu"
        tabIndex={focus.tabIndex}
        aria-label={board.moveNamed(names)}
        title={`${board.move} (m)`}
      >
        <Icon name="forward" size={14} />
      </Ariakit.MenuButton>
      <Ariakit.Menu
        store={menu}
        className="float-menu"
        aria-label={board.move}
        gutter={4}
        portal
        unmountOnHide
        hideOnEscape={closeOnly}
      >
        <MoveItems view={view} onMove={onMove} />
      </Ariakit.Menu>
    </div>
  );
}

/** The two, one a line; of what the user received the other one, and through whom. */
function Names({ view }: Pick<CardProps, 'view'>) {
  const { language } = useApp();
  const board = useWords(boardWords);
  const words = useWords(introductionWords);
  const { introduction } = view;
  const introducer = calledParty(view.people, introduction.introducerId, language);
  if (isReceived(introduction)) {
    const mine = sideOf(introduction, ME) ?? 'provider';
    return (
      <>
        <span className="card-name clip">{nameOfSide(view, otherSide(mine), language)}</span>
        <span className="card-from clip small" title={board.received}>
          <span className="sr-only">{board.received}</span> {board.receivedBy(introducer)}
        </span>
      </>
    );
  }
  return (
    <>
      <span className="card-name clip">
        {nameOfSide(view, 'seeker', language)} <span className="quiet">{words.joins}</span>
      </span>
      <span className="card-name clip">
        {nameOfSide(view, 'provider', language)}
        {introduction.introducerId !== ME && (
          <span className="quiet small"> {words.introducedBy(introducer)}</span>
        )}
      </span>
    </>
  );
}

/** Every state but the one it is in; those it cannot come to from here are said to be so, and say why when chosen. */
function MoveItems({ view, onMove }: Pick<CardProps, 'view' | 'onMove'>) {
  const { desk } = useApp();
  const words = useWords(boardWords);
  return INTRODUCTION_STATES.filter((state) => state !== view.standing.state).map((state) => {
    const possible = moveTo(view, state, desk.now()).can !== 'no';
    return (
      <Ariakit.MenuItem
        key={state}
        className={possible ? 'row' : 'row quiet impossible'}
        aria-disabled={!possible || undefined}
        onClick={() => onMove(state)}
      >
        {words.targets[state]}
      </Ariakit.MenuItem>
    );
  });
}
