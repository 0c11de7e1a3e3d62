import { room } from './words.ts';

/** Words of the first run. */
export const welcomeWords = room(
  {
    what: 'A notebook for people whose work comes through introductions: beside the page you are reading, it tells you who introduced whom, what suits them, and what you promised.',
    promise:
      'Everything stays in this browser, on this machine. Nothing is sent anywhere: no account, no server. So there is no phone version.',
    short: 'Four short steps. Skip any of them; all of it can be changed later.',
    sitesTitle: 'Where it looks',
    sitesText: 'Nothing runs on a site before you choose it. Then the browser asks you once more.',
    start: 'Start on these sites',
    started: (sites: string) => `Runs on ${sites}.`,
    startedNowhere: 'Runs nowhere for now. You can start it on each site from the popup.',
    refused: 'The browser did not give access, so nothing runs. You can try again here or in the popup.',
    meTitle: 'Who you are',
    meText: 'For your letters, and so that you are never taken for one of your contacts.',
    iconTitle: 'Pin the icon',
    iconText:
      'Press the puzzle piece beside the address bar, then the pin beside Tsunagi. Its number is what you promised for today; its shape changes when somebody on the page is known.',
    iconKey: 'The popup also opens with Alt+Shift+R.',
    beginTitle: 'Begin',
    beginText: 'Look around with invented people, or start with an empty notebook.',
    trySample: 'Try with sample people',
    startEmpty: 'Start empty',
    openNotebook: 'Open the notebook',
  },
  {
    what: 'ご紹介でつながる仕事のための紹介帳です。読んでいるページの横で、どなたのご紹介か、何が合うか、何をお約束したかがわかります。',
    promise:
      'データはすべて、このパソコンのこのブラウザーの中だけに保存します。どこにも送信しません。アカウントもサーバーもなく、スマートフォン版もありません。',
    short: '短い手順が4つあります。どれも飛ばせて、あとから変えられます。',
    sitesTitle: '使う場所',
    sitesText: '選ぶまでは、どのサイトでも動きません。選んだあとに、ブラウザーが一度確認します。',
    start: 'これらのサイトで始める',
    started: (sites: string) => `${sites}で動いています。`,
    startedNowhere: 'いまはどこでも動いていません。ポップアップから、サイトごとに始められます。',
    refused:
      'ブラウザーの許可がなかったため、どこでも動いていません。ここかポップアップで、もう一度選べます。',
    meTitle: 'ご自身について',
    meText: '文面に使います。また、ご自身を紹介帳の人と取り違えないためです。',
    iconTitle: 'アイコンを固定する',
    iconText:
      'アドレスバー横のパズルのアイコンを押し、Tsunagiの横のピンを押してください。数字は今日のお約束の数です。ページに知っている人がいると、アイコンの形が変わります。',
    iconKey: 'ポップアップはAlt+Shift+Rでも開きます。',
    beginTitle: '始める',
    beginText: '架空の人で試すことも、空の紹介帳から始めることもできます。',
    trySample: 'サンプルで試す',
    startEmpty: '空の紹介帳で始める',
    openNotebook: '紹介帳を開く',
  },
);
