import { Section } from './section.tsx';

const keys: readonly (readonly [string, string])[] = [
  ['F1', 'Open the guidance panel and go to it'],
  ['F6', 'Go to the next part of the screen: navigation, page, guidance'],
  ['Shift + F6', 'Go to the part before'],
  ['Ctrl + S', 'Save what is typed and say when it was saved. Typing is saved by itself too'],
  ['Ctrl + Shift + G', 'Show or hide the guidance panel'],
  ['Ctrl + Shift + L', 'Lock the vault'],
  ['Ctrl + Z, Ctrl + Y', 'Undo and redo in a box, even after leaving the page'],
  ['[', 'In a box of text: cite a source'],
  ['Arrow keys', 'Move between the tools under a box, and between search results'],
  ['Escape', 'Close the dialog or panel that is open'],
];

export function KeysSection() {
  return (
    <Section id="settings-keys">
      <p>On a Mac, use the Command key in place of Ctrl where Ctrl does nothing.</p>
      <dl className="key-list">
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
