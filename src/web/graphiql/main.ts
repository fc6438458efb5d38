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

/** A query that another page hands over in the address. */
const asked = new URLSearchParams(location.search);
const initial = { initialQuery: asked.get('query') ?? undefined, initialVariables: asked.get('variables') ?? undefined };
const place = document.getElementById('graphiql');
if (place)
  createRoot(place).render(
    createElement(GraphiQL, {
      ...(initial.initialQuery ? initial : {}),
      fetcher: ask,
      defaultTabs: EXAMPLES,
      defaultEditorToolsVisibility: false,
    }),
  );
