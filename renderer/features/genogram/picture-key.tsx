import { KEY_HEIGHT, KEY_WIDTH, type KeyEntry } from '../../../guidance/genogram/key.ts';
import { SceneShapes } from '../../components/scene-shapes.tsx';

/** The signs that the picture uses, each beside what it means. */
export function PictureKey({ entries }: { readonly entries: readonly KeyEntry[] }) {
  return (
    <section className="genogram-key">
      <h2>Key</h2>
      <ul className="plain-list">
        {entries.map(({ shapes, words }) => (
          <li key={words}>
            <svg
              viewBox={`${-KEY_WIDTH / 2} ${-KEY_HEIGHT / 2} ${KEY_WIDTH} ${KEY_HEIGHT}`}
              width={KEY_WIDTH * 1.2}
              height={KEY_HEIGHT * 1.2}
              aria-hidden="true"
            >
              <SceneShapes shapes={shapes} />
            </svg>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
