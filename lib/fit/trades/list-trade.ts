import type { Id } from '../../domain/basics.ts';
import type { Trade } from '../../domain/trade.ts';

/**
 * A trade of the shipped list, written short: what it is called (the usual name first) and what people say when they
 * need one, set apart by 、 in Japanese and by commas in English.
 */
export function trade(id: Id, namesJa: string, namesEn: string, saysJa: string, saysEn: string): Trade {
  return {
    id,
    names: { ja: namesJa.split('、'), en: namesEn.split(', ') },
    says: { ja: saysJa.split('、'), en: saysEn.split(', ') },
  };
}
