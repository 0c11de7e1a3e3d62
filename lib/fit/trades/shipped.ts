import type { Trade } from '../../domain/trade.ts';
import { BUILDING } from './building.ts';
import { BUSINESS } from './business.ts';
import { CARE } from './care.ts';
import { FOOD } from './food.ts';
import { HEALTH } from './health.ts';
import { IT } from './it.ts';
import { LAW } from './law.ts';
import { MAKING } from './making.ts';
import { MEDIA } from './media.ts';
import { MONEY } from './money.ts';

/** The trades the product comes with, by field. The user's own changes stand beside them, see `tradesWith`. */
export const SHIPPED_TRADES: readonly Trade[] = [
  ...LAW,
  ...MONEY,
  ...BUSINESS,
  ...IT,
  ...MEDIA,
  ...BUILDING,
  ...HEALTH,
  ...CARE,
  ...FOOD,
  ...MAKING,
];
