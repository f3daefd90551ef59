import { Section } from './section.tsx';

export function AccessibilitySection() {
  return (
    <Section id="settings-accessibility">
      <p>
        The app is meant to be usable by everyone who does this work. It is built to the Web Content
        Accessibility Guidelines 2.2, level AA.
      </p>
      <ul className="roomy-list">
        <li>Everything can be done with the keyboard alone.</li>
        <li>
          Text can be made larger under “Look”, and the window can be zoomed to 400% without
          sideways scrolling, other than in the table of the balance and in document tables.
        </li>
        <li>Colours follow the computer’s own dark and high-contrast settings.</li>
        <li>
          Colour is never the only sign of anything, and nothing moves or times out while you type.
        </li>
        <li>PDF documents are tagged for screen readers (PDF/UA-1).</li>
      </ul>
      <h3>How it is checked</h3>
      <p>
        Each version is checked by program on every screen, at ordinary width and at 400% zoom, in
        Chromium. It has not yet been checked with a screen reader, speech input or a magnifier on
        Windows, so some difficulties may not be known.
      </p>
      <h3>If something is in the way</h3>
      <p>
        Tell whoever supports the app in your authority. The vault locks after the time set under
        “Locking”; a longer time can be chosen there.
      </p>
    </Section>
  );
}
