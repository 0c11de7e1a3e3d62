/** Under these names the sections of the workspace find what was read for them before anything was drawn. */
export const LINEAGE = 'lineage';
export const ORIGINS = 'origins';
export const LOOK_BACK = 'look-back';
export const CALL_ON = 'call-on';
export const CIRCLES = 'circles';
export const WEEK = 'week';
