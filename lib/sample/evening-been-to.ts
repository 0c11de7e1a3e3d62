/** An evening with those met there: some thanked, some not yet. */
export const eveningBeenTo = {
  what: 'evening-chamber',
  daysAgo: 9,
  host: 'onishi',
  fields: { what: '商工会の懇親会', place: '商工会館' },
  guests: [
    { who: 'hirano', line: '料理教室。海外の方向けの回を始めたい', thankedDaysAgo: 8 },
    { who: 'okada', line: '展示会の資料、まだ相手を探している', thankedDaysAgo: 8 },
    { who: 'nakamura', line: '来月から少し手が空く', thankedDaysAgo: 7 },
    { who: 'tsuda', line: '宿を継いだばかり。英語の予約メールに困っている' },
    { who: 'katagiri', line: '会計の話を30秒で。とても分かりやすい' },
  ],
} as const;
