/**
 * The paper of the preview: always black on white, in the font of the documents, whatever the
 * screen looks like. It is given to the shadow root as a constructed stylesheet.
 */
export const previewStyle = `
:host {
  display: block;
  container-type: inline-size;
}
* { box-sizing: border-box; }
.sheet {
  position: relative;
  max-width: 49.6rem;
  margin: 0 auto 1.25rem;
  padding: 3.5rem 4rem 3rem;
  background: #fff;
  color: #000;
  border: 1px solid #8a8a8a;
  font: 1rem/1.5 Arial, 'Liberation Sans', Arimo, sans-serif;
  color-scheme: light;
  overflow-wrap: anywhere;
}
.sheet.landscape { max-width: 70rem; }
.head, .foot {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0.25rem 1rem;
  font-size: 0.8125rem;
  line-height: 1.35;
  color: #333;
}
.head { margin-bottom: 1.75rem; padding-bottom: 0.35rem; border-bottom: 1px solid #8a8a8a; }
.foot { margin-top: 2rem; padding-top: 0.35rem; border-top: 1px solid #8a8a8a; }
.draft { font-weight: 700; letter-spacing: 0.15em; }
.title { margin: 0 0 1.25rem; font-size: 1.5rem; font-weight: 700; line-height: 1.25; }
h3, h4, h5, h6 { margin: 1.75rem 0 0.6rem; line-height: 1.25; font-weight: 700; }
h3 { font-size: 1.375rem; }
h4 { font-size: 1.1875rem; }
h5 { font-size: 1.0625rem; }
h6 { font-size: 1rem; }
.sheet > :is(h3, h4, h5, h6):first-of-type { margin-top: 0; }
p { margin: 0 0 0.75rem; }
.numbered { display: grid; grid-template-columns: 2.75rem 1fr; margin-bottom: 0.75rem; }
.numbered > p { margin: 0; }
.continued { margin-left: 2.75rem; }
ul { margin: 0 0 0.75rem 2.75rem; padding-left: 1.1rem; }
.line { white-space: pre-line; }
table { border-collapse: collapse; width: 100%; font-size: 1rem; line-height: 1.4; }
caption { text-align: left; font-weight: 700; padding: 0 0 0.4rem; }
th, td { overflow-wrap: break-word; border: 1px solid #6b6b6b; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; }
thead th { background: #eee; }
td p:last-child, th p:last-child, dd p:last-child { margin-bottom: 0; }
.frame { position: relative; overflow-x: auto; margin: 1rem 0 1.25rem; }
.frame:focus-visible, [tabindex]:focus-visible, a:focus-visible {
  outline: 3px solid #0b5cad;
  outline-offset: 2px;
}
.frame table { min-width: 34rem; }
.landscape .frame table { min-width: 54rem; }
svg { display: block; max-width: 100%; min-width: 34rem; height: auto; }
.landscape svg { min-width: 54rem; }
.scene-filled { fill: #fff; }
.caption { font-weight: 700; }
dl { margin: 0 0 1.25rem; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0 1rem; padding: 0.3rem 0; border-bottom: 1px solid #bbb; }
dt { font-weight: 700; }
dd { margin: 0; }
.warning { border: 2px solid #000; padding: 0.6rem 0.8rem; margin: 0 0 1rem; font-weight: 700; }
.contents { list-style: none; margin: 0 0 1rem; padding: 0; }
.contents li { display: flex; justify-content: space-between; gap: 1rem; padding: 0.15rem 0; }
.contents .second { padding-left: 1.5rem; }
.contents .place { flex: none; color: #333; }
a { color: #0b4f8a; }
.signature dd { min-height: 2.2rem; border-bottom: 1px solid #000; }
@container (max-width: 48rem) {
  .sheet { padding: 2.5rem 2.25rem; }
}
@container (max-width: 32rem) {
  .sheet { padding: 1.5rem 1.1rem; }
  .numbered { grid-template-columns: 2.1rem 1fr; }
  .continued { margin-left: 2.1rem; }
  ul { margin-left: 2.1rem; }
  dl > div { grid-template-columns: 1fr; }
}
`;
