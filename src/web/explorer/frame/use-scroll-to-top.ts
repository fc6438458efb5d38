import { useEffect } from 'preact/hooks';

/** A page that is opened begins at its top; going back and forward is left to the browser, which knows where one was. */
export function useScrollToTop(): void {
  useEffect(() => {
    let path = location.pathname;
    const onPush = () => {
      if (location.pathname !== path && !location.search.includes('at=')) scrollTo(0, 0);
      path = location.pathname;
    };
    const onPop = () => {
      path = location.pathname;
    };
    addEventListener('pushState', onPush);
    addEventListener('popstate', onPop);
    return () => {
      removeEventListener('pushState', onPush);
      removeEventListener('popstate', onPop);
    };
  }, []);
}
