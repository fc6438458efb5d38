import { useLanguage } from '../language/language.tsx';
import { useDelay } from './use-delay.ts';

const AFTER = 300;

/** A bar that moves where an answer is long in coming. */
export function Waiting({ isOn }: { readonly isOn: boolean }) {
  const { words } = useLanguage();
  const isSlow = useDelay(isOn, AFTER);
  return isSlow ? <div class="bar-moving" role="progressbar" aria-label={words.loading} /> : null;
}
