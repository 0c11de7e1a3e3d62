import type { Contact } from '../domain/contact.ts';
import type { Me } from '../domain/settings.ts';
import { isEnded, oneLine, paragraphs, phraseOf, plainText } from './free-text.ts';
import { hasJapanese, isForeignTo } from './language.ts';
import {
  addressedInJapanese,
  calledInJapanese,
  namedInJapanese,
  ownFamilyName,
  ownName,
  raised,
} from './names.ts';
import type { AskPlan, JointPlan, Lines, NoGoPlan, ReportPlan, ThanksPlan } from './plan.ts';

/** The letters in Japanese: polite, as one person in business writes to another. */

/** What a template gives. */
export interface Written {
  readonly subject: string;
  readonly body: string;
}

/** A no costs nothing: stands in every letter that asks or introduces. */
export const RELEASE_JA = {
  first:
    '私からの紹介だからというお気遣いは不要です。合わないと思われたら、どうぞそのままお見送りください。理由もお書きいただかなくて結構です。',
  again:
    '私からの紹介だからというお気遣いは不要です。ご返信がなければ今回はお見送りと受け止めますので、どうぞお気になさらないでください。',
  joint:
    'お話しになってみて合わないと思われましたら、私からの紹介という点にはどうかお気遣いなく、ご遠慮なくお断りください。',
} as const;

export function askInJapanese(plan: AskPlan): Written {
  return plan.round === 'first' ? firstAsk(plan) : secondAsk(plan, plan.round);
}

function firstAsk(plan: AskPlan): Written {
  const { to, specialty } = plan;
  const named = plan.named && raised(plan.named);
  const lead =
    named === undefined
      ? `${specialty === undefined ? 'ご紹介できればと思う方がいらっしゃり' : `${whoDoes(specialty)}をご紹介できればと思い`}、まずは${calledInJapanese(to)}のご意向を伺いたく、ご連絡いたしました。`
      : `${withCompany(named)}をご紹介できればと思い、まずは${calledInJapanese(to)}のご意向を伺いたく、ご連絡いたしました。`;
  const about = sentences([
    named !== undefined && specialty !== undefined && !isRole(specialty, named)
      ? `${calledInJapanese(named)}は、${does(specialty)}。`
      : '',
    acquaintance(plan),
  ]);
  const next =
    named === undefined
      ? 'お話を進めてもよいと思われましたら、一言ご返信ください。お名前をお伝えしたうえで先方のご意向も伺い、双方のご了承をいただいてから、お引き合わせいたします。'
      : `${calledInJapanese(named)}からは、すでにご了承をいただいています。お話を進めてもよいと思われましたら、一言ご返信ください。お二人をおつなぎするメールをお送りします。`;
  return {
    subject: named === undefined ? 'ご紹介のご相談' : `${namedInJapanese(named)}のご紹介について（ご相談）`,
    body: paragraphs([
      addressedInJapanese(to),
      opening(plan.me, to),
      [lead, about].filter((part) => part !== '').join('\n'),
      block(reasonLead(plan, named), plan.why),
      gains([
        [calledInJapanese(to), plan.yours],
        [named === undefined ? '先方' : calledInJapanese(named), plan.theirs],
      ]),
      block('あらかじめお伝えしておきたいことがございます。', plan.risk),
      block('なお、このご紹介に関わる私自身の事情も、先にお伝えしておきます。', plan.ownInterest),
      next,
      RELEASE_JA.first,
      'どうぞよろしくお願いいたします。',
      signed(plan.me),
    ]),
  };
}

function secondAsk(plan: AskPlan, round: 'no-answer' | 'not-now'): Written {
  const { to, specialty } = plan;
  const named = plan.named && raised(plan.named);
  const whom =
    named !== undefined
      ? `${namedInJapanese(named)}のご紹介`
      : specialty === undefined
        ? 'ご紹介'
        : `${whoDoes(specialty)}のご紹介`;
  const lead =
    round === 'not-now'
      ? `以前、時期を改めてとのお返事をいただきました、${whom}の件で、その後のご都合を伺いたく、ご連絡いたしました。`
      : `先日ご相談しました、${whom}の件で、念のため、もう一度だけご連絡いたします。行き違いでしたら、どうかご容赦ください。`;
  return {
    subject: round === 'not-now' ? '以前ご相談したご紹介の件' : '先日ご相談したご紹介の件',
    body: paragraphs([
      addressedInJapanese(to),
      opening(plan.me, to),
      lead,
      block(reasonLead(plan, named), plan.why),
      block('あらかじめお伝えしておきたいことは、次のとおりです。', plan.risk),
      block('このご紹介に関わる私自身の事情も、お伝えしておきます。', plan.ownInterest),
      'お話を進めてもよいと思われましたら、一言だけお知らせください。',
      RELEASE_JA.again,
      'どうぞよろしくお願いいたします。',
      signed(plan.me),
    ]),
  };
}

export function jointInJapanese(plan: JointPlan): Written {
  const [seeker, provider] = [raised(plan.seeker), raised(plan.provider)];
  const [first, second] = [calledInJapanese(seeker), calledInJapanese(provider)];
  return {
    subject: `ご紹介：${namedInJapanese(seeker)}、${namedInJapanese(provider)}`,
    body: paragraphs([
      `${addressedInJapanese(seeker)}\n\n${addressedInJapanese(provider)}`,
      opening(plan.me),
      'お二人のご了承をいただきましたので、ご紹介いたします。',
      presented('まず、', seeker, plan.specialties.seeker),
      presented('そして、', provider, plan.specialties.provider),
      block(plan.ownWords ? inOwnWords(first) : 'ご紹介の背景は、次のとおりです。', plan.why),
      gains([
        [first, plan.seekerGains],
        [second, plan.providerGains],
      ]),
      block('なお、このご紹介に関わる私自身の事情も、お二人にお伝えしておきます。', plan.ownInterest),
      `まずは、${first}から${second}へご連絡いただけますと幸いです。このメールへのご返信で結構です。その後は、お二人で直接お進めください。私はここで失礼いたしますので、以後の宛先から外していただいて結構です。`,
      RELEASE_JA.joint,
      'どうぞよろしくお願いいたします。',
      signed(plan.me),
    ]),
  };
}

export function reportInJapanese(plan: ReportPlan): Written {
  const name = calledInJapanese(raised(plan.with));
  const work = plan.kind === 'business';
  const what = {
    contacted: `ご紹介くださった${name}と、さっそく連絡を取り合っております。`,
    met: `ご紹介くださった${name}と、お話しする機会をいただきました。`,
    result: {
      landed: `おかげさまで、ご紹介くださった${name}と${work ? 'お仕事をご一緒することになりました' : 'よいご縁を結ぶことができました'}。`,
      'no-fit': `ご紹介くださった${name}とは、今回は${work ? 'お仕事をご一緒するには至りませんでした' : 'この先のお話には至りませんでした'}。せっかくお引き合わせいただいたところ恐縮ですが、まずは私からお伝えしたく、ご連絡いたしました。`,
      unknown: `ご紹介くださった${name}の件で、ご連絡いたしました。`,
    }[plan.result ?? 'unknown'],
  }[plan.about];
  const thanks =
    plan.result === 'no-fit'
      ? 'お心にかけてお引き合わせくださったこと、変わらず感謝しております。'
      : plan.about === 'result'
        ? 'お引き合わせくださったこと、改めて御礼申し上げます。'
        : 'お引き合わせくださり、ありがとうございました。また進みましたら、ご報告いたします。';
  const done = { contacted: 'ご連絡が取れました', met: 'お話ししました', result: 'ご報告' }[plan.about];
  return {
    subject: `ご紹介いただいた${name}の件（${done}）`,
    body: paragraphs([
      addressedInJapanese(plan.to),
      opening(plan.me, plan.to),
      what,
      plan.news.map(ended).join('\n'),
      thanks,
      plan.about === 'result'
        ? '今後ともどうぞよろしくお願いいたします。'
        : '取り急ぎ、ご報告申し上げます。ご返信はどうぞお気遣いなく。',
      signed(plan.me),
    ]),
  };
}

export function thanksInJapanese(plan: ThanksPlan): Written {
  const promise =
    plan.mine === 'provider'
      ? 'いただいたご縁を大切にいたします。'
      : 'お心にかけていただいたこと、ありがたく思っております。';
  return {
    subject: `${calledInJapanese(raised(plan.with))}をご紹介くださり、ありがとうございます`,
    body: paragraphs([
      addressedInJapanese(plan.to),
      opening(plan.me, plan.to),
      `このたびは${namedInJapanese(raised(plan.with))}をご紹介くださり、誠にありがとうございます。`,
      `${promise}その後のことは、改めてご報告いたします。`,
      '取り急ぎ、御礼申し上げます。',
      signed(plan.me),
    ]),
  };
}

export function noGoInJapanese(plan: NoGoPlan): Written {
  const whom = plan.specialty === undefined ? 'ご紹介' : `${whoDoes(plan.specialty)}のご紹介`;
  const which = plan.wasAsked
    ? `先日ご相談しました、${whom}の件ですが`
    : 'お話ししておりましたご紹介の件ですが';
  const sorry = plan.hasAgreed
    ? 'せっかく前向きなお返事をいただいておりましたのに、申し訳ございません。'
    : plan.wasAsked
      ? 'ご検討いただいておりましたところ、申し訳ございません。'
      : '';
  return {
    subject: 'ご紹介の件につきまして',
    body: paragraphs([
      addressedInJapanese(plan.to),
      opening(plan.me, plan.to),
      `${which}、今回は見送りとなりました。${sorry}`,
      'またよいご縁がありそうな折には、改めてご相談させてください。ご返信はどうぞお気遣いなく。',
      '今後ともどうぞよろしくお願いいたします。',
      signed(plan.me),
    ]),
  };
}

/** Who writes, to somebody met for the first time some days ago. */
export function firstWords(me: Me): string {
  const from = ownHouse(me);
  return `先日はありがとうございました。${from === '' ? '' : `${from}です。`}`;
}

/** Who writes. To somebody met once, that we have met: nothing is claimed beyond it. */
export function opening(me: Me, to?: Contact): string {
  const from = ownHouse(me);
  if (from === '') return 'お世話になっております。';
  return to?.howWell === 'met-once'
    ? `お世話になっております。以前お目にかかりました${from}です。`
    : `お世話になっております。${from}です。`;
}

/** 青葉企画の林; empty without a name. */
function ownHouse(me: Me): string {
  const name = ownFamilyName(me);
  const company = oneLine(me.company);
  return name === '' ? '' : `${company === '' ? '' : `${company}の`}${name}`;
}

/** 山川商事株式会社の山川 晃弘様; with the role where it is in Japanese. */
function withCompany(contact: Contact): string {
  const role = phraseOf(contact.role) ?? '';
  const of = [oneLine(contact.company ?? ''), hasJapanese(role) ? role : '']
    .filter((part) => part !== '')
    .join(' ');
  return `${of === '' ? '' : `${of}の`}${namedInJapanese(contact)}`;
}

function acquaintance({ howWell }: AskPlan): string {
  switch (howWell) {
    case 'worked-with':
      return '私もお仕事をご一緒したことのある方です。';
    case 'know':
      return '私とは、以前からお付き合いのある方です。';
    case 'met-once':
      return '私がお会いしたのは一度だけですので、お仕事ぶりまでは存じ上げません。';
    default:
      return '';
  }
}

function presented(lead: string, contact: Contact, specialty: string | undefined): string {
  const field = specialty === undefined || isRole(specialty, contact) ? '' : `${does(specialty)}。`;
  const worked = contact.howWell === 'worked-with' ? '私もお仕事をご一緒したことがあります。' : '';
  return `${lead}${withCompany(contact)}です。${field}${worked}`;
}

/** Said with the name already: 「税理士の…です。税理士をされています。」 */
function isRole(specialty: string, contact: Contact): boolean {
  return specialty === phraseOf(contact.role);
}

/** 税理士, 保険代理店: what somebody is, not what they specialise in. */
const OCCUPATION =
  /(?:[士師家者業屋店員手]|会社|事務所|法人|代理店|職人|大工|コーチ|マン|ナー|ター|ラー|ヤー|イヤー|ライター|プログラマー|コンサルタント|エンジニア|アドバイザー|マネージャー|カウンセラー|セラピスト|ディレクター|プロデューサー|アーティスト|スタイリスト|ジャーナリスト)$/u;

function does(specialty: string): string {
  return OCCUPATION.test(specialty) ? `${specialty}をされています` : `${specialty}を専門にされています`;
}

function whoDoes(specialty: string): string {
  return OCCUPATION.test(specialty) ? `${specialty}の方` : `${specialty}を専門にされている方`;
}

function gains(each: readonly (readonly [string, Lines])[]): string {
  const items = each
    .filter(([, lines]) => lines.length > 0)
    .map(([who, lines]) => labelled(`${who}にとって${isForeign(lines) ? '（英語のまま）' : ''}`, lines));
  if (items.length === 0) return '';
  return ['このご紹介には、次のような意味があるのではと考えております。', ...items].join('\n');
}

function labelled(label: string, lines: Lines): string {
  if (lines.length === 1) return `・${label}：${lines[0]}`;
  return [`・${label}：`, ...lines.map((line) => `　${line}`)].join('\n');
}

/** Words of another language than the letter's: they stand as they were written, and it says so. */
function isForeign(lines: Lines): boolean {
  return isForeignTo(lines.join(' '), 'ja');
}

/** A lead and what the user wrote: a phrase as a point, sentences as they stand. */
function reasonLead({ ownWords }: AskPlan, named: Contact | undefined): string {
  if (!ownWords) return 'ご紹介を考えた背景は、次のとおりです。';
  return inOwnWords(named === undefined ? '先方' : calledInJapanese(named));
}

function inOwnWords(called: string): string {
  return `${called}のご要望を、いただいた言葉のままお伝えします。`;
}

function block(lead: string, lines: Lines): string {
  if (lines.length === 0) return '';
  const [only = ''] = lines;
  const point = lines.length === 1 && !isEnded(only) && !/^[・･*•–-]/u.test(only);
  const said = isForeign(lines) ? lead.replace(/。$/u, '（英語のまま記します）。') : lead;
  return [said, ...(point ? [`・${only}`] : lines)].join('\n');
}

function ended(line: string): string {
  return isEnded(line) ? line : `${line}${hasJapanese(line) ? '。' : '.'}`;
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('');
}

export function signed(me: Me): string {
  const own = plainText(me.signature.ja);
  if (own !== '') return own;
  return [oneLine(me.company), ownName(me, 'ja')].filter((line) => line !== '').join('\n');
}
