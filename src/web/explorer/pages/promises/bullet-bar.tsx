import { useLanguage } from '../../language/language.tsx';
import { type FigureBrief, figureText, signedValue } from '../../parts/figures.ts';

const WIDTH = 132;
const HEIGHT = 18;

interface BulletBarProps {
  readonly target: FigureBrief;
  readonly result: FigureBrief | null;
}

/** The result as a filled bar against the target as a line; where they share no unit, or there is no result, only the line. */
export function BulletBar({ target, result }: BulletBarProps) {
  const { words } = useLanguage();
  const aim = signedValue(target);
  const reached = result && result.normalized.unit === target.normalized.unit ? signedValue(result) : null;
  const [low, high] = [Math.min(0, aim, reached ?? 0), Math.max(0, aim, reached ?? 0)];
  if (high === low) return null;
  const x = (value: number) => 2 + ((WIDTH - 8) * (value - low)) / (high - low);
  const said = `${words.target} ${figureText(target)}${result ? `, ${words.result} ${figureText(result)}` : ''}`;
  return (
    <svg class="bullet" width={WIDTH} height={HEIGHT} role="img" aria-label={said}>
      <title>{said}</title>
      <rect class="ground" x={x(low)} y={5} width={x(high) - x(low)} height={8} />
      {reached !== null && (
        <rect class="reached" x={x(Math.min(0, reached))} y={5} width={x(Math.max(0, reached)) - x(Math.min(0, reached))} height={8} />
      )}
      <rect class="aim" x={x(aim) - 1.5} y={1} width={3} height={16} />
    </svg>
  );
}
