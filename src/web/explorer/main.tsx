import { render } from 'preact';
import './style/tokens.css';
import './style/frame.css';
import './style/facts.css';
import './style/pages.css';
import './style/reader.css';
import './style/questions.css';
import './style/figures.css';
import './style/cascade.css';
import './style/compare.css';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (root) render(<App />, root);
