import '@fontsource-variable/atkinson-hyperlegible-next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { App } from './app/app.tsx';
import './styles/main.scss';

// Generated validators would need `eval`, which the content security policy forbids.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root === null) throw new Error('The page has a root element.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
