import { SankeyChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useTheme } from '../../frame/settings.ts';
import { useLanguage } from '../../language/language.tsx';
import type { CascadeRow } from './answer.ts';
import { type FlowData, flowOf } from './links.ts';

use([SankeyChart, CanvasRenderer]);

const MOST = 14;
const HEIGHT = 460;

/** The things most taken up as streams from the upper level to the places below; the list under it says the same. */
export function Flow({ upper, rows }: { readonly upper: string; readonly rows: readonly CascadeRow[] }) {
  const { words } = useLanguage();
  const theme = useTheme();
  const box = useRef<HTMLDivElement>(null);
  const data = useMemo(() => flowOf(upper, rows, MOST), [upper, rows]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours that are read from the style sheet
  useEffect(() => {
    if (!box.current || data.nodes.length === 0) return;
    const chart = init(box.current, null, { renderer: 'canvas' });
    chart.setOption(optionOf(data, getComputedStyle(box.current)));
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(box.current);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [data, theme]);
  if (data.nodes.length === 0) return null;
  return (
    <>
      <div class="flow" ref={box} role="img" aria-label={words.flowSaid.replace('{n}', String(MOST))} style={{ height: `${HEIGHT}px` }} />
      <p class="quiet small">{words.flowSaid.replace('{n}', String(MOST))}</p>
    </>
  );
}

function optionOf({ nodes, links }: FlowData, style: CSSStyleDeclaration) {
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    animation: false,
    series: [
      {
        type: 'sankey' as const,
        left: 8,
        right: 120,
        top: 8,
        bottom: 8,
        nodeGap: 6,
        draggable: false,
        emphasis: { focus: 'adjacency' as const },
        data: nodes.map(({ name, depth, label }) => ({
          name,
          depth,
          itemStyle: { color: colour('--accent') },
          label: { formatter: label, color: colour('--ink'), fontFamily: style.fontFamily },
        })),
        links: links.map((link) => ({ ...link })),
        lineStyle: { color: colour('--accent'), opacity: 0.16, curveness: 0.5 },
      },
    ],
  };
}
