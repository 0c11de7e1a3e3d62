import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../lib/report/outline.ts';

describe('outlineOf', () => {
  it('puts each tag on a line of its own, further in the deeper it stands, and loses nothing', () => {
    const html = '<!DOCTYPE html>\n<html><body><p class="x">Xbbb</p><br/>xbc<div><i></i></div></body></html>';
    expect(outlineOf(html).join('\n').split('\n')).toEqual([
      '<!DOCTYPE html>',
      '<html>',
      ' <body>',
      '  <p class="x">Xbbb</p>',
      '  <br/>xbc',
      '  <div>',
      '   <i></i>',
      '  </div>',
      ' </body>',
      '</html>',
    ]);
  });

  it('comes in pieces, so that a long one can be scrolled', () => {
    const pieces = outlineOf('<b>x</b>'.repeat(1000));
    expect(pieces.length).toBe(5);
    expect(pieces.join('\n').replace(/\s/gu, '')).toBe('<b>x</b>'.repeat(1000));
  });
});
