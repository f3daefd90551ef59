import { useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import type { DocumentModel } from '../../../guidance/documents/document-model.ts';
import { runningHeads, WATERMARK } from '../../../guidance/documents/running-heads.ts';
import { BlockView } from './block-view.tsx';
import { sheetsOf } from './document-sheets.ts';
import { previewStyle } from './preview-style.ts';

/**
 * The document on paper. It is drawn by React inside a shadow root with a stylesheet of its own, so
 * that the screen's styles do not reach it and no text is ever read as mark-up.
 */
export function Preview({ model }: { readonly model: DocumentModel }) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const host = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return;
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(previewStyle);
    shadow.adoptedStyleSheets = [sheet];
    setRoot(shadow);
  }, []);
  return (
    <div className="document-preview" ref={host}>
      {root !== null && createPortal(<Paper model={model} />, root)}
    </div>
  );
}

function Paper({ model }: { readonly model: DocumentModel }) {
  const heads = runningHeads(model);
  return (
    <div lang={model.language}>
      {sheetsOf(model.blocks).map((sheet, index) => (
        <div className={sheet.isLandscape ? 'sheet landscape' : 'sheet'} key={index}>
          <div className="head">
            <span>{heads.headLeft}</span>
            {model.isDraft && <span className="draft">{WATERMARK}</span>}
            <span>{heads.headRight}</span>
          </div>
          {index === 0 && <p className="title">{model.title}</p>}
          {sheet.blocks.map((block, at) => (
            <BlockView key={at} block={block} model={model} />
          ))}
          <div className="foot">
            <span>{heads.footLeft}</span>
          </div>
        </div>
      ))}
    </div>
  );
}
