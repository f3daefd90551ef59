import { contentsOf } from '../../../guidance/documents/contents.ts';
import type {
  Block,
  DocumentModel,
  Facts,
  Heading,
  Inline,
  Picture,
  Signature,
  Table,
} from '../../../guidance/documents/document-model.ts';
import { SceneShapes } from '../../components/scene-shapes.tsx';
import { InlineWords } from './inline-words.tsx';
import { Jump } from './jump.tsx';

type BlockViewProps = { readonly block: Block; readonly model: DocumentModel };

/** One piece of a document on the paper of the preview. */
export function BlockView({ block, model }: BlockViewProps) {
  const { fingerprint } = model;
  switch (block.type) {
    case 'heading':
      return <HeadingView heading={block} />;
    case 'numbered':
      return (
        <div className="numbered" id={block.id} tabIndex={-1}>
          <span>{block.number}.</span>
          <p>
            <InlineWords inlines={block.inlines} fingerprint={fingerprint} />
          </p>
        </div>
      );
    case 'paragraph':
      return (
        <p className={block.isContinued ? 'continued' : undefined}>
          <InlineWords inlines={block.inlines} fingerprint={fingerprint} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>
              <InlineWords inlines={item} fingerprint={fingerprint} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView table={block} fingerprint={fingerprint} />;
    case 'facts':
      return <FactsView facts={block} fingerprint={fingerprint} />;
    case 'picture':
      return <PictureView picture={block} />;
    case 'warning':
      return <p className="warning">{block.text}</p>;
    case 'signature':
      return <SignatureView signature={block} />;
    case 'contents':
      return <Contents model={model} />;
    case 'pageBreak':
    case 'landscapeStart':
    case 'landscapeEnd':
      // The sheets have been cut there already.
      return null;
  }
}

/** The page has its own first and second headings, so those of the document begin at the third. */
function HeadingView({ heading }: { readonly heading: Heading }) {
  const Tag = ({ 1: 'h3', 2: 'h4', 3: 'h5', 4: 'h6' } as const)[heading.level];
  return (
    <Tag id={heading.id} tabIndex={-1}>
      {heading.text}
    </Tag>
  );
}

function Paragraphs(props: {
  readonly paragraphs: readonly (readonly Inline[])[];
  readonly fingerprint: string;
}) {
  return props.paragraphs.map((inlines, index) => (
    <p key={index}>
      <InlineWords inlines={inlines} fingerprint={props.fingerprint} />
    </p>
  ));
}

function TableView(props: { readonly table: Table; readonly fingerprint: string }) {
  const { table, fingerprint } = props;
  const caption = `Table ${table.number}: ${table.caption}`;
  return (
    // A wide table scrolls by itself, so it must be reachable with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="frame" role="region" aria-label={caption} tabIndex={0}>
      <table id={table.id} tabIndex={-1}>
        <caption>{caption}</caption>
        <colgroup>
          {table.columns.map((column) => (
            <col key={column.heading} width={`${column.width}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.heading} scope="col">
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={row.id ?? index} id={row.id ?? undefined} tabIndex={-1}>
              {row.cells.map((paragraphs, column) =>
                column === 0 && table.hasRowHeadings ? (
                  <th key={column} scope="row">
                    <Paragraphs paragraphs={paragraphs} fingerprint={fingerprint} />
                  </th>
                ) : (
                  <td key={column}>
                    <Paragraphs paragraphs={paragraphs} fingerprint={fingerprint} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FactsView(props: { readonly facts: Facts; readonly fingerprint: string }) {
  return (
    <dl id={props.facts.id} aria-label={props.facts.caption} tabIndex={-1}>
      {props.facts.rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>
            <Paragraphs paragraphs={row.value} fingerprint={props.fingerprint} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The drawing scrolls by itself where it is wider than the paper shown. */
function PictureView({ picture: { id, number, caption, alternative, scene } }: PictureViewProps) {
  const words = `Figure ${number}: ${caption}`;
  return (
    <div id={id} tabIndex={-1}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="frame" role="region" aria-label={words} tabIndex={0}>
        <svg
          viewBox={`0 0 ${scene.width} ${scene.height}`}
          width={(scene.width * 4) / 3}
          role="img"
          aria-label={alternative}
        >
          <SceneShapes shapes={scene.shapes} />
        </svg>
      </div>
      <p className="caption">{words}</p>
    </div>
  );
}

type PictureViewProps = { readonly picture: Picture };

function SignatureView({ signature }: { readonly signature: Signature }) {
  return (
    <dl id={signature.id} className="signature" tabIndex={-1}>
      {signature.rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Contents({ model }: { readonly model: DocumentModel }) {
  return (
    <ul className="contents">
      {contentsOf(model).map(({ heading, level, place }) => (
        <li key={heading.id} className={level === 2 ? 'second' : undefined}>
          <Jump to={heading.id}>{heading.text}</Jump>
          {place !== null && (
            <span className="place">
              {place.kind === 'paragraph' ? 'paragraph' : 'table'} {place.number}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
