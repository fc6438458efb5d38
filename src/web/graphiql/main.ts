import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples/index.ts';

/** Sends a query to the server this page came from. */
async function ask(parameters: object): Promise<object> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(parameters) });
  return response.json();
}

const place = document.getElementById('graphiql');
if (place) createRoot(place).render(createElement(GraphiQL, { fetcher: ask, defaultTabs: EXAMPLES, defaultEditorToolsVisibility: false }));
