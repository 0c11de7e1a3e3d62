/** Twelve people met at an evening, as they are typed: invented, and none of them in the sample. */
import type { Language } from '../../../lib/domain/basics.ts';

/** A text, and the keys it takes where they are not its letters. */
export interface Typed {
  readonly text: string;
  readonly strokes?: string;
}

interface Evening {
  /** What finds the form in the palette. */
  readonly command: Typed;
  readonly what: Typed;
  readonly place: Typed;
  /** Name, company, what was said. */
  readonly guests: readonly (readonly Typed[])[];
}

export const EVENING: Readonly<Record<Language, Evening>> = {
  en: {
    command: { text: 'after an' },
    what: { text: 'Autumn evening of the harbour traders' },
    place: { text: 'Old Rope Hall' },
    guests: latin(`
      Ines Duarte, Duarte Cork, sends samples before she quotes
      Emeka Obi, Obi Freight, small lots to Kobe every second week
      Lena Fischer, Fischer Lamps, first fair abroad in spring
      Omar Haddad, Haddad Sweets, looks for boxes with a window
      Rosa Lind, Lind & Sister, wants her catalogue in Japanese
      Jonas Falk, Falk Joinery, booked until March
      Kate Hollis, Hollis Wool, dyes to order
      Pavel Horak, Horak Glass, knows the museum shops
      Mina Aziz, Aziz Accounts, only firms under ten people
      Theo Brandt, Brandt Maps, draws by hand
      Clara Nunes, Nunes Travel, groups of six to Kyushu
      Owen Marsh, Marsh Labels, answers the same day`),
  },
  ja: {
    command: { text: '集まりのあと', strokes: 'atsumarinoato ' },
    what: { text: '港の商店主の集い', strokes: 'minatonoshoutenshunotsudoi ' },
    place: { text: '旧倉庫ホール', strokes: 'kyuusoukoho-ru ' },
    guests: japanese(`
      高田 実/takada minoru 　高田木工/takadamokkou 　注文家具は3か月待ち/chuumonkaguha3kagetumachi
      森下 和枝/morishita kazue 　森下製茶/morishitaseicha 　英語の箱書きがほしい/eigonohakogakigahosii
      宮本 拓也/miyamoto takuya 　宮本冷機/miyamotoreiki 　厨房の入れ替えに強い/chuubounoirekaenituyoi
      長谷川 玲/hasegawa rei 　長谷川写真館/hasegawashashinkan 　料理の撮影/ryourinosatuei
      大谷 信吾/ootani shingo 　大谷紙工/ootanishikou 　小箱は500個から/kobakoha500kokara
      藤井 ゆかり/fujii yukari 　藤井労務/fujiiroumu 　10人までの会社/10ninmadenokaisha
      青木 直樹/aoki naoki 　青木印刷所/aokiinsatsujo 　和紙にも刷れる/washinimosureru
      西村 千秋/nishimura chiaki 　西村酒店/nishimurasaketen 　海外の蔵見学を相談したい/kaigainokurakengakuwosoudansitai
      三浦 剛/miura tsuyoshi 　三浦運送/miuraunsou 　神戸港まで毎日/koubekoumademainiti
      石田 恵美/ishida emi 　石田デザイン/ishidadezain 　看板と名刺/kanbantomeisi
      原 健一/hara kenichi 　原商事/harashouji 　春に台湾の展示会/harunitaiwannotenjikai
      関口 早苗/sekiguchi sanae 　関口菓子舗/sekiguchikashiho 　贈答用を見直す/zoutouyouwominaosu`),
  },
};

/** Lines of `name, company, what was said`. */
function latin(lines: string): readonly (readonly Typed[])[] {
  return rows(lines).map((line) => line.split(', ').map((text) => ({ text })));
}

/** Lines of `text/as it is read`, with wide spaces between; each is taken with one more key. */
function japanese(lines: string): readonly (readonly Typed[])[] {
  return rows(lines).map((line) =>
    line.split('　').map((part) => {
      const [text = '', read = ''] = part.trim().split('/');
      return { text, strokes: `${read} ` };
    }),
  );
}

function rows(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
