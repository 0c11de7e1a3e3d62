import type { Walk } from './walk.ts';
export async function walkIntroduction(_it: Walk): Promise<void> {}
