import { room } from './words.ts';

/** The few words of its own that the peek has; the others are the popup's. */
export const peekWords = room(
  {
    stranger: 'Not in your notebook',
    howToAdd: 'Click beside the name to add',
    nameOnly: 'Only a name here, and no address',
    unnamed: 'Somebody without a name',
    self: 'This is you',
    imported: 'In your notebook, nothing noted yet',
    nothingOpen: 'Nothing open, nothing to do today',
    waits: {
      'wait-answer': (who: string) => `waiting for ${who}`,
      'wait-outcome': (who: string) => `waiting for ${who}`,
      'wait-word': () => 'waiting for word',
    },
  },
  {
    stranger: '紹介帳にいない人です',
    howToAdd: '名前の横をクリックすると追加できます',
    nameOnly: '名前だけで、連絡先がわかりません',
    unnamed: '名前のわからない人',
    self: 'ご自身です',
    imported: '紹介帳にいますが、記録はまだありません',
    nothingOpen: '進行中のご紹介も、今日のやることもありません',
    waits: {
      'wait-answer': (who: string) => `${who}のお返事待ち`,
      'wait-outcome': (who: string) => `${who}の結果待ち`,
      'wait-word': () => 'お二人のご報告待ち',
    },
  },
);
