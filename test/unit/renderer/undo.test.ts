import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UndoStack } from '../../../renderer/state/undo.ts';

describe('undo', () => {
  it('goes back by phrases, not by letters', () => {
    const stack = new UndoStack();
    stack.record('', 'S', 0);
    stack.record('S', 'Sh', 100);
    stack.record('Sh', 'She', 200);
    stack.record('She', 'She said', 5_000);
    expect(stack.undo('She said')).toBe('She');
    expect(stack.undo('She')).toBe('');
    expect(stack.undo('')).toBeNull();
  });

  it('goes forward again until something else is typed', () => {
    const stack = new UndoStack();
    stack.record('', 'one', 0);
    expect(stack.undo('one')).toBe('');
    expect(stack.redo('')).toBe('one');
    stack.undo('one');
    stack.record('', 'two', 9_000);
    expect(stack.canRedo).toBe(false);
  });

  it('brings back the very words it took away, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 30 }), (wordings) => {
        const stack = new UndoStack();
        let current = '';
        wordings.forEach((wording, step) => {
          stack.record(current, wording, step * 10_000);
          current = wording;
        });
        const last = current;
        let steps = 0;
        for (let earlier = stack.undo(current); earlier !== null; earlier = stack.undo(current)) {
          current = earlier;
          steps += 1;
        }
        expect(current).toBe('');
        for (let step = 0; step < steps; step += 1) current = stack.redo(current) ?? 'lost';
        expect(current).toBe(last);
      }),
    );
  });
});
