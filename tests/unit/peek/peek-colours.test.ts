import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Colours, DARK, LIGHT } from '../../../lib/peek/peek-colours.ts';

/** The peek is painted where no style sheet reaches: its colours must stay those of the pages. */

const css = readFileSync('components/ui/tokens.css', 'utf8');

describe('the colours of the peek', () => {
  it.each(Object.keys(LIGHT) as (keyof Colours)[])('%s is the token of the pages, light and dark', (name) => {
    expect(css).toContain(`--${name}: light-dark(${LIGHT[name]}, ${DARK[name]});`);
  });
});
