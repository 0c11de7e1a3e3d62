import { type ReactElement, useState } from 'react';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { recordEvents } from '../../lib/deeds/introductions.ts';
import type { EventWhat } from '../../lib/domain/introduction.ts';
import type { IntroductionState } from '../../lib/domain/introduction-state.ts';
import { boardWords } from '../../lib/i18n/board.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp, useWords } from '../app/app.tsx';
import { eventWords } from '../introduction/event-words.ts';
import { MoveDialog, type Question } from './move-dialog.tsx';
import { moveTo } from './moves.ts';

/** Moves a card: records what leads there, asks what it has to know first, or says why it cannot be. */
export function useMove(): {
  readonly move: (view: IntroductionView, target: IntroductionState | 'ended') => void;
  readonly dialog: ReactElement | null;
} {
  const { desk, act, say, language, today } = useApp();
  const words = useWords(boardWords);
  const [question, setQuestion] = useState<Question>();

  const record = (view: IntroductionView, whats: readonly EventWhat[]) => {
    setQuestion(undefined);
    if (whats.length === 0) return;
    const said = whats.map((what) => {
      if (what.kind === 'struck') return words.resumed;
      return what.kind === 'withdrawn'
        ? introductionWords[language].withdrawn
        : eventWords(what, view, language, today);
    });
    const done = [...new Set(said)].join(language === 'ja' ? '、' : ', ');
    void act(() => recordEvents(desk, view.introduction.id, whats), done);
  };

  const move = (view: IntroductionView, target: IntroductionState | 'ended') => {
    if (target === 'ended') {
      setQuestion({ about: 'ended', view });
      return;
    }
    const way = moveTo(view, target, desk.now());
    switch (way.can) {
      case 'record':
        record(view, way.whats);
        break;
      case 'ask-outcomes':
        setQuestion({ about: 'outcomes', view, outcomes: way.outcomes });
        break;
      case 'ask-side':
        setQuestion({ about: way.answer, view, sides: way.sides });
        break;
      case 'no':
        if (way.why !== 'here') say(words.unchanged(words.why[way.why]));
    }
  };

  const dialog = question ? (
    <MoveDialog
      key={question.about}
      question={question}
      onMove={(target) => {
        setQuestion(undefined);
        move(question.view, target);
      }}
      onRecord={(whats) => record(question.view, whats)}
      onClose={() => setQuestion(undefined)}
    />
  ) : null;
  return { move, dialog };
}
