import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEEK_HEIGHT, PEEK_WIDTH } from '../../lib/messages/page.ts';
import { chromiumStage, firefoxStage, type LeakStage } from '../faults/leak-lab/stages.ts';
import { until } from '../tools/browsers/options.ts';
import { suiteName, whyNot } from '../tools/needs.ts';

/** The pictures of the peek, as the built worker makes them in either browser; what they say is tested in tests/unit/peek. */

describe.each([
  ['Chromium, in English', () => chromiumStage('en-US'), whyNot('chromium')],
  ['Firefox, in Japanese', () => firefoxStage('ja-JP'), whyNot('firefox')],
] as const)('the peek', (browser, start, why) => {
  describe.skipIf(why !== undefined)(suiteName(`in ${browser}`, why), () => {
    let stage: LeakStage;

    beforeAll(async () => {
      stage = await start();
    });

    afterAll(async () => {
      await stage?.close();
    });

    /** The picture of whoever has this address on the page, once the worker has heard of them. */
    const pictureOf = async (address: string, scale = 1, dark = false) => {
      await stage.open(page(address));
      return Buffer.from(await until('a picture', () => stage.peek(scale, dark)), 'base64');
    };

    it('is of one size for known and unknown, and says something else of each', async () => {
      const pictures = [await pictureOf('greg@example.org'), await pictureOf('nobody@example.org')];
      for (const picture of pictures) expect(sizeOf(picture)).toEqual([PEEK_WIDTH, PEEK_HEIGHT]);
      const [known, unknown] = pictures;
      // An empty card of this size is a PNG of some 700 bytes.
      expect(unknown?.length).toBeGreaterThan(1500);
      expect(known?.length).toBeGreaterThan((unknown?.length ?? 0) * 1.3);
    });

    it('is as sharp as the screen, and dark where the page is', async () => {
      const light = await pictureOf('greg@example.org', 2);
      const dark = await pictureOf('greg@example.org', 2, true);
      expect(sizeOf(light)).toEqual([PEEK_WIDTH * 2, PEEK_HEIGHT * 2]);
      expect(sizeOf(dark)).toEqual(sizeOf(light));
      expect(dark.equals(light)).toBe(false);
      expect(sizeOf(await pictureOf('greg@example.org', 1.25))).toEqual([400, 145]);
    });

    it('is made for the user’s own address too, and says so', async () => {
      expect(sizeOf(await pictureOf('mio@example.org'))).toEqual([PEEK_WIDTH, PEEK_HEIGHT]);
    });
  });
});

function page(address: string): string {
  return `<!doctype html><title>Inbox</title><link rel="icon" href="data:,"><div data-message-id="1"><h3><span class="gD" email="${address}" name="Robin Vale">Robin Vale</span></h3></div>`;
}

/** Width and height in a PNG's header. */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
