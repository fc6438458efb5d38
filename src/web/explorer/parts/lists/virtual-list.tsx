import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import { useVirtualRows } from './use-virtual-rows.ts';

interface VirtualListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** What stands in a row. */
  readonly children: (item: T) => ComponentChild;
  /** Pixels that a row is guessed to take. */
  readonly height?: number;
}

/** A list of which only what is near the window is drawn. */
export function VirtualList<T>({ items, keyOf, children, height = 32 }: VirtualListProps<T>) {
  const body = useRef<HTMLUListElement>(null);
  const { rows, above, below, measure } = useVirtualRows(body, items.length, height);
  return (
    <ul class="facts virtual" ref={body} style={{ paddingTop: `${above}px`, paddingBottom: `${below}px` }}>
      {rows.map(({ index }) => {
        const item = items[index] as T;
        return (
          <li key={keyOf(item)} data-index={index} ref={measure} aria-setsize={items.length} aria-posinset={index + 1}>
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}
