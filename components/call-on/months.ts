/** After how many months somebody was not asked for long is kept as it was chosen. */
export const MONTHS_KEY = 'call-on-months';
export const MONTHS_AT_FIRST = 6;
