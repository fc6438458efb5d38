import { useState } from 'preact/hooks';
import { fill, useGraphWords } from '../../../language/graph-words.ts';
import type { Renderer } from '../drawing/renderer.ts';
import { type GraphView, LAYOUTS, type LayoutName } from '../view.ts';
import { Choice } from './choice.tsx';

interface PictureBarProps {
  readonly view: GraphView;
  readonly change: (part: Partial<GraphView>) => void;
  readonly renderer: { readonly current: Renderer | null };
  readonly onAgain: () => void;
  readonly exports: readonly (readonly [name: string, run: () => void])[];
}

const ZOOM = { duration: 120 };

/** How the picture is laid out and looked at, and how it is taken along. */
export function PictureBar({ view, change, renderer, onAgain, exports }: PictureBarProps) {
  const texts = useGraphWords();
  const [isCopied, setCopied] = useState(false);
  const camera = () => renderer.current?.getCamera();
  const layouts = LAYOUTS.map((name) => [name, texts.layouts[name]] as const);
  return (
    <div class="graph-bar picture-bar">
      {/* A pin is a place in one layout; another has no use for it. */}
      <Choice
        label={texts.layout}
        value={view.layout}
        options={layouts}
        onChange={(layout) => change({ layout: layout as LayoutName, pins: new Map() })}
      />
      <button type="button" onClick={onAgain}>
        {texts.again}
      </button>
      {view.pins.size > 0 && (
        <button type="button" onClick={() => change({ pins: new Map() })}>
          {fill(texts.unpinAll, { n: view.pins.size })}
        </button>
      )}
      <span class="group">
        <button type="button" aria-label={texts.zoomIn} title={texts.zoomIn} onClick={() => void camera()?.animatedZoom(ZOOM)}>
          +
        </button>
        <button type="button" aria-label={texts.zoomOut} title={texts.zoomOut} onClick={() => void camera()?.animatedUnzoom(ZOOM)}>
          −
        </button>
        <button type="button" onClick={() => void camera()?.animatedReset(ZOOM)}>
          {texts.fit}
        </button>
      </span>
      <fieldset class="group end">
        <legend class="visually-hidden">{texts.export}</legend>
        <span class="quiet" aria-hidden="true">
          {texts.export}
        </span>
        {exports.map(([name, run]) => (
          <button key={name} type="button" onClick={run}>
            {name}
          </button>
        ))}
      </fieldset>
      <button type="button" onClick={() => void navigator.clipboard.writeText(location.href).then(() => setCopied(true))}>
        {isCopied ? texts.copied : texts.copyLink}
      </button>
    </div>
  );
}
