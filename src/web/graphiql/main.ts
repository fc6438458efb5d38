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

/** A query that another page hands over in the address: it opens first, or as one more tab beside those of before. */
const asked = new URLSearchParams(location.search);
const [query, variables] = [asked.get('query'), asked.get('variables') ?? ''];
const given = query === null ? {} : { initialQuery: query, initialVariables: variables };
const defaultTabs = query === null ? EXAMPLES : [{ query, variables }, ...EXAMPLES];

const place = document.getElementById('graphiql');
if (place) createRoot(place).render(createElement(GraphiQL, { ...given, fetcher: ask, defaultTabs, defaultEditorToolsVisibility: false }));
