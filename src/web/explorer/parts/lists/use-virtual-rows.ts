import { observeWindowOffset, observeWindowRect, type VirtualItem, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Fewer rows than this are all drawn: the browser's own search finds them, and nothing has to be reckoned. */
const FEW = 200;

export interface VirtualRows {
  /** The rows to draw. */
  readonly rows: readonly { readonly index: number }[];
  /** Height of what stands above and below them undrawn, in pixels. */
  readonly above: number;
  readonly below: number;
  /** Takes each drawn row; it carries its index as `data-index`. */
  readonly measure: (row: Element | null) => void;
}

/** Which rows of a long list are near the window. `body` holds the rows; `height` is what one is guessed to take, in pixels. */
export function useVirtualRows(body: RefObject<HTMLElement>, count: number, height: number): VirtualRows {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const [margin, setMargin] = useState(0);
  const isVirtual = count > FEW;
  const options = {
    count: isVirtual ? count : 0,
    getScrollElement: () => window,
    estimateSize: () => height,
    scrollMargin: margin,
    overscan: 12,
    initialOffset: () => scrollY,
    initialRect: { width: innerWidth, height: innerHeight },
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => redraw(undefined),
  };
  const [virtual] = useState(() => new Virtualizer<Window, Element>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => {
    virtual._willUpdate();
    const top = body.current ? Math.round(body.current.getBoundingClientRect().top + scrollY) : 0;
    if (isVirtual && top !== margin) setMargin(top);
  });
  if (!isVirtual) return { rows: indexes(count), above: 0, below: 0, measure: () => undefined };
  const items: VirtualItem[] = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    rows: items,
    above: first ? first.start - margin : 0,
    below: last ? virtual.getTotalSize() - (last.end - margin) : 0,
    measure: (row) => virtual.measureElement(row),
  };
}

function indexes(count: number): { readonly index: number }[] {
  return Array.from({ length: count }, (_, index) => ({ index }));
}
