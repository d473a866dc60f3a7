import { describe, expect, test } from 'vitest';
import { panelBox } from './panelBox';

const rightRail = { left: 1224, top: 64, width: 56, height: 736 };
const leftRail = { left: 0, top: 0, width: 72, height: 800 };
const chat = { left: 900, top: 752, width: 288, height: 48 };

describe('the panel in its window', () => {
  test.each([
    ['at the right edge', 1280, 800, 'right', [], [908, 60, 360, 728]],
    ['at the left edge', 1280, 800, 'left', [], [12, 60, 360, 728]],
    ['beside the rail of its side', 1280, 800, 'right', [rightRail], [852, 60, 360, 728]],
    ['the rail of the other side is none of its business', 1280, 800, 'left', [rightRail], [12, 60, 360, 728]],
    ['beside a rail at the left', 1280, 800, 'left', [leftRail], [84, 60, 360, 728]],
    ['above a chat that is folded', 1280, 800, 'right', [chat], [908, 60, 360, 680]],
    ['in a low window at its whole height', 1280, 300, 'right', [], [908, 0, 360, 300]],
    ['a letter being written does not squeeze it', 1280, 800, 'right', [{ ...chat, top: 420 }], [908, 60, 360, 348]],
    ['a narrow window: a sheet', 899, 600, 'right', [rightRail], [0, 0, 899, 600]],
    ['400 %: a sheet', 320, 200, 'left', [], [0, 0, 320, 200]],
  ] as const)('%s', (_, wide, high, side, keepClear, [left, top, width, height]) =>
    expect(panelBox(wide, high, { side, keepClear: [...keepClear] })).toEqual({ left, top, width, height }),
  );

  test('whatever the rails, it is inside', () => {
    for (const wide of [900, 1000, 1280, 1920])
      for (const high of [200, 300, 656, 1080])
        for (const side of ['left', 'right'] as const)
          for (const left of [-50, 0, 200, wide - 56, wide + 300]) {
            const keepClear = [{ left, top: 0, width: 56, height: high }];
            const box = panelBox(wide, high, { side, keepClear });
            expect(box.left).toBeGreaterThanOrEqual(0);
            expect(box.top).toBeGreaterThanOrEqual(0);
            expect(box.left + box.width).toBeLessThanOrEqual(wide);
            expect(box.top + box.height).toBeLessThanOrEqual(high);
          }
  });

  test('a question is as high as it is, at the lower end', () =>
    expect(panelBox(1280, 800, { side: 'right', keepClear: [], fitted: 240 })).toEqual({
      left: 908,
      top: 548,
      width: 360,
      height: 240,
    }));
});
